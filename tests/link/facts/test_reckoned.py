"""Each or in all, once or by the month, by so much or to so much."""

import pytest

from factx.link.facts.reckoned import ways_of


def ways(reported, text, lang, words):
    facts = reported(text, lang=lang, published="2026-08-14").facts
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
        ("ko", "병원의 빚은 이자를 빼고 80억원이다.", "80억원", "without"),
        ("en", "The hospital owes 8 billion won including interest.", "8 billion won", "with"),
        ("en", "It sold the oil for 7.3 billion won, or $5.3 million, fees included.", "7.3 billion won", "withfees"),
        ("ko", "방 안은 평균 42도였다.", "42도", "mean"),
        ("en", "Attendance peaked at 3,200 on one day.", "3,200", "top"),
        ("ko", "지점을 310곳으로 줄이겠다고 했다.", "310곳", "to"),
        ("en", "The city will raise bus fares to 200 won.", "200 won", "to"),
        ("ko", "출산율이 0.12명 올라 0.87명이 됐다.", "0.12명", "by"),
        ("en", "The bank will cut its branches by 310.", "310", "by"),
        ("en", "The toll rose to 412, up from 260 on Sunday.", "260", "earlier"),
        ("ko", "유족들이 나눠 가질 위로금 2억5000만원을 내놓기로 했다.", "2억5000만원", "all"),
        ("en", "The families will share 250 million won.", "250 million won", "all"),
        ("en", "The families, with 250 million won to be split among them, agreed.", "250 million won", "all"),
        ("ko", "청년 부부는 시에서 다달이 주거비 35만원을 받는다.", "35만원", "P1M"),
        ("ko", "시는 부부에게 35만원의 주거비를 해마다 지원한다.", "35만원", "P1Y"),
        ("en", "Each month, young couples will receive 350,000 won.", "350,000 won", "P1M"),
        ("ko", "어민에게 3년치 소득을 합쳐 총 58억원을 준다.", "58억원", "over:P3Y"),
        ("ko", "어민에게 보상금 58억원을 3년에 걸쳐 나눠 지급한다.", "58억원", "over:P3Y"),
        ("ko", "회사는 세금을 제하고 412억원의 이익을 거뒀다.", "412억원", "aftertax"),
        ("en", "The company made a pretax profit of $41.2 million.", "$41.2 million", "pretax"),
        ("ko", "마트는 점포를 40곳만 남기기로 했다.", "40곳", "to"),
        ("en", "The chain will keep only 40 stores.", "40", "to"),
        ("ko", "마트는 점포 40곳을 없앤다.", "40곳", "by"),
        ("en", "The chain will close 40 stores.", "40", "by"),
        ("ko", "낙찰가는 182원으로 상반기 165원보다 비싸졌다.", "165원", "earlier"),
        ("ko", "문화 예산은 지난해보다 9% 줄어 87억원에 그쳤다.", "87억원", "to"),
        ("ko", "올해 수확량은 태풍 탓에 줄어든 640톤이다.", "640톤", "to"),
        ("ko", "장학금 4억원이 깎였다.", "4억원", "by"),
        ("en", "The harvest fell 9 percent to stop at 640 tonnes.", "640 tonnes", "to"),
        ("en", "The clinic is running at 35 percent of what it was.", "35 percent", "to"),
        ("en", "Councillors lopped 400 million won off the grant.", "400 million won", "by"),
        ("en", "Every passing month costs the port 90,000 dollars.", "90,000 dollars", "P1M"),
    ],
)
def test_words_beside_an_amount_say_how_it_is_reckoned(reported, lang, text, words, way):
    assert way in ways(reported, text, lang, words)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "회사는 12억원을 배상한다.", "12억원"),
        ("en", "The company will pay 1.2 billion won.", "1.2 billion won"),
        ("en", "Grants went to 200 people.", "200 people"),
        ("en", "The lender paid $14.8m only once an independent valuer had reported.", "$14.8m"),
        ("en", "It will pay £3m once the court has ruled.", "£3m"),
        ("ko", "5월 350만원을 냈다.", "350만원"),
    ],
)
def test_a_bare_amount_says_nothing_of_it(reported, lang, text, words):
    assert ways(reported, text, lang, words) == frozenset()


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_are_sorted_and_hold_nothing_twice(rules, lang):
    rows = [tuple(row.values()) for row in rules.lexicon(lang, "reckoned").rows]
    assert rows == sorted(rows)
    assert len({row[:3] for row in rows}) == len(rows)
    assert {row[2] for row in rows} <= {
        "before", "after", "before_level", "after_level", "near", "clause", "after_date", "before_date",
    }  # fmt: skip


def test_a_word_of_another_figure_says_nothing_of_this_one(reported):
    text = "회사의 세전 이익은 412억원, 세후 이익은 310억원이었다."
    assert "pretax" not in ways(reported, text, "ko", "310억원") >= {"aftertax"}
    assert "aftertax" not in ways(reported, text, "ko", "412억원") >= {"pretax"}


@pytest.mark.parametrize(
    ("lang", "text", "words", "shown"),
    [
        ("ko", "은행은 예금 금리를 0.3%포인트 낮췄다.", "0.3%포인트", "낮췄다"),
        ("en", "The bank cut its deposit rate by 0.3 percentage points.", "0.3 percentage points", "cut"),
        ("en", "They will get 250 million won between them.", "250 million won", "between them"),
    ],
)
def test_the_words_that_say_so_are_shown(reported, lang, text, words, shown):
    facts = reported(text, lang=lang, published="2026-08-14").facts
    fact = next(f for f in facts if f.kind == "figure" and f.evidence[0].text == words)
    assert shown in [e.text.strip() for e in fact.evidence if e.role == "cue"]


def test_what_follows_the_end_of_a_clause_is_of_the_next_sum(reported):
    text = "낙찰가는 62억원이고 수수료를 포함하면 73억원이다."
    assert "withfees" not in ways(reported, text, "ko", "62억원")
    assert "withfees" in ways(reported, text, "ko", "73억원")


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "의사는 한의사를 빼고 인구 1천 명당 2.1명이다.", "1천 명"),
        ("en", "There are 2.6 doctors for every 1,000 people, herbalists included.", "1,000 people"),
    ],
)
def test_of_how_many_a_rate_is_holds_and_leaves_out_nothing(reported, lang, text, words):
    assert not ways(reported, text, lang, words) & {"with", "without"}
