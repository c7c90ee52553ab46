"""The words that tell the tense of a date."""

from factx.extractors.date.cues import cues_of
from factx.rules.load import RuleSet


def test_a_plan_that_is_a_paper_or_a_day_is_no_plan(rules: RuleSet) -> None:
    found = cues_of(rules, "ko").cues
    assert found.search("계획서를 내") is None
    assert found.search("예정일보다") is None
    assert found.search("열 예정이다").lastgroup == "future"


def test_a_modal_behind_a_number_is_no_noun(rules: RuleSet) -> None:
    found, one, other = cues_of(rules, "en").cues, "a family of four will pay", "they saw the will"
    assert found.search(one, 0, len(one)).lastgroup == "future"
    assert [cue.group() for cue in found.finditer(other, 0, len(other))] == ["saw"]
