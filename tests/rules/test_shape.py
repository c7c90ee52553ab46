"""Patterns taken apart, as far as that tells what their matches hold."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from factx.rules.shape import MENTION_MARKS, Node, folded, opened, parts, texts


def sequence(pattern: str) -> list[tuple[str, str]]:
    (whole,) = parts(pattern)
    return [(node.sort, node.text) for node in whole.branches[0]]


@pytest.mark.parametrize(
    ("pattern", "nodes"),
    [
        (r"오는\s\d일", [("text", c) for c in "오는 0일"]),
        ("{day}일", [("slot", "day"), ("text", "일")]),
        ("{@person}씨", [("slot", "@person"), ("text", "씨")]),
        (r"\b{unit.count:u}", [("nothing", ""), ("slot", "unit.count")]),
        (r"A\.", [("text", "a"), ("text", ".")]),
        (r"x{3}", [("text", "xxx")]),
        (r"\p{Lu}.", [("any", ""), ("any", "")]),
        ("(?<!a)b(?!c)", [("nothing", ""), ("text", "b"), ("nothing", "")]),
        ("[0-9]", [("text", "0")]),
    ],
)
def test_what_stands_in_a_pattern(pattern: str, nodes: list[tuple[str, str]]) -> None:
    assert sequence(pattern) == nodes


@pytest.mark.parametrize(
    ("pattern", "all_texts"),
    [
        ("(?:지난|오는)", {"지난", "오는"}),
        ("an?", {"a", "an"}),
        ("[ap]m", {"am", "pm"}),
        (r"\d{1,2}", {"0", "00"}),
        ("(?:a|b)?c", {"c", "ac", "bc"}),
        ("a+", None),
        (r"\w", None),
        ("{day}", None),
        ("[abcdefgh][abcdefgh]", None),
    ],
)
def test_all_that_a_plain_pattern_may_be(pattern: str, all_texts: set[str] | None) -> None:
    (whole,) = parts(pattern)
    assert texts(whole, 20) == all_texts


@given(
    st.lists(st.sampled_from(["a", "b?", "[xy]", r"\d", r"\s", "(?:ab|c)", "c{2}"]), min_size=1, max_size=4),
    st.text("abcxy1 ", max_size=8),
)
def test_whatever_matches_is_among_the_texts(pieces: list[str], text: str) -> None:
    pattern = "".join(pieces)
    known = texts(parts(pattern)[0], 500)
    assert known is not None
    for found in regex.finditer(pattern, text, overlapped=True):
        assert folded(found[0]) in known


def test_groups_without_alternatives_are_opened() -> None:
    assert [node.text for node in opened(parts("a(?:b(?:c))(?:d|e)?"))] == ["a", "b", "c", ""]


@given(st.text(max_size=40))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)


def test_every_sort_of_mention_has_marks_of_its_own() -> None:
    marks = [chr(ord(mark) + n) for mark in MENTION_MARKS.values() for n in (0, 1)]
    assert len(set(marks)) == 2 * len(MENTION_MARKS)
    assert all("\ue000" <= mark <= "\uf8ff" for mark in marks)


def test_a_node_comes_once_unless_it_says_otherwise() -> None:
    assert Node("text", "a") == Node("text", "a", (), 1, once=True)
