"""Pairs of values of two sources, with how likely they answer one question."""

import pytest

from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.scored import Scoring
from factx.reconciler.attributes import Attributes
from factx.reconciler.settings import Settings


@pytest.fixture
def scored(read, rules):
    """Indices and affinity of the candidates of two sources."""

    def run(left, right):
        contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
        found = Scoring(left, right, {}, contexts, Attributes.of(rules), Settings()).candidates()
        return {(c.i, c.j): c.affinity for c in found}

    return run


def test_values_with_nothing_in_common_are_no_candidates(scored, told, figure):
    assert scored(told("a", figure(12)), told("b", figure(17))) == {}


def test_equal_values_of_many_digits_are_candidates_whatever_they_are_of(scored, told, figure):
    assert (0, 0) in scored(told("a", figure(1127)), told("b", figure(1127)))


def test_the_likeliest_pair_comes_first(scored, make, figure):
    one = make(figure(12), source="a", subject="org:kakao", topic=("fire",))
    far = make(figure(17), source="b", subject=None, topic=("fire",), start=9)
    near = make(figure(19), source="b", subject="org:kakao", topic=("fire",), start=40)
    found = scored([one], [far, near])
    assert next(iter(found)) == (0, 1)
