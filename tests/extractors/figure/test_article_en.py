"""Words that are a number beside the right ones alone."""

from collections.abc import Callable

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]


@pytest.mark.parametrize(
    ("text", "words", "number", "unit"),
    [
        ("They expected more than a foot of fresh snow.", "more than a foot", 1, "foot"),
        ("Nearly a tonne of fish was found.", "Nearly a tonne", 1, "ton"),
        ("The dozen visitors left.", "dozen visitors", 12, "person"),
        ("Another dozen people were hurt.", "dozen people", 12, "person"),
    ],
)
def test_an_article_and_a_dozen_count_beside_the_right_words(
    find: Find, text: str, words: str, number: int, unit: str
) -> None:
    (mention,) = find("en", text)
    assert isinstance(mention.value, FigureValue)
    assert (mention.text, mention.value.number, mention.value.unit) == (words, number, unit)


@pytest.mark.parametrize("text", ["He is more than a friend.", "He is barely a foot soldier."])
def test_they_count_nothing_elsewhere(find: Find, text: str) -> None:
    assert not find("en", text)
