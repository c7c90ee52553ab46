"""Paragraphs of any length in pieces of bounded size."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.tokenize.chunks import LIMIT, chunks


def pieces(text: str, limit: int) -> list[str]:
    return [text[a:b] for a, b in chunks(text, 0, len(text), limit)]


def test_a_paragraph_of_an_article_stays_whole() -> None:
    text = "회사는 10일 출범했다. " * 20
    assert chunks(text, 0, len(text)) == [(0, len(text))]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("We go on. We stay.", ["We go on. ", "We stay."]),
        ("“우리는 간다.” 그가 말했다", ["“우리는 간다.” ", "그가 말했다"]),
        ("no stop in these words", ["no stop in ", "these words"]),
        ("가나다라마바사아자차카타파하", ["가나다라마바사아자차카타", "파하"]),
    ],
)
def test_the_cut_lies_after_a_sentence_else_at_a_blank_else_anywhere(text: str, parts: list[str]) -> None:
    assert pieces(text, 12) == parts


def test_only_the_stretch_that_is_asked_for_is_cut() -> None:
    assert chunks("abcdefgh", 2, 7, 3) == [(2, 5), (5, 7)]
    assert chunks("", 0, 0) == [(0, 0)]


@given(st.text(alphabet="ab가. \n", max_size=80), st.integers(1, 20))
def test_pieces_are_short_and_join_to_the_text(text: str, limit: int) -> None:
    found = pieces(text, limit)
    assert "".join(found) == text
    assert all(len(piece) <= limit for piece in found)


def test_an_endless_line_takes_linear_time() -> None:
    start = time.process_time()
    assert len(chunks("1" * 1_000_000, 0, 1_000_000)) == 1_000_000 // LIMIT
    assert time.process_time() - start < 1
