"""Two orders of the same two deeds: told straight the other way, or crosswise the same way."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.models.report import Reading

Between = Callable[..., list[Finding]]


def orders(between: Between, *texts: str) -> list[Finding]:
    findings = between(*texts, published="2027-10-21")
    return [finding for finding in findings if finding.code == "FX208"]


KO = (
    "덴마크 교통장관 리세 하우고르가 물러났다. 경찰이 코펜하겐 사무실을 압수수색하고 닷새가 지난 뒤 사직서를 냈다. "
    "스토레브로 터널 공사비는 410억 크로네로 불어났다."
)
EN = (
    "Denmark's transport minister, Lise Haugaard, is out. Police searched the Copenhagen office {} she had resigned. "
    "The Storebro tunnel now costs 41 billion kroner."
)


def test_each_end_answers_to_the_other_end_and_the_words_go_the_same_way(between: Between) -> None:
    (note,) = orders(between, KO, EN.format("a week after"))
    assert {side.sources for side in note.sides} == {("s0",), ("s1",)}


def test_the_same_deeds_in_the_same_order_are_none(between: Between) -> None:
    assert orders(between, KO, EN.format("a week before")) == []


def test_who_leaves_camp_before_or_stays_after_is_told_by_the_camp(between: Between) -> None:
    korean = "로체에서 세르파 넷이 실종됐다. 원정대는 헬기가 뜨기 두 시간 전에 베이스캠프를 떠났다."
    english = "Four Sherpas are missing on Lhotse. The party stayed at base camp for a day after the helicopter flew."
    (note,) = orders(between, korean, english)
    assert {side.sources for side in note.sides} == {("s0",), ("s1",)}


def test_one_deed_alone_stands_beside_many(between: Between) -> None:
    other = "The Storebro tunnel now costs 41 billion kroner. Police searched a farm after storms had passed."
    assert orders(between, KO, other) == []


@pytest.mark.parametrize(
    "text",
    [
        "The bank, once asked a man where his money came from, paid.",
        "He beat the record set months before by 3 seconds.",
    ],
)
def test_what_was_once_and_by_how_much_tell_no_order(reported: Callable[..., Reading], text: str) -> None:
    reading = reported(text, lang="en")
    assert [part for part in reading.parts if part.type == "ORDER"] == []


def test_how_far_something_goes_is_no_order(reported: Callable[..., Reading]) -> None:
    reading = reported("피해를 본 업체는 19곳에 이른다.", lang="ko")
    assert [part for part in reading.parts if part.type == "ORDER"] == []
