"""Who does the saying in English: the subject to the left of a verb."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.cues_en import cues, verbs
from factx.extractors.quote.subjects_en import first_subject, subject
from factx.extractors.quote.words_en import Words
from factx.rules.load import RuleSet

English = Callable[[str], Words]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The mayor has also said it will rain.", "The mayor"),
        ("Kim, 45, a baker in Ohio, said it will rain.", "Kim"),
        ("In Ohio, the mayor said it will rain.", "the mayor"),
        ("The ministry on Tuesday said it will rain.", "The ministry"),
        ("The aide, who asked not to be named, said it will rain.", "The aide"),
        ("BlackBerry Ltd. (NASDAQ: BBRY) said it will rain.", "BlackBerry Ltd"),
        ("Workers died, officials and state media said it was over.", "officials and state media"),
        ("Hundreds of people rushing to escape a wildfire said they had lost.", "Hundreds of people"),
        ("When he came back, the mayor said it will rain.", "the mayor"),
        ("Mary, who said it will rain, left.", "Mary"),
        ("chief executive Noh Eun-seop, 58, said it will rain.", "chief executive Noh Eun-seop"),
        ("The head of the union, Maria Ortiz, said it will rain.", "The head of the union , Maria Ortiz"),
    ],
)
def test_insertions_introductions_and_descriptions_are_stepped_over(
    english: English, rules: RuleSet, text: str, who: str
) -> None:
    words = english(text)
    cue = next(cue for cue in cues(words, verbs(rules), 0, len(words)) if words.low(cue.first) == "said")
    phrase = subject(words, cue, 0)
    assert phrase is not None
    told = " ".join(words.texts[phrase.first : phrase.last + 1])
    assert told == who or " ".join(words.texts[phrase.first : phrase.head + 1]) == who


def test_where_nobody_stands_there_is_nobody(english: English, rules: RuleSet) -> None:
    words = english("Said it will rain.")
    (cue,) = cues(words, verbs(rules), 0, len(words), titled=True)
    assert subject(words, cue, 0) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("In Ohio, the mayor was late and she stayed", "the mayor"),
        ("Backed by the mayor, Lind was late", "Lind"),
        ("", None),
    ],
)
def test_the_first_subject_of_a_stretch(english: English, text: str, who: str | None) -> None:
    words = english(text)
    phrase = first_subject(words, 0, len(words))
    assert (phrase and " ".join(words.texts[phrase.first : phrase.last + 1])) == who
