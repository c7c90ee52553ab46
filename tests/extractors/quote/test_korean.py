"""Korean narrative: direct speech by its quotative particle, and who goes on speaking."""

from collections.abc import Callable

import pytest

import factx
from factx.models.mention import QuoteValue

Speech = Callable[..., list[tuple[str, str | None]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“정말 처음이에요.” 직장인 박지현씨의 말이다.", [("정말 처음이에요.", "직장인 박지현씨")]),
        ("“우리는 간다”라며 “곧 간다”고 김 장관은 말했다.", [("우리는 간다", "김 장관"), ("곧 간다", "김 장관")]),
        ("김 장관은 “간다”고 말했다. 이어 “곧 간다”고 덧붙였다.", [("간다", "김 장관"), ("곧 간다", "김 장관")]),
        ("“예산은 없다”고 시장 우정란은 말했다.", [("예산은 없다", "시장 우정란")]),
        ("“예산은 없다”고 말한 것은 우정란 시장이다.", [("예산은 없다", "우정란 시장")]),
        ("“예산은 없다”는 것이 우정란 시장의 설명이다.", [("예산은 없다", "우정란 시장")]),
        ("“예산은 없다”는 우정란 시장의 말에 의원들이 반발했다.", [("예산은 없다", "우정란 시장")]),
        ("“예산은 없다”는 우정란 성주시 시장의 한마디가 술렁임을 낳았다.", [("예산은 없다", "우정란 성주시 시장")]),
        ("우정란 시장의 “예산은 없다”는 발언이 논란이다.", [("예산은 없다", "우정란 시장")]),
        ("시의회에서 우정란 시장이 한 말은 “예산은 없다”였다.", [("예산은 없다", "우정란 시장")]),
        ("김 장관은 “올해 안에 반드시 시행하겠다”는 방침을 밝혔다.", [("올해 안에 반드시 시행하겠다", "김 장관")]),
    ],
)
def test_a_quotation_belongs_to_who_is_named_around_it(
    speech: Speech, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert speech(text, "direct") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "오세준 변호사가 “일자리는 지킨다”고 거들었지만 주민들은 믿지 않았다.",
            [("일자리는 지킨다", "오세준 변호사")],
        ),
        (
            "유가람 장관은 “예산 탓”이라고 했지만 민도원 대표는 “남 탓”이라고 했다.",
            [("예산 탓", "유가람 장관"), ("남 탓", "민도원 대표")],
        ),
        ("김 대표가 “곧 끝난다”고 했는데 직원들은 고개를 저었다.", [("곧 끝난다", "김 대표")]),
    ],
)
def test_who_stands_in_the_clause_behind_does_not_speak(
    speech: Speech, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert speech(text, "direct") == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("지구촌 구호단의 오딜 바랑 단장은 “길었다”고 털어놓았다.", "오딜 바랑 단장"),
        ("회사원 표지원(여·29) 씨는 “물이 모자랐다”고 말했다.", "회사원 표지원(여·29) 씨"),
        ("홍보실이 회견 직후 “사실무근”이라고 선을 그었다.", "홍보실"),
        ("누나는 “연락이 끊긴 지 오래”라고 전했다.", "누나"),
    ],
)
def test_the_head_of_a_phrase_speaks_with_all_that_names_it(speech: Speech, text: str, who: str) -> None:
    ((_, speaker),) = speech(text, "direct")
    assert speaker == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("강서경찰서 배은호 과장의 말입니다. “현장은 깨끗했습니다.”", "강서경찰서 배은호 과장"),
        ("“운동장은 시장이 아닙니다.” 결과가 나온 뒤 구본재 씨가 한 말입니다.", "구본재 씨"),
    ],
)
def test_a_sentence_that_only_says_whose_words_they_are(speech: Speech, text: str, who: str) -> None:
    ((_, speaker),) = speech(text, "direct")
    assert speaker == who


@pytest.mark.parametrize(
    "text",
    ["“미래를 연다”라는 구호 아래 행사가 열렸다.", "이른바 ‘빵집 논쟁’이라 불리는 사건이다.", "『토지』를 읽었다."],
)
def test_slogans_names_and_books_are_terms(speech: Speech, text: str) -> None:
    assert speech(text, "direct") == []
    assert len(speech(text, "term")) == 1


def test_a_question_that_nobody_named_asks_has_no_speaker(speech: Speech) -> None:
    text = "오 시장은 ‘곧 물러날 것이냐’는 질문에 “그럴 일 없다”고 답했다."
    assert speech(text, "direct") == [("곧 물러날 것이냐", None), ("그럴 일 없다", "오 시장")]


def test_who_belongs_to_another_speaks_for_himself() -> None:
    text = "오정우 씨의 아내 배은주(45) 씨는 “편지로 버텼다”고 했다. 그의 아버지 하병국(64) 씨는 “오래됐다”고 했다."
    report = factx.extract([{"id": "a", "text": text, "lang": "ko"}])
    spoken = [m.value.speaker for m in report.readings[0].mentions if isinstance(m.value, QuoteValue)]
    assert spoken == ["person:배은주", "person:하병국"]


def test_who_it_was_goes_on_to_speak_in_the_next_sentence() -> None:
    text = (
        "민유라 위원장은 “일자리가 먼저”라고 말했다. 불을 지핀 것은 하도윤 새봄전자 대표다. "
        "12일 간담회에서 공장 매각을 검토하고 있음을 시인했다."
    )
    report = factx.extract([{"id": "a", "text": text, "lang": "ko"}])
    spoken = [m.value.speaker for m in report.readings[0].mentions if isinstance(m.value, QuoteValue)]
    assert spoken == ["person:민유라", "person:하도윤"]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("회사는 “깊이 사과드린다”며 치료비를 먼저 대겠다고 했다.", "치료비를 먼저 대겠다"),
        ("권 대표는 “공장을 밤새 돌린다”면서 올해 매출이 두 배가 될 것으로 자신했다.", "올해 매출이 두 배가 될"),
    ],
)
def test_a_verb_behind_a_quotation_reports_a_clause_of_its_own(speech: Speech, text: str, clause: str) -> None:
    assert [one for one, _ in speech(text, "indirect")] == [clause]
    assert len(speech(text, "direct")) == 1
