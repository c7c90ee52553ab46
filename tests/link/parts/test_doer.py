"""Who the words for a doer tell of."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.doer import Who, described
from factx.models.document import Document
from factx.rules.load import RuleSet

Described = Callable[[str, str], Who]


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
