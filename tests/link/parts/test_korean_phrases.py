"""The phrases of a Korean sentence that name somebody."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.korean_phrases import Phrases
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "particle", "phrase"),
    [
        ("청소 업체 직원이 문을 열었다.", "이", "청소 업체 직원"),
        ("연구소 전 소장이 문을 열었다.", "이", "연구소 전 소장"),
        ("새로 온 경비원이 문을 열었다.", "이", "경비원"),
    ],
)
def test_a_phrase_begins_behind_what_is_no_noun(
    read: Read, rules: RuleSet, text: str, particle: str, phrase: str
) -> None:
    (sentence,) = View(read(text, lang="ko"), (), rules).sentences
    phrases = Phrases(sentence)
    end = next(n for n, token in enumerate(phrases.tokens) if token.form == particle and token.tag == "JKS")
    first = phrases.start(end)
    assert text[phrases.tokens[first].start : phrases.tokens[end - 1].end] == phrase


def test_what_stands_in_marks_is_passed_over(read: Read, rules: RuleSet) -> None:
    text = "검찰이 ‘해송펀드’ 사건을 맡았다."
    (sentence,) = View(read(text, lang="ko"), (), rules).sentences
    phrases = Phrases(sentence)
    closing = next(n for n, token in enumerate(phrases.tokens) if token.tag == "SSC")
    before = phrases.passed_over(closing)
    assert phrases.tokens[before].form == "이"


def test_outside_the_sentence_there_is_nothing(read: Read, rules: RuleSet) -> None:
    (sentence,) = View(read("비가 왔다.", lang="ko"), (), rules).sentences
    phrases = Phrases(sentence)
    assert (phrases.tag(-1), phrases.form(99), phrases.has(99, "cleft")) == ("", "", False)
