"""Whose age a number is."""

import pytest


@pytest.mark.parametrize(
    ("text", "words", "person"),
    [
        ("The court jailed Choi Gwang-ho, 61, for negligence.", "61", "person:choi-gwang-ho"),
        ("Kim Yeong-su, a 52-year-old teacher, jumped from the deck.", "52-year-old", "person:kim-yeong-su"),
        ("Police questioned a 63-year-old surnamed Choi on Monday.", "63-year-old", "person:choi"),
        ("The prize went to 29-year-old pianist Han Yu-jin.", "29-year-old", "person:han-yu-jin"),
    ],
)
def test_an_age_is_of_the_person_named_beside_it(reported, text, words, person):
    facts = reported(text, lang="en", published="2026-03-10").facts
    assert [fact.subject for fact in facts if fact.evidence[0].text == words] == [person]


def test_an_age_is_of_nobody_who_only_stands_in_the_same_sentence(reported):
    text = "A 16-year-old boy who stole the car was stopped before Kim Yeong-su came home."
    facts = reported(text, lang="en", published="2026-03-10").facts
    assert [fact.subject for fact in facts if fact.evidence[0].text == "16-year-old"] == [None]


@pytest.mark.parametrize(
    ("text", "words", "person"),
    [
        ("가람주택 대표 탁윤석(52) 씨가 8일 구속됐다.", "52", "person:탁윤석"),
        ("경찰은 도담시청 공무원 이정호(39·남) 씨를 불러 조사했다.", "39", "person:이정호"),
    ],
)
def test_a_korean_age_in_brackets_is_of_the_person_named_before_them(reported, text, words, person):
    facts = reported(text, lang="ko", published="2026-03-10").facts
    assert [fact.subject for fact in facts if fact.evidence[0].text == words] == [person]
