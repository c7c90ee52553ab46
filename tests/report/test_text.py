"""Text of sources on a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factx.report.text import clean, first_words, head, last_words, tail


@pytest.mark.parametrize("hostile", ["\x1b[31mred", "a\x07b", "a\r\nb", "\x9b2J", "\u202egnp.exe", "a\u2028b"])
def test_nothing_that_a_terminal_obeys_is_left(hostile: str) -> None:
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2028" for c in clean(hostile))


def test_hangul_counts_two_cells() -> None:
    assert head("오픈AI가 출범했다", 9) == "오픈AI가…"


def test_a_grapheme_is_never_cut() -> None:
    assert head("👨‍👩‍👧👨‍👩‍👧", 3) in ("👨‍👩‍👧…", "…")


def test_the_tail_keeps_the_order_of_its_words() -> None:
    assert tail("가나다라", 5) == "…다라"


@given(st.text(), st.integers(0, 40))
def test_what_is_shown_fits(text: str, cells: int) -> None:
    assert cell_len(head(clean(text), cells)) <= max(cells, 0)
    assert cell_len(tail(clean(text), cells)) <= max(cells, 0)


def test_words_are_cut_whole_where_one_ends_near() -> None:
    assert first_words("Chief Strategy Officer Jason Kwon", 18) == "Chief Strategy …"
    assert last_words("Chief Strategy Officer Jason Kwon", 18) == "… Jason Kwon"
    assert first_words("가" * 40, 11) == "가" * 5 + "…"
    assert first_words("short", 18) == last_words("short", 18) == "short"


@given(st.text(), st.integers(0, 40))
def test_whole_words_fit_too(text: str, cells: int) -> None:
    assert cell_len(first_words(clean(text), cells)) <= max(cells, 0)
    assert cell_len(last_words(clean(text), cells)) <= max(cells, 0)
