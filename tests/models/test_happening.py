"""What a source says to happen at a time."""

from dataclasses import FrozenInstanceError

import pytest

from factx.models.happening import Happening


def test_happenings_are_compared_by_what_they_hold_and_are_not_changed() -> None:
    told = Happening(
        (0, 5), frozenset({"arrest"}), frozenset(), frozenset({"start"}), frozenset({("arrest", "custody")})
    )
    same = Happening(
        (0, 5), frozenset({"arrest"}), frozenset(), frozenset({"start"}), frozenset({("arrest", "custody")})
    )
    assert told == same
    assert len({told, same}) == 1
    with pytest.raises(FrozenInstanceError):
        told.span = (1, 2)  # type: ignore[misc]
