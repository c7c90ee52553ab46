"""Korean posts that no list holds whole, beside names."""

from collections.abc import Callable

import pytest

from factx.link.facts.korean_posts import KoreanPosts
from factx.link.facts.roles import roles
from factx.models.fact import RoleValue
from factx.read.article import Declared, document
from factx.run.pipeline import read_source


def told(text, rules):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    facts = roles(made.document, made.mentions, made.entities, rules)
    return [(f.value.title, f.value.title_text, f.status.name) for f in facts if isinstance(f.value, RoleValue)]


def beside(reading: Callable, marked, rules):
    made = reading(marked)
    found = KoreanPosts(made.document, made.mentions, rules).read()
    return [(h.person.text, h.title.text, h.organization.text if h.organization else None) for h in found]


@pytest.mark.parametrize(
    ("text", "title", "words", "status"),
    [
        ("경찰은 백승환 화양시 도시개발국장을 구속했다.", "administrator", "도시개발국장", "stated"),
        ("정부에서는 함서윤 복지부 2차관이 나왔다.", "vice-minister", "2차관", "stated"),
        ("한빛스튜디오의 제작이사 은채령이 맡았다.", "director", "제작이사", "stated"),
        ("출제위원장을 맡은 위성국 씨가 사과했다.", "chairperson", "출제위원장", "stated"),
        ("환경단체 대표인 남궁솔 씨가 말했다.", "company-head", "대표", "stated"),
        ("최고운영책임자(COO) 남도연 부사장이 떠난다.", "chief-operating-officer", "최고운영책임자", "stated"),
        ("병원장에서 물러난 오문택 씨가 증언했다.", "hospital-director", "병원장", "done"),
        ("판사 출신 문다혜 씨가 조사를 이끈다.", "judge", "판사", "done"),
        ("우태식 변호사가 조사위원장을 맡았다.", "chairperson", "조사위원장", "stated"),
        ("우태식 씨는 판사 출신으로 깐깐하기로 이름났다.", "judge", "판사", "done"),
        ("박은서 의원이 나섰다. 예산위원장인 그는 반대했다.", "chairperson", "예산위원장", "stated"),
        ("초대 우주항공청장을 지낸 안도현 씨가 강연했다.", "administrator", "우주항공청장", "done"),
    ],
)
def test_korean_posts_stand_before_and_after_the_name(rules, text, title, words, status):
    assert (title, words, status) in told(text, rules)


def test_a_name_with_a_particle_ends_the_phrase(rules):
    assert told("백승환은 화양시 도시개발국장을 만났다.", rules) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON 임상혁] 산림청장은 말했다.", ("임상혁", "산림청장", None)),
        ("[PERSON 배정호](58) 합천군수도 왔다.", ("배정호", "합천군수", None)),
        ("[PERSON 탁윤재] 은행장 직무대행이 왔다.", ("탁윤재", "은행장 직무대행", None)),
    ],
)
def test_the_office_is_part_of_the_title(reading, rules, text, expected):
    assert beside(reading, text, rules) == [expected]


@pytest.mark.parametrize(
    "text", ["[PERSON 김민수] 어린이집에서 말했다.", "[PERSON 김민수]가 산림청장을 만났다.", "산림청장은 말했다.", ""]
)
def test_other_words_beside_a_name_are_none(reading, rules, text):
    assert beside(reading, text, rules) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON 한도윤] 씨는 시의 안전관리과장이다.", ("한도윤", "안전관리과장", None)),
        ("[PERSON 한도윤]은 그때 항만공사에서 운영팀장으로 일했다.", ("한도윤", "운영팀장", None)),
    ],
)
def test_a_copula_or_a_verb_of_serving_gives_a_post(reading, rules, text, expected):
    assert beside(reading, text, rules) == [expected]


def test_who_meets_somebody_holds_not_their_post(reading, rules):
    assert beside(reading, "[PERSON 한도윤]은 안전관리과장에게 물었다.", rules) == []
