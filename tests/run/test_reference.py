"""Reference facts: what an earlier run wrote, made ready for this one."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from factx.models.fact import Fact
from factx.models.finding import Finding
from factx.models.mention import FigureValue
from factx.models.report import Report
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, reconciled, run_record, together
from factx.run.reference import prepared

KO = (
    "배터리 업체 한빛로직스는 미국 오하이오주 데이턴에 170억 달러를 투자해 배터리 공장을 짓는다고 1일 밝혔다. "
    "새 공장은 2천400명을 고용할 예정이다."
)
EN = (
    "Battery maker Hanbit Logics said on Friday it will invest $17 billion in a battery plant in Dayton, Ohio. "
    "The plant will open in 2028 and employ 2,400 people."
)
Extract = Callable[..., Report]


@pytest.fixture(scope="module")
def extracted(rules: RuleSet) -> Extract:
    def run(**texts: str) -> Report:
        declared = Declared(published="2026-05-02", published_from="input")
        readings = [read_source(document(name, text, rules, declared), rules) for name, text in texts.items()]
        return together(run_record(rules, {}), readings, rules)

    return run


def facts(report: Report) -> list[Fact]:
    return [fact for reading in report.readings for fact in reading.facts]


def corrected(report: Report, number: int) -> list[Fact]:
    """The facts with the sum of the investment corrected, in its value alone."""
    found = []
    for fact in facts(report):
        value = fact.value
        if isinstance(value, FigureValue) and value.currency:
            found.append(fact.model_copy(update={"value": value.model_copy(update={"number": Decimal(number)})}))
        else:
            found.append(fact)
    return found


def differing(report: Report, reference: list[Fact], rules: RuleSet) -> list[Finding]:
    found = reconciled(report, rules, Settings(reference=tuple(reference))).findings
    return [finding for finding in found if finding.attribute == "business.investment" and finding.code]


def test_an_article_is_held_against_its_own_corrected_facts(extracted: Extract, rules: RuleSet) -> None:
    report = extracted(ko=KO)
    assert differing(report, facts(report), rules) == []
    (finding,) = differing(report, corrected(report, 15_000_000_000), rules)
    assert [side.sources for side in finding.sides] == [("ko",), ("reference:ko",)]
    assert [side.label for side in finding.sides] == ["170억 달러", "15,000,000,000 USD"]
    assert finding.independent_sources == 1


def test_facts_of_the_other_language_speak_of_the_same_names(extracted: Extract, rules: RuleSet) -> None:
    reference = corrected(extracted(ko=KO), 15_000_000_000)
    report = extracted(en=EN)
    (finding,) = differing(report, reference, rules)
    assert [side.label for side in finding.sides] == ["$17 billion", "15,000,000,000 USD"]
    assert finding.subject == "org:hanbit-logics"
    assert differing(report, facts(extracted(ko=KO)), rules) == []


def test_reference_facts_are_not_held_against_one_another(extracted: Extract, rules: RuleSet) -> None:
    two = extracted(a=KO, b=KO.replace("170억", "190억"))
    other = extracted(c="서울시는 3일 시민공원을 새로 열었다고 밝혔다.")
    found = reconciled(other, rules, Settings(reference=tuple(facts(two)))).findings
    assert all("c" in {source for side in finding.sides for source in side.sources} for finding in found)


def test_words_that_say_the_value_stay(extracted: Extract, rules: RuleSet) -> None:
    report = extracted(ko=KO)
    told = [fact.evidence[0].text for fact in prepared(facts(report), report, rules)]
    assert told == [fact.evidence[0].text for fact in facts(report)]


def test_ids_of_facts_of_an_article_are_their_own(extracted: Extract, rules: RuleSet) -> None:
    report = extracted(ko=KO)
    again = prepared(facts(report), report, rules)
    assert {fact.id for fact in again}.isdisjoint(fact.id for fact in facts(report))
    elsewhere = prepared([fact.model_copy(update={"source": "official"}) for fact in facts(report)], report, rules)
    assert [fact.id for fact in elsewhere] == [fact.id for fact in facts(report)]


def test_the_report_says_how_many_facts_it_was_held_against(extracted: Extract, rules: RuleSet) -> None:
    report = extracted(ko=KO)
    assert reconciled(report, rules, Settings(reference=tuple(facts(report)))).held == len(facts(report))
    assert reconciled(report, rules, Settings()).held == 0
