"""Stretches of an English sentence that tell a cause."""

from collections.abc import Callable

from factx.link.clause.view import View
from factx.link.parts.english_spans import end_of, held, nominal, opening
from factx.models.document import Document
from factx.rules.load import RuleSet


def test_a_cause_ends_at_a_comma_and_its_subject_opens_behind_who_says_so(
    read: Callable[..., Document], rules: RuleSet
) -> None:
    text = "Police say a leak of gas caused the blast, not a bomb."
    (sentence,) = View(read(text, lang="en"), (), rules).sentences
    words = sentence.words
    verb = next(n for n, word in enumerate(words) if word.low == "caused")
    first = opening(words, verb, ("say",))
    assert words[first].low == "a"
    assert words[nominal(words, verb)].low == "police"
    assert words[end_of(words, verb)].low == ","
    assert words[held(words, verb + 1)].low == ","
