"""From sentences to facts, through the whole way of one source."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import CROWD
from factx.models.document import Lang
from factx.models.fact import EventValue, Fact, RelationValue
from factx.models.mention import DateValue, FigureValue
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Facts = Callable[..., tuple[Fact, ...]]


@pytest.fixture(scope="module")
def facts(rules: RuleSet) -> Facts:
    """The facts of a text published on 10 September 2025."""

    def found(text: str, lang: Lang) -> tuple[Fact, ...]:
        declared = Declared(lang=lang, published="2025-09-10", published_from="input")
        return read_source(document("t", text, rules, declared), rules).facts

    return found


def figure(found: tuple[Fact, ...], words: str) -> Fact:
    return next(f for f in found if f.kind == "figure" and words in f.evidence[0].text)


@pytest.mark.parametrize(
    ("lang", "text", "words", "attribute"),
    [
        ("ko", "영업이익은 12조1000억원을 기록했다.", "12조1000억원", "business.operating_profit"),
        ("en", "Operating profit reached 12.1 trillion won.", "12.1 trillion won", "business.operating_profit"),
        ("ko", "이번 지진으로 33명이 숨졌다.", "33명", "disaster.deaths"),
        ("en", "At least 33 people were killed in the quake.", "33 people", "disaster.deaths"),
        ("ko", "한국은행은 기준금리를 3.5%로 올렸다.", "3.5%", "economy.policy_rate"),
        ("en", "The bank raised its key interest rate to 3.5 percent.", "3.5 percent", "economy.policy_rate"),
        ("ko", "월간 활성 이용자는 2031만명이다.", "2031만명", "technology.users.active"),
        ("en", "Monthly active users reached 20.31 million.", "20.31 million", "technology.users.active"),
    ],
)
def test_both_languages_name_one_attribute(facts: Facts, lang: str, text: str, words: str, attribute: str) -> None:
    assert figure(facts(text, lang), words).attribute == attribute


def test_what_the_catalogue_lacks_becomes_open_and_meets_in_both_languages(facts: Facts) -> None:
    korean = figure(facts("국내 창작자 21명이 워크숍을 열었다.", "ko"), "21명")
    english = figure(facts("The lab invited 21 creators.", "en"), "21")
    assert korean.attribute == english.attribute == "open.creator"


def test_a_change_and_the_level_it_leads_to_are_two_figures_of_one_attribute(facts: Facts) -> None:
    found = facts("Revenue rose 9% to 86 trillion won.", "en")
    change, level = figure(found, "9%"), figure(found, "86 trillion won")
    assert change.attribute == level.attribute == "business.revenue"
    assert isinstance(change.value, FigureValue)
    assert change.value.direction == "up"


def test_an_equivalent_in_another_currency_is_no_second_fact(facts: Facts) -> None:
    found = facts("The deal is worth 12.1 trillion won ($8.5 billion).", "en")
    assert [f.value.currency for f in found if isinstance(f.value, FigureValue)] == ["KRW"]


def test_a_repeat_in_one_source_is_one_fact_with_two_evidences(facts: Facts) -> None:
    fact = figure(facts("이날 12명이 숨졌다.\n\n이날 12명이 숨졌다.", "ko"), "12명")
    assert len([item for item in fact.evidence if item.role == "value"]) == 2


def test_scope_is_read_from_the_words_and_stays_open_where_nothing_says_it(facts: Facts) -> None:
    stated = figure(facts("현재 매주 7억 명이 챗GPT를 사용한다.", "ko"), "7억 명")
    open_ = figure(facts("이번 지진으로 33명이 숨졌다.", "ko"), "33명")
    assert (stated.facets.period, open_.facets.period) == ("P1W", None)
    assert open_.facets.population is None


@pytest.mark.parametrize(
    ("lang", "text", "words", "status"),
    [
        ("ko", "매출은 10조원에 이를 전망이다.", "10조원", "projected"),
        ("en", "Revenue is projected to reach $10 billion.", "$10 billion", "projected"),
        ("ko", "매출은 10조원을 기록했다.", "10조원", "done"),
        ("en", "Revenue reached $10 billion.", "$10 billion", "done"),
    ],
)
def test_forecasts_are_told_from_results(facts: Facts, lang: str, text: str, words: str, status: str) -> None:
    assert figure(facts(text, lang), words).status.name == status


def test_a_source_that_is_named_holds_the_value(facts: Facts) -> None:
    fact = figure(facts("Inflation was 3.2 percent, according to Statistics Korea.", "en"), "3.2 percent")
    assert fact.attribution.text == "Statistics Korea"
    assert {item.role for item in fact.evidence} == {"value", "holder", "cue"}


def test_what_is_denied_and_what_is_rumoured_are_kept_apart(facts: Facts) -> None:
    text = "Kakao grew. Kakao will grow.\nRumors had circulated about an equity deal between Kakao and OpenAI."
    rumour = next(f for f in facts(text, "en") if f.attribute == "relation.equity")
    assert isinstance(rumour.value, RelationValue)
    assert rumour.status.name == "rumoured"
    denial = next(
        f for f in facts("카카오는 2일 카카오의 지분 매각설을 부인했다.", "ko") if f.kind in ("status", "relation")
    )
    assert (denial.status.name, denial.status.polarity) == ("denied", "-")


def test_a_day_to_come_makes_a_plan(facts: Facts) -> None:
    (fact,) = [
        f for f in facts("카카오는 오는 11일 서울대와 양해각서를 체결한다.", "ko") if f.kind in ("event", "date")
    ]
    assert fact.status.name == "planned"
    assert not isinstance(fact.value, DateValue) or fact.value.timex == "2025-09-11"


def test_ids_depend_neither_on_place_nor_on_other_sources(facts: Facts) -> None:
    one = figure(facts("이번 지진으로 33명이 숨졌다.", "ko"), "33명")
    moved = figure(facts("속보다.\n\n이번 지진으로 33명이 숨졌다.", "ko"), "33명")
    assert one.id == moved.id


def test_the_words_around_a_value_are_known_in_either_language(facts: Facts) -> None:
    korean = figure(facts("터키 폭발로 15명이 숨졌다.", "ko"), "15명")
    english = figure(facts("The explosion in Turkey killed 15 people.", "en"), "15 people")
    assert {"explosion", "turkey", "death"} <= set(korean.topic) & set(english.topic)


def test_a_sentence_of_many_numbers_gives_a_bounded_number_of_facts(facts: Facts) -> None:
    assert len(facts("The list is " + "12, " * 200 + "and 7.", "en")) <= CROWD


@pytest.mark.parametrize(
    ("lang", "text", "status", "about"),
    [
        ("ko", "은파호가 다른 선박과 충돌했다는 이야기가 나오고 있다.", "rumoured", "ship"),
        ("ko", "경찰은 방화 혐의점은 없다고 선을 그었다.", "denied", "arson"),
        ("en", "There is no evidence that the fire was set on purpose, police said.", "denied", "arson"),
        ("en", "Rumours that gold objects have gone missing are going round.", "rumoured", "missing"),
    ],
)
def test_what_is_rumoured_or_denied_is_a_claim_known_by_its_concepts(
    facts: Facts, lang: str, text: str, status: str, about: str
) -> None:
    (claim,) = [fact for fact in facts(text, lang) if fact.rule == "link.claim"]
    assert claim.status.name == status
    assert about in claim.kin


def test_what_nobody_doubts_is_no_claim(facts: Facts) -> None:
    assert not [fact for fact in facts("경찰은 10일 현장을 조사했다.", "ko") if fact.rule == "link.claim"]


def test_the_date_over_a_report_tells_of_no_event(facts: Facts) -> None:
    found = facts("September 10, 2025 - 14:05\n\nThe fire was extinguished at 4:20 p.m. on Wednesday.", "en")
    assert [fact.evidence[0].text for fact in found if fact.kind == "date"] == ["4:20 p.m. on Wednesday"]


def test_an_hour_is_told_of_by_the_words_beside_it(facts: Facts) -> None:
    text = "The 4,120-ton ferry left Yeosu at 6:40 a.m. and after a long and quiet voyage got into trouble at 8:10 a.m."
    first, second = (fact for fact in facts(text, "en") if fact.kind == "date")
    assert "depart" in first.kin
    assert "depart" not in second.kin


@pytest.mark.parametrize(
    ("lang", "text", "words", "conditional"),
    [
        ("ko", "재판관 6명이 찬성하면 해산이 결정된다.", "6명", True),
        ("ko", "총 급여 7000만원 이하인 경우 공제한도가 늘어난다.", "7000만원 이하", True),
        ("ko", "경찰에 따르면 재판관 6명이 찬성했다.", "6명", False),
        ("en", "If six judges agree, the party is dissolved.", "six", True),
        ("en", "Six judges agreed on Wednesday.", "Six", False),
    ],
)
def test_a_value_in_a_condition_is_marked(facts: Facts, lang: str, text: str, words: str, conditional: bool) -> None:
    assert figure(facts(text, lang), words).warnings == (("conditional",) if conditional else ())


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


def test_a_part_is_not_called_by_the_name_of_its_whole(facts: Facts) -> None:
    part = figure(facts("Five of the survivors were taken to hospital.", "en"), "Five")
    assert part.attribute != "disaster.rescued"


def test_a_doubt_in_the_main_clause_does_not_reach_the_subordinate_one(facts: Facts) -> None:
    found = facts("OpenAI said it may build a data center as the ChatGPT maker launched its office on Wednesday.", "en")
    states = {f.attribute: f.status.name for f in found if f.subject == "org:openai"}
    assert states["event.launch"] == "done"
    assert states["issue.data_center"] == "possible"


def test_an_event_has_the_status_of_its_own_verb_and_not_of_the_telling(facts: Facts) -> None:
    found = facts("OpenAI confirmed in May that it would open a local office.", "en")
    assert [f.status.name for f in found if f.attribute == "event.opening"] == ["planned"]


def test_a_part_of_a_place_name_says_nothing(facts: Facts) -> None:
    found = facts("18일 세종시 연기면에서 불이 났다.", "ko")
    assert [f.attribute for f in found if f.kind == "date"] == ["open.fire"]


def test_of_a_whole_and_its_part_the_part_is_what_the_verb_tells(facts: Facts) -> None:
    found = facts("자매 2명 중 1명이 숨지고 1명이 중태에 빠졌다.", "ko")
    assert [f.attribute for f in found] == ["open.sister", "disaster.deaths", "health.critical"]


@pytest.mark.parametrize(
    ("text", "words", "attribute"),
    [
        ("남성 1명이 불에 타 숨졌다.", "1명", "disaster.deaths"),
        ("가족 등 2명이 중상을 입었다.", "2명", "disaster.injured"),
        ("나머지 9명은 병원에서 치료를 받고 있다.", "9명", "disaster.hospitalized"),
        ("승객 346명이 타고 있었다.", "346명", "disaster.aboard"),
    ],
)
def test_what_befell_people_is_read_from_the_verb_and_its_noun(
    facts: Facts, text: str, words: str, attribute: str
) -> None:
    assert figure(facts(text, "ko"), words).attribute == attribute


@pytest.mark.parametrize(
    ("text", "words", "attribute"),
    [
        ("The storm forced the evacuation of nearly 2,000 residents.", "nearly 2,000 residents", "disaster.evacuated"),
        ("The museum has laid off 45 of its 210 employees.", "45", "business.layoffs"),
        ("The museum has laid off 45 of its 210 employees.", "210 employees", "business.employees"),
        ("Employers added 187,000 jobs in August.", "187,000", "economy.jobs"),
        ("He must report to prison and pay $46,500 in restitution.", "$46,500", "crime.restitution"),
    ],
)
def test_a_noun_of_happening_a_whole_and_a_counted_thing_are_told_apart(
    facts: Facts, text: str, words: str, attribute: str
) -> None:
    assert figure(facts(text, "en"), words).attribute == attribute


def test_a_date_behind_a_base_of_comparison_is_of_the_base(facts: Facts) -> None:
    found = facts("The unemployment rate rose to 3.8 percent from 3.5 percent in July.", "en")
    assert figure(found, "3.8 percent").facets.as_of is None
    assert figure(found, "3.5 percent").facets.as_of is not None


def test_what_decreases_is_no_rate_decision(facts: Facts) -> None:
    found = facts("The budget has been cut by a third since 2019.", "en")
    assert [f.attribute for f in found if f.kind == "date"] == ["open.decrease"]


@pytest.mark.parametrize(
    ("text", "words", "attribute"),
    [
        ("In the blaze four died and six were hurt.", "four", "disaster.deaths"),
        ("In the blaze four died and six were hurt.", "six", "disaster.injured"),
        ("At least 12 people died and 30 others were injured.", "30", "disaster.injured"),
    ],
)
def test_who_died_and_who_was_hurt_are_not_mixed_up(facts: Facts, text: str, words: str, attribute: str) -> None:
    assert figure(facts(text, "en"), words).attribute == attribute


def test_a_date_that_leads_to_another_figure_is_of_that(facts: Facts) -> None:
    found = facts("투표율은 48.3%로 5년 전 본선거의 51.2%에 못 미쳤다. 사전투표율은 18.7%였다.", "ko")
    assert figure(found, "48.3%").facets.as_of is None
    assert figure(found, "18.7%").attribute == "politics.turnout.early"
