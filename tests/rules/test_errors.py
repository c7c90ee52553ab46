"""A fault of a rule file says where it is."""

from pathlib import Path

import pytest

from factx.rules.errors import RuleError


@pytest.mark.parametrize(("line", "text"), [(7, "a.toml:7: no such slot"), (None, "a.toml: no such slot")])
def test_path_and_line_stand_before_the_message(line: int | None, text: str) -> None:
    error = RuleError(Path("a.toml"), line, "no such slot")
    assert str(error) == text
    assert (error.path, error.line, error.message) == (Path("a.toml"), line, "no such slot")


def test_it_is_caught_as_a_value_error() -> None:
    with pytest.raises(ValueError, match="empty"):
        raise RuleError(Path("a.toml"), None, "empty")
