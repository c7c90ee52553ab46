"""Which words stand between quotation marks."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.quotation import pair


def inside(text: str) -> list[str]:
    return [text[q.inner_start : q.inner_end] for q in pair(text).quotations]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We go,” he said.", ["We go,"]),
        ('"We go," he said. "Now."', ["We go,", "Now."]),
        ("``We go,'' he said.", ["We go,"]),
        ("‘We don’t go,’ he said.", ["We don’t go,"]),
        ("'We don't go,' he said. 'It's late.'", ["We don't go,", "It's late."]),
        ("그는 “간다”라고 말했다.", ["간다"]),
        ("그는 \"간다\"며 '톱다운'을 말했다.", ["간다", "톱다운"]),
        ("‘깜짝 발표’는 없었다", ["깜짝 발표"]),
        ("소설 『토지』와 《혼불》, 「광장」, 〈봄〉", ["토지", "혼불", "광장", "봄"]),
        ("«On y va», dit-il.", ["On y va"]),
        ("＂간다＂고 했다", ["간다"]),
        ('(“inside brackets”)—"after a dash"', ["inside brackets", "after a dash"]),
    ],
)
def test_marks_of_all_kinds(text: str, words: list[str]) -> None:
    assert inside(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Korea’s chips, the girls’ room and rock ’n’ roll of the ’90s",
        "Korea's chips, the girls' room and the '90s",
        "He is 6'2\" tall and his brother 5'11\".",
        "They don't, won't, can't: it ain't so.",
        "McDonald's와 Levi's의 협업",
    ],
)
def test_apostrophes_and_measures_are_no_quotation_marks(text: str) -> None:
    assert inside(text) == []


def test_an_apostrophe_inside_single_marks_does_not_close_them() -> None:
    assert inside("She said: ‘The girls’ room isn’t ours.’ Then she left.") == ["The girls’ room isn’t ours."]
    assert inside("‘strong girls’ and ‘weak boys’") == ["strong girls", "weak boys"]


def test_quotations_nest() -> None:
    quotations = pair("“He told me, ‘Go home,’ and I went,” she said.").quotations
    assert [(q.family, q.depth) for q in quotations] == [("double", 0), ("single", 1)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We go,“ he said. “Now.”", ["We go,", "Now."]),
        ("그는 ”간다”고 말했다.", ["간다"]),
        ('그는 " 간다 "라고 말했다.', [" 간다 "]),
    ],
)
def test_marks_typed_the_wrong_way_round(text: str, words: list[str]) -> None:
    assert inside(text) == words


def test_each_paragraph_of_a_long_quote_may_open_anew() -> None:
    text = "“We start here.\n\n“We go on here.\n\n“We end here,” he said."
    quotations = pair(text).quotations
    assert inside(text) == ["We start here.", "We go on here.", "We end here,"]
    assert [q.goes_on for q in quotations] == [True, True, False]


def test_a_quote_may_run_over_a_paragraph_break() -> None:
    assert inside("그는 “먼저 사과한다.\n그리고 책임지겠다”고 말했다. “끝”") == [
        "먼저 사과한다.\n그리고 책임지겠다",
        "끝",
    ]


@pytest.mark.parametrize(
    ("text", "words", "unclosed"),
    [
        ("“Lost, he said.\n\n“Kept,” she said.\n\nHe said “kept too”.", ["Lost, he said.", "Kept,", "kept too"], 0),
        ("He said “lost.\n\nShe said “kept”.", ["kept"], 1),
        ('He said "lost.\n\nShe said "kept".', ["kept"], 1),
        ("He “lost it and “kept” that.", ["kept"], 1),
        ("'톱다운 전략과 “바텀업”이 있다.", ["바텀업"], 1),
    ],
)
def test_an_unclosed_mark_loses_one_quote_only(text: str, words: list[str], unclosed: int) -> None:
    assert inside(text) == words
    assert len(pair(text).unclosed) == unclosed


@pytest.mark.parametrize("text", ["“" * 10_000, '"a ' * 10_001, "‘a ’s " * 10_000, "“a\n" * 10_000, "「‘“\n" * 5_000])
def test_many_marks_take_linear_time(text: str) -> None:
    start = time.process_time()
    pair(text)
    assert time.process_time() - start < 1.5


@given(st.text(alphabet="ab .,\n가\"'“”‘’「」《》", max_size=80))
def test_quotations_nest_and_never_cross(text: str) -> None:
    quotations = pair(text).quotations
    for one in quotations:
        assert 0 <= one.start < one.inner_start <= one.inner_end <= one.end <= len(text)
        for other in quotations:
            assert (
                one == other
                or one.end <= other.start
                or other.end <= one.start
                or (one.start <= other.start and other.end <= one.end)
                or (other.start <= one.start and one.end <= other.end)
            )
