"""Who does what in Korean, where a noun tells it."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import korean_doers
from factx.link.parts.act import Act
from factx.models.document import Document
from factx.models.part import Part
from factx.rules.load import RuleSet

Doers = Callable[[str, str], list[str]]
Told = Callable[[str, str], list[Part]]


@pytest.fixture(scope="module")
def doers(read: Callable[..., Document], rules: RuleSet) -> Doers:
    """Who does the deeds of a concept in a sentence."""

    def run(text: str, concept: str) -> list[str]:
        (sentence,) = View(read(text, lang="ko"), (), rules).sentences
        hits = [hit for hit in sentence.hits if hit.concept == concept]
        assert hits
        deeds = [Act(hit.start, hit.end, frozenset({concept}), doer=False) for hit in hits]
        return [text[slice(*slot.filler)] for slot in korean_doers.read(sentence, deeds)]

    return run


@pytest.mark.parametrize(
    ("text", "concept", "doer"),
    [
        ("경비원이 폭탄을 발견했다.", "discover", "경비원"),
        ("학교 경비원은 폭탄을 발견했다.", "discover", "학교 경비원"),
        ("폭탄을 발견한 것은 경비원이다.", "discover", "경비원"),
        ("폭탄은 경비원에 의해 발견됐다.", "discover", "경비원"),
    ],
)
def test_the_subject_the_cleft_or_the_phrase_before_uihae_does_it(
    doers: Doers, text: str, concept: str, doer: str
) -> None:
    assert doers(text, concept) == [doer]


@pytest.mark.parametrize("when", ["들이닥친 뒤에야", "들이닥치기 전에"])
def test_who_does_it_is_the_topic_where_the_clause_that_says_when_has_a_subject(doers: Doers, when: str) -> None:
    assert doers(f"전시관은 수사관들이 {when} 폭탄을 발견했다.", "discover") == ["전시관"]


def test_who_does_two_deeds_does_the_later_one(doers: Doers) -> None:
    assert doers("경비원이 신고를 받은 뒤 폭탄을 발견했다.", "discover") == ["경비원"]


def test_what_is_found_finds_nothing(doers: Doers) -> None:
    assert doers("폭탄이 공원에서 발견됐다.", "discover") == []


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("입사 2년 차인 노예린 행원이 금액을 입력했다.", "노예린 행원", "once:type_in"),
        ("금액을 입력한 사람은 다름 아닌 지점장이었다.", "지점장", "once:type_in"),
        ("금액은 배도연 지점장에 의해 입력됐다.", "배도연 지점장", "once:type_in"),
        ("금액은 노예린 행원의 손으로 입력됐다.", "노예린 행원", "once:type_in"),
        ("보고서는 계속하라고 지시한 사람으로 문가람 본부장을 지목했다.", "문가람 본부장", "once:order"),
        ("시험은 문가람 본부장의 지시로 계속됐다.", "문가람 본부장", "once:order"),
        ("계속하라는 지시는 문가람 본부장이 내렸다.", "문가람 본부장", "once:order"),
        ("병원은 보건복지부로부터 운영 정지 명령을 받았다.", "보건복지부", "once:order"),
        ("우승컵은 프라나브 나이르의 품에 안겼다.", "프라나브 나이르", "once:win"),
        ("우승자는 루스탐 메흐디예프였다.", "루스탐 메흐디예프", "once:win"),
        ("박씨는 계곡에서 구조견에게 발견됐다.", "구조견", "once:discover"),
        ("청자를 기증한 이는 변소림 씨로 알려졌다.", "변소림 씨", "once:donate"),
        ("청자는 변소림 씨가 기증한 것으로, 감정가는 2억 원이다.", "변소림 씨", "once:donate"),
        ("정혜련 검찰총장이 이른바 '해송펀드' 사건을 다시 수사하라고 지시했다.", "정혜련 검찰총장", "once:order"),
        ("보건복지부는 기준을 채우지 못했다는 이유로 운영 정지 명령을 내렸다.", "보건복지부", "once:order"),
        ("경찰은 김씨가 훔친 차를 타고 달아나던 일당을 붙잡았다.", "경찰", "act:arrest"),
        ("한 은행 행원이 대출 서류가 이상하다며 경찰에 제보했다.", "은행 행원", "act:alert"),
        ("약을 건넨 사람은 트레이너가 아니라 주치의였다.", "주치의", "once:give_drug"),
        ("계약서에 도장을 찍은 쪽은 환경부였다.", "환경부", "act:sign"),
        ("과징금 처분은 공정거래위원회가 28일 내린 결정이다.", "공정거래위원회", "once:decide"),
        ("표류하던 선원 3명은 해경에 구조됐다.", "해경", "act:rescue"),
        ("왕좌의 새 주인은 금예슬 8단으로 가려졌다.", "금예슬 8단", "once:win"),
        ("경찰은 파일을 빼낸 백도윤 전 연구원을 붙잡았다.", "백도윤 전 연구원", "once:copy_data"),
        ("구자혁 대장의 구조 요청을 받고 헬기가 떴다.", "구자혁 대장", "act:alert"),
        ("구자혁 대장으로부터 구조 요청이 들어왔다.", "구자혁 대장", "act:alert"),
        ("서명은 석민재 청장과 마테이 호르반 국방장관이 했다.", "석민재 청장", "act:sign"),
        ("서명은 석민재 청장과 마테이 호르반 국방장관이 했다.", "마테이 호르반 국방장관", "act:sign"),
    ],
)
def test_korean_tells_who_did_it(told: Told, text: str, words: str, act: str) -> None:
    assert (words, True) in {(part.evidence.text, act in part.deeds) for part in told(text, "ko")}


def test_who_is_given_something_did_not_do_it(told: Told) -> None:
    found = told("박희영 구청장에게는 무죄가 선고됐다.", "ko")
    assert not any("박희영" in part.evidence.text for part in found)


def test_a_clause_that_has_a_subject_is_not_done_by_whom_it_describes(told: Told) -> None:
    found = told("경비원이 문을 열어 준 마영철 씨는 달아났다.", "ko")
    assert not any("마영철" in part.evidence.text and "once:let_in" in part.deeds for part in found)


def test_a_sentence_may_end_with_its_doer(told: Told) -> None:
    found = told("회사 파일을 빼낸 전 연구원", "ko")
    assert [part.evidence.text for part in found] == ["전 연구원"]


def test_whose_signature_is_in_a_paper_signs_it(told: Told) -> None:
    found = told("승인서에는 윤다해 부사장의 서명이 들어 있었다.", "ko")
    assert [part.evidence.text for part in found] == ["윤다해 부사장"]
