"""Reported clauses of Korean sentences: where they begin, and whose they are."""

from collections.abc import Callable

import pytest

Speech = Callable[..., list[tuple[str, str | None]]]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("김 장관은 예산을 늘리겠다고 말했다.", "예산을 늘리겠다", "김 장관"),
        ("정부는 내년 예산을 늘리겠다는 방침을 밝혔다.", "내년 예산을 늘리겠다는 방침", "정부"),
        ("한국은행은 성장률이 1.8%에 그칠 것으로 전망했다.", "성장률이 1.8%에 그칠", "한국은행"),
        ("경찰에 따르면 운전자는 술을 마셨다.", "운전자는 술을 마셨다", "경찰"),
        ("두 회사는 다음 달 합병할 것으로 알려졌다.", "두 회사는 다음 달 합병할", None),
        ("김 장관은 구체적인 계획은 밝히지 않았다.", "구체적인 계획", "김 장관"),
    ],
)
def test_a_report_begins_behind_its_speaker_and_ends_before_its_verb(
    speech: Speech, text: str, content: str, speaker: str | None
) -> None:
    assert (content, speaker) in speech(text, "indirect")


def test_what_a_source_tells_in_the_passive_is_told_once(speech: Speech) -> None:
    text = "소방청에 따르면 사망자는 최종 179명으로 확인됐다."
    assert speech(text, "indirect") == [("사망자는 최종 179명으로 확인됐다", "소방청")]


def test_the_outer_of_two_verbs_reports_it_all(speech: Speech) -> None:
    ((content, speaker),) = speech("대변인은 회사가 계획을 발표했다고 말했다.", "indirect")
    assert (content, speaker) == ("회사가 계획을 발표했다", "대변인")


@pytest.mark.parametrize(
    "text",
    [
        "이 지역의 이름난 재력가로 알려진 남성이 숨졌다.",
        "거주자로 추정되는 남성이 숨졌다.",
        "회의는 10일 서울에서 열렸다.",
        "",
    ],
)
def test_words_that_describe_a_noun_report_nothing(speech: Speech, text: str) -> None:
    assert speech(text, "indirect") == []


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("마을 이장은 물이 사흘째 끊겼다며 혀를 찼다.", "물이 사흘째 끊겼다", "마을 이장"),
        ("시민단체는 나무를 베지 말자며 서명을 받고 있다.", "나무를 베지 말자", "시민단체"),
        ("구단은 계약 기간이 남아 있다며 이적설을 물리쳤다.", "계약 기간이 남아 있다", "구단"),
        ("제빵사는 밀가루가 왜 모자라느냐며 따졌다.", "밀가루가 왜 모자라느냐", "제빵사"),
    ],
)
def test_a_report_leads_on_to_what_its_speaker_does(speech: Speech, text: str, content: str, speaker: str) -> None:
    assert (content, speaker) in speech(text, "indirect")


@pytest.mark.parametrize(
    "text", ["가수는 섬에서 자라며 노래를 배웠다.", "남자며 여자며 모두 나왔다.", "그는 합격을 바라며 걸었다."]
)
def test_a_verb_or_a_noun_of_the_same_ending_leads_nowhere(speech: Speech, text: str) -> None:
    assert speech(text, "indirect") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("선수단 버스가 늦게 왔다는 것이 연맹 측의 해명이다.", "연맹 측"),
        ("선수단 버스가 늦게 왔다는 게 주최 측 관계자의 설명이다.", "주최 측 관계자"),
        ("선수단 버스가 늦게 왔다는 것이 그의 생각이다.", "그"),
    ],
)
def test_the_owner_of_the_noun_of_saying_speaks(speech: Speech, text: str, speaker: str) -> None:
    assert ("선수단 버스가 늦게 왔다", speaker) in speech(text, "indirect")


def test_a_noun_that_ends_like_a_clause_reports_nothing(speech: Speech) -> None:
    assert speech("시 관계자는 사업 계획을 세웠다.", "indirect") == []


def test_what_was_said_goes_on_in_a_sentence_that_explains_it(speech: Speech) -> None:
    text = "등대지기 오한결 씨는 불이 꺼진 적이 없다고 털어놨다. 렌즈가 낡았다는 것이다."
    assert ("렌즈가 낡았다", "등대지기 오한결 씨") in speech(text, "indirect")


def test_what_the_writer_explains_is_no_report(speech: Speech) -> None:
    assert speech("문제는 예산이 모자란다는 것이다.", "indirect") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("수의사는 소 떼가 이미 옮은 것으로 봤다.", "소 떼가 이미 옮은"),
        ("기상청은 섬에 20㎜의 비가 내릴 것으로 내다봤다.", "섬에 20㎜의 비가 내릴"),
    ],
)
def test_what_somebody_reckons_is_told_once(speech: Speech, text: str, content: str) -> None:
    assert [one for one, _ in speech(text, "indirect")] == [content]


def test_words_in_quotation_marks_are_part_of_a_clause_that_goes_on_behind_them(speech: Speech) -> None:
    text = "교통공사는 점검 결과가 ‘이상 없음’이었다고 했다."
    assert ("점검 결과가 ‘이상 없음’이었다", "교통공사") in speech(text, "indirect")
