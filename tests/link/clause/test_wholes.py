"""Wholes of which parts are told: the words behind a Korean number, before an English one."""

import pytest

from factx.link.clause.wholes import wholes
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("text", "number", "told"),
    [
        ("작업자 9명 가운데 4명이 숨졌다.", "9명", True),
        ("자매 2명 중 1명이 숨졌다.", "2명", True),
        ("학생 30명 중학교 운동장에 모였다.", "30명", False),
        ("작업자 9명이 갇혔다.", "9명", False),
    ],
)
def test_the_word_behind_a_korean_number_makes_it_a_whole(text: str, number: str, told: bool, rules: RuleSet) -> None:
    assert wholes(rules).korean(text, text.index(number) + len(number)) is told


@pytest.mark.parametrize(
    ("text", "number", "begins"),
    [
        ("It laid off 45 of its 210 employees.", "210", "of its"),
        ("Of the nine men, four died.", "nine", "Of the"),
        ("Three out of five homes burned.", "five", "out of"),
        ("A loss of about 210 jobs is feared.", "210", None),
        ("They proof the nine men's papers.", "nine", None),
    ],
)
def test_the_words_before_an_english_number_make_it_a_whole(
    text: str, number: str, begins: str | None, rules: RuleSet
) -> None:
    found = wholes(rules).english(text, text.index(number))
    assert found == (None if begins is None else text.index(begins))


@pytest.mark.parametrize(
    ("lang", "text", "number", "told"),
    [
        ("ko", "탑승자 181명 중 2명을 제외한 전원이 숨졌다.", "2명", True),
        ("ko", "탑승자 181명 중 2명을 구조했다.", "2명", False),
        ("en", "All but two of the 181 people aboard died.", "two", True),
        ("en", "There were no survivors except for two.", "two", True),
        ("en", "Two of the 181 people aboard survived.", "181", False),
    ],
)
def test_what_is_left_out_is_told_apart(lang: str, text: str, number: str, told: bool, rules: RuleSet) -> None:
    start = text.index(number)
    assert wholes(rules).exception(lang, text, start, start + len(number)) is told
