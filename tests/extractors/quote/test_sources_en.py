"""English sources without a verb of saying: according to, nouns of saying, somebody's count."""

from collections.abc import Callable

import pytest

Speech = Callable[..., list[tuple[str, str | None]]]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("According to the ministry, sales fell by a third.", "sales fell by a third", "the ministry"),
        ("Sales fell by a third, according to the ministry.", "Sales fell by a third", "the ministry"),
        ("Lind’s claim that the vote was rigged is false.", "the vote was rigged is false", "Lind"),
        ("A claim by the mayor that the vote was rigged was dropped.", "the vote was rigged was dropped", "the mayor"),
        ("Rumors have circulated that the governor may resign.", "the governor may resign", None),
        ("By the paper’s count, he cut in 51 times.", "he cut in 51 times", "the paper"),
    ],
)
def test_a_source_is_named_before_or_behind_what_it_tells(
    speech: Speech, text: str, content: str, speaker: str | None
) -> None:
    assert speech(text, "indirect") == [(content, speaker)]


def test_a_quotation_according_to_somebody_is_his(speech: Speech) -> None:
    text = "“That is false,” according to a spokesman for the ministry."
    assert speech(text, "direct") == [("That is false,", "a spokesman for the ministry")]
    assert speech(text, "indirect") == []


def test_what_a_verb_has_claimed_is_not_told_again_by_a_source(speech: Speech) -> None:
    text = "“That is false,” he said on Monday, according to the ministry."
    assert speech(text) == [("That is false,", "he")]


@pytest.mark.parametrize(
    "text",
    [
        "The claim was filed on Monday in the court of Ohio.",
        "They acted according to plan.",
        "The report that she wrote was long.",
        "By Monday he cut in 51 times.",
    ],
)
def test_the_same_words_without_a_clause_or_a_source_tell_nothing(speech: Speech, text: str) -> None:
    assert [one for one in speech(text, "indirect") if one[1] in ("Monday", "she", "The claim")] == []
