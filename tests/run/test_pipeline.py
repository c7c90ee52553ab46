"""From documents to a report."""

import pytest

from factx import __version__
from factx.models.document import Document
from factx.models.report import Reading
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, reconciled, run_record, together

KO = "배선화 변호사는 10일 서울에서 회견을 열었다. 배선화 변호사는 “이번 지진으로 33명이 숨졌다”고 말했다."
EN = "Lawyer Bae Sun-hwa said on Wednesday the quake had killed 35 people. Bae Sun-hwa spoke in Seoul."


@pytest.fixture(scope="module")
def readings(rules: RuleSet) -> tuple[Reading, ...]:
    declared = Declared(published="2025-09-10", published_from="input")
    return tuple(read_source(document(n, t, rules, declared), rules) for n, t in (("a", KO), ("b", EN)))


def test_the_first_record_says_what_made_the_output(rules: RuleSet) -> None:
    run = run_record(rules, {"lang": "ko"})
    assert (run.version, run.rules, run.options) == (__version__, rules.digest, {"lang": "ko"})
    assert run.kiwi
    assert run.spacy


def test_a_source_alone_gives_its_mentions_entities_and_facts(readings: tuple[Reading, ...]) -> None:
    for reading in readings:
        assert {mention.kind for mention in reading.mentions} >= {"entity", "date", "figure"}
        assert reading.entities
        assert reading.facts
        assert all(fact.source == reading.source.id for fact in reading.facts)


def test_together_they_have_the_ids_of_the_run(rules: RuleSet, readings: tuple[Reading, ...]) -> None:
    report = together(run_record(rules, {}), readings, rules)
    people = [entity for entity in report.entities if entity.type == "PERSON"]
    assert [entity.sources for entity in people] == [("a", "b")]
    known = {entity.id for entity in report.entities}
    assert {fact.subject for reading in report.readings for fact in reading.facts if fact.subject} <= known
    assert report.findings == ()


def test_findings_rest_on_facts_of_the_report(rules: RuleSet, readings: tuple[Reading, ...]) -> None:
    report = reconciled(together(run_record(rules, {}), readings, rules), rules, Settings())
    assert report.findings
    known = {fact.id for reading in report.readings for fact in reading.facts}
    assert {id_ for finding in report.findings for id_ in finding.facts} <= known


def test_a_run_over_nothing_is_a_report_too(rules: RuleSet) -> None:
    report = reconciled(together(run_record(rules, {}), (), rules), rules, Settings())
    assert (report.readings, report.entities, report.findings) == ((), (), ())


def test_what_only_comparing_takes_can_be_left_out(rules: RuleSet) -> None:
    made: Document = document("a", KO, rules, Declared())
    assert read_source(made, rules, compares=False).parts == ()
    assert read_source(made, rules).parts
