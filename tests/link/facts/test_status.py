"""How certain a value is: from the cues that speak of it, and from none that speak of something else."""

import pytest

from factx.read.article import Declared, document
from factx.run.pipeline import read_source


def test_what_is_not_known_of_a_fire_does_not_keep_its_day_back(rules):
    text = "12일 오후 10시 41분 부산 기장군의 한 공장에서 원인이 공개되지 않은 불이 났다."
    reading = read_source(document("t", text, rules, Declared(published="2025-10-13", published_from="input")), rules)
    assert {fact.status.name for fact in reading.facts if fact.kind == "date"} == {"done"}


@pytest.mark.parametrize(
    "text",
    [
        "The board dismissed him on March 14.",
        "Kim was dismissed on March 14.",
        "The court dismissed the appeal on March 14.",
    ],
)
def test_whoever_is_dismissed_denies_nothing(rules, text):
    facts = read_source(
        document("s", text, rules, Declared(published="2025-03-20", published_from="input")), rules
    ).facts
    assert [fact.status.name for fact in facts if fact.evidence[0].text == "March 14"] == ["done"]
