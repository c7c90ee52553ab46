"""Who holds which title where."""

from collections.abc import Callable

import pytest

from factx.link.facts.roles import roles
from factx.models.fact import Fact, RoleValue
from factx.models.report import Reading
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Make = Callable[..., Reading]


def held(made: Reading, rules: RuleSet) -> list[tuple[str | None, str, str | None, str]]:
    facts = roles(made.document, made.mentions, made.entities, rules)
    return [
        (f.subject, f.value.title, f.value.organization, f.status.name) for f in facts if isinstance(f.value, RoleValue)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[PERSON 류건희] [ORG 다온바이오] [ROLE 최고경영자]는 말했다.",
        "[ORG 다온바이오] [PERSON 류건희] [ROLE 최고경영자]는 말했다.",
        "[PERSON 류건희](52) [ORG 다온바이오] [ROLE 최고경영자]가 왔다.",
    ],
)
def test_korean_titles_follow_the_name_and_its_organisation(reading: Make, rules: RuleSet, text: str) -> None:
    assert held(reading(text), rules) == [("person:류건희", "chief-executive-officer", "org:다온바이오", "stated")]


@pytest.mark.parametrize(
    "text",
    [
        "[ORG Daon Bio] [ROLE Chief Executive] [PERSON Ryu Gun-hee] spoke.",
        "[PERSON Ryu Gun-hee], [ORG Daon Bio]’s [ROLE chief executive], spoke.",
        "[PERSON Ryu Gun-hee], the [ROLE chief executive] of [ORG Daon Bio], spoke.",
        "[PERSON Ryu Gun-hee], 52, [ROLE CEO] of [ORG Daon Bio], spoke.",
    ],
)
def test_english_titles_stand_before_the_name_or_in_apposition(reading: Make, rules: RuleSet, text: str) -> None:
    assert held(reading(text), rules) == [("person:ryu-gun-hee", "chief-executive-officer", "org:daon-bio", "stated")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[PERSON 문도겸] 전 [ROLE 대표이사]가 왔다.", "done"),
        ("Former [ROLE chief executive] [PERSON Moon Do-gyeom] came.", "done"),
        ("[PERSON 문도겸] 차기 [ROLE 대표이사]가 왔다.", "planned"),
        ("The incoming [ROLE chief executive], [PERSON Moon Do-gyeom], came.", "planned"),
    ],
)
def test_a_title_held_before_or_later_says_so(reading: Make, rules: RuleSet, text: str, status: str) -> None:
    ((_, _, _, found),) = held(reading(text), rules)
    assert found == status


def test_a_particle_ends_the_phrase(reading: Make, rules: RuleSet) -> None:
    assert held(reading("[PERSON 문도겸]은 [ORG 누리온] [ROLE 대표]와 다퉜다."), rules) == []


def test_repeats_are_one_fact_with_several_places(reading: Make, rules: RuleSet) -> None:
    made = reading("[PERSON 마현숙] [ROLE 감독]은 울었다. 경기 뒤 [PERSON 마현숙] [ROLE 감독]은 웃었다.")
    facts: list[Fact] = roles(made.document, made.mentions, made.entities, rules)
    (fact,) = facts
    assert [made.document.text[e.start : e.end] for e in fact.evidence] == ["마현숙 감독", "마현숙 감독"]


def test_in_a_list_of_officers_each_title_belongs_to_the_name_after_it(reading: Make, rules: RuleSet) -> None:
    text = "[ROLE Chief Executive] [PERSON Ryu Gun-hee], [ROLE Director] [PERSON Tak Yun-jae] came."
    assert [(who, title) for who, title, *_ in held(reading(text), rules)] == [
        ("person:ryu-gun-hee", "chief-executive-officer"),
        ("person:tak-yun-jae", "director"),
    ]


@pytest.mark.parametrize(
    ("lang", "text", "words", "title"),
    [
        ("ko", "임상혁 산림청장은 브리핑에서 설명했다.", "산림청장", "administrator"),
        ("ko", "정성훈 여수해양경찰서장이 현장을 찾았다.", "여수해양경찰서장", "police-chief"),
        ("ko", "배정호 합천군수도 참석했다.", "합천군수", "county-governor"),
        ("en", "Lim Sang-hyuk, head of the Korea National Park Service, said so.", "head", "group-head"),
    ],
)
def test_a_title_that_holds_its_office_is_known_by_its_end(
    rules: RuleSet, lang: str, text: str, words: str, title: str
) -> None:
    declared = Declared(lang=lang, published="2025-09-10", published_from="input")
    found = read_source(document("t", text, rules, declared), rules).facts
    values = [fact.value for fact in found if isinstance(fact.value, RoleValue)]
    assert [(value.title_text, value.title) for value in values] == [(words, title)]


def test_a_word_after_a_name_that_ends_in_no_title_is_none(rules: RuleSet) -> None:
    declared = Declared(lang="ko", published="2025-09-10", published_from="input")
    found = read_source(document("t", "김민수 어린이집에서 말했다.", rules, declared), rules).facts
    assert not [fact for fact in found if fact.kind == "role"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("배달 기사 여동하(34) 씨가 아이들을 구했다.", "courier"),
        ("택시 기사 김민수 씨가 신고했다.", "taxi-driver"),
        ("바둑 기사 신진서 씨가 이겼다.", "go-player"),
    ],
)
def test_a_driver_is_no_player_of_go(rules, text, title):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    assert [f.value.title for f in made.facts if f.kind == "role"] == [title]
