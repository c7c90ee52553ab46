"""What an amount is for, and what a change led to."""

import pytest


def facts_of(reported, text, lang):
    return {f.evidence[0].text: f for f in reported(text, lang=lang, published="2026-08-14").facts}


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "농림축산식품부는 1㏊당 270만원의 재해복구비를 지급하기로 했다.", "270만원"),
        ("ko", "지사는 1㏊에 320만원씩 나눠 주겠다고 했다.", "320만원"),
        ("en", "Farmers will receive 3.2 million won a hectare.", "3.2 million won"),
        ("en", "Farmers will receive 3.2 million won per hectare.", "3.2 million won"),
    ],
)
def test_an_amount_for_one_of_something_says_for_what(reported, lang, text, words):
    assert "per_hectare" in facts_of(reported, text, lang)[words].kin


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The firm earned 3.2 million won a year from the lease.", "3.2 million won"),
        ("ko", "지사는 마을에 320만원을 주겠다고 했다.", "320만원"),
    ],
)
def test_a_period_and_a_receiver_are_no_measure_of_it(reported, lang, text, words):
    assert not [key for key in facts_of(reported, text, lang)[words].kin if key.startswith("per_")]


@pytest.mark.parametrize(
    ("lang", "text", "words", "one"),
    [
        ("ko", "공단은 차량 한 대에 1만5000원을 받는다.", "1만5000원", "vehicle"),
        ("ko", "이용료는 승용차 1대당 1만5000원이다.", "1만5000원", "vehicle"),
        ("ko", "이용료는 어른 한 명당 1만5000원이다.", "1만5000원", "people"),
        ("ko", "정부는 가구당 30만원을 준다.", "30만원", "household"),
        ("en", "Visitors will pay $20 a carload.", "$20", "vehicle"),
        ("en", "The park will charge each adult $20.", "$20", "people"),
        ("en", "The fund will pay each of the four families $20,000.", "$20,000", "household"),
        ("en", "Entry will cost $20 for every visitor.", "$20", "people"),
    ],
)
def test_names_of_one_thing_are_one(reported, lang, text, words, one):
    assert f"per_{one}" in facts_of(reported, text, lang)[words].kin


def test_the_table_of_ones_is_sorted_and_no_word_is_of_two(rules):
    rows = rules.table("shared/ones")
    assert [row["one"] for row in rows] == sorted(row["one"] for row in rows)
    for lang in ("ko", "en"):
        words = [word for row in rows for word in row[lang].split("|")]
        assert len(words) == len(set(words))


def test_a_change_right_before_a_level_is_of_the_same(reported):
    found = facts_of(reported, "하늘전자는 전 거래일보다 29.9% 하락한 8천620원에 장을 마쳤다.", "ko")
    assert found["29.9%"].attribute == found["8천620원"].attribute == "markets.stock.price"


def test_a_share_of_a_firm_is_a_holding_in_it(reported):
    text = "The pension fund, with 4.8% of Hyundai Motor, has not disclosed how it will vote."
    assert facts_of(reported, text, "en")["4.8%"].attribute == "business.stake"


def test_the_word_behind_a_length_says_what_is_measured(reported):
    text = "A panel 1.2 metres long which a patrol pulled from the water came from a tank."
    assert facts_of(reported, text, "en")["1.2 metres"].attribute == "science.length"


def test_a_share_of_a_class_is_a_share(reported):
    text = "The company declared a dividend of 500 won per common share."
    assert "per_share" in facts_of(reported, text, "en")["500 won"].kin
