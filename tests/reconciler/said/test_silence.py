"""A party that keeps silent in one source and speaks in another of the same day."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding

Codes = Callable[..., list[str | None]]
STORY = "A fire at the plant of Samsung Electronics in Suwon killed 12 people on Monday. "
SILENT = "Samsung Electronics did not respond to requests for comment."
SPEAKS = "“We will find the cause,” Samsung Electronics said."


@pytest.fixture(scope="module")
def codes(between: Callable[..., list[Finding]]) -> Codes:
    def make(*texts: str, days: tuple[str, ...] = ("2026-03-02", "2026-03-02")) -> list[str | None]:
        return [f.code for f in between(*texts, days=days) if f.severity != "none"]

    return make


def test_it_is_worth_a_note(codes: Codes) -> None:
    assert "FX505" in codes(STORY + SILENT, STORY + SPEAKS)


def test_weeks_later_it_may_well_speak(codes: Codes) -> None:
    assert "FX505" not in codes(STORY + SILENT, STORY + SPEAKS, days=("2026-03-02", "2026-03-20"))


def test_a_source_that_has_both_tells_nothing_else(codes: Codes) -> None:
    assert "FX505" not in codes(STORY + SPEAKS + " " + SILENT, STORY + SPEAKS)
    assert "FX505" not in codes(STORY + SILENT, STORY + SPEAKS + " " + SILENT)
