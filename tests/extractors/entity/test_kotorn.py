"""Korean names that the tagger tears apart."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("터를 한도반도체에 넘기려 한다.", ("한도반도체", "ORG")),
        ("푸른저축은행은 영업정지됐다.", ("푸른저축은행", "ORG")),
        ("그는 온계단층이 움직인 것으로 본다.", ("온계단층", "PLACE")),
        ("청솔초등학교에서 급식을 먹은 학생이 아팠다.", ("청솔초등학교", "ORG")),
        ("갯벌지키기모임 맹순자 대표는 말했다.", ("갯벌지키기모임", "ORG")),
        ("천은시 외곽 물류창고에서 불이 났다.", ("천은시", "PLACE")),
    ],
)
def test_an_ending_of_names_and_what_is_no_noun_before_it_in_one_word_are_a_name(
    names: Names, text: str, name: tuple[str, str]
) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text", ["새로운시스템을 도입했다.", "위반 시 처벌된다.", "그는 시에 물었다.", "큰병원 쏠림이 심하다."]
)
def test_a_space_that_is_missing_makes_no_name(names: Names, text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("가온회계법인은 12일 감사 의견을 냈다.", [("가온회계법인", "ORG")]),
        ("새길당 엄재석 후보가 이겼다. 의회는 새길당이 과반이다.",
         [("새길당", "ORG"), ("엄재석", "PERSON"), ("후보", "ROLE"), ("새길당", "ORG")]),
        ("응우옌 반 남(31)씨가 구조됐다.", [("응우옌 반 남", "PERSON")]),
        ("마동현 해온시장은 현장을 찾았다.", [("마동현", "PERSON")]),
        ("투표지는 송내동 주민센터에서 나왔다.", [("송내동", "PLACE")]),
        ("(해온=새벽통신) 해온 공사장이 무너졌다. 해온상수도본부는 부인했고 해온시는 침묵했다.",
         [("해온", "PLACE"), ("해온", "PLACE"), ("해온상수도본부", "ORG"), ("해온시", "PLACE")]),
        ("가상자산 거래소인 루멘빗이 출금을 막았다.", [("루멘빗", "ORG")]),
        ("서울남부지검은 그를 불렀다.", [("서울남부지검", "ORG")]),
    ],
)  # fmt: skip
def test_korean_names_that_the_tagger_tears_apart(names: Names, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, kind) for name, kind in names(text) if name != "거래소"] == expected


@pytest.mark.parametrize(
    "text", ["그가 해온 일은 많다.", "새로 온 정부 관계자가 말했다.", "해당 김철수 후보가 말했다."]
)
def test_a_verb_before_a_space_is_no_name(names: Names, text: str) -> None:
    assert not [name for name, kind in names(text) if kind in ("ORG", "PLACE") and name != "정부"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("김의겸 청와대 대변인은 불쾌감을 드러냈다.", [("김의겸", "PERSON"), ("청와대", "ORG")]),
        ("국민에 대하여 책임을 진다.", []),
        ("이날 검찰은 채 전 총장을 둘러싼 의혹을 조사했다.", [("검찰", "ORG"), ("채", "PERSON")]),
        ("그는 오산고 감독을 맡아 우승했다.", [("오산고", "ORG")]),
        ("양국은 한미 외교장관 회담을 열었다.", []),
        ("여객기는 산티아고 국제공항에 내렸다.", [("산티아고 국제공항", "PLACE")]),
        ("미국 캘리포니아 로스앤젤레스에서 열렸다.", [("미국 캘리포니아 로스앤젤레스", "PLACE")]),
        ("최근 베이징(北京) 지하철에서 아베 신조(安倍晋三) 총리를 봤다.",
         [("베이징", "PLACE"), ("北京", "PLACE"), ("아베 신조", "PERSON"), ("安倍晋三", "PERSON")]),
        ("회사는 사람을 현장에 상주시켜 살폈다.", []),
    ],
)  # fmt: skip
def test_korean_context_finds_what_the_tagger_tears_apart_or_joins(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


@pytest.mark.parametrize("text", ["달뫼지점장 배 모 씨가 법원을 나왔다.", "미르내은행 달뫼지점에 검사역 5명을 보냈다."])
def test_a_branch_is_known_by_its_head_and_by_itself(names: Names, text: str) -> None:
    assert ("달뫼지점", "ORG") in names(text)


def test_a_torn_word_behind_a_word_for_bodies_is_one(names: Names) -> None:
    assert ("푸른숲", "ORG") in names("경찰은 운영사 푸른숲의 대표 민서훈 씨를 입건했다.")


def test_syllables_that_are_no_word_before_an_ending_of_firms_are_a_name(names: Names) -> None:
    assert ("동림증권", "ORG") in names("그는 말을 아꼈다. 동림증권 노기범 연구원은 달리 봤다.")
    assert names("각학교 대표가 모였다.") == []
