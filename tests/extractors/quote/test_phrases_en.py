"""English noun phrases without a parser, and the words in them that name a speaker."""

from collections.abc import Callable

import pytest

from factx.extractors.build import Builder
from factx.extractors.quote.frame import Frame
from factx.extractors.quote.phrases_en import Phrase, group_from, group_to, naming
from factx.extractors.quote.words_en import Words, word_groups, words
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet

English = Callable[[str], Words]


def text_of(read: Words, phrase: Phrase | None) -> str | None:
    return None if phrase is None else " ".join(read.texts[phrase.first : phrase.last + 1])


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("the mayor said no", "the mayor"),
        ("campaign manager Anna Lind said no", "campaign manager Anna Lind"),
        ("critics of the mayor said no", "critics of the mayor"),
        ("a spokesman for the ministry said no", "a spokesman for the ministry"),
        ("he said no", "he"),
        ("of the mayor", None),
        ("and then", None),
        ("", None),
    ],
)
def test_the_group_that_begins_at_a_word(english: English, text: str, phrase: str | None) -> None:
    read = english(text)
    assert text_of(read, group_from(read, 0, len(read))) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("On Monday the mayor", "the mayor"),
        ("Yesterday critics of the mayor", "the mayor"),
        (", critics of the mayor", "critics of the mayor"),
        (", Anna Lind and Jay Tracy", "Anna Lind and Jay Tracy"),
        ("when she", "she"),
        ("they went to", None),
    ],
)
def test_the_group_that_ends_at_a_word(english: English, text: str, phrase: str | None) -> None:
    read = english(text)
    assert text_of(read, group_to(read, len(read) - 1, 0)) == phrase


@pytest.mark.parametrize(
    ("text", "person", "named"),
    [
        ("the lawyer Anna Lind said", "Anna Lind", "Anna Lind"),
        ("a spokesman for Anna Lind said", "Anna Lind", "a spokesman for Anna Lind"),
        ("Lind's lawyer said", "Lind", "Lind's lawyer"),
        ("the lawyer said", None, "the lawyer"),
    ],
)
def test_the_person_at_the_head_names_the_speaker(
    read: Callable[..., Document], rules: RuleSet, text: str, person: str | None, named: str
) -> None:
    document = read(text, lang="en")
    mentions = []
    if person:
        value = EntityValue(type="PERSON", form="name")
        start = text.index(person)
        mentions = [Builder(document).mention("entity", start, start + len(person), "test", value)]
    frame = Frame(document, mentions)
    found = words(frame, 0, len(text), word_groups(rules))
    phrase = group_from(found, 0, len(found) - 1)
    assert phrase is not None
    start, end = naming(frame, found, phrase)
    assert text[start:end] == named
