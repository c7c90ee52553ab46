"""Names that tell who wrote an article, for whom and where."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts.bylines import is_where, of_byline
from factx.models.report import Reading

Seen = Callable[..., SentenceView]
Reported = Callable[..., Reading]

NAMED = frozenset({"PERSON", "ORG", "PLACE"})


def told(text: str, lang: str, reported: Reported) -> set[str]:
    """The names that take a part in what a report tells."""
    parts = reported(text, lang=lang, published="2027-03-04").parts
    return {part.evidence.text for part in parts if part.type in NAMED}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("SEOUL — Han Yu-jin opened the bridge in Busan.", "en"),
        ("Seoul, March 4: Han Yu-jin opened the bridge in Busan.", "en"),
        ("SEOUL (Eastgate Newswire) - Han Yu-jin opened the bridge in Busan.", "en"),
        ("(서울=연합뉴스) 민도원 기자 = 한유진 시장이 부산에서 다리를 열었다.", "ko"),
    ],
)
def test_who_wrote_it_and_where_takes_no_part(text: str, lang: str, reported: Reported) -> None:
    names = told(text, lang, reported)
    assert names & {"Han Yu-jin", "한유진"}
    assert not names & {"SEOUL", "Seoul", "서울", "Eastgate Newswire", "연합뉴스", "민도원"}


def test_a_place_of_the_sentence_takes_its_part(reported: Reported) -> None:
    assert "Busan" in told("SEOUL — Han Yu-jin opened the bridge in Busan.", "en", reported)


@pytest.mark.parametrize(
    ("text", "lang", "signed"),
    [
        ("SEOUL — Han Yu-jin opened the bridge in Busan.", "en", {"SEOUL"}),
        ("Seoul, March 4: Han Yu-jin opened the bridge in Busan.", "en", {"Seoul"}),
        ("By Alan Shaw. Han Yu-jin opened the bridge in Busan.", "en", {"Alan Shaw"}),
        (
            "(서울=연합뉴스) 민도원 기자 = 한유진 시장이 부산에서 다리를 열었다.",
            "ko",
            {"서울", "연합뉴스", "민도원", "기자"},
        ),
    ],
)
def test_names_of_a_byline_are_told_from_those_of_the_report(
    seen: Seen, text: str, lang: str, signed: set[str]
) -> None:
    sentences = {(view.start, view.end): view for view in (seen(text, lang, 0), seen(text, lang))}.values()
    names = {m.text: of_byline(sentence, m) for sentence in sentences for m in sentence.of_kind("entity")}
    assert {name for name, by in names.items() if by} == signed
    assert {"Busan", "부산"} & names.keys() - signed


@pytest.mark.parametrize("text", ["Han Yu-jin left Samsung for Busan.", "한유진 시장은 부산에서 삼성을 떠났다."])
def test_something_may_happen_at_a_place_or_body(seen: Seen, text: str) -> None:
    names = seen(text, "ko" if "한" in text else "en").of_kind("entity")
    where = {mention.text for mention in names if is_where(mention)}
    assert where in ({"Samsung", "Busan"}, {"부산", "삼성"})
