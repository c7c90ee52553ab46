"""The causes that two reports of one event give to it."""

import pytest

from factx.read.article import Declared, document
from factx.reconciler.parts.causes import causes
from factx.reconciler.parts.telling import Told
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def told(text: str, lang: str, rules: RuleSet) -> Told:
    declared = Declared(lang=lang, published="2027-03-04", published_from="input")
    return Told(read_source(document("t", text, rules, declared), rules))


def met(one: tuple[str, str], other: tuple[str, str], rules: RuleSet) -> list[tuple[str, str]]:
    pairs = causes(told(*one, rules), told(*other, rules))
    return [(a.part.evidence.text, b.part.evidence.text) for a, b in pairs]


FLOOD = ("The loop line stopped for six hours on Wednesday. The rail authority put the halt down to heavy rain.", "en")
CABLE = ("순환선 열차가 여섯 시간 멈췄다. 운행 중단은 노후 케이블이 끊어진 데 따른 것으로 조사됐다.", "ko")


def test_two_causes_stand_for_one_another_however_the_outcome_is_worded(rules: RuleSet) -> None:
    assert met(FLOOD, CABLE, rules) == [("heavy rain", "노후 케이블이 끊어진 데")]


def test_the_same_cause_in_two_languages_is_none(rules: RuleSet) -> None:
    same = ("순환선 열차가 여섯 시간 멈췄다. 운행 중단은 폭우 때문이라고 공단은 밝혔다.", "ko")
    assert met(FLOOD, same, rules) == []


def test_a_cause_that_the_other_report_speaks_of_too_is_no_other(rules: RuleSet) -> None:
    both = ("순환선 열차가 여섯 시간 멈췄다. 폭우가 쏟아진 날이었다. 운행 중단은 노후 케이블 때문이었다.", "ko")
    assert met(FLOOD, both, rules) == []


def test_causes_of_earlier_cases_are_left_out(rules: RuleSet) -> None:
    earlier = ("순환선 열차가 여섯 시간 멈췄다. 2021년 운행 중단은 노후 케이블 때문이었다.", "ko")
    assert met(FLOOD, earlier, rules) == []


@pytest.mark.parametrize("words", ["an oxbow sprocket", "the zibbleframe"])
def test_words_that_no_lexicon_knows_are_compared_in_one_language_alone(rules: RuleSet, words: str) -> None:
    other = (f"The loop line stopped for six hours on Wednesday. The rail authority blamed {words}.", "en")
    assert len(met(FLOOD, other, rules)) == 1
    assert met(CABLE, other, rules) == []
