"""Each or in all, once or by the month, by so much or to so much."""

import pytest

from factx.link.facts.reckoned import ways_of
from factx.run.pipeline import read_source


def ways(read, rules, text, lang, words):
    facts = read_source(read(text, lang=lang, published="2026-08-14"), rules).facts
    return ways_of(next(f.warnings for f in facts if f.kind == "figure" and f.evidence[0].text == words))


@pytest.mark.parametrize(
    ("lang", "text", "words", "way"),
    [
        ("ko", "유족들에게 1인당 2억원을 지급한다.", "2억원", "each"),
        ("ko", "농가에 350만원씩 지급한다.", "350만원", "each"),
        ("en", "Every household will receive 500,000 won.", "500,000 won", "each"),
        ("en", "The families will get 200 million won apiece.", "200 million won", "each"),
        ("ko", "세 회사에 모두 24억원의 과징금을 부과했다.", "24억원", "all"),
        ("en", "The firms were fined a combined 2.4 billion won.", "2.4 billion won", "all"),
        ("ko", "농가에 350만원을 한 차례 지급한다.", "350만원", "once"),
        ("en", "Volunteers will get a one-off payment of 300,000 won.", "300,000 won", "once"),
        ("ko", "자원봉사자에게 월 30만원을 준다.", "30만원", "P1M"),
        ("ko", "정부는 5년간 10조원을 투자한다.", "10조원", "over:P5Y"),
        ("en", "The refinery will spend $3 billion over ten years.", "$3 billion", "over:P10Y"),
        ("ko", "지점을 310곳으로 줄이겠다고 했다.", "310곳", "to"),
        ("en", "The city will raise bus fares to 200 won.", "200 won", "to"),
        ("ko", "출산율이 0.12명 올라 0.87명이 됐다.", "0.12명", "by"),
        ("en", "The bank will cut its branches by 310.", "310", "by"),
        ("en", "The toll rose to 412, up from 260 on Sunday.", "260", "earlier"),
    ],
)
def test_words_beside_an_amount_say_how_it_is_reckoned(read, rules, lang, text, words, way):
    assert way in ways(read, rules, text, lang, words)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "회사는 12억원을 배상한다.", "12억원"),
        ("en", "The company will pay 1.2 billion won.", "1.2 billion won"),
        ("en", "Grants went to 200 people.", "200 people"),
        ("ko", "5월 350만원을 냈다.", "350만원"),
    ],
)
def test_a_bare_amount_says_nothing_of_it(read, rules, lang, text, words):
    assert ways(read, rules, text, lang, words) == frozenset()


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_are_sorted_and_hold_nothing_twice(rules, lang):
    rows = [tuple(row.values()) for row in rules.lexicon(lang, "reckoned").rows]
    assert rows == sorted(rows)
    assert len({row[:3] for row in rows}) == len(rows)
    assert {row[2] for row in rows} <= {"before", "after", "near", "clause", "after_date", "before_date"}
