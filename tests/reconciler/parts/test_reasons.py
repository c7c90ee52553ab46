"""Why one event came about, told in two ways."""

import pytest

from factx.read.article import Declared, document
from factx.reconciler.parts.reasons import reasons
from factx.reconciler.parts.telling import Told
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

FERRY = "A ferry ran onto a reef off Dolsan on Sunday. All 84 aboard are safe. Investigators said a pump had quit."


def met(one: tuple[str, str], other: tuple[str, str], rules: RuleSet) -> list[tuple[str, str]]:
    sides = []
    for text, lang in (one, other):
        declared = Declared(lang=lang, published="2027-03-04", published_from="input")
        sides.append(Told(read_source(document("t", text, rules, declared), rules)))
    return [(found.a.part.evidence.text, found.b.part.evidence.text) for found in reasons(*sides, {})]


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        (
            "2일 돌산 앞바다에서 여객선이 암초에 올라앉았다. 해경은 항해사가 잠이 들어 지나쳤다고 밝혔다.",
            "ko",
            "잠이 들어",
        ),
        (
            "The Dolsan ferry hit a reef and 84 were rescued. The mate had fallen asleep, the coast guard found.",
            "en",
            "The mate had fallen asleep",
        ),
    ],
)
def test_two_reports_of_one_event_tell_why_in_two_ways(rules: RuleSet, text: str, lang: str, words: str) -> None:
    ((one, other),) = met((FERRY, "en"), (text, lang), rules)
    assert "a pump had quit" in one
    assert words in other


def test_the_same_reason_in_other_words_is_none(rules: RuleSet) -> None:
    same = "돌산 앞바다에서 여객선이 암초에 올라앉았다. 해경은 펌프가 고장 나 배를 돌리지 못했다고 밝혔다."
    assert met((FERRY, "en"), (same, "ko"), rules) == []


def test_a_reason_that_the_other_report_knows_is_no_other(rules: RuleSet) -> None:
    both = "The ferry hit a reef. Its pump, which quit, was new. The mate had fallen asleep, the coast guard found."
    assert met((FERRY, "en"), (both, "en"), rules) == []


def test_a_report_without_a_reason_has_none(rules: RuleSet) -> None:
    assert met((FERRY, "en"), ("The Dolsan ferry hit a reef. Everyone on board is safe.", "en"), rules) == []


def test_reports_that_share_a_word_of_their_reasons_tell_one(rules: RuleSet) -> None:
    other = "The Dolsan ferry is on a reef. Engineers found water in the oil of a bilge pump that had failed."
    assert met((FERRY, "en"), (other, "en"), rules) == []
