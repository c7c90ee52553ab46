"""The clauses of two sources and what they share."""

from collections.abc import Callable

import pytest

from factx.link.said.wordings import Deeds
from factx.read.article import Declared, document
from factx.reconciler.said.clauses import LEAD, Clauses, Nearness, covered, leads, matter, tells
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Told = Callable[[str], Clauses]
EXERCISE = "국방부는 제주 해상훈련을 15일부터 실시한다고 밝혔다. 함정 7척이 참가한다."
CALLED_OFF = "South Korea has called off a naval exercise off Jeju, the ministry said. Seven ships were to take part."
RATES = "The bank raised its rate to 3 percent. Seven members voted for it."


@pytest.fixture(scope="module")
def told(rules: RuleSet) -> Told:
    def run(text: str) -> Clauses:
        declared = Declared(published="2027-06-09", published_from="input")
        return Clauses(read_source(document("s", text, rules, declared), rules), Deeds(rules))

    return run


@pytest.mark.parametrize(
    ("shared", "telling"),
    [({"n:org:nato", "v:7"}, False), ({"n:org:nato", "c:exercise"}, True), ({"d:delay"}, True), (set(), False)],
)
def test_names_and_numbers_alone_tell_no_matter(shared: set[str], telling: bool) -> None:
    assert tells(frozenset(shared)) is telling


def test_a_clause_has_the_keys_of_its_words_names_and_values(told: Told) -> None:
    keys = set().union(*(clause.near for clause in told(EXERCISE).all))
    assert {"c:jeju", "n:place:jeju", "v:2027-06-15", "v:7"} <= keys


def test_a_day_after_publication_is_ahead(told: Told) -> None:
    assert [clause.ahead for clause in told(EXERCISE).all if "v:2027-06-15" in clause.near] == [True]
    assert [clause.ahead for clause in told("The vote of the federations is on 15 June.").all] == [True]
    assert not any(clause.ahead for clause in told(RATES).all)


def test_what_two_clauses_share_tells_of_one_matter(told: Told) -> None:
    one, other = told(EXERCISE), told(CALLED_OFF)
    near = Nearness(one, other)
    score, a, b = max(((near.score(a, b), a, b) for a in one.all for b in other.all), key=lambda met: met[0])
    assert ("c:jeju" in a.near & b.near, matter(a, b), covered(a, b)) == (True, True, True)
    assert leads(a, b)
    assert score == pytest.approx(near.told(a, b) + LEAD)


def test_a_number_that_both_tell_is_of_no_matter(told: Told) -> None:
    one, other = told(EXERCISE), told(RATES)
    shared = [(a, b) for a in one.all for b in other.all if "v:7" in a.near & b.near]
    assert shared
    assert not any(matter(a, b) for a, b in shared)


def test_a_rare_key_tells_more_than_a_frequent_one(told: Told) -> None:
    once = Nearness(told(EXERCISE), told(CALLED_OFF))
    often = Nearness(told(EXERCISE + " 제주 해상훈련이다." * 20), told(CALLED_OFF))
    first, jeju = told(EXERCISE).all[1], told(CALLED_OFF).all[0]
    assert often.told(first, jeju) < once.told(first, jeju)
