"""Denials of what another source tells."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.normalise.name.hangul import has_hangul

Between = Callable[..., list[Finding]]

DRONE = "A Belarusian drone crossed into Lithuanian airspace on Wednesday night, the defence minister said."


def of_code(between: Between, code: str, *texts: str) -> list[Finding]:
    findings = between(*texts, published="2027-06-09")
    return [finding for finding in findings if code in (finding.code, *finding.also)]


def words(finding: Finding) -> list[str]:
    return [side.evidence[0].text for side in finding.sides]


def test_a_firm_denial_meets_what_it_denies(between: Between) -> None:
    other = "나토는 29일 벨라루스 무인기가 리투아니아 영공에 들어온 일은 없었다고 발표했다."
    (note,) = of_code(between, "FX516", DRONE, other)
    denied, told = sorted(words(note))
    assert told.startswith("A Belarusian drone crossed")
    assert "없었다" in denied


def test_a_rebuttal_meets_an_admission_of_the_same(between: Between) -> None:
    admitted = "소속사 블루코브는 6일 그룹 루미너스와 계약 연장 협상이 결렬됐다는 보도를 인정했다."
    denied = "블루코브가 그룹 루미너스의 재계약 협상이 깨졌다는 이야기를 부인했다."
    (note,) = of_code(between, "FX516", admitted, denied)
    assert [shown.text for shown in note.sides[0].evidence][-1].endswith("인정했다.")
    assert words(note)[1].endswith("부인했")


@pytest.mark.parametrize(
    ("denied", "admitted"),
    [
        (
            "The captain, Bang Sang-cheol, denied that he had been absent from his post.",
            "방상철 선장은 조타실을 비운 사실을 순순히 시인했다.",
        ),
        (
            "김도현 대표는 회삿돈을 빼돌린 적이 없다고 부인했다.",
            "Kim Do-hyun, the chief executive, admitted moving company money into his own account.",
        ),
    ],
)
def test_who_denies_one_thing_here_and_admits_one_there_takes_it_back(
    between: Between, denied: str, admitted: str
) -> None:
    assert of_code(between, "FX516", denied, admitted)


def test_what_one_person_denies_of_a_thing_and_says_of_it_differs(between: Between) -> None:
    denied = "어민 옥길수 씨는 “무전은 한마디도 못 들었어요”라고 말했다. 어선은 여덟 척이었다."
    told = "“The call came over the radio and we went,” said Ok Gil-su, a fisherman. Eight boats set out."
    (note,) = of_code(between, "FX516", denied, told)
    assert {"무전은 한마디도 못 들었어요", "The call came over the radio"} <= set(words(note))


def test_who_admits_one_thing_and_denies_another_takes_nothing_back(between: Between) -> None:
    both = "Tom Grant denied that he had fired the gun. Tom Grant admitted that he had driven the car."
    assert not of_code(between, "FX516", both, "Tom Grant admitted selling the passports, the court heard.")


@pytest.mark.parametrize(
    ("told", "denial"),
    [
        (
            "마창수 시장은 지난해 9월 개발업체 대표를 만났다.",
            "Mayor Ma Chang-su said he had never met the developer's chief.",
        ),
        (
            "Mayor Ma Chang-su had lunch with the developer's chief.",
            "마창수 시장은 개발업체 대표를 만난 적이 없다고 말했다.",
        ),
        ("병원은 환자 정보 유출을 인정했다.", "병원은 환자 정보 유출설을 전면 부인했다."),
        ("Inspectors found cracks in the dam wall.", "Not a single crack was found in the dam wall."),
        ("재단은 50억원 한도의 사이버보험에 들어 있었다.", "There was no insurance to fall back on."),
        ("Ma Chang-su took money from the developer.", "Ma Chang-su took no money from it."),
    ],
)
def test_a_denial_meets_the_deed_in_other_words(between: Between, told: str, denial: str) -> None:
    days = "무진댐은 지은 지 41년 됐다. " if has_hangul(told) else "Mujin Dam is 41 years old. "
    other = "무진댐은 지은 지 41년 됐다. " if has_hangul(denial) else "Mujin Dam is 41 years old. "
    assert of_code(between, "FX516", days + told, other + denial)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (
            "Mayor Ma Chang-su never met the developer's chief.",
            "It is unclear whether Ma Chang-su met the developer's chief.",
        ),
        ("환자 정보는 유출되지 않았다.", "경찰은 환자 정보가 유출됐는지 조사하고 있다."),
    ],
)
def test_a_question_is_no_other_side_of_a_denial(between: Between, told: str, other: str) -> None:
    assert of_code(between, "FX516", told, other) == []


def test_two_denials_and_two_matters_are_none(between: Between) -> None:
    other = "리투아니아 국방부는 벨라루스 무인기가 영공에 들어왔다고 밝혔다. 스페인 전투기는 발포하지 않았다."
    assert of_code(between, "FX516", DRONE, other) == []


def test_of_two_people_one_may_stay_and_the_other_go(between: Between) -> None:
    stays = "도민기 회장은 경영에서 물러나지 않는다. 한세그룹의 매출은 9조 원이다."
    leaves = "Do Yun-ho, the vice-chairman of Hanse Group, resigned on Tuesday. Its sales were 9 trillion won."
    assert of_code(between, "FX516", stays, leaves) == []


@pytest.mark.parametrize(
    ("told", "denial"),
    [
        (
            "태풍 모라가 6월 한반도에 상륙할 수 있다.",
            "Typhoon Mora is unlikely to make landfall on the Korean Peninsula.",
        ),
        ("Ray Dolan might sell his shipyard in Ulsan.", "레이 돌런은 울산 조선소를 판 적이 없다."),
    ],
)
def test_a_firm_denial_answers_what_may_be_so(between: Between, told: str, denial: str) -> None:
    days = "무진댐은 지은 지 41년 됐다. " if has_hangul(told) else "Mujin Dam is 41 years old. "
    other = "무진댐은 지은 지 41년 됐다. " if has_hangul(denial) else "Mujin Dam is 41 years old. "
    assert of_code(between, "FX516", days + told, other + denial)


def test_two_who_speak_of_one_thing_are_no_two_people_that_it_is_of(between: Between) -> None:
    denied = "No water was released in May beyond what the river needs, insists Ki Sung-joon, president of the dam."
    admitted = "구민석 지사장은 “5월에 댐의 물을 강에 내보낸 것은 맞다”고 인정했다."
    days = "무진댐은 지은 지 41년 됐다. "
    assert of_code(between, "FX516", days + admitted, "Mujin Dam is 41 years old. " + denied)


@pytest.mark.parametrize(
    ("told", "denial", "nearest"),
    [
        (
            "보령시 보건소는 9일 굴국밥집 다섯 곳의 수족관 물을 검사했다. 물에서는 비브리오균이 나오지 않았다.",
            "Boryeong tested five oyster restaurants. Water from the tanks was positive for vibrio bacteria.",
            "vibrio",
        ),
        (
            "The lease of the harbour market holds a clause on flooding, the traders' lawyer said.",
            "시장 상인들이 계약을 다시 읽고 있다. 침수 조항은 임대차 계약서 어디에도 없다고 항만공사는 밝혔다.",
            "clause",
        ),
        (
            "육상 대표선수의 B시료에서도 같은 약물이 나온 것으로 8일 확인됐다고 로잔 연구소가 밝혔다.",
            "The athlete's B sample has yet to be opened in Lausanne, a spokeswoman for the laboratory confirmed.",
            "시료",
        ),
        (
            "항만공사 감사는 크레인 기사들이 안전교육을 빼먹은 사실을 시인했다. 크레인은 14대다.",
            "The port has 14 cranes. The drivers' union has admitted nothing about safety training, its head said.",
            "시인",
        ),
    ],
)
def test_in_sentences_that_tell_one_thing_a_denial_meets_its_thing(
    between: Between, told: str, denial: str, nearest: str
) -> None:
    (note,) = of_code(between, "FX516", told, denial)
    assert any(nearest in shown.text for side in note.sides for shown in side.evidence)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (
            "The odds of the raffle were not changed by mistake, the fair's treasurer said.",
            "축제 경품 추첨의 확률은 실수로 바뀐 것이 아니라고 회계 담당자가 말했다.",
        ),
        (
            "The foundation bought the bell for 2 million dollars. It paid the foundry in Ghent by bank transfer.",
            "재단은 종을 200만 달러에 샀다. 재단은 확인해 주지 않았다.",
        ),
    ],
)
def test_what_neither_denies_or_both_deny_is_none(between: Between, told: str, other: str) -> None:
    assert of_code(between, "FX516", told, other) == []


@pytest.mark.parametrize(
    "other",
    [
        "Lightning has been ruled out at the Cheongun observatory in Moran; the sky was clear when the dome burned.",
        "The fire at Moran's Cheongun observatory had nothing to do with lightning, the fire service said.",
    ],
)
def test_a_cause_that_is_ruled_out_is_denied_to_be_one(between: Between, other: str) -> None:
    one = "지난달 17일 모란시 청운천문대에서 불이 나 돔이 무너졌다. 화재 원인은 벼락으로 확인됐다."
    (note,) = of_code(between, "FX516", one, other)
    assert "화재 원인은 벼락" in words(note)


def test_a_cause_that_is_not_ruled_out_is_not_denied(between: Between) -> None:
    one = "지난달 17일 모란시 청운천문대에서 불이 나 돔이 무너졌다. 화재 원인은 벼락으로 확인됐다."
    other = "Lightning has not been ruled out at the Cheongun observatory in Moran, where the dome burned."
    assert not of_code(between, "FX516", one, other)
