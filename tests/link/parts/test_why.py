"""Clauses that tell why something came about, with a word for a cause or without."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot
from factx.link.parts.why import (
    HINTED,
    INQUIRED,
    MORE_TROUBLE,
    OUTRIGHT,
    TROUBLE,
    inquired,
    of_slots,
    of_troubles,
    words_of,
)
from factx.models.part import Part
from factx.models.report import Reading
from factx.rules.load import RuleSet

Whys = Callable[[str, str], list[Part]]


@pytest.fixture(scope="module")
def whys(reported: Callable[..., Reading]) -> Whys:
    """The clauses of a text that tell why, those of most weight first."""

    def run(text: str, lang: str) -> list[Part]:
        parts = reported(text, lang=lang, published="2027-03-04").parts
        return sorted((part for part in parts if part.type == "WHY"), key=lambda part: -part.weight)

    return run


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
def test_a_clause_is_known_to_tell_why(whys: Whys, text: str, lang: str, words: str) -> None:
    found = whys(text, lang)
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
def test_what_else_a_report_tells_is_no_answer_to_why(whys: Whys, text: str, lang: str) -> None:
    assert whys(text, lang) == []


def test_an_inquiry_makes_a_clause_weigh_more(whys: Whys) -> None:
    told = whys("A crane fell on Monday. A bolt had cracked.", "en")
    found = whys("A crane fell on Monday. Investigators found a bolt had cracked.", "en")
    assert found[0].weight > told[0].weight


def test_what_came_later_is_no_cause(whys: Whys) -> None:
    found = whys("A crane fell on Monday. Two workers got away before its cabin broke off.", "en")
    assert not any("cabin" in part.evidence.text for part in found)


def test_an_old_case_is_an_aside_and_last_month_is_none(whys: Whys) -> None:
    text = "박물관 개관이 늦어진다. 지난달 점검에서 소방 설비가 고장 난 것으로 드러났다. 2019년에는 천장이 샜다."
    found = {part.sentence: part.aside for part in whys(text, "ko")}
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
def test_that_nothing_was_wrong_is_no_cause(whys: Whys, text: str, lang: str) -> None:
    assert whys(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "worth"),
    [
        ("Inspectors opened the cabin.", "en", INQUIRED),
        ("경찰은 조종실을 열었다.", "ko", INQUIRED),
        ("The guests opened the window.", "en", 0.0),
        ("손님들은 창문을 열었다.", "ko", 0.0),
    ],
)
def test_those_who_inquire_are_worth_something(
    seen: Callable[[str, str], SentenceView], text: str, lang: str, worth: float
) -> None:
    assert inquired(seen(text, lang)) == worth


def test_a_word_list_gives_its_surfaces(rules: RuleSet) -> None:
    rows = rules.lexicon("ko", "finding_word").rows
    assert words_of(rules, "ko", "finding_word") == {row["surface"] for row in rows} != set()


def test_a_cause_that_words_tell_outright_is_worth_more_than_one_they_hint_at() -> None:
    hinted = Slot("cause", (4, 9), (), sure=False, bare=False)
    sure = hinted._replace(filler=(7, 12), sure=True)
    assert of_slots([hinted, sure], (0, 20)) == OUTRIGHT
    assert of_slots([hinted, sure], (4, 7)) == HINTED
    assert of_slots([hinted, sure], (12, 20)) == 0


def test_further_words_of_trouble_are_worth_less_and_one_place_counts_once() -> None:
    assert of_troubles([]) == 0
    assert of_troubles([(3, 8), (3, 8), (5, 8)]) == TROUBLE
    assert of_troubles([(3, 8), (9, 12)]) == TROUBLE + MORE_TROUBLE
