"""Two parts of one deed whose sentences share nothing but the deed: what is told around them."""

from collections.abc import Callable, Sequence

import pytest

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]

PLANT = "지난 3월 12일 밤 해온시 정수장에서 크롬 수치가 0.38까지 올랐다. {} 수돗물은 4만2천 가구로 흘러갔다."
WATER = "Chromium at the water works in Haeon rose to 0.38 on March 12. {} The water reached 42,000 households."
HARBOUR = "A new ferry was christened in Haeon on Friday. {} Tickets cost 18,000 won."


def sides(texts: Sequence[str], between: Between) -> set[frozenset[str]]:
    found = between(*texts, published="2028-03-23")
    codes = ("FX405", "FX406", "FX407")
    return {frozenset(e.text for s in f.sides for e in s.evidence) for f in found if f.code in codes}


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            PLANT.format("경찰에 신고한 사람은 배달 기사였다."),
            WATER.format("It was a nurse who alerted the police."),
            {"배달 기사", "a nurse"},
        ),
        (
            WATER.format("The report was drawn up by Noh Ye-rin."),
            PLANT.format("보고서를 쓴 사람은 배도연이다."),
            {"Noh Ye-rin", "배도연"},
        ),
    ],
)
def test_what_stands_around_two_deeds_makes_them_one(between: Between, one: str, other: str, shown: set[str]) -> None:
    assert any(shown <= found for found in sides([one, other], between))


def test_where_nothing_around_them_is_shared_two_deeds_are_two(between: Between) -> None:
    one = PLANT.format("경찰에 신고한 사람은 배달 기사였다.")
    assert not sides([one, HARBOUR.format("It was a nurse who alerted the police.")], between)
