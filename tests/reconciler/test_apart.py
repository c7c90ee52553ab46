"""Two measures of one story, each alone in its source, are two questions."""

import pytest

from factx.models.finding import Finding
from factx.read import article
from factx.reconciler.settings import Settings
from factx.run.pipeline import read_source, reconciled, run_record, together

PAIRS = [
    ("하늘전자의 순이익은 1조8000억원이었다.", "Haneul Electronics posted an operating profit of 2.3 trillion won."),
    ("하늘전자 주가는 10일 8만7400원에 마감했다.", "Analysts set a target price of 110,000 won for Haneul."),
    ("하늘전자의 시가총액은 120조원이다.", "Haneul Electronics reported revenue of 82 trillion won."),
    ("하늘전자 직원은 1만2000명이다.", "Haneul Electronics has 340 stores."),
    ("화성 공장 화재로 8명이 숨졌다.", "The fire at the plant in Hwaseong injured 14 people."),
    ("태풍으로 이재민 1200명이 발생했다.", "The typhoon left 21 people injured."),
    ("여수 여객선에는 121명이 타고 있었다.", "Rescuers saved 88 people from the ferry off Yeosu."),
    ("경찰은 시위대 31명을 체포했다.", "Prosecutors charged 12 protesters."),
    ("시는 박물관 건립에 예산 230억원을 책정했다.", "The city has spent 41 billion won on the museum so far."),
    ("한국은행은 올해 성장률을 1.9%로 전망했다.", "The Bank of Korea forecast inflation of 2.4 percent this year."),
    ("대통령 지지율은 35%였다.", "The president's disapproval rating was 58 percent."),
    ("확진자는 1만2000명으로 늘었다.", "Some 310 patients have recovered."),
]


def findings(rules, korean: str, english: str) -> tuple[Finding, ...]:
    readings = []
    for name, lang, text in (("a", "ko", korean), ("b", "en", english)):
        declared = article.Declared(lang=lang, published="2026-03-10", published_from="input")
        readings.append(read_source(article.document(name, text, rules, declared), rules))
    return reconciled(together(run_record(rules, {}), readings, rules), rules, Settings()).findings


@pytest.mark.parametrize(("korean", "english"), PAIRS)
def test_two_measures_raise_neither_alarm_nor_note(rules, korean, english):
    assert [f for f in findings(rules, korean, english) if f.severity != "none"] == []
