"""Differences that may lie in the reading: no more than a note."""

import pytest

from factx.reconciler.alignment.soften import softened
from factx.reconciler.comparison import coded


def growth(make, figure, number, *, source, status="projected", subject=None, holder=None):
    value = figure(number, unit="percent", form="share")
    return make(
        value, source=source, status=status, subject=subject, holder=holder, attribute="economy.growth", of="2025"
    )


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        ({"subject": "org:bank-of-korea"}, {"holder": "org:kdi"}, "note"),
        ({"subject": "org:bank-of-korea"}, {}, "note"),
        ({"subject": "org:bank-of-korea"}, {"holder": "org:bank-of-korea"}, "error"),
        ({"status": "done"}, {"status": "done"}, "error"),
    ],
)
def test_two_bodies_may_foresee_two_things(make, figure, one, other, severity):
    a, b = growth(make, figure, "1.9", source="a", **one), growth(make, figure, "2.1", source="b", **other)
    assert softened(a, b, coded("FX101", "no number fits both")).severity == severity


def test_small_ordinals_may_tell_two_instances_apart(make, figure):
    first, second, ninth = (figure(n, unit="ordinal", form="rank") for n in (1, 2, 9))
    conflict = coded("FX103", "a facet is unstated")
    assert softened(make(first), make(second, source="b"), conflict).severity == "note"
    assert softened(make(first), make(ninth, source="b"), conflict).severity == "warning"
    assert softened(make(first), make(second, source="b", population="KR"), conflict).severity == "warning"
