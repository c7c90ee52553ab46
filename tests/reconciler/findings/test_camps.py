"""Camps of equal values, and which of them stand against each other."""

from hypothesis import given
from hypothesis import strategies as st

from factx.reconciler.findings.camps import Groups, Sets, cliques, joined, parted, two_sides

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


def test_a_group_holds_no_two_camps_that_are_set_against_each_other():
    groups = Groups([("fire of 1,512 ha", "fire of 2,200 ha"), ("x", "x")])
    assert groups.join("fire of 1,512 ha", "over 1,460 ha")
    assert not groups.join("over 1,460 ha", "fire of 2,200 ha")
    assert groups.join("x", "x")
    assert groups.find("over 1,460 ha") == groups.find("fire of 1,512 ha") != groups.find("fire of 2,200 ha")


@given(EDGES, EDGES)
def test_whatever_is_joined_no_group_holds_what_is_apart(apart, pairs):
    groups = Groups(apart)
    for one, other in pairs:
        groups.join(one, other)
    assert all(groups.find(one) != groups.find(other) for one, other in apart)


def test_what_stands_in_words_that_are_set_against_its_camp_leaves_it(make, figure):
    theirs, whole, inner = (make(figure(n), source=s, start=at) for n, s, at in ((7, "a", 0), (7, "b", 0), (9, "b", 1)))
    camps = [[theirs.fact.id, whole.fact.id], [inner.fact.id]]
    statements = {statement.fact.id: statement for statement in (theirs, whole, inner)}
    assert parted(camps, {theirs.fact.id, inner.fact.id}, statements) == [[theirs.fact.id], [inner.fact.id]]
    assert parted(camps, statements, statements) == camps
