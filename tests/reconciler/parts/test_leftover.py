"""Names and places that alone are left over in two tellings of one thing."""

import pytest

from factx.link.identity.identify import identify
from factx.link.kit import kit_of
from factx.read.article import Declared, document
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.leftover import leftovers
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import Told
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

ENGLISH = "Moon Ga-ram won the top award at the Tongyeong film festival on Saturday."


def pairs(english: str, korean: str, rules: RuleSet) -> list[tuple[str, str]]:
    texts = (("en", english), ("ko", korean))
    readings = [read_source(document(lang, text, rules, Declared(lang=lang)), rules) for lang, text in texts]
    known, entities = identify(readings, rules)
    one, other = (Told(reading) for reading in known)
    apart = Apart(entities, with_rules(Settings(), rules), kit_of(rules))
    found = leftovers((one, one.opening), (other, other.opening), Counterparts(one, other), apart)
    return [(a.evidence.text, b.evidence.text) for a, b in found]


def test_the_one_person_that_the_other_source_does_not_know_stands_for_the_other(rules: RuleSet) -> None:
    assert pairs(ENGLISH, "오세린 감독이 12일 통영 영화제에서 최고상을 받았다.", rules) == [("Moon Ga-ram", "오세린")]


@pytest.mark.parametrize(
    "korean",
    [
        "문가람 감독이 12일 통영 영화제에서 최고상을 받았다.",  # the same person
        "12일 통영 영화제에서 최고상이 나왔다.",  # nobody
        "(통영=한강통신) 오세린 기자 = 12일 통영 영화제에서 최고상이 나왔다.",  # who wrote it
        "12일 통영 영화제에서 최고상이 나왔다. 오세린 감독은 “기쁜 날”이라고 말했다.",  # who was asked
    ],
)
def test_the_same_person_nobody_and_who_wrote_or_spoke_do_not(rules: RuleSet, korean: str) -> None:
    assert pairs(ENGLISH, korean, rules) == []


def test_what_a_gazetteer_has_stands_back(rules: RuleSet) -> None:
    english = "Three wagons left the track at Wexcombe Junction in Somerset on Tuesday."
    assert pairs(english, "화차 세 량이 14일 강릉에서 탈선했다.", rules) == [("Wexcombe Junction", "강릉")]
