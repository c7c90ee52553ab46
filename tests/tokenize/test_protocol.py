"""Both tokenizers offer the same: sentences with their tokens, in offsets of the text."""

import pytest

from factx.rules.load import RuleSet
from factx.tokenize import tokenizer
from factx.tokenize.protocol import Tokenizer

TEXTS = {
    "ko": "오픈AI는 성장했다. 이용자는 7억 명이다.",
    "en": "OpenAI grew. It has 700 million users, Mr. Kim said.",
}


@pytest.fixture(params=["ko", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def driver(lang: str, rules: RuleSet) -> Tokenizer:
    return tokenizer(lang, rules)


def test_sentences_come_in_order_and_without_the_blanks_around_them(driver: Tokenizer, lang: str) -> None:
    text = f"  {TEXTS[lang]}  "
    pieces = driver.sentences(text, 0, len(text))
    told = [text[start:end] for start, end, _ in pieces]
    assert len(told) == 2
    assert told == [words.strip() for words in told]
    assert [piece[0] for piece in pieces] == sorted(piece[0] for piece in pieces)


def test_offsets_are_those_of_the_whole_text(driver: Tokenizer, lang: str) -> None:
    lead = "— 1 —\n"
    text = lead + TEXTS[lang]
    alone = driver.sentences(TEXTS[lang], 0, len(TEXTS[lang]))
    within = driver.sentences(text, len(lead), len(text))
    assert [(s + len(lead), e + len(lead)) for s, e, _ in alone] == [(s, e) for s, e, _ in within]


def test_tokens_lie_in_their_sentence_and_in_order(driver: Tokenizer, lang: str) -> None:
    sentences = list(driver.sentences(TEXTS[lang], 0, len(TEXTS[lang])))
    assert sentences
    for start, end, tokens in sentences:
        assert tokens
        assert all(start <= token.start <= token.end <= end for token in tokens)
        assert [token.start for token in tokens] == sorted(token.start for token in tokens)


def test_a_stretch_without_words_has_no_sentences(driver: Tokenizer) -> None:
    assert driver.sentences("   \n ", 0, 5) == []


def test_a_tokenizer_names_its_version(driver: Tokenizer) -> None:
    assert driver.version[0].isdigit()
