"""What two sources tell of one person: the party, the offence, the office."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]

KOREAN = "하평시장 보궐선거에 정의당 배소담 후보가 나섰다. 뇌물수수 혐의로 징역 2년이 확정된 조병구 전 시장의 자리다."
ENGLISH = (
    "{bae} is running in the by-election for mayor of Hapyeong. Cho Byung-gu, the mayor, was convicted of {crime}."
)


def findings(between: Between, *texts: str) -> list[Finding]:
    findings = between(*texts, published="2027-03-30")
    return [f for f in findings if f.code in ("FX401", "FX402") and f.attribute in ("open.affiliation", "open.crime")]


def english(bae: str = "Bae So-dam of the Justice Party", crime: str = "bribery") -> str:
    return ENGLISH.format(bae=bae, crime=crime)


def test_one_party_and_one_offence_in_two_languages_are_no_difference(between: Between) -> None:
    assert findings(between, KOREAN, english()) == []


def test_a_party_here_and_none_there(between: Between) -> None:
    (note,) = findings(between, KOREAN, english(bae="Bae So-dam, an independent,"))
    assert (note.code, note.severity) == ("FX401", "note")
    assert {side.evidence[0].text for side in note.sides} == {"정의당", "independent"}


def test_another_offence(between: Between) -> None:
    (note,) = findings(between, KOREAN, english(crime="embezzling city funds"))
    assert (note.code, note.severity) == ("FX402", "note")


@pytest.mark.parametrize("crime", ["bribery and embezzlement", "corruption"])
def test_more_offences_or_a_wider_one_are_no_difference(between: Between, crime: str) -> None:
    assert findings(between, KOREAN, english(crime=crime)) == []
