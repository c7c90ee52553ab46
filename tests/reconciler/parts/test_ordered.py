"""Two orders of the same two deeds, in whole reports."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.models.report import Reading
from factx.reconciler.parts.ordered import agreeing, ends_of

Between = Callable[..., list[Finding]]


def keys(*names: str) -> frozenset[str]:
    return frozenset(names)


def test_x_before_y_and_y_after_x_agree() -> None:
    one, other = (keys("c:resign"), keys("c:report")), (keys("c:report"), keys("c:resign"))
    assert agreeing(one, other, same_way=False)
    assert not agreeing(one, other, same_way=True)
    assert agreeing(one, one, same_way=True)


def test_orders_that_go_the_same_way_are_two_sides(between: Between) -> None:
    text = "28일 밤 수원에서 흉기를 든 남성이 붙잡혔다. "
    texts = (text + "경찰은 경고를 하고 나서 테이저건을 쐈다.", text + "경찰은 테이저건을 쏜 뒤에야 경고했다.")
    (note,) = [finding for finding in between(*texts, published="2027-06-29") if finding.code == "FX208"]
    assert [side.sources for side in note.sides] == [("s0",), ("s1",)]


TOLD = (
    "덴마크 교통장관 리세 하우고르가 19일 물러났다. "
    "감사원이 스토레브로 터널 공사를 다룬 보고서를 공개한 뒤 사의를 표한 것이다. "
    "보고서는 사업비가 410억 크로네로 불어났다고 지적했다."
)
OTHER = (
    "Denmark's transport minister, Lise Haugaard, is out. She handed in her resignation on Tuesday, hours {} the audit "
    "office published its report on the Storebro tunnel, whose cost has swollen to 41 billion kroner."
)


def orders(between: Between, *texts: str) -> list[Finding]:
    findings = between(*texts, published="2027-10-21")
    return [finding for finding in findings if finding.code == "FX208"]


def test_orders_are_compared_across_languages(between: Between) -> None:
    (note,) = orders(between, TOLD, OTHER.format("before"))
    assert {side.label[:6] for side in note.sides} == {"감사원이 스", "before"}


def test_the_same_order_in_other_words_is_none(between: Between) -> None:
    assert orders(between, TOLD, OTHER.format("after")) == []


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("전력회사 서던그리드가 문제의 전선을 불길이 번지기 전에 차단했다.", "before", "불길이 번지기 전"),
        ("경찰은 신고를 받자마자 출동했다.", "after", "신고를 받자마자"),
        ("회사는 실적 발표에 앞서 주식을 팔았다.", "before", "실적 발표에 앞서"),
    ],
)
def test_what_something_comes_before_or_after(reported: Callable[..., Reading], text: str, way: str, of: str) -> None:
    reading = reported(text, published="2027-10-21")
    (order,) = [part for part in reading.parts if part.type == "ORDER"]
    assert (order.entity, order.evidence.text) == (way, of)


def test_the_ends_of_an_order_are_what_comes_before_and_after(reported: Callable[..., Reading]) -> None:
    parts = reported("The minister resigned before the audit office published its report.", lang="en").parts
    (order,) = [part for part in parts if part.type == "ORDER"]
    beside, of = ends_of(order)
    assert "c:resign" in beside - of
    assert "c:report" in of - beside
