"""Where an English report ends, and which words around an inserted verb belong to it."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.clauses_en import Content, behind
from factx.extractors.quote.cues_en import cues, verbs
from factx.extractors.quote.edges_en import before_comma, behind_insertion, cut, goes_on, introduces, is_apposition
from factx.extractors.quote.words_en import Words
from factx.rules.load import RuleSet

English = Callable[[str], Words]


def text_of(words: Words, content: Content | None) -> str | None:
    return None if content is None else " ".join(words.texts[content.first : content.last + 1])


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("He said that it rained, adding that it was cold", "that it rained"),
        ("He said that it rained , and the mayor said it was cold", "it rained"),
        ("He said that sales fell according to the ministry", "sales fell"),
        ("When he said the plan had failed, they were gone", "the plan had failed"),
        ("He said that it rained", "it rained"),
    ],
)
def test_a_report_ends_where_another_begins_or_the_main_clause(
    english: English, rules: RuleSet, text: str, report: str
) -> None:
    words = english(text)
    first, *later = cues(words, verbs(rules), 0, len(words))
    content = behind(words, first, len(words))
    assert content is not None
    told = text_of(words, cut(words, content, later, 0))
    assert told is not None
    assert told.removeprefix("that ") == report.removeprefix("that ")


def test_the_rest_behind_an_inserted_verb(english: English, rules: RuleSet) -> None:
    words = english("The plan, critics say, will fail in spring")
    (cue,) = cues(words, verbs(rules), 0, len(words))
    assert text_of(words, behind_insertion(words, cue, len(words))) == "will fail in spring"
    words = english("The plan will fail, critics say, because it rained")
    (cue,) = cues(words, verbs(rules), 0, len(words))
    assert behind_insertion(words, cue, len(words)) is None


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("The plan will fail,", "The plan will fail"),
        ("But the plan will fail,", "the plan will fail"),
        ("In Ohio,", None),
        ("Speaking to reporters there,", None),
        ("No,", None),
    ],
)
def test_the_report_that_ends_at_a_comma(english: English, text: str, report: str | None) -> None:
    words = english(text)
    assert text_of(words, before_comma(words, words.texts.index(","), 0)) == report


def test_the_predicate_of_a_noun_group_goes_on_behind_it(english: English) -> None:
    words = english("its rate of decline should ease, he said")
    assert goes_on(words, 1, len(words))
    assert not goes_on(words, words.texts.index(",") + 1, len(words))


@pytest.mark.parametrize(
    ("text", "apposition"),
    [
        ("Mary Cole, director of the department,", True),
        ("The plan, which was old,", False),
        ("Mary Cole,", False),
        ("Sales, profits were down,", False),
    ],
)
def test_a_name_and_what_it_is_are_no_report(english: English, text: str, *, apposition: bool) -> None:
    words = english(text)
    assert is_apposition(words, 0, len(words) - 1) is apposition


@pytest.mark.parametrize(("text", "opens"), [("At one point,", True), ("The plan,", False)])
def test_a_phrase_of_time_introduces_a_sentence(english: English, text: str, *, opens: bool) -> None:
    words = english(text)
    assert introduces(words, 0, 0, words.texts.index(",")) is opens
