"""Per cent and fractions."""

from decimal import Decimal

import pytest

from factx.models.mention import FigureValue
from factx.reconciler.compare.figures import compare_figures
from factx.reconciler.compare.interval import hard
from factx.reconciler.compare.shares import in_percent, is_fraction
from factx.reconciler.settings import Settings


def fraction(number, bound="exact", form="share"):
    return FigureValue(number=Decimal(str(number)), unit="ratio", form=form, bound=bound)


@pytest.mark.parametrize(
    ("part", "percent", "relation"),
    [
        ("0.75", "82.4", "conflicts"),
        ("0.75", "73.6", "refines"),
        ("0.2", "35", "conflicts"),
        ("0.3333", "34", "refines"),
    ],
)
def test_a_fraction_is_a_share_with_room(make, figure, part, percent, relation):
    a = make(fraction(part), source="a")
    b = make(figure(percent, "0.1", unit="percent", form="share"), source="b")
    assert compare_figures(a, b, Settings()).relation == relation


def test_more_than_four_in_five_holds_for_82_per_cent():
    assert hard(in_percent(fraction("0.8", "more_than"))).low == 80


def test_times_as_much_is_no_part_of_a_whole():
    assert not is_fraction(fraction("0.5", form="multiple"))
    assert not is_fraction(fraction(5, form="ratio"))
