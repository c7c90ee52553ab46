"""The scope of a value."""

from collections.abc import Callable

import pytest

from factx.models.fact import Fact

Facts = Callable[..., tuple[Fact, ...]]


def test_scope_is_read_from_the_words_and_stays_open_where_nothing_says_it(facts: Facts) -> None:
    stated = figure(facts("현재 매주 7억 명이 챗GPT를 사용한다.", "ko"), "7억 명")
    open_ = figure(facts("이번 지진으로 33명이 숨졌다.", "ko"), "33명")
    assert (stated.facets.period, open_.facets.period) == ("P1W", None)
    assert open_.facets.population is None


def test_a_date_behind_a_base_of_comparison_is_of_the_base(facts: Facts) -> None:
    found = facts("The unemployment rate rose to 3.8 percent from 3.5 percent in July.", "en")
    assert figure(found, "3.8 percent").facets.as_of is None
    assert figure(found, "3.5 percent").facets.as_of is not None


def test_a_date_that_leads_to_another_figure_is_of_that(facts: Facts) -> None:
    found = facts("투표율은 48.3%로 5년 전 본선거의 51.2%에 못 미쳤다. 사전투표율은 18.7%였다.", "ko")
    assert figure(found, "48.3%").facets.as_of is None
    assert figure(found, "18.7%").attribute == "politics.turnout.early"


def figure(found: tuple[Fact, ...], words: str) -> Fact:
    return next(f for f in found if f.kind == "figure" and words in f.evidence[0].text)


@pytest.mark.parametrize(
    ("lang", "text", "words", "population"),
    [
        ("ko", "한국에서 월간 이용자는 2031만명이다.", "2031만명", "place:south-korea"),
        ("en", "South Korea has 20.31 million monthly users.", "20.31 million", "place:south-korea"),
        ("ko", "전 세계 이용자는 7억명이다.", "7억명", "place:world"),
        ("en", "Users worldwide number 700 million.", "700 million", "place:world"),
    ],
)
def test_the_nearest_place_is_whose_people_are_counted(
    facts: Facts, lang: str, text: str, words: str, population: str
) -> None:
    found = figure(facts(text, lang), words).facets.population
    assert found is not None
    assert found.entity == population


@pytest.mark.parametrize(
    ("lang", "text", "words", "period"),
    [
        ("ko", "주간 이용자는 7억명이다.", "7억명", "P1W"),
        ("en", "Weekly users number 700 million.", "700 million", "P1W"),
        ("en", "Monthly active users reached 20.31 million.", "20.31 million", "P1M"),
        ("ko", "2주간 이용자는 7억명이다.", "7억명", None),
    ],
)
def test_the_period_is_that_of_the_phrase(facts: Facts, lang: str, text: str, words: str, period: str | None) -> None:
    assert figure(facts(text, lang), words).facets.period == period


@pytest.mark.parametrize(
    ("lang", "text", "words", "first"),
    [
        ("ko", "2024년 매출은 10조원이다.", "10조원", "2024-01-01"),
        ("en", "Revenue in 2024 was $10 billion.", "$10 billion", "2024-01-01"),
        ("ko", "매출은 작년보다 9% 늘었다.", "9%", None),
        ("en", "Revenue rose 9% from 2024.", "9%", None),
    ],
)
def test_a_day_is_when_the_value_holds_unless_it_is_the_base_of_a_comparison(
    facts: Facts, lang: str, text: str, words: str, first: str | None
) -> None:
    as_of = figure(facts(text, lang), words).facets.as_of
    assert (as_of.first if as_of else None) == first


@pytest.mark.parametrize(
    ("lang", "text", "words", "basis"),
    [
        ("ko", "강릉은 리그에서 아래에서 두 번째로 밀렸다.", "두 번째로", "from_the_end"),
        ("en", "The run has dropped the side to second from bottom.", "second", "from_the_end"),
        ("en", "The side is second in the league.", "second", None),
        ("en", "Divers brought up 12 tonnes from the bottom.", "12 tonnes", None),
    ],
)
def test_only_a_rank_is_counted_from_the_end(facts: Facts, lang: str, text: str, words: str, basis: str | None) -> None:
    assert figure(facts(text, lang), words).facets.basis == basis


def test_a_date_that_opens_the_sentence_is_that_of_a_clause_without_one(facts: Facts) -> None:
    killed = figure(
        facts("In September last year, a boat capsized off Tongyeong, killing five people.", "en"), "five people"
    )
    assert killed.facets.as_of is not None
    assert (killed.facets.as_of.timex or "").endswith("-09")
