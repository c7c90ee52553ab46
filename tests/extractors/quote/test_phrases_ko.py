"""Noun phrases that can be subjects of verbs of saying."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.frame import Frame
from factx.extractors.quote.phrases_ko import naming, noun_phrase, subjects
from factx.extractors.quote.words_ko import tokens_of, vocabulary
from factx.models.document import Document
from factx.rules.load import RuleSet

Framed = Callable[[str], Frame]


@pytest.fixture(scope="module")
def framed(read: Callable[..., Document]) -> Framed:
    return lambda text: Frame(read(text, lang="ko"), [])


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("김 장관은 장비가 낡았다고 말했다.", [("김 장관", "topic", True), ("장비", "subject", False)]),
        ("정부에서는 반대했다.", [("정부", "place", True)]),
        ("지난 10일 경찰은 수사했다.", [("경찰", "topic", True)]),
        ("장관도 반대했다.", [("장관", "subject", True)]),
    ],
)
def test_particles_mark_who_can_speak(
    framed: Framed, rules: RuleSet, text: str, phrases: list[tuple[str, str, bool]]
) -> None:
    frame = framed(text)
    found = subjects(frame, tokens_of(frame, frame.stretches[0]), vocabulary(rules))
    assert [(text[s.start : s.end], s.sort, s.speaks) for s in found] == phrases


def test_a_time_before_a_noun_is_no_part_of_its_phrase(framed: Framed, rules: RuleSet) -> None:
    text = "지난 10일 경찰은 수사했다."
    frame = framed(text)
    tokens = tokens_of(frame, frame.stretches[0])
    last = next(n for n, token in enumerate(tokens) if token.form == "경찰")
    assert noun_phrase(frame, tokens, last, vocabulary(rules)) == (text.index("경찰"), text.index("은 수"), "경찰")
    assert noun_phrase(frame, tokens, -1, vocabulary(rules)) is None


@pytest.mark.parametrize("time", ["사고 직후", "누출 사고 당시", "그날", "대신", "간밤"])
def test_who_speaks_is_told_without_when(framed: Framed, rules: RuleSet, time: str) -> None:
    text = f"{time} 홍보실은 사과했다."
    frame = framed(text)
    (subject,) = subjects(frame, tokens_of(frame, frame.stretches[0]), vocabulary(rules))
    assert text[subject.start : subject.end] == "홍보실"


def test_without_a_known_name_the_whole_phrase_names_the_speaker(framed: Framed, rules: RuleSet) -> None:
    text = "오픈AI 관계자는 반대했다."
    frame = framed(text)
    (subject,) = subjects(frame, tokens_of(frame, frame.stretches[0]), vocabulary(rules))
    start, end = naming(frame, subject, vocabulary(rules))
    assert text[start:end] == "오픈AI 관계자"
