"""Words of several meanings, told apart by what else their sentence speaks of."""

import pytest

from factx.link.clause.senses import senses
from factx.link.clause.view import View


@pytest.mark.parametrize(
    ("lang", "text", "words", "concept"),
    [
        ("ko", "농가는 과수원에서 딴 배를 상자에 담았다.", "배", "fruit"),
        ("ko", "해경은 침몰한 배를 항구로 끌고 왔다.", "배", "ship"),
        ("ko", "한파 속에 제설차가 눈을 길가로 밀어냈다.", "눈", "snow"),
        ("ko", "회사 대표는 사과 없이 자리를 떴다.", "사과", "apologize"),
        ("ko", "과수원 농민은 사과 수확을 포기했다.", "사과", "fruit"),
        ("ko", "군은 미사일 부대를 옮겼다.", "군", "soldier"),
        ("ko", "시위대와 군이 광장에서 충돌했다.", "충돌", "stand_off"),
        ("ko", "승용차 두 대가 정면으로 충돌했다.", "충돌", "accident"),
        ("ko", "보건소는 정기 검사를 앞당겼다.", "검사", "inspection"),
        ("ko", "검사는 피고인에게 징역 3년을 구형했다.", "검사", "prosecutor"),
        ("en", "The home defence held on for a goalless draw.", "defence", "defending"),
        ("en", "Spending on defence will rise.", "defence", "national_security"),
        ("en", "The thieves left the jeweller with watches and stones.", "stones", "jewel"),
        ("en", "A lorry shed a load of stones on the road.", "stones", "rock"),
        ("en", "The two sides struck a compromise after long negotiations.", "struck", "agreement"),
        ("en", "The typhoon struck with gusts of 40 metres a second.", "struck", "batter_by_storm"),
        ("en", "Some 9,000 hens were put down on the farm.", "put down", "cull"),
    ],
)
def test_a_word_means_what_its_company_says(read, rules, lang, text, words, concept):
    (sentence,) = View(read(text, lang=lang), [], rules).sentences
    assert [hit.concept for hit in sentence.hits if text[hit.start : hit.end] == words] == [concept]


def test_a_word_may_say_nothing_where_its_company_is_not_there(read, rules):
    flat = "She put down a deposit on the flat."
    county = "군은 가금류 농장의 출입을 막았다."
    assert "cull" not in _told(read, rules, "en", flat)
    assert "soldier" not in _told(read, rules, "ko", county)


@pytest.mark.parametrize(
    ("lang", "text", "concept"),
    [
        ("ko", "이사회는 은행장의 보수를 깎기로 했다.", "wage"),
        ("en", "The minister filed the papers with the court.", "document"),
    ],
)
def test_a_word_of_two_meanings_speaks_of_the_second_too(read, rules, lang, text, concept):
    (sentence,) = View(read(text, lang=lang), [], rules).sentences
    assert concept in {sense for _, sense in sentence.seconds}
    assert concept not in {hit.concept for hit in sentence.hits}


def test_every_row_names_known_fields_and_concepts(rules):
    fields = {row["field"] for row in rules.table("shared/sense_fields")}
    known = {row["concept"] for row in rules.table("shared/measures")}
    for row in rules.table("shared/sense_fields"):
        assert set(row["concepts"].split("|")) <= known
    for row in rules.table("shared/senses"):
        assert {name.removeprefix("!") for name in row["beside"].split("|")} <= fields
        assert row["sense"] in known or not row["sense"]
    assert {row["sense"] for row in rules.table("shared/second_senses")} <= known
    assert senses(rules) is senses(rules)


def _told(read, rules, lang, text):
    (sentence,) = View(read(text, lang=lang), [], rules).sentences
    return {hit.concept for hit in sentence.hits}
