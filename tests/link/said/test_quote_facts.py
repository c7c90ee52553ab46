"""Who said what, in which words."""

from collections.abc import Callable

import pytest

from factx.link.said.quote_facts import ATTRIBUTE
from factx.models.fact import Fact, QuoteFactValue

Facts = Callable[..., tuple[Fact, ...]]


def quotes(found: tuple[Fact, ...]) -> list[Fact]:
    return [fact for fact in found if fact.attribute == ATTRIBUTE]


@pytest.mark.parametrize(
    ("lang", "text", "words", "speaker"),
    [
        ("ko", "류건희 대표는 “공장을 짓겠다”고 말했다.", "공장을 짓겠다", "person:류건희"),
        ("en", "“We will build a plant,” Ryu Gun-hee said.", "We will build a plant,", "person:ryu-gun-hee"),
    ],
)
def test_speech_in_marks_is_told_word_by_word(facts: Facts, lang: str, text: str, words: str, speaker: str) -> None:
    (fact,) = quotes(facts(text, lang))
    assert isinstance(fact.value, QuoteFactValue)
    assert (fact.value.text.rstrip(","), fact.value.manner) == (words.rstrip(","), "direct")
    assert fact.subject == fact.attribution.holder == speaker
    assert {item.role for item in fact.evidence} >= {"value", "holder"}


def test_reported_speech_is_indirect(facts: Facts) -> None:
    (fact,) = quotes(facts("Ryu Gun-hee said that the firm would build a plant.", "en"))
    assert isinstance(fact.value, QuoteFactValue)
    assert fact.value.manner == "indirect"


def test_a_speaker_without_a_name_is_known_by_his_words(facts: Facts) -> None:
    (fact,) = quotes(facts("한 주민은 “소리가 컸다”고 말했다.", "ko"))
    assert fact.subject is None
    assert fact.subject_text is not None
    assert "주민" in fact.subject_text


@pytest.mark.parametrize(
    ("lang", "text"),
    [("ko", "이른바 ‘강남 불패’ 신화다."), ("en", "The so-called “third way” failed."), ("ko", "“"), ("en", "")],
)
def test_words_that_nobody_speaks_are_no_quotation(facts: Facts, lang: str, text: str) -> None:
    assert quotes(facts(text, lang)) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [("ko", "현수막에는 “다시는 안 된다”는 글이 적혀 있었다."), ("en", "“We will never let this happen again.”")],
)
def test_words_of_nobody_known_are_a_mention_alone(facts: Facts, lang: str, text: str) -> None:
    assert quotes(facts(text, lang)) == []


def test_what_is_said_is_known_by_its_concepts_over_all_its_sentences(facts: Facts) -> None:
    (fact, *_) = quotes(facts("류건희 대표는 “공장을 짓겠다. 병원도 짓겠다”고 말했다.", "ko"))
    assert {"factory", "hospital"} & set(fact.kin)


def test_a_speaker_told_by_a_pronoun_is_shown_by_the_name_before_it(facts: Facts) -> None:
    text = "Director Lorna Teague took the microphone. “It is a film about plumbing,” she said."
    (fact,) = quotes(facts(text, "en"))
    assert [item.text for item in fact.evidence if item.role == "holder"] == ["she", "Lorna Teague"]


def test_a_word_of_a_quotation_is_told_with_its_concept_and_its_deeds(facts: Facts) -> None:
    (fact,) = quotes(facts("“Bridges do not crack overnight,” Ryu Gun-hee said.", "en"))
    assert isinstance(fact.value, QuoteFactValue)
    assert fact.value.told == ("bridge", "crack|deed:crack")
