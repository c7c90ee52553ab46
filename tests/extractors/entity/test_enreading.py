"""What the rules ask of an English document."""

from collections.abc import Callable

import pytest

from factx.extractors.entity.enreading import EnglishReading, is_table
from factx.extractors.entity.gazetteer import gazetteer
from factx.extractors.entity.words_en import english_words
from factx.models.document import Document
from factx.rules.load import RuleSet

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hapoel Nordwick 3 Maccabi Leeds 1\n\nThe league match drew 900 fans; coach and goalkeeper scored a goal.",
         [("Hapoel Nordwick", "ORG"), ("Maccabi Leeds", "ORG")]),
        ("BONGHWA, South Korea — Rescuers found nobody.", [("BONGHWA", "PLACE"), ("South Korea", "PLACE")]),
        ("Solarion, a start-up that sells film, hired Mrs May on Friday.", [("Solarion", "ORG"), ("May", "PERSON")]),
        ("The ruling was welcomed by the Korean government and in the city of Yeonhwa.",
         [("Korean government", "ORG"), ("Yeonhwa", "PLACE")]),
    ],
)  # fmt: skip
def test_english_results_datelines_appositions_and_courtesy(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


@pytest.fixture(scope="module")
def reading(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str], EnglishReading]:
    def make(text: str) -> EnglishReading:
        document = read(text, lang="en")
        lists = gazetteer(rules)
        hits = sorted(lists.hits(text), key=lambda hit: (hit.start, -hit.end))
        return EnglishReading(list(document.sentences_in("en")), text, hits, english_words(rules), lists)

    return make


@pytest.mark.parametrize(
    ("line", "table"),
    [("Kilmarnock 15 8 4 3 21 14 28", True), ("OAKLAND at KANSAS CITY", True), ("The mayor left for Ohio.", False)],
)
def test_a_line_of_results_is_no_prose(reading: Callable[[str], EnglishReading], line: str, *, table: bool) -> None:
    ((words, _),) = reading(line).read
    assert is_table(words) is table


def test_words_in_lower_case_are_known_of_the_whole_document(reading: Callable[[str], EnglishReading]) -> None:
    made = reading("Target prices fell. The target was missed.")
    assert "target" in made.lower
    assert "Target" not in made.lower


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The skipper of Unpo City lost his appeal and the coach left the league.", ("Unpo City", "ORG")),
        ("The coach, a former striker and goalkeeper in the league, lives in Unpo City.", ("Unpo City", "PLACE")),
        ("The mayor of Unpo City resigned.", ("Unpo City", "PLACE")),
    ],
)
def test_what_ends_in_city_is_a_club_in_a_report_on_sport(
    names: Names, sentence: str, expected: tuple[str, str]
) -> None:
    assert expected in names(sentence)
