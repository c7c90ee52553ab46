"""The phrases of a Korean sentence that name somebody."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView, View
from factx.link.parts.korean_phrases import Phrases
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[..., Document]
Seen = Callable[[str, str], SentenceView]


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


def particle(phrases: Phrases, *tags: str) -> int:
    return next(n for n, token in enumerate(phrases.tokens) if token.tag in tags)


def test_a_token_of_the_list_has_its_groups(seen: Seen) -> None:
    phrases = Phrases(seen("문을 연 사람은 경비원이다.", "ko"))
    at = next(n for n, token in enumerate(phrases.tokens) if token.form == "사람")
    assert phrases.has(at, "cleft")
    assert not phrases.has(at, "passive")


@pytest.mark.parametrize(
    "text", ["석민재 청장과 마테이 호르반 국방장관이 서명했다.", "석민재 청장·마테이 호르반 국방장관이 서명했다."]
)
def test_a_name_is_joined_to_the_names_before_it(seen: Seen, text: str) -> None:
    phrases = Phrases(seen(text, "ko"))
    end = particle(phrases, "JKS")
    beside = [
        text[phrases.tokens[begin].start : phrases.tokens[stop - 1].end]
        for begin, stop in phrases.beside((phrases.start(end), end))
    ]
    assert beside == ["석민재 청장"]


def test_a_noun_is_joined_to_nobody(seen: Seen) -> None:
    phrases = Phrases(seen("경비원과 요리사가 문을 열었다.", "ko"))
    end = particle(phrases, "JKS")
    assert list(phrases.beside((phrases.start(end), end))) == []


def test_nouns_and_what_joins_them_stand_inside_a_phrase(seen: Seen) -> None:
    phrases = Phrases(seen("청소 업체의 새 직원이 문을 열었다.", "ko"))
    inside = {phrases.form(n) for n in range(len(phrases.tokens)) if phrases.nominal(n)}
    assert {"청소", "업체", "의", "새", "직원"} <= inside
    assert not {"이", "열", "었"} & inside


@pytest.mark.parametrize(
    ("text", "living"),
    [
        ("청소 업체 직원이 문을 열었다.", True),
        ("석민재가 문을 열었다.", True),
        ("경찰이 문을 열었다.", True),
        ("바람이 문을 열었다.", False),
    ],
)
def test_people_and_bodies_live(seen: Seen, text: str, living: bool) -> None:
    phrases = Phrases(seen(text, "ko"))
    assert phrases.lives(particle(phrases, "JKS")) is living
