"""Names that tell who wrote an article, for whom and where."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

NAMED = frozenset({"PERSON", "ORG", "PLACE"})


def told(text: str, lang: str, rules: RuleSet) -> set[str]:
    """The names that take a part in what a report tells."""
    declared = Declared(lang=lang, published="2027-03-04", published_from="input")
    reading = read_source(document("t", text, rules, declared), rules)
    return {part.evidence.text for part in reading.parts if part.type in NAMED}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("SEOUL — Han Yu-jin opened the bridge in Busan.", "en"),
        ("Seoul, March 4: Han Yu-jin opened the bridge in Busan.", "en"),
        ("SEOUL (Eastgate Newswire) - Han Yu-jin opened the bridge in Busan.", "en"),
        ("(서울=연합뉴스) 민도원 기자 = 한유진 시장이 부산에서 다리를 열었다.", "ko"),
    ],
)
def test_who_wrote_it_and_where_takes_no_part(text: str, lang: str, rules: RuleSet) -> None:
    names = told(text, lang, rules)
    assert names & {"Han Yu-jin", "한유진"}
    assert not names & {"SEOUL", "Seoul", "서울", "Eastgate Newswire", "연합뉴스", "민도원"}


def test_a_place_of_the_sentence_takes_its_part(rules: RuleSet) -> None:
    assert "Busan" in told("SEOUL — Han Yu-jin opened the bridge in Busan.", "en", rules)
