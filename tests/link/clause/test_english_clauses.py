"""Where the clauses of an English sentence part."""

from collections.abc import Callable

import pytest

from factx.link.clause.english import grammar
from factx.link.clause.english_clauses import parts
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet

Parted = Callable[[str], list[str]]


@pytest.fixture
def parted(sentence: Callable[..., SentenceView], rules: RuleSet) -> Parted:
    """The words at which a sentence parts."""

    def run(text: str) -> list[str]:
        words = sentence(text).words
        return [word.low for n, word in enumerate(words) if parts(words, n, grammar(rules))]

    return run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit rose; sales fell.", [";"]),
        ("The fire killed two, and the storm injured nine.", ["and"]),
        ("The fire killed two and the storm injured nine.", ["and"]),
        ("He said it will build one as the maker launched its office.", ["as"]),
        ("It sold the plant, emphasizing partnerships.", [","]),
        ("She left because prices fell.", ["because"]),
    ],
)
def test_a_new_subject_with_its_verb_opens_a_clause(parted: Parted, text: str, expected: list[str]) -> None:
    assert parted(text)[-1:] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The fire killed two men and three women.",
        "The gap between Korean and U.S. rates fell.",
        "He sold cars, boats and planes.",
        "Profit before tax rose.",
        "The mayor of the city spoke.",
    ],
)
def test_a_list_or_a_preposition_opens_none(parted: Parted, text: str) -> None:
    assert parted(text) == []
