"""What somebody admits in one source and denies in another."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]


def notes(between: Between, *texts: str) -> list[Finding]:
    findings = between(*texts, published="2027-06-09")
    return [finding for finding in findings if "FX516" in (finding.code, *finding.also)]


@pytest.mark.parametrize(
    ("denied", "admitted", "words"),
    [
        (
            "Kim Do-hyun had not been told of a crack, he said. “Nobody told me,” Kim Do-hyun said. Mujin Dam is old.",
            "무진댐은 지은 지 41년 됐다. 김도현 소장은 균열을 보고받고도 공사를 계속했다고 시인했다.",
            "시인했다",
        ),
        (
            "김도현 소장은 공소사실을 전면 부인했다. 김도현 소장은 “한 푼도 받지 않았다”고 말했다. 무진댐은 41년 됐다.",
            "Mujin Dam is 41 years old. At his appeal Kim Do-hyun pleaded guilty to most of the charges.",
            "pleaded guilty",
        ),
    ],
)
def test_who_denies_here_and_admits_there_is_noted_whatever_the_words(
    between: Between, denied: str, admitted: str, words: str
) -> None:
    found = notes(between, denied, admitted)
    assert any(words in shown.text for note in found for side in note.sides for shown in side.evidence)


def test_one_pair_is_noted_once(between: Between) -> None:
    found = notes(
        between,
        "The captain, Bang Sang-cheol, denied that he had been absent from his post.",
        "방상철 선장은 조타실을 비운 사실을 순순히 시인했다.",
    )
    assert len(found) == 1


@pytest.mark.parametrize(
    ("denied", "admitted"),
    [
        (
            "Tom Grant denied that he had fired the gun. Tom Grant admitted that he had driven the car.",
            "Tom Grant admitted selling the passports, the court heard.",
        ),
        ("마태경 대표는 “위작이라면 한 푼도 남기지 않겠다”고 했다.", "마태경 대표는 세금을 줄여 신고했다고 시인했다."),
        ("Tom Grant never sold a boat.", "Ann Grant admitted the theft, according to police."),
    ],
)
def test_other_parties_and_what_is_but_supposed_take_nothing_back(between: Between, denied: str, admitted: str) -> None:
    assert notes(between, denied, admitted) == []
