"""From sentences to facts, through the whole way of one source."""

from collections.abc import Callable

import pytest

from factx.models.fact import Fact

Facts = Callable[..., tuple[Fact, ...]]


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


def test_a_repeat_in_one_source_is_one_fact_with_two_evidences(facts: Facts) -> None:
    fact = figure(facts("이날 12명이 숨졌다.\n\n이날 12명이 숨졌다.", "ko"), "12명")
    assert len([item for item in fact.evidence if item.role == "value"]) == 2


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


def test_the_words_around_a_value_are_known_in_either_language(facts: Facts) -> None:
    korean = figure(facts("터키 폭발로 15명이 숨졌다.", "ko"), "15명")
    english = figure(facts("The explosion in Turkey killed 15 people.", "en"), "15 people")
    assert {"explosion", "turkey", "death"} <= set(korean.topic) & set(english.topic)


def test_a_part_is_not_called_by_the_name_of_its_whole(facts: Facts) -> None:
    part = figure(facts("Five of the survivors were taken to hospital.", "en"), "Five")
    assert part.attribute != "disaster.rescued"


def test_a_doubt_in_the_main_clause_does_not_reach_the_subordinate_one(facts: Facts) -> None:
    found = facts("OpenAI said it may build a data center as the ChatGPT maker launched its office on Wednesday.", "en")
    states = {f.attribute: f.status.name for f in found if f.subject == "org:openai"}
    assert states["event.launch"] == "done"
    assert states["issue.data_center"] == "possible"


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
