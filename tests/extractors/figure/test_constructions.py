"""What the words of a sentence add to its figures: a change, a bound in a verb, a ratio."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


def test_the_verb_after_the_last_amount_says_the_change_of_all(find: Find) -> None:
    values = [mention.value for mention in find("ko", "영업이익과 순이익은 각각 64.5%, 71.2% 늘었다.")]
    assert [(v.form, v.direction) for v in values if isinstance(v, FigureValue)] == [("delta", "up")] * 2


def test_a_multiple_in_the_verb_keeps_its_bound(value: Value) -> None:
    found = value("en", "Rents have more than doubled since the war.")
    assert (found.number, found.bound, found.form) == (2, "more_than", "multiple")


def test_a_loss_of_money_is_a_sum_and_further_people_are_no_change(value: Value) -> None:
    assert value("en", "It posted a loss of $670 million.").form == "level"
    assert value("en", "By noon 13 more were missing.").form == "level"
    assert value("en", "The index closed with a loss of 3.46 points.").form == "delta"


def test_a_change_the_base_and_the_level_differ_in_form(find: Find) -> None:
    change, level = find("ko", "매출은 9% 늘어난 86조원을 기록했다")
    assert isinstance(change.value, FigureValue)
    assert isinstance(level.value, FigureValue)
    assert (change.value.form, change.value.direction) == ("delta", "up")
    assert (level.value.form, level.value.direction) == ("level", None)


def test_a_bound_inside_a_verb_is_a_cue_outside_the_figure(value: Value) -> None:
    found = value("ko", "기업 고객은 500만 곳을 넘어섰고")
    assert found.bound == "more_than"
    assert found.bound_cue is not None
    assert found.bound_cue.text == "넘어섰고"


def test_a_change_and_the_level_behind_it_are_no_range(briefs: Briefs) -> None:
    assert [told[1:] for told in briefs("en", "Shares rose 1.2 percent to 845.")] == [
        (Decimal("1.2"), "percent", "exact", "delta"),
        (845, None, "exact", "level"),
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Between 3 and 5 people came.", ((3, 5), "person", "range", "level")),
        ("en", "Between 5 and 3 people came.", ((3, 5), "person", "range", "level")),
        ("en", "One in five agreed.", (Decimal("0.2"), "ratio", "exact", "ratio")),
        ("en", "Six in ten of the clubs agreed.", (Decimal("0.6"), "ratio", "exact", "ratio")),
        ("en", "A woman in her 20s called.", ((20, 29), "year", "range", "level")),
        ("ko", "네 명 중 한 명이 찬성했다", (Decimal("0.25"), "ratio", "exact", "ratio")),
        ("ko", "매출이 두 배로 늘었다", (2, "ratio", "exact", "multiple")),
        ("en", "Sales doubled.", (2, "ratio", "exact", "multiple")),
    ],
)
def test_two_figures_or_a_word_become_one(briefs: Briefs, lang: str, text: str, expected: tuple[Any, ...]) -> None:
    assert [told[1:] for told in briefs(lang, text)] == [expected]


def test_both_numbers_of_a_score_vanish(find: Find) -> None:
    assert find("ko", "한국이 일본을 3대 1로 이겼다") == []


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("요금은 12% 낮았다", "down"),
        ("작년보다 18% 비쌌다", "up"),
        ("새 배는 30% 더 빨랐다", "up"),
        ("평년을 15% 밑돌았다", "down"),
    ],
)
def test_what_is_compared_differs_by_a_korean_share(find: Find, text: str, direction: str) -> None:
    value = find("ko", text)[0].value
    assert (value.form, value.direction) == ("delta", direction)
