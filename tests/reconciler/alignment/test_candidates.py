"""Which pairs of values are taken: the best first, each once, and only what nothing else explains."""

from hypothesis import given
from hypothesis import strategies as st

from factx.reconciler.alignment.candidates import (
    FARTHER,
    MARGIN,
    Candidate,
    alone_in_sentences,
    best_first,
    left_over,
    one_to_one,
    unrivalled,
)

CANDIDATES = st.lists(
    st.builds(Candidate, st.floats(-3, 9), st.integers(0, 4), st.integers(0, 4), st.just(0.0)), max_size=12
)


def test_an_equal_value_explains_a_value():
    equal, other = Candidate(3.0, 0, 0, 0.0), Candidate(4.0, 0, 1, 0.0)
    assert left_over([equal, other], [equal], figures=True) == []


def test_an_equal_figure_far_away_explains_nothing_of_a_much_nearer_pair():
    far = Candidate(0.5, 0, 0, 0.0, telling=1)
    near = Candidate(0.6 + FARTHER, 0, 1, 1.0)
    assert left_over([far, near], [far], figures=True) == [near]
    assert left_over([far, near], [far], figures=False) == []


def test_what_is_left_alone_of_two_sentences():
    rest = [Candidate(1.0, 0, 0, 1.0), Candidate(1.0, 1, 1, 1.0)]
    assert alone_in_sentences(rest, ([4, 5], [7, 8])) == {(0, 0), (1, 1)}
    assert alone_in_sentences(rest, ([4, 4], [7, 7])) == set()


@given(CANDIDATES)
def test_each_value_is_taken_once_and_the_best_is_among_them(candidates):
    chosen = one_to_one(sorted(candidates, key=best_first))
    assert len({c.i for c in chosen}) == len({c.j for c in chosen}) == len(chosen)
    assert not candidates or chosen[0].affinity == max(c.affinity for c in candidates)


def test_a_pair_must_beat_its_rivals_by_a_margin():
    best, rival = Candidate(3.0, 0, 0, 0.0), Candidate(3.0 - MARGIN / 2, 0, 1, 0.0)
    assert unrivalled([best, rival], (["P1D"], ["P2D", "P3D"])) == []
    assert unrivalled([best, rival], (["P1D"], ["P2D", "P2D"])) == [best]  # the same value told twice is no rival
