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
