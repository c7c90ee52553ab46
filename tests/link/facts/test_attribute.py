"""Which attribute a figure gets from its counter, its noun and the verbs around it."""

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "words", "expected"),
    [
        ("ko", "소방관 3명이 숨졌다.", "3명", "disaster.deaths"),
        ("ko", "학생 41명이 급식을 먹고 입원했다.", "41명", "disaster.hospitalized"),
        ("ko", "실종자 5명을 찾는 수색이 이어졌다.", "5명", "disaster.missing"),
        ("ko", "소방관 130명이 투입됐다.", "130명", "disaster.firefighters"),
        ("ko", "인력 1200명이 투입됐다.", "1200명", "disaster.personnel"),
        ("en", "The blast killed eight people.", "eight people", "disaster.deaths"),
        ("en", "The attack killed 38 people and wounded 178 others.", "38 people", "disaster.deaths"),
        ("en", "The crash left 21 people injured.", "21 people", "disaster.injured"),
    ],
)
def test_of_people_what_befell_them_says_most(attribute, lang, text, words, expected):
    assert attribute(lang, text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("여당은 300석 가운데 151석을 얻었다.", "151석", "politics.seats"),
        ("후보는 6만1200표를 얻었다.", "6만1200표", "politics.votes"),
        ("선수는 이번 시즌 12골을 넣었다.", "12골", "sport.goals"),
    ],
)
def test_a_counter_may_say_what_it_counts(attribute, text, words, expected):
    assert attribute("ko", text, words) == expected


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "한은은 성장률 전망치를 1.1%로 낮췄다.", "1.1%"),
        ("en", "The central bank cut its growth forecast to 1.1 percent.", "1.1 percent"),
    ],
)
def test_a_forecast_is_of_what_it_forecasts(attribute, lang, text, words):
    assert attribute(lang, text, words) == "economy.growth"


def test_a_unit_of_one_sign_hides_no_verb(attribute):
    assert attribute("ko", "산불로 산림 1200㏊가 탔다.", "1200㏊") == "disaster.burned_area"


def test_what_a_firm_plans_to_invest_is_an_investment(attribute):
    text = "Haneul Electronics plans to invest $8.5 billion in the plant."
    assert attribute("en", text, "$8.5 billion") == "business.investment"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("검찰은 징역 7년을 구형했다.", "7년", "crime.sentence.sought"),
        ("법원은 그에게 징역 5년을 선고했다.", "5년", "crime.sentence"),
        ("대통령의 임기는 5년이다.", "5년", "politics.term"),
    ],
)
def test_what_lasts_has_an_attribute_too(reported, text, words, expected):
    reading = reported(text, lang="ko")
    assert [f.attribute for f in reading.facts if f.evidence[0].text.endswith(words)] == [expected]


def test_what_holds_people_is_not_counted(attribute):
    assert attribute("ko", "여객기에는 346명이 타고 있었다.", "346명") == "disaster.aboard"
    assert attribute("ko", "반대는 90표였다.", "90표") == "politics.votes_against"


@pytest.mark.parametrize(
    ("lang", "text", "words", "expected"),
    [
        ("ko", "강풍으로 항공편 240편이 결항했다.", "240편", "transport.cancelled_flights"),
        ("en", "The airline cancelled 240 flights.", "240", "transport.cancelled_flights"),
        ("ko", "반군은 인질 12명을 석방했다.", "12명", "crime.released"),
        ("en", "The rebels freed 12 hostages.", "12 hostages", "crime.released"),
        ("ko", "이 불로 주택 40채가 전소됐다.", "40채", "disaster.buildings_destroyed"),
        ("en", "The fire destroyed 40 homes.", "40 homes", "disaster.buildings_destroyed"),
    ],
)
def test_a_noun_and_its_verb_say_more_than_either(attribute, lang, text, words, expected):
    assert attribute(lang, text, words) == expected


def test_a_verb_that_wants_a_noun_says_nothing_of_another(attribute):
    """``gdp~expand`` is of economies."""
    assert attribute("en", "The network expanded 12 percent.", "12 percent") != "economy.growth"


def test_a_town_of_so_many_people_has_that_population(attribute):
    text = "The shooting occurred in Raleigh, a community of 31,000 people northeast of Memphis."
    assert attribute("en", text, "31,000 people") == "population.population"


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "여객기 탑승자 181명 중 2명을 제외한 전원이 숨졌다.", "2명"),
        ("en", "All but two of the 181 people aboard died.", "two"),
    ],
)
def test_who_is_left_out_is_not_among_the_dead(attribute, lang, text, words):
    assert attribute(lang, text, words) == "open.exception"


@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        ("아파트 화재로 5명 사망, 12명 부상", {"5명": "disaster.deaths", "12명": "disaster.injured"}),
        ("산불로 주민 300명 대피, 2명 실종", {"300명": "disaster.evacuated", "2명": "disaster.missing"}),
        ("유람선 전복…승객 51명 구조, 2명 사망", {"51명": "disaster.rescued", "2명": "disaster.deaths"}),
        ("이 사고로 3명이 사망, 9명이 부상했다.", {"3명": "disaster.deaths", "9명": "disaster.injured"}),
        ("교사 5명, 학생 20명이 다쳤다.", {"5명": "disaster.injured", "20명": "disaster.injured"}),
    ],
)
def test_a_noun_behind_a_count_stands_for_a_clause(attribute, text: str, attributes: dict[str, str]) -> None:
    assert {words: attribute("ko", text, words) for words in attributes} == attributes


def test_what_is_counted_says_more_than_who_has_won_it(attribute):
    assert attribute("en", "The Labour Party won 2,514,302 votes.", "2,514,302 votes") == "politics.votes"
    assert attribute("en", "The Labour Party won 151 seats.", "151 seats") == "politics.seats"


def test_a_count_in_brackets_is_not_what_is_done_to_its_bearer(attribute):
    text = "정민서 후보는 한지훈 후보(228만7110표)를 꺾었다."
    assert attribute("ko", text, "228만7110표") == "politics.votes"
