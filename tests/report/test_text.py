"""Text of sources on a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factx.report.text import clean, head, tail


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
