"""Korean noun phrases, particles and clauses."""

from collections.abc import Callable

import pytest

from factx.link.clause import korean
from factx.link.clause.view import SentenceView
from factx.models.document import Token
from factx.rules.load import RuleSet

Sentence = Callable[..., SentenceView]


def before(sentence: SentenceView, words: str) -> int:
    """The index of the last token of some words."""
    end = sentence.document.text.index(words) + len(words)
    return next(n for n, token in enumerate(sentence.tokens) if token.end == end)


@pytest.mark.parametrize(
    ("text", "last", "phrase"),
    [
        ("올해 월간 활성 이용자 수가 늘었다.", "이용자 수", "올해 월간 활성 이용자 수"),
        ("서울의 집값이 올랐다.", "집값", "집값"),
        ("중질유(WTI) 가격이 내렸다.", "가격", "중질유(WTI) 가격"),
        ("줄어든 매출이 문제다.", "매출", "매출"),
    ],
)
def test_a_noun_phrase_is_a_row_of_nouns(sentence: Sentence, text: str, last: str, phrase: str) -> None:
    view = sentence(text)
    n = before(view, last)
    first = korean.noun_phrase(text, view.tokens, n)
    assert text[view.tokens[first].start : view.tokens[n].end] == phrase


@pytest.mark.parametrize(
    ("text", "words", "clause"),
    [
        ("12명이 숨지고 3명이 다쳤다.", "3명", "3명이 다쳤다."),
        ("12명이 숨지고 3명이 다쳤다.", "12명", "12명이 숨지고"),
        ("회사는 공장을 짓고 있다.", "공장", "회사는 공장을 짓고 있다."),
    ],
)
def test_a_connective_ending_parts_clauses(
    sentence: Sentence, rules: RuleSet, text: str, words: str, clause: str
) -> None:
    start = text.index(words)
    assert text[slice(*korean.clause(start, start + len(words), sentence(text).tokens, rules))] == clause


def test_words_outside_all_tokens_are_their_own_clause(rules: RuleSet) -> None:
    assert korean.clause(3, 5, [], rules) == (3, 5)


@pytest.mark.parametrize(
    ("text", "main", "predicate"),
    [
        ("사고로 12명이 숨졌다.", False, "숨지"),
        ("지난해 일어난 사고로 12명이 숨졌다.", False, "일어나"),
        ("지난해 일어난 사고로 12명이 숨졌다.", True, "숨지"),
        ("매출이 2조원으로 증가했다.", False, "증가"),
    ],
)
def test_the_predicate_is_a_verb_or_the_noun_before_hada(
    sentence: Sentence, text: str, main: bool, predicate: str
) -> None:
    tokens = sentence(text).tokens
    found = korean.predicate_after(tokens, 0, len(tokens), main=main)
    assert found is not None
    assert tokens[found].form == predicate


def test_a_sentence_that_names_but_does_nothing_has_no_predicate(sentence: Sentence) -> None:
    for text in ("그는 회사의 대표다.", "그는 회사의 대표이며 공장을 지었다."):
        tokens = sentence(text).tokens
        assert korean.predicate_after(tokens, 0, len(tokens)) is None


@pytest.mark.parametrize(
    ("form", "tag", "role"),
    [
        ("이", "JKS", "topic"),
        ("는", "JX", "topic"),
        ("만", "JX", "aside"),
        ("를", "JKO", "object"),
        ("의", "JKG", "of"),
        ("에서", "JKB", "aside"),
        ("서울", "NNP", "none"),
    ],
)
def test_the_role_that_a_particle_gives(form: str, tag: str, role: str) -> None:
    assert korean.particle(Token(0, 1, form, tag)) == role


def test_numerals_pronouns_and_counters_are_no_nouns() -> None:
    tags = ("NNG", "NNP", "SL", "NP", "NNB", "NR", "JX", "VV")
    assert [tag for tag in tags if korean.is_noun(Token(0, 1, "x", tag))] == ["NNG", "NNP", "SL"]


def test_words_that_measure_nothing_themselves_have_their_sort(rules: RuleSet) -> None:
    sorts = korean.skip_nouns(rules)
    assert sorts["가운데"] == "whole"
    assert "영업이익" not in sorts


def test_the_noun_that_a_verb_describes_is_the_one_after_its_adnominal_ending() -> None:
    tokens = [
        Token(0, 2, "시작", "NNG"),
        Token(2, 3, "되", "XSV"),
        Token(2, 3, "ᆫ", "ETM"),
        Token(4, 5, "불", "NNG"),
        Token(5, 6, "이", "JKS"),
    ]
    found = korean.described(tokens, 1)
    assert found is not None
    assert found.form == "불"
    assert korean.described([Token(0, 1, "타", "VV"), Token(1, 2, "다", "EF")], 0) is None
