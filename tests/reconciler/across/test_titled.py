"""Titled things that several sources name."""

from factx.models.finding import Finding
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, reconciled, run_record, together


def named(rules: RuleSet, **texts: str) -> list[Finding]:
    readings = [
        read_source(document(name, text, rules, Declared(lang="ko" if name == "ko" else "en")), rules)
        for name, text in texts.items()
    ]
    report = reconciled(together(run_record(rules, {}), readings, rules), rules, Settings())
    return [finding for finding in report.findings if not finding.facts and finding.relation == "agrees"]


def test_a_law_that_two_languages_name_is_one(rules: RuleSet) -> None:
    (law,) = named(
        rules, ko="정부는 AI 기본법을 시행한다.", en="The basic law on artificial intelligence takes effect in January."
    )
    assert law.subject == "law:ai-basic-act"
    assert {side.label for side in law.sides} == {"AI 기본법", "basic law on artificial intelligence"}
    assert law.severity == "none"


def test_what_one_source_alone_names_is_no_agreement(rules: RuleSet) -> None:
    assert named(rules, ko="정부는 AI 기본법을 시행한다.", en="The weather was fine.") == []
