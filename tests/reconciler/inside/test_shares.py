"""Shares of one whole that are more than the whole."""

from decimal import Decimal

import pytest

from factx.models.finding import Finding
from factx.read.article import document
from factx.reconciler.inside.shares import Overfull, overfull
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.fixture
def found(rules: RuleSet):
    def read(text: str) -> list[Overfull]:
        reading = read_source(document("a", text, rules), rules)
        return list(overfull(reading.document, reading.facts))

    return read


def test_three_groups_that_are_more_than_all(found):
    text = "환자를 학교급별로 보면 초등학생 61%, 중학생 27%, 고등학생 14%였다."
    (over,) = found(text)
    assert over.total == Decimal(102)
    assert [fact.evidence[0].text for fact in over.parts] == ["61%", "27%", "14%"]
    assert text[over.start : over.end].endswith("고등학생 14%")


def test_a_rounding_explains_a_little(found):
    assert not found("응답자의 34%가 찬성, 33%가 반대, 34%가 모름을 골랐다.")  # 33.6, 32.6 and 33.8


def test_answers_of_which_several_may_be_chosen_are_none(found):
    assert not found("In the poll 61%, 47% and 38% of readers named prices, rents and wages.")


def test_two_shares_are_no_list_of_all(found):
    assert not found("찬성은 55%, 반대는 47%였다.")


def test_such_a_list_is_a_note(find_in_text):
    notes: list[Finding] = find_in_text("환자를 학교급별로 보면 초등학생 61%, 중학생 27%, 고등학생 14%였다.")
    assert [(f.code, f.severity) for f in notes] == [("FX124", "note")]


@pytest.fixture
def find_in_text(rules: RuleSet):
    from factx.reconciler.settings import Settings
    from factx.run.pipeline import reconciled, run_record, together

    def make(text: str) -> list[Finding]:
        readings = [read_source(document("a", text, rules), rules)]
        report = reconciled(together(run_record(rules, {}), readings, rules), rules, Settings())
        return [f for f in report.findings if f.code == "FX124"]

    return make
