"""Who the words for a doer tell of."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.doer import Who, described
from factx.models.document import Document
from factx.models.part import Part
from factx.rules.load import RuleSet

Described = Callable[[str, str], Who]
Told = Callable[[str, str], list[Part]]


@pytest.fixture(scope="module")
def who(read: Callable[..., Document], rules: RuleSet) -> Described:
    """Who the whole of a short text tells of."""

    def run(text: str, lang: str) -> Who:
        (sentence,) = View(read(text, lang=lang), (), rules).sentences
        return described(sentence, (0, len(text)))

    return run


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("the driver of a feed truck", "en", {"driver"}),
        ("a curator at the museum", "en", {"curator"}),
        ("one of its passengers", "en", {"passenger"}),
        ("two of the guards", "en", {"guard"}),
        ("야간 경비원", "ko", {"guard"}),
        ("divers working for a consultancy", "en", {"diver"}),
        ("the school's caretaker and gardener", "en", {"gardener"}),
        ("a village brewery", "en", {"brewery"}),
        ("군청", "ko", {"county_office"}),
    ],
)
def test_the_head_of_a_phrase_tells_who_it_is(who: Described, text: str, lang: str, words: set[str]) -> None:
    told = who(text, lang)
    assert told.name is None
    assert words <= told.words


def test_what_stands_on_a_place_is_no_house_of_its_own(who: Described) -> None:
    assert not who("the launch pad", "en").words
    assert not who("송전탑", "ko").words


def test_words_of_most_people_are_listed(rules: RuleSet) -> None:
    assert {"employee", "official"} <= rules.concepts("anybody")


def test_who_is_known_by_another_is_not_that_other(told: Told) -> None:
    (part,) = told("The jar was donated by the widow of Alan Fairweather.", "en")
    assert (part.bearer, part.filler) == (None, {"widow"})


def test_somebody_of_a_body_is_not_the_body(told: Told) -> None:
    found = told("보이스피싱은 새마을금고 행원이 신고했다.", "ko")
    assert found
    assert all(part.bearer is None for part in found)


def test_a_name_is_known_with_what_its_bearer_is(told: Told) -> None:
    (part,) = told("지점장 배도연 씨가 손수 금액을 입력했다.", "ko")
    assert part.bearer is not None
    assert part.bearer.startswith("person:")
    assert "branch_manager" in part.filler


def test_somebody_without_a_name_is_of_the_body_that_is_named(told: Told) -> None:
    text = "The ledger was translated by scholars at Harcombe College. Harcombe College paid for the binding."
    scholars, college = (
        next(part for part in told(text, "en") if words in part.evidence.text)
        for words in ("scholars", "Harcombe College")
    )
    assert scholars.bearer is None
    assert scholars.names == (college.bearer,)
    assert not college.names
