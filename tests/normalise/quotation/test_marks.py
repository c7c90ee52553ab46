"""What one quotation mark is, told by its shape and its neighbours."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.quotation.marks import marks


def read(text: str) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], m.family, m.side) for m in marks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("“간다”고 말했다", ["open", "close"]),
        ('He said "now".', ["open", "close"]),
        ("``We go,'' he said", ["open", "close"]),
        ("‘깜짝 발표’는 없었다", ["open", "close"]),
        ("'톱다운' 전략", ["open", "close"]),
        ("「광장」과 《혼불》", ["open", "close", "open", "close"]),
        ('말"이"다', ["either", "either"]),
        (' " 간다', ["either"]),
    ],
)
def test_a_mark_opens_or_closes_by_its_neighbours(text: str, sides: list[str]) -> None:
    assert [side for _, _, side in read(text)] == sides


def test_a_curly_mark_typed_the_wrong_way_round_may_be_either() -> None:
    assert read("“We go,“ he said")[1] == ("“", "double", "either")
    assert read("그는 ”간다”고")[0] == ("”", "double", "either")


@pytest.mark.parametrize(
    "text",
    ["don’t", "Korea's", "the 1990's", "’90s", "rock 'n roll", "let ’em go", "6'2\" tall", "5'11\""],
)
def test_apostrophes_clipped_words_and_feet_are_no_marks(text: str) -> None:
    assert marks(text, 0, len(text)) == []


def test_an_apostrophe_behind_a_plural_closes_only_where_nothing_better_does() -> None:
    assert [m.soft for m in marks("the girls’ room", 0, 15)] == [True]
    assert [m.soft for m in marks("‘go’ now", 0, 8)] == [False, False]


def test_two_single_marks_are_one_double_mark() -> None:
    assert read("he said ''") == [("''", "double", "close")]
    assert read("``No")[0] == ("``", "double", "open")


def test_only_the_stretch_that_is_asked_for_is_read() -> None:
    text = "“a” “b”"
    assert [m.start for m in marks(text, 4, len(text))] == [4, 6]
    assert marks(text, 3, 3) == []


@given(st.text(alphabet="a1s .,가\"'“”‘’`´「」", max_size=40))
def test_marks_stand_in_order_where_they_say(text: str) -> None:
    found = marks(text, 0, len(text))
    assert all(text[m.start : m.end].strip("a1s .,가") == text[m.start : m.end] != "" for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
