"""A figure in the making: what bounds it, and the mention that it becomes."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from factx.extractors.build import Builder
from factx.extractors.figure.quantity import Quantity, back, has_leading_zero
from factx.models.document import Document
from factx.models.mention import FigureValue
from factx.normalise.numeral.value import exact, span
from factx.normalise.unit import Unit

WON = Unit("KRW", "money", "currency", None, "KRW")


def quantity(number: str = "7", **more: object) -> Quantity:
    return Quantity(0, 2, (0, 1), exact(Decimal(number), Decimal(1)), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("bounds", "bound"),
    [
        (["more_than"], "more_than"),
        (["approx", "at_most"], "at_most"),  # up to about 40
        (["more_than", "less_than"], "more_than"),
        (["less_than", "closed"], "at_most"),  # less than 50 or equal
        (["more_than", "closed"], "at_least"),
        (["approx", "closed"], "approx"),
        ([], "exact"),
    ],
)
def test_a_narrower_bound_stays_and_a_closed_one_takes_in_its_end(bounds: list[str], bound: str) -> None:
    made = quantity()
    for one in bounds:
        made.bind(one)
    assert made.bound == bound


def test_it_becomes_a_mention_with_its_own_words(read: Callable[..., Document]) -> None:
    builder = Builder(read("7억원이다", lang="ko"))
    won = Quantity(0, 3, (0, 2), exact(Decimal(7 * 10**8), Decimal(10**8)), unit=WON, rule="ko.figure.money")
    mention = won.figure(builder, {})
    assert isinstance(mention.value, FigureValue)
    assert (mention.text, mention.value.number, mention.value.currency, mention.value.step) == (
        "7억원", 7 * 10**8, "KRW", 10**8,
    )  # fmt: skip


def test_a_range_says_so_and_a_rank_has_no_step(read: Callable[..., Document]) -> None:
    builder = Builder(read("3~5명", lang="ko"))
    both = Quantity(0, 4, (0, 3), span(Decimal(3), Decimal(5)), bound="approx").figure(builder, {}).value
    rank = quantity(form="rank").figure(builder, {}).value
    assert isinstance(both, FigureValue)
    assert isinstance(rank, FigureValue)
    assert (both.low, both.high, both.bound) == (3, 5, "range")
    assert rank.step is None


def test_what_repeats_another_sum_points_to_its_mention(read: Callable[..., Document]) -> None:
    builder = Builder(read("7원 (5원)", lang="ko"))
    first = quantity()
    second = quantity(of=first)
    value = second.figure(builder, {id(first): "t#f0-2"}).value
    assert isinstance(value, FigureValue)
    assert value.equivalent_of == "t#f0-2"


def test_only_a_sum_in_a_currency_is_money() -> None:
    assert quantity(unit=WON).is_money
    assert not quantity().is_money


@pytest.mark.parametrize(("text", "at", "place"), [("약  7", 3, 1), ("약7", 1, 1), ("  ", 2, 0), ("", 0, 0)])
def test_blanks_before_a_place_are_stepped_over(text: str, at: int, place: int) -> None:
    assert back(text, at) == place


@pytest.mark.parametrize(
    ("text", "code"), [("007", True), ("02-1234", True), ("0.5", False), ("0", False), ("70", False)]
)
def test_a_leading_zero_makes_a_code(text: str, *, code: bool) -> None:
    assert has_leading_zero(text, quantity()) is code
