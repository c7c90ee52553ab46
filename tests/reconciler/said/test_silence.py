"""A party that keeps silent in one source and speaks in another of the same day."""

from collections.abc import Callable

import pytest

from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, reconciled, run_record, together

Codes = Callable[..., list[str | None]]
STORY = "A fire at the plant of Samsung Electronics in Suwon killed 12 people on Monday. "
SILENT = "Samsung Electronics did not respond to requests for comment."
SPEAKS = "“We will find the cause,” Samsung Electronics said."


@pytest.fixture(scope="module")
def codes(rules: RuleSet) -> Codes:
    def make(*texts: str, days: tuple[str, ...] = ("2026-03-02", "2026-03-02")) -> list[str | None]:
        readings = [
            read_source(document(f"{n}", text, rules, Declared(published=day, published_from="input")), rules)
            for n, (text, day) in enumerate(zip(texts, days, strict=True))
        ]
        report = together(run_record(rules, {}), readings, rules)
        return [f.code for f in reconciled(report, rules, Settings()).findings if f.severity != "none"]

    return make


def test_it_is_worth_a_note(codes: Codes) -> None:
    assert "FX505" in codes(STORY + SILENT, STORY + SPEAKS)


def test_weeks_later_it_may_well_speak(codes: Codes) -> None:
    assert "FX505" not in codes(STORY + SILENT, STORY + SPEAKS, days=("2026-03-02", "2026-03-20"))


def test_a_source_that_has_both_tells_nothing_else(codes: Codes) -> None:
    assert "FX505" not in codes(STORY + SPEAKS + " " + SILENT, STORY + SPEAKS)
    assert "FX505" not in codes(STORY + SILENT, STORY + SPEAKS + " " + SILENT)
