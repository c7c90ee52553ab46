"""What a value is of by its unit and what its clause speaks of."""

import pytest


@pytest.fixture
def told(reported):
    def run(lang, text):
        facts = reported(text, lang=lang, published="2028-07-16").facts
        return {fact.evidence[0].text: fact.attribute for fact in facts if fact.rule == "link.figure"}

    return run


@pytest.mark.parametrize(
    ("text", "words", "attribute"),
    [
        ("가장 거셀 때 빗줄기는 시간당 72㎜에 달했다.", "72㎜", "disaster.rainfall"),
        ("조류인플루엔자가 확진된 농장의 닭 9만 마리가 땅에 묻혔다.", "9만 마리", "farming.culled"),
        ("시민들은 영하 9도의 추위에 떨었다.", "영하 9도", "weather.temperature"),
    ],
)
def test_a_unit_says_what_is_measured_in_its_company(told, text, words, attribute):
    assert told("ko", text)[words] == attribute


def test_a_measure_of_the_catalogue_keeps_its_own(told):
    assert told("en", "Rain delayed work on the 40 mm wide crack.")["40 mm"] == "science.width"
