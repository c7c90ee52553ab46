"""Which sentences of two sources tell one thing."""

from collections.abc import Callable

import pytest

from factx.link.said.wordings import Deeds
from factx.read.article import Declared, document
from factx.reconciler.said.clauses import Clause, Clauses
from factx.reconciler.said.twins import Neighbours, Twins
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Told = Callable[[str, str], Clauses]
DAM = "The dam at Corran leaked 40 tonnes of water in March. The mayor of Corran opened a school on Friday."
DAM_TOO = "코런 댐에서 지난 3월 물 40톤이 새었다. 코런 시장은 5일 학교 문을 열었다."


@pytest.fixture(scope="module")
def told(rules: RuleSet) -> Told:
    def run(name: str, text: str) -> Clauses:
        declared = Declared(published="2027-06-09", published_from="input")
        return Clauses(read_source(document(name, text, rules, declared), rules), Deeds(rules))

    return run


def at(clauses: Clauses, sentence: int) -> Clause:
    return next(clause for clause in clauses.all if clause.said.sentence == sentence)


def test_each_sentence_has_one_that_is_nearest_to_it(told: Told) -> None:
    one, other = told("a", DAM), told("b", DAM_TOO)
    twins = Twins(one, other)
    assert twins.weight(at(one, 0), at(other, 0)) > 0
    assert twins.weight(at(other, 0), at(one, 0)) == twins.weight(at(one, 0), at(other, 0))
    assert twins.weight(at(one, 0), at(other, 1)) == 0


def test_a_deed_that_both_tell_brings_sentences_together(told: Told) -> None:
    one, other = told("a", "회사는 적재 한도를 넘긴 적이 없다고 했다."), told("b", "The limit was exceeded, he said.")
    assert any(key.startswith("d:") for key in one.told.keys[0] & other.told.keys[0])


def test_a_sentence_speaks_of_all_its_concepts(told: Told) -> None:
    one, other = told("a", DAM), told("b", DAM_TOO)
    assert "dam" in Twins(one, other).concepts(at(one, 0))


def test_a_sentence_that_denies_the_same_is_known(told: Told) -> None:
    one = told("a", "The ferry did not leak, the owner said.")
    other = told("b", "배는 새지 않았다고 선주는 말했다.")
    assert Twins(one, other).denies(at(one, 0), at(other, 0))


def test_sentences_are_found_by_a_place_in_them(rules: RuleSet, told: Told) -> None:
    readings = [told("a", DAM).told.reading, told("b", DAM_TOO).told.reading]
    near = Neighbours(readings, Deeds(rules))
    assert near.weight(("a", 3), ("b", 3)) == near.weight(("b", 3), ("a", 3)) > 0
    assert near.weight(("a", 3), ("b", len(DAM_TOO) - 2)) == 0


def test_one_source_or_an_unknown_one_has_no_neighbour(rules: RuleSet, told: Told) -> None:
    near = Neighbours([told("a", DAM).told.reading], Deeds(rules))
    assert near.weight(("a", 3), ("a", 3)) == 0
    assert near.weight(("a", 3), ("b", 3)) == 0


def test_sentences_that_share_little_are_twins_where_those_beside_them_are(told: Told) -> None:
    one = told("a", "A bus hit a bakery in Holm Street. The driver was sober. The bakery has closed for repairs.")
    other = told("b", "버스가 홈 거리의 빵집을 들이받았다. 운전기사는 술에 취해 있었다. 빵집은 수리하느라 문을 닫았다.")
    lone = told("c", "운전기사는 술에 취해 있었다. 시장은 학교를 열었다.")
    assert Twins(one, other).in_a_row(("a", 1), ("b", 1)) > 0
    assert Twins(one, other).between(("a", 1), ("b", 1)) == 0
    assert Twins(one, lone).in_a_row(("a", 1), ("c", 0)) == 0
