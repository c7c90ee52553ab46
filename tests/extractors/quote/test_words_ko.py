"""Korean narrative: verbs of saying on the page, and noun phrases that can be their subjects."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.frame import Frame
from factx.extractors.quote.words_ko import cues, naming, noun_phrase, subjects, tokens_of, vocabulary, words
from factx.models.document import Document
from factx.rules.load import RuleSet

Framed = Callable[[str], Frame]


@pytest.fixture(scope="module")
def framed(read: Callable[..., Document]) -> Framed:
    return lambda text: Frame(read(text, lang="ko"), [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("김 장관은 “간다”고 말했다.", [("말했다", False)]),
        ("그렇게 말한 김 대표는 떠났다.", [("말한", True)]),
        ("계획을 발표하며 사과했다고 전했다.", [("발표하며", False), ("전했다", False)]),
        ("회의는 10일 열렸다.", []),
        ("", []),
    ],
)
def test_verbs_of_saying_in_any_form(framed: Framed, rules: RuleSet, text: str, found: list[tuple[str, bool]]) -> None:
    frame, known = framed(text), vocabulary(rules)
    read = cues(words(frame, 0, len(text)), known)
    told = [(text[cue.start : cue.end], cue.modifies) for cue in read]
    assert [one for one in told if one in found] == found
    assert found or not told


def test_a_quotation_is_a_word_of_its_own(framed: Framed) -> None:
    read = words(framed("그는 “간다”고 했다."), 0, 11)
    assert [read.is_quotation(n) for n in range(len(read.texts))] == [False, True, False, False]
    assert (read.bare(3), read.bare(9)) == ("했다", "")


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


def test_a_quotation_is_one_token(framed: Framed) -> None:
    frame = framed("그는 “간다. 곧 간다”고 했다.")
    assert [token.tag for token in tokens_of(frame, frame.stretches[0])].count("Q") == 1


def test_a_time_before_a_noun_is_no_part_of_its_phrase(framed: Framed, rules: RuleSet) -> None:
    text = "지난 10일 경찰은 수사했다."
    frame = framed(text)
    tokens = tokens_of(frame, frame.stretches[0])
    last = next(n for n, token in enumerate(tokens) if token.form == "경찰")
    assert noun_phrase(frame, tokens, last, vocabulary(rules)) == (text.index("경찰"), text.index("은 수"), "경찰")
    assert noun_phrase(frame, tokens, -1, vocabulary(rules)) is None


def test_without_a_known_name_the_whole_phrase_names_the_speaker(framed: Framed, rules: RuleSet) -> None:
    text = "오픈AI 관계자는 반대했다."
    frame = framed(text)
    (subject,) = subjects(frame, tokens_of(frame, frame.stretches[0]), vocabulary(rules))
    start, end = naming(frame, subject, vocabulary(rules))
    assert text[start:end] == "오픈AI 관계자"
