"""Who may speak in a Korean sentence."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.frame import Frame, Spoken
from factx.extractors.quote.speakers_ko import Speakers
from factx.extractors.quote.words_ko import cues, vocabulary, words
from factx.models.document import Document
from factx.rules.load import RuleSet

Make = Callable[[str], Speakers]


@pytest.fixture(scope="module")
def make(read: Callable[..., Document], rules: RuleSet) -> Make:
    def speakers(text: str) -> Speakers:
        frame = Frame(read(text, lang="ko"), [])
        return Speakers(frame, frame.stretches[0], vocabulary(rules))

    return speakers


def told(text: str, span: Spoken) -> str | None:
    return None if span is None else text[span[0] : span[1]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("경찰이 수사한다고 김 장관은 말했다.", "김 장관"),
        ("김 장관이 예산이 부족하다고 말했다.", "김 장관"),
        ("정부에서는 예산이 부족하다고 본다.", "정부"),
        ("예산이 부족하다.", None),
    ],
)
def test_a_topic_comes_before_a_subject_and_a_place(make: Make, text: str, who: str | None) -> None:
    speakers = make(text)
    assert told(text, speakers.best(speakers.subjects)) == who
    assert speakers.any is (who is not None)


def test_the_owner_of_a_noun_of_saying(make: Make) -> None:
    text = "“좋아지고 있다”는 게 정부의 설명이다."
    assert told(text, make(text).owner(0, len(text))) == "정부"
    assert make("설명이 나왔다.").owner(0, 8) is None


def test_a_topic_right_before_a_quotation(make: Make) -> None:
    text = "차우람 노사협력관은 “간다”고 했다."
    assert told(text, make(text).beside(text.index("“"), 0)) == "차우람 노사협력관"


def test_a_headline_names_its_speaker_without_a_particle(make: Make) -> None:
    text = "김 대표 “곧 간다”"
    assert told(text, make(text).bare_name(0)) == "김 대표"
    assert make("곧이어 “곧 간다”").bare_name(0) is None


def test_the_noun_that_a_verb_describes(make: Make, rules: RuleSet) -> None:
    text = "“간다”라고 말한 김 대표는 떠났다."
    speakers = make(text)
    (cue,) = [c for c in cues(words(speakers.frame, 0, len(text)), vocabulary(rules)) if c.modifies]
    assert told(text, speakers.described(cue)) == "김 대표"


@pytest.mark.parametrize(("text", "who"), [("경찰에 따르면 그는 떠났다.", "경찰"), ("그는 법에 따라 떠났다.", None)])
def test_a_source_is_who_something_is_according_to(make: Make, text: str, who: str | None) -> None:
    assert told(text, make(text).source(0, len(text))) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("피해자 대표 여은결 씨 얘기 들어보겠습니다.", "피해자 대표 여은결 씨"),
        ("법정에서 검사가 한 말이 오래 남는다.", "검사"),
        ("비가 그치고 날이 갰다.", None),
    ],
)
def test_whose_words_are_announced(make: Make, text: str, who: str | None) -> None:
    assert told(text, make(text).introduced()) == who
