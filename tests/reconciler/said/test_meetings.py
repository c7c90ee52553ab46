"""Which of several pairs of clauses that say opposite things count."""

from collections.abc import Callable

import pytest

from factx.models.fact import Attribution
from factx.models.report import Reading
from factx.models.said import Said
from factx.reconciler.said.clauses import Clause
from factx.reconciler.said.meetings import Meeting, another_time, beside, best, joined, nearest, years_ago

Make = Callable[..., Clause]


@pytest.fixture(scope="module")
def clause(reported: Callable[..., Reading]) -> Make:
    """A clause of some report: its sentence, its days, and whether it denies that there was any such thing."""

    def make(sentence: int = 0, *near: str, published: str = "2027-06-09", firm: bool = False) -> Clause:
        said = Said("done", (), "", (), (), (), near, Attribution(), ((0, 1),), sentence=sentence, firm=firm)
        return Clause(said, frozenset(), frozenset(), False, reported("It rained.", published=published))

    return make


def meeting(against: Clause, told: Clause, score: float) -> Meeting:
    return Meeting("FX506", (against,), (told,), score)


def test_of_the_meetings_of_a_clause_those_nearly_as_good_as_the_best_count(clause: Make) -> None:
    off, other = clause(), clause(1)
    best_one, near, far = (meeting(off, clause(n), score) for n, score in ((2, 5.0), (3, 4.5), (4, 4.0)))
    alone = meeting(other, clause(5), 4.75)
    assert nearest([far, near, alone, best_one]) == [best_one, alone, near]


def test_meetings_of_one_clause_are_one(clause: Make) -> None:
    off, again, told, more = clause(), clause(1), clause(2), clause(3)
    (one,) = joined([meeting(off, told, 5.0), meeting(again, told, 4.0), meeting(off, more, 3.0)])
    assert (len(one.against), len(one.told), one.score) == (2, 2, 5.0)


def test_meetings_that_share_no_clause_stay_apart(clause: Make) -> None:
    met = [meeting(clause(0), clause(1), 5.0), meeting(clause(2), clause(3), 4.0)]
    assert joined(met) == met


@pytest.mark.parametrize(("other", "near"), [(3, True), (4, True), (2, True), (5, False)])
def test_sentences_stand_side_by_side(clause: Make, other: int, near: bool) -> None:
    assert beside(clause(3), clause(other)) is near


def test_what_was_done_in_years_gone_is_not_what_is_denied_now(clause: Make) -> None:
    assert years_ago(clause(0, "2025"), clause())
    assert years_ago(clause(), clause(0, "2025-03-02"))


def test_years_that_both_tell_or_that_are_not_gone_are_no_other_time(clause: Make) -> None:
    assert not years_ago(clause(0, "2025"), clause(0, "2025-03"))
    assert not years_ago(clause(0, "2027-06-01"), clause())
    assert not years_ago(clause(0, "2024 men"), clause())


def test_what_is_denied_for_all_time_was_not_done_years_ago_either(clause: Make) -> None:
    assert not years_ago(clause(0, firm=True), clause(0, "2025"))


def test_reports_days_apart_may_tell_of_two_occasions(clause: Make) -> None:
    assert another_time(clause(), clause(published="2027-06-13"))
    assert not another_time(clause(), clause(published="2027-06-11"))


def test_the_clause_that_is_worth_most_is_taken(clause: Make) -> None:
    others = [clause(1), clause(4), clause(2)]
    found = best(clause(), others, lambda _, other: float(other.said.sentence))
    assert found is not None
    assert (found[0], found[1] is others[1]) == (4.0, True)


def test_no_clause_is_taken_that_is_worth_nothing(clause: Make) -> None:
    assert best(clause(), [clause(1)], lambda *_: 0.0) is None
    assert best(clause(), [], lambda *_: 1.0) is None
