"""Camps of equal values, and which of them stand against each other."""

from hypothesis import given
from hypothesis import strategies as st

from factx.reconciler.findings.camps import Sets, cliques, joined, two_sides

NAMES = st.sampled_from("abcdef")
EDGES = st.dictionaries(st.tuples(NAMES, NAMES).filter(lambda p: p[0] < p[1]), st.just([1]), max_size=10)


def test_a_set_is_known_by_its_smallest_member():
    sets = Sets()
    sets.join("c", "b")
    sets.join("b", "a")
    assert {sets.find(x) for x in "abc"} == {"a"}
    assert sets.find("d") == "d"


def test_chains_are_joined_with_all_that_was_compared():
    assert [(sorted(camps), links) for camps, links in joined({("a", "b"): [1], ("b", "c"): [2], ("d", "e"): [3]})] == [
        (["a", "b", "c"], [1, 2]),
        (["d", "e"], [3]),
    ]


@given(EDGES)
def test_every_pair_stands_in_a_clique_and_no_clique_has_a_pair_that_was_not_compared(edges):
    order = {name: n for n, name in enumerate("abcdef")}
    found = cliques(edges, order)
    pairs = {(a, b) for clique in found for a in clique for b in clique if a < b}
    assert pairs == set(edges)


def test_two_sides_part_what_is_paired() -> None:
    assert two_sides([("a", "d"), ("b", "d"), ("a", "e"), ("x", "y")]) == (["a", "b", "x"], ["d", "e", "y"])
