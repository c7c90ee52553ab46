"""Plans that are off or moved elsewhere, and firm denials of what another source tells."""

import pytest

from factx.models.finding import Finding
from factx.normalise.name.hangul import has_hangul
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, reconciled, run_record, together

EXERCISE = (
    "국방부는 한·미·일 3국이 제주 남방 공해상에서 연합 해상훈련을 15일부터 사흘간 실시한다고 8일 밝혔다. "
    "훈련에는 구축함 등 함정 7척이 참가한다."
)
DRONE = "A Belarusian drone crossed into Lithuanian airspace on Wednesday night, the defence minister said."


def of_code(rules: RuleSet, code: str, *texts: str) -> list[Finding]:
    declared = Declared(published="2027-06-09", published_from="input")
    readings = [read_source(document(f"s{n}", text, rules, declared), rules) for n, text in enumerate(texts)]
    findings = reconciled(together(run_record(rules, {}), readings, rules), rules, Settings()).findings
    return [finding for finding in findings if finding.code == code]


def words(finding: Finding) -> list[str]:
    return [side.evidence[0].text for side in finding.sides]


@pytest.mark.parametrize(
    "other",
    [
        "South Korea, the United States and Japan have called off a naval exercise south of Jeju, blaming a storm.",
        "한·미·일 제주 해상훈련이 태풍으로 다음 달로 연기됐다. 국방부는 새 날짜를 밝히지 않았다.",
    ],
)
def test_a_plan_that_is_off_or_moved_elsewhere_is_a_note(rules: RuleSet, other: str) -> None:
    (note,) = of_code(rules, "FX506", EXERCISE, other)
    assert "실시한다" in words(note)[0]
    assert note.severity == "note"


@pytest.mark.parametrize(
    "other",
    [
        "South Korea, the United States and Japan begin a naval exercise south of Jeju on Tuesday with seven ships.",
        "국방부는 한·미·일 제주 해상훈련을 예정대로 15일 시작한다고 밝혔다. 함정 7척이 나선다.",
    ],
)
def test_a_plan_that_stands_is_none(rules: RuleSet, other: str) -> None:
    assert of_code(rules, "FX506", EXERCISE, other) == []


@pytest.mark.parametrize(
    "other",
    [
        "There will be no Asian youth chess championship in Gangneung. Some 620 players had signed up.",
        "The Asian youth chess championship will not after all come to Gangneung, the federation said.",
        "아시아 유소년 체스선수권대회가 강릉에서 열리지 않게 됐다. 선수 620명이 신청했었다.",
    ],
)
def test_what_is_not_to_be_after_all_is_a_plan_that_is_off(rules: RuleSet, other: str) -> None:
    plan = "내년 아시아 유소년 체스선수권대회가 강릉에 온다. 대회는 4월 17일부터 열흘간 열린다. 선수 620명이 참가한다."
    (note,) = of_code(rules, "FX506", plan, other)
    assert "강릉에 온다" in words(note)[0]


def test_a_call_off_that_is_denied_is_none(rules: RuleSet) -> None:
    other = "South Korea, the United States and Japan have not called off a naval exercise south of Jeju, Seoul said."
    assert of_code(rules, "FX506", EXERCISE, other) == []


def test_what_both_call_off_is_told_alike(rules: RuleSet) -> None:
    first = "한·미·일은 15일 제주에서 열 예정이던 해상훈련을 취소했다. 함정 7척이 참가할 계획이었다."
    other = "South Korea, the United States and Japan have called off a naval exercise off Jeju planned for Tuesday."
    assert of_code(rules, "FX506", first, other) == []


def test_a_firm_denial_meets_what_it_denies(rules: RuleSet) -> None:
    other = "나토는 29일 벨라루스 무인기가 리투아니아 영공에 들어온 일은 없었다고 발표했다."
    (note,) = of_code(rules, "FX516", DRONE, other)
    assert words(note)[0].startswith("A Belarusian drone crossed")
    assert "없었다" in words(note)[1]


def test_a_rebuttal_meets_an_admission_of_the_same(rules: RuleSet) -> None:
    admitted = "소속사 블루코브는 6일 그룹 루미너스와 계약 연장 협상이 결렬됐다는 보도를 인정했다."
    denied = "블루코브가 그룹 루미너스의 재계약 협상이 깨졌다는 이야기를 부인했다."
    (note,) = of_code(rules, "FX516", admitted, denied)
    assert [shown.text for shown in note.sides[0].evidence][-1].endswith("인정했다.")
    assert words(note)[1].endswith("부인했")


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
def test_a_denial_meets_the_deed_in_other_words(rules: RuleSet, told: str, denial: str) -> None:
    days = "무진댐은 지은 지 41년 됐다. " if has_hangul(told) else "Mujin Dam is 41 years old. "
    other = "무진댐은 지은 지 41년 됐다. " if has_hangul(denial) else "Mujin Dam is 41 years old. "
    assert of_code(rules, "FX516", days + told, other + denial)


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
def test_a_question_is_no_other_side_of_a_denial(rules: RuleSet, told: str, other: str) -> None:
    assert of_code(rules, "FX516", told, other) == []


def test_two_denials_and_two_matters_are_none(rules: RuleSet) -> None:
    other = "리투아니아 국방부는 벨라루스 무인기가 영공에 들어왔다고 밝혔다. 스페인 전투기는 발포하지 않았다."
    assert of_code(rules, "FX516", DRONE, other) == []


def test_of_two_people_one_may_stay_and_the_other_go(rules: RuleSet) -> None:
    stays = "도민기 회장은 경영에서 물러나지 않는다. 한세그룹의 매출은 9조 원이다."
    leaves = "Do Yun-ho, the vice-chairman of Hanse Group, resigned on Tuesday. Its sales were 9 trillion won."
    assert of_code(rules, "FX516", stays, leaves) == []


def test_what_was_done_years_ago_is_not_off_now(rules: RuleSet) -> None:
    now = "한빛제철은 포항 1공장에서 정리해고를 하지 않기로 했다."
    then = "Hanbit Steel laid off 300 workers in Pohang in 2019."
    assert of_code(rules, "FX506", now, then) == []


def test_what_is_halted_here_goes_on_there(rules: RuleSet) -> None:
    stopped = "국방부는 제주 남방에서 하던 해상훈련을 중단했다고 8일 밝혔다. 훈련에는 구축함 등 함정 7척이 참가했다."
    goes_on = "A naval exercise south of Jeju is going ahead, the defence ministry said. Seven destroyers take part."
    (note,) = of_code(rules, "FX506", stopped, goes_on)
    assert "going ahead" in words(note)[0]


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
def test_a_firm_denial_answers_what_may_be_so(rules: RuleSet, told: str, denial: str) -> None:
    days = "무진댐은 지은 지 41년 됐다. " if has_hangul(told) else "Mujin Dam is 41 years old. "
    other = "무진댐은 지은 지 41년 됐다. " if has_hangul(denial) else "Mujin Dam is 41 years old. "
    assert of_code(rules, "FX516", days + told, other + denial)


def test_two_who_speak_of_one_thing_are_no_two_people_that_it_is_of(rules: RuleSet) -> None:
    denied = "No water was released in May beyond what the river needs, insists Ki Sung-joon, president of the dam."
    admitted = "구민석 지사장은 “5월에 댐의 물을 강에 내보낸 것은 맞다”고 인정했다."
    days = "무진댐은 지은 지 41년 됐다. "
    assert of_code(rules, "FX516", days + admitted, "Mujin Dam is 41 years old. " + denied)
