"""Dates: what happens then, to whom, where, and how certain it is."""

from collections.abc import Callable

import pytest

from factx.models.fact import EventValue, Fact
from factx.models.mention import DateValue

Facts = Callable[..., tuple[Fact, ...]]


def test_the_date_over_a_report_tells_of_no_event(facts: Facts) -> None:
    found = facts("September 10, 2025 - 14:05\n\nThe fire was extinguished at 4:20 p.m. on Wednesday.", "en")
    assert [fact.evidence[0].text for fact in found if fact.kind == "date"] == ["4:20 p.m. on Wednesday"]


def test_an_hour_is_told_of_by_the_words_beside_it(facts: Facts) -> None:
    text = "The 4,120-ton ferry left Yeosu at 6:40 a.m. and after a long and quiet voyage got into trouble at 8:10 a.m."
    first, second = (fact for fact in facts(text, "en") if fact.kind == "date")
    assert "depart" in first.kin
    assert "depart" not in second.kin


@pytest.mark.parametrize(
    ("lang", "text", "until"),
    [
        ("ko", "전시는 11일까지 열린다.", True),
        ("ko", "전시는 11일 열린다.", False),
        ("en", "The exhibition runs until at least October 11.", True),
        ("en", "The exhibition opens on October 11.", False),
    ],
)
def test_a_date_at_which_something_ends_is_marked(facts: Facts, lang: str, text: str, until: bool) -> None:
    (fact,) = [fact for fact in facts(text, lang) if isinstance(fact.value, DateValue | EventValue)]
    assert ("until" in fact.warnings) == until


def test_an_event_has_the_status_of_its_own_verb_and_not_of_the_telling(facts: Facts) -> None:
    found = facts("OpenAI confirmed in May that it would open a local office.", "en")
    assert [f.status.name for f in found if f.attribute == "event.opening"] == ["planned"]


def test_a_day_to_come_makes_a_plan(facts: Facts) -> None:
    (fact,) = [
        f for f in facts("카카오는 오는 11일 서울대와 양해각서를 체결한다.", "ko") if f.kind in ("event", "date")
    ]
    assert fact.status.name == "planned"
    assert not isinstance(fact.value, DateValue) or fact.value.timex == "2025-09-11"


def test_a_part_of_a_place_name_says_nothing(facts: Facts) -> None:
    found = facts("18일 세종시 연기면에서 불이 났다.", "ko")
    assert [f.attribute for f in found if f.kind == "date"] == ["open.fire"]


def dated(found: tuple[Fact, ...]) -> list[Fact]:
    return [fact for fact in found if isinstance(fact.value, DateValue | EventValue)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "오픈AI는 2025년 9월 3일 오픈AI 코리아를 출범했다."),
        ("en", "OpenAI launched OpenAI Korea on September 3, 2025."),
    ],
)
def test_what_happens_but_once_is_an_event_with_its_day(facts: Facts, lang: str, text: str) -> None:
    (fact,) = dated(facts(text, lang))
    assert (fact.kind, fact.attribute) == ("event", "event.launch")
    assert isinstance(fact.value, EventValue)
    assert fact.value.first == "2025-09-03"
    assert fact.subject is not None


@pytest.mark.parametrize(
    ("lang", "text"),
    [("ko", "시는 11일 도로를 수리했다."), ("en", "The city repaired the road on September 11.")],
)
def test_every_other_day_is_of_the_verb_of_its_clause(facts: Facts, lang: str, text: str) -> None:
    (fact,) = dated(facts(text, lang))
    assert fact.kind == "date"
    assert fact.attribute.startswith("open.")
    assert fact.attribute != "open.date"


def test_an_event_with_a_place_needs_no_day(facts: Facts) -> None:
    text = "오픈AI는 성장했다. 오픈AI는 서울에서 오픈AI 코리아를 출범했다."
    (fact,) = [f for f in facts(text, "ko") if f.kind == "event"]
    assert isinstance(fact.value, EventValue)
    assert (fact.value.first, fact.value.place) == (None, "place:seoul")
    assert fact.facets.place is not None


@pytest.mark.parametrize(
    ("lang", "text"), [("ko", ""), ("en", ""), ("ko", "언젠가 열린다."), ("en", "It opens some day.")]
)
def test_a_day_of_which_nothing_is_known_is_no_fact(facts: Facts, lang: str, text: str) -> None:
    assert dated(facts(text, lang)) == []


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("The plan cuts residents' shifts from 80 hours a week to 64.", []),
        ("The plan cuts residents' shifts from 80 hours a week to 64 hours.", ["PT80H", "PT64H"]),
        ("The shifts last 80 hours a week.", ["PT80H"]),
    ],
)
def test_what_a_change_leads_away_from_to_a_bare_number_is_no_length(
    facts: Facts, text: str, lengths: list[str]
) -> None:
    values = [fact.value for fact in facts(text, "en")]
    assert [v.timex for v in values if isinstance(v, DateValue) and v.type == "DURATION"] == lengths


def test_who_gets_something_is_not_whom_it_is_told_of(facts: Facts) -> None:
    found = facts("국세청은 앞서 조사를 마쳤다. 베탈룬드는 9월 5일 국세청에 경보를 보냈다.", "ko")
    (warned,) = [fact for fact in found if fact.evidence[0].text == "9월 5일"]
    assert warned.subject is None
