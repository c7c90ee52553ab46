"""Denials meet the assertions that they speak of, and nothing else."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding

Find = Callable[..., list[Finding]]
CONTESTED = {"FX510", "FX511", "FX512", "FX513", "FX514", "FX515"}
ENGLISH = "Lee Min-ho heads Samsung Electronics in Seoul. It has 124,000 employees. "
KOREAN = "이민호 사장은 서울에서 삼성전자를 이끈다. 직원은 12만4천 명이다. "


@pytest.fixture(scope="module")
def find(between: Find) -> Find:
    def make(*texts: str) -> list[Finding]:
        return [f for f in between(*texts, published="2026-03-02") if f.code in CONTESTED]

    return make


def sides(finding: Finding) -> str:
    return " | ".join(evidence.text for side in finding.sides for evidence in side.evidence)


def test_across_languages(find: Find) -> None:
    found = find(
        ENGLISH + "Samsung Electronics has sold its battery unit.",
        KOREAN + "삼성전자는 “배터리 자회사를 매각한 사실이 없다”고 밝혔다.",
    )
    assert any("has sold" in sides(f) and "매각한 사실이 없다" in sides(f) for f in found)


def test_in_one_language(find: Find) -> None:
    found = find(ENGLISH + "Lee Min-ho resigned on Monday.", ENGLISH + "Lee Min-ho rejected calls to step down.")
    assert any("resigned" in sides(f) and "step down" in sides(f) for f in found)


def test_they_are_notes_with_grounds(find: Find) -> None:
    found = find(ENGLISH + "Lee Min-ho resigned on Monday.", ENGLISH + "Lee Min-ho rejected calls to step down.")
    assert {f.severity for f in found} == {"note"}
    assert all(f.grounds for f in found)


def test_two_who_speak_in_one_source(find: Find) -> None:
    found = find(
        KOREAN + "변호인은 “차수공사를 빼라는 지시는 본사에서 내려왔다”고 주장했다. "
        "본사는 “그런 지시를 한 사실이 없다”고 했다."
    )
    assert any("내려왔다" in sides(f) and "사실이 없다" in sides(f) for f in found)


def test_what_one_person_says_in_one_breath_is_no_contradiction(find: Find) -> None:
    assert not find(ENGLISH + "“I did not sell the unit, I sold the shares of the unit,” Lee Min-ho said.")


def test_two_sources_that_deny_agree(find: Find) -> None:
    assert not find(
        ENGLISH + "Samsung Electronics denied that it had sold its unit.",
        KOREAN + "삼성전자은 자회사를 매각하지 않았다고 밝혔다.",
    )


def test_another_deed_of_the_same_company(find: Find) -> None:
    assert not find(
        ENGLISH + "Samsung Electronics denied that it had sold its unit.",
        ENGLISH + "Samsung Electronics opened a plant.",
    )


def test_long_ago(find: Find) -> None:
    assert not find(
        ENGLISH + "No tsunami was triggered by the earthquake.",
        ENGLISH + "In December 2004 an earthquake triggered a tsunami.",
    )


def test_deeds_that_exclude_one_another(find: Find) -> None:
    found = find(
        ENGLISH + "Samsung Electronics voted for the merger of its battery unit.",
        KOREAN + "삼성전자는 배터리 자회사 합병에 반대표를 던졌다.",
    )
    assert any("voted for" in sides(f) and "반대표" in sides(f) for f in found)
    assert not find(
        ENGLISH + "Samsung Electronics voted for the merger of its battery unit.",
        KOREAN + "국민연금은 항공사 매각에 반대표를 던졌다.",
    )


def test_deeds_that_exclude_one_another_meet_where_one_side_names_nobody(find: Find) -> None:
    found = find(
        "마경훈 병원장은 “병원 백업 자료는 안전하게 보관돼 있다”고 밝혔다. 서버는 420대다. 전산망은 마비됐다.",
        "The hospital's backup data were scrambled too. Of its servers 420 were encrypted. The network was paralysed.",
    )
    assert any("보관돼 있다" in sides(f) and "scrambled" in sides(f) for f in found)


def test_a_denial_of_a_year_gone_by(find: Find) -> None:
    assert not find(
        ENGLISH + "In 2021 Samsung Electronics did not leak the data of its customers.",
        ENGLISH + "Samsung Electronics leaked the data of its customers on Monday.",
    )


def test_a_deed_that_is_to_be_excludes_another(find: Find) -> None:
    found = find(
        "유시온 축구협회장은 “임기를 채우겠다”며 버텼다. 협회 예산은 90억 원이다.",
        "Yoo Si-on quit as president of the football association on Saturday. Its budget is 9 billion won.",
    )
    assert any(f.code == "FX515" and "채우겠다" in sides(f) and "quit" in sides(f) for f in found)


def test_an_aide_is_not_the_one_he_works_for(find: Find) -> None:
    found = find(
        "노재호 전 시장은 1일 뇌물 혐의에 대해 무죄를 선고받았다.",
        "Lim Chae-won, an aide of former mayor Noh Jae-ho, was found guilty of bribery on Monday.",
    )
    assert found == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The trustees of the glass museum met on Friday. Imogen Trask was dismissed by the trustees on Friday.",
            "유리박물관 이사회가 6일 열렸다. 이모젠 트래스크(Imogen Trask) 관장은 이날 스스로 사표를 냈다.",
        ),
        (
            "The copper dome of the observatory came through the storm undamaged, its keeper said.",
            "관측소의 구리 돔은 폭풍에 금이 갔다고 관리인은 말했다.",
        ),
        (
            "Each player of the orchestra appeared without pay at the farewell concert, the manager said.",
            "고별 연주회에 나온 교향악단 단원들은 저마다 출연료를 받았다고 단장은 말했다.",
        ),
        (
            "택배 기사 오진호 씨는 지병인 심장병으로 숨졌다고 회사는 밝혔다.",
            "Delivery driver Oh Jin-ho had been worked to death by his company, the union said.",
        ),
    ],
)
def test_deeds_that_exclude_one_another_in_sentences_that_tell_one_thing(find: Find, one: str, other: str) -> None:
    found = find(*((ENGLISH if text.isascii() else KOREAN) + text for text in (one, other)))
    assert any(f.code == "FX515" for f in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The director of the glass museum, Imogen Trask, resigned on Friday.",
            "유리박물관은 6일 담당 학예사 휴고 벨을 해임했다. 휴고 벨은 이날 해임됐다.",
        ),
        (
            "Imogen Trask, director of the glass museum, resigned on Friday.",
            "Imogen Trask, director of the glass museum, dismissed the criticism of the loan on Friday.",
        ),
        (
            "The players of the orchestra were paid for the farewell concert.",
            "고별 연주회의 관람료는 무료다. 교향악단 단원은 60명이다.",
        ),
    ],
)
def test_what_other_people_did_and_what_is_of_other_things_excludes_nothing(find: Find, one: str, other: str) -> None:
    assert not any(f.code == "FX515" for f in find(one, other))
