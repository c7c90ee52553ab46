"""Clauses that tell why something came about, with a word for a cause or without."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def whys(text: str, lang: str, rules: RuleSet) -> list[Part]:
    reading = read_source(
        document("t", text, rules, Declared(lang=lang, published="2027-03-04", published_from="input")), rules
    )
    return sorted((part for part in reading.parts if part.type == "WHY"), key=lambda part: -part.weight)


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        (
            "The lift stopped between floors on Monday. Inspectors found a brake cable had frayed.",
            "en",
            "a brake cable had frayed",
        ),
        (
            "The bakery will not reopen. What sank it, its owner admitted, was a rent that had doubled.",
            "en",
            "a rent that had doubled",
        ),
        (
            "The orchestra cancelled its tour. The players refused to fly, rather than lend their name to a casino.",
            "en",
            "rather than lend their name to a casino",
        ),
        (
            "Two wagons rolled into the depot. Police said a driver had left the handbrake off.",
            "en",
            "a driver had left the handbrake off",
        ),
        (
            "The vote was put off by a week. The printers had yet to deliver the ballot papers, an official said.",
            "en",
            "had yet to deliver the ballot papers",
        ),
        (
            "승강기가 층 사이에 멈췄다. 소방당국은 제동 와이어가 닳아 끊어지면서 장치가 걸렸다고 밝혔다.",
            "ko",
            "와이어가 닳아 끊어지면서",
        ),
        ("순회공연이 취소됐다. 대관료를 두고 극장과 협상이 깨졌다는 것이다.", "ko", "극장과 협상이 깨졌다"),
        ("개관이 미뤄졌다. 소방 검사에서 비상문이 열리지 않는 현상이 걸림돌이었다.", "ko", "비상문이 열리지 않는 현상"),
        ("수돗물이 끊겼다. 시가 지목한 것은 밤새 얼어붙은 계량기였다.", "ko", "밤새 얼어붙은 계량기"),
    ],
)
def test_a_clause_is_known_to_tell_why(rules: RuleSet, text: str, lang: str, words: str) -> None:
    found = whys(text, lang, rules)
    assert found
    assert words in found[0].evidence.text


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The lift stopped between floors on Monday. Eleven guests waited for an hour.", "en"),
        ("The band will play in June. Tickets go on sale on Friday, the promoter said.", "en"),
        ("승강기가 층 사이에 멈췄다. 투숙객 11명이 한 시간을 기다렸다.", "ko"),
        ("공연은 6월에 열린다. 입장권은 금요일부터 판다.", "ko"),
    ],
)
def test_what_else_a_report_tells_is_no_answer_to_why(rules: RuleSet, text: str, lang: str) -> None:
    assert whys(text, lang, rules) == []


def test_an_inquiry_makes_a_clause_weigh_more(rules: RuleSet) -> None:
    told = whys("A crane fell on Monday. A bolt had cracked.", "en", rules)
    found = whys("A crane fell on Monday. Investigators found a bolt had cracked.", "en", rules)
    assert found[0].weight > told[0].weight


def test_what_came_later_is_no_cause(rules: RuleSet) -> None:
    found = whys("A crane fell on Monday. Two workers got away before its cabin broke off.", "en", rules)
    assert not any("cabin" in part.evidence.text for part in found)


def test_an_old_case_is_an_aside_and_last_month_is_none(rules: RuleSet) -> None:
    text = "박물관 개관이 늦어진다. 지난달 점검에서 소방 설비가 고장 난 것으로 드러났다. 2019년에는 천장이 샜다."
    found = {part.sentence: part.aside for part in whys(text, "ko", rules)}
    assert not found[1]
    assert found.get(2, True)


@pytest.mark.parametrize("name", ["inquirer", "trouble"])
def test_concepts_of_trouble_are_listed_once_in_order_and_known(rules: RuleSet, name: str) -> None:
    rows = [row["concept"] for row in rules.table(f"shared/{name}")]
    assert rows == sorted(set(rows))
    known = {row["concept"] for row in rules.table("shared/measures")}
    assert set(rows) <= known | {row["leader"] for row in rules.table("shared/akin")}


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("name", ["finding_word", "trouble_word"])
def test_words_of_trouble_are_listed_once_and_in_order(rules: RuleSet, lang: str, name: str) -> None:
    rows = [row["surface"] for row in rules.lexicon(lang, name).rows]
    assert rows == sorted(set(rows))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The kiln was shut on Monday. No leaks were found, inspectors said.", "en"),
        ("가마 가동을 멈췄다. 당국은 설비에 이상이 없다고 밝혔다.", "ko"),
    ],
)
def test_that_nothing_was_wrong_is_no_cause(rules: RuleSet, text: str, lang: str) -> None:
    assert whys(text, lang, rules) == []
