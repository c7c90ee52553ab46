"""What two sources tell of one person: the party, the offence, the office."""

import pytest

from factx.models.finding import Finding
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, reconciled, run_record, together

KOREAN = "하평시장 보궐선거에 정의당 배소담 후보가 나섰다. 뇌물수수 혐의로 징역 2년이 확정된 조병구 전 시장의 자리다."
ENGLISH = (
    "{bae} is running in the by-election for mayor of Hapyeong. Cho Byung-gu, the mayor, was convicted of {crime}."
)


def findings(rules: RuleSet, *texts: str) -> list[Finding]:
    declared = Declared(published="2027-03-30", published_from="input")
    readings = [read_source(document(f"s{n}", text, rules, declared), rules) for n, text in enumerate(texts)]
    report = reconciled(together(run_record(rules, {}), readings, rules), rules, Settings())
    return [
        f for f in report.findings if f.code in ("FX401", "FX402") and f.attribute in ("open.affiliation", "open.crime")
    ]


def english(bae: str = "Bae So-dam of the Justice Party", crime: str = "bribery") -> str:
    return ENGLISH.format(bae=bae, crime=crime)


def test_one_party_and_one_offence_in_two_languages_are_no_difference(rules: RuleSet) -> None:
    assert findings(rules, KOREAN, english()) == []


def test_a_party_here_and_none_there(rules: RuleSet) -> None:
    (note,) = findings(rules, KOREAN, english(bae="Bae So-dam, an independent,"))
    assert (note.code, note.severity) == ("FX401", "note")
    assert {side.evidence[0].text for side in note.sides} == {"정의당", "independent"}


def test_another_offence(rules: RuleSet) -> None:
    (note,) = findings(rules, KOREAN, english(crime="embezzling city funds"))
    assert (note.code, note.severity) == ("FX402", "note")


@pytest.mark.parametrize("crime", ["bribery and embezzlement", "corruption"])
def test_more_offences_or_a_wider_one_are_no_difference(rules: RuleSet, crime: str) -> None:
    assert findings(rules, KOREAN, english(crime=crime)) == []
