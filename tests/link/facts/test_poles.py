"""Women or men, dead or hurt, done or still to do."""

import pytest

from factx.link.facts.poles import poles


def side(rules, lang, text, value, sort, others=()):
    start = text.index(value)
    spans = [(text.index(other), text.index(other) + len(other)) for other in others]
    found = poles(rules).beside(text, lang, (0, len(text)), (start, start + len(value)), spans, sort)
    return {group: word.pole for group, word in found.items()}


@pytest.mark.parametrize(
    ("lang", "text", "value", "sort", "group", "pole"),
    [
        ("ko", "응답자 가운데 여성 38%가 야근을 한다고 했다.", "38%", "share", "sex", "women"),
        ("en", "Some 38 percent of the men surveyed work at night.", "38 percent", "share", "sex", "men"),
        ("ko", "버스에 탔던 27명이 다쳤다.", "27명", "count", "fate", "hurt"),
        ("en", "The crash killed 27 passengers.", "27", "count", "fate", "dead"),
        ("ko", "팔리지 않은 아파트가 140채다.", "140채", "count", "progress", "left"),
        ("en", "So far 140 flats have been sold.", "140", "count", "progress", "done"),
        ("en", "There are 140 roofs yet to be repaired.", "140", "count", "progress", "left"),
        ("ko", "열차는 한 편에 38분꼴로 늦었다.", "38분", "time", "end", "mean"),
        ("en", "The longest wait was 38 minutes.", "38 minutes", "time", "end", "top"),
        ("ko", "다리는 2031년 첫 삽을 뜬다.", "2031년", "date", "stage", "start"),
        ("en", "The bridge is to be finished in 2031.", "2031", "date", "stage", "end"),
        ("ko", "밑에서 세 번째 성적이다.", "세 번째", "rank", "scale", "small"),
        ("en", "The salary is 52,000 euros, each year for everyone.", "52,000 euros", "money", "period", "P1Y"),
        ("en", "A shift is 36 hours at the very most.", "36 hours", "time", "bound", "most"),
        ("ko", "왕복 요금은 5600원이다.", "5600원", "money", "trip", "return"),
        ("ko", "빚은 45억원으로 가벼워졌다.", "45억원", "money", "move", "to"),
    ],
)
def test_the_nearest_word_tells_the_side(rules, lang, text, value, sort, group, pole):
    assert side(rules, lang, text, value, sort)[group] == pole


@pytest.mark.parametrize(
    ("lang", "text", "value", "others"),
    [
        ("ko", "남성 12명과 여성은 15명이다.", "15명", ["12명"]),
        ("en", "There were 12 men and 15 women.", "15", ["12"]),
    ],
)
def test_what_another_list_member_holds_is_not_of_the_value(rules, lang, text, value, others):
    assert side(rules, lang, text, value, "count", others)["sex"] == "women"


def test_a_word_that_is_denied_tells_no_side(rules):
    assert "progress" not in side(rules, "en", "The 140 flats were never sold.", "140", "count")


def test_words_of_two_sides_that_are_as_near_tell_none(rules):
    assert "sex" not in side(rules, "ko", "여성 남성 30명이다.", "30명", "count")


def test_a_side_is_of_some_sorts_of_values_alone(rules):
    assert "sex" not in side(rules, "en", "The woman lost 140 kilometres.", "140 kilometres", "extent")


def test_a_limit_that_is_passed_is_no_least(rules):
    assert side(rules, "en", "The dose is 40 milligrams, the limit.", "40 milligrams", "measure").get("bound") is None
    assert side(rules, "ko", "허용 한도인 40㎎을 넘었다.", "40㎎", "measure")["bound"] == "none"
