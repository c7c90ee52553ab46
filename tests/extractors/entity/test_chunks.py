"""Nouns that stand together, and words that the tagger tears into syllables."""

from collections.abc import Callable

import pytest

from factx.extractors.entity.chunks import Chunk, chunks_of
from factx.models.document import Document, Sentence, token_of

Read = Callable[..., Document]


@pytest.fixture(scope="module")
def chunks(read: Read) -> Callable[[str], list[Chunk]]:
    def cut(text: str) -> list[Chunk]:
        document = read(text)
        return [chunk for sentence in document.sentences for chunk in chunks_of(sentence, text, frozenset("반설"))]

    return cut


def test_nouns_without_a_space_are_one_chunk_and_keep_their_particle(chunks: Callable[[str], list[Chunk]]) -> None:
    first = chunks("해양경찰청은 배를 보냈다.")[0]
    assert (first.text, first.tail) == ("해양경찰청", "JX/은")


def test_scraps_of_one_syllable_are_one_proper_word(chunks: Callable[[str], list[Chunk]]) -> None:
    village = chunks("벌원리 주민들은 반겼다.")[0]
    assert (village.text, village.proper, len(village.tokens)) == ("벌원리", True, 1)


def test_numerals_and_suffixes_make_no_proper_word(chunks: Callable[[str], list[Chunk]]) -> None:
    assert not any(chunk.proper for chunk in chunks("두번째 경기는 열두명이 뛰었다."))


def test_scraps_that_go_on_in_a_verb_stay_apart() -> None:
    text = "벌원강했"
    tokens = tuple(token_of((n, n + 1, text[n], tag)) for n, tag in enumerate(("NNG", "NNG", "NNG", "XSV")))
    sentence = Sentence(0, len(text), "ko", "body", 0, tokens)
    assert not any(chunk.proper for chunk in chunks_of(sentence, text, frozenset()))


def test_a_surname_may_stand_alone(chunks: Callable[[str], list[Chunk]]) -> None:
    assert "반" in [chunk.text for chunk in chunks("그러나 반 총장은 떠났다.")]
