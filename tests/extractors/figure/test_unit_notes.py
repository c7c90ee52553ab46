"""Notes on the unit of a table are no figures."""

from collections.abc import Callable

import pytest

from factx.models.mention import Mention

Find = Callable[[str, str], list[Mention]]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "(단위: 십억원)"),
        ("ko", "부문별 매출과 이익 (단위: 백만원, %)"),
        ("ko", "(2025년 기준, 단위 : 억 원)"),
        ("ko", "[단위: 천명]"),
        ("ko", "※ 단위: 만 달러"),
        ("ko", "지역별 수출액(단위 백만달러)"),
        ("ko", "(단위: 1000원)"),
        ("en", "(in billions of won)"),
        ("en", "Sales by region (unit: million won, %)"),
        ("en", "(Unit: 1 billion won)"),
        ("en", "(unaudited, in millions of dollars, except per-share data)"),
        ("en", "(amounts in thousands of euros)"),
        ("en", "All figures in millions of euros."),
    ],
)
def test_a_note_on_the_unit_is_no_figure(find: Find, lang: str, text: str) -> None:
    assert find(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ko", "상금 단위가 커져 십억원을 받았다.", ["십억원"]),
        ("ko", "(단위: 명, 총 1,200명 조사)", ["1,200명"]),
        ("ko", "벌금(백만원)을 냈다.", ["백만원"]),
        ("ko", "백만원 단위로 끊어 팔았다.", ["백만원"]),
        ("en", "The unit cost a billion won.", ["a billion won"]),
        ("en", "It lost a fortune (a billion won) there.", ["a billion won"]),
        ("en", "It grew tenfold (in a million homes).", ["tenfold", "a million homes"]),
    ],
)
def test_sums_that_are_told_stay_figures(find: Find, lang: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in find(lang, text)] == found


def test_the_rows_of_the_table_stay(find: Find) -> None:
    assert [m.text for m in find("ko", "(단위: 십억원)\n매출 12,500\n")] == ["12,500"]
