"""Findings that no comparison of aligned facts gives."""

import pytest

from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import coded
from factx.reconciler.findings.beside import beside
from factx.reconciler.findings.messages import Messages
from factx.rules.load import RuleSet


def side(words: str, source: str) -> Side:
    shown = Evidence(source=source, start=0, end=len(words), text=words, line=1)
    return Side(value={"words": words}, label=words, sources=(source,), evidence=(shown,))


@pytest.fixture(scope="module")
def made(rules: RuleSet):
    def run(groups: dict[str, str], language: str = "en") -> Finding:
        messages = Messages(language, (), (), Attributes.of(rules))
        sides = side("The vote is off", "a"), side("투표는 예정대로", "b")
        return beside(
            coded("FX506", "off there"), ["FX506", "a:0", "b:0"], sides, groups, messages, grounds=("phrase",)
        )

    return run


def test_relation_and_severity_are_those_of_the_code(made) -> None:
    found = made({})
    assert (found.code, found.relation, found.severity) == ("FX506", coded("FX506", "").relation, "note")


def test_sources_of_one_lineage_count_once(made) -> None:
    assert made({}).independent_sources == 2
    assert made({"a": "a", "b": "a"}).independent_sources == 1


def test_its_id_hangs_on_the_key_alone(made) -> None:
    english, korean = made({}), made({"a": "b"}, "ko")
    assert english.id == korean.id
    assert english.message != korean.message
