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


@pytest.mark.parametrize(
    ("claimed", "admitted"),
    [
        (
            "당직 간호사 윤보라 씨는 경찰에서 투약량을 두 차례 확인했다고 주장한 것으로 전해졌다.",
            "당직 간호사 윤보라 씨는 경찰 조사에서 투약량 확인을 건너뛴 사실을 시인했다.",
        ),
        (
            "Accountant Ruth Kane maintained under questioning that she had filed every invoice.",
            "Accountant Ruth Kane, questioned on Friday, conceded that she had shredded dozens of invoices.",
        ),
    ],
)
def test_what_somebody_insists_on_is_taken_back_where_an_admission_speaks_of_it(
    between: Between, claimed: str, admitted: str
) -> None:
    assert len(notes(between, claimed, admitted)) == 1


def test_what_somebody_insists_on_of_another_matter_is_not_taken_back(between: Between) -> None:
    claimed = "Mayor Ann Cole insisted that the stadium would be safe."
    assert notes(between, claimed, "Mayor Ann Cole admitted that she had missed two meetings.") == []


def test_who_admits_is_the_one_named_last_where_the_subject_is_left_out(between: Between) -> None:
    admitted = (
        "부산지법은 2일 택시기사 장태섭 씨에게 구속영장을 발부했다. "
        "영장심사에서는 신호를 어긴 사실을 시인한 것으로 알려졌다."
    )
    denied = "Taxi driver Jang Tae-seop told the Busan court at his warrant hearing that he had never run a red light."
    assert len(notes(between, admitted, denied)) == 1


def test_who_is_known_by_a_title_alone_is_the_one_of_that_body_who_bears_it(between: Between) -> None:
    denied = (
        "Norda Foods recalled its milk. Facing reporters at the head office of Norda Foods on Monday, "
        "the chief executive swore that no note on the fridges had ever landed on his desk."
    )
    admitted = (
        "Norda Foods recalled its milk. “It is true that I was briefed in January,” "
        "Pia Holm, chief executive of Norda Foods, told reporters at the head office on Monday."
    )
    assert len(notes(between, denied, admitted)) == 1


@pytest.mark.parametrize(
    ("claimed", "admitted"),
    [
        (
            "하늘항공 노조위원장은 임금을 올린 적이 없다고 주장했다. 하늘항공은 파업을 맞았다.",
            "하늘항공 서동주 대표는 임금 협상이 늦은 것은 사실이라고 말했다. 하늘항공은 파업을 맞았다.",
        ),
        (
            "강서구청은 공사를 멈췄다. 구청장은 안전 점검을 마쳤다고 강조했다.",
            "강서구청은 공사를 멈췄다. 구청 관계자는 예산이 부족한 것은 사실이라고 말했다.",
        ),
    ],
)
def test_two_who_bear_two_titles_take_nothing_back(between: Between, claimed: str, admitted: str) -> None:
    assert notes(between, claimed, admitted) == []
