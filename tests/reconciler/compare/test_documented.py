"""The tables of ``docs/reference/comparison.md``: their examples, read from the words, and their cells."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from factx.models.mention import DateValue, FigureValue
from factx.models.report import Reading
from factx.reconciler.catalogue import catalogue
from factx.reconciler.compare.dates import compare_dates
from factx.reconciler.compare.figures import compare_values
from factx.reconciler.compare.status import cell
from factx.reconciler.comparison import Comparison, Statement

PAGE = (Path(__file__).parents[3] / "docs" / "reference" / "comparison.md").read_text(encoding="utf-8")
Row = dict[str, str]


def table(section: str, column: str) -> list[Row]:
    """The rows of the table of a section whose first column has this name, by the names of the columns."""
    text = PAGE.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    lines = [[cell.strip() for cell in line[1:-1].split("|")] for line in text.splitlines() if line.startswith("|")]
    names = next(line for line in lines if line[0] == column)
    rows = lines[lines.index(names) + 2 :]
    return [dict(zip(names, row, strict=True)) for row in rows]


def examples(section: str) -> list[Row]:
    return [row for row in table(section, "row") if row["one says"]]


def lang(text: str) -> str:
    return "ko" if re.search("[가-힣]", text) else "en"


def expected(row: Row) -> tuple[str, str, str | None]:
    return row["row"], row["relation"], row["code"] or None


def found(comparison: Comparison) -> tuple[str, str, str | None]:
    """The row that decided, as the comparison itself names it, and what came of it."""
    row = re.match(r"row (\w+)", comparison.why)
    return row[1] if row else "", comparison.relation, comparison.code


@pytest.mark.parametrize("row", examples("Figures"), ids=lambda row: row["row"])
def test_a_row_of_the_table_of_figures(row: Row, reported: Callable[..., Reading]):
    sides = []
    for column in ("one says", "the other says"):
        values = [m.value for m in reported(row[column].strip("`")).mentions if isinstance(m.value, FigureValue)]
        assert len(values) == 1, row[column]
        sides.append(values[0])
    there, back = compare_values(*sides), compare_values(*reversed(sides))
    assert found(there) == found(back) == expected(row)


@pytest.mark.parametrize("row", examples("Dates"), ids=lambda row: row["row"])
def test_a_row_of_the_table_of_dates(row: Row, reported: Callable[..., Reading], make: Callable[..., Statement]):
    sides = []
    for source, column in (("a", "one says"), ("b", "the other says")):
        text = row[column].strip("`")
        values = [m.value for m in reported(text).mentions if isinstance(m.value, DateValue)]
        assert len(values) == 1, text
        sides.append(make(values[0], source=source, lang=lang(text)))
    assert found(compare_dates(*sides)) == expected(row)


def test_every_row_of_figures_but_the_one_of_unstated_facets_has_an_example():
    assert [row["row"] for row in table("Figures", "row") if not row["one says"]] == ["7"]


def test_every_code_on_the_page_is_in_the_catalogue():
    codes = set(re.findall(r"FX\d{3}", PAGE))
    assert codes
    assert codes <= set(catalogue())


@pytest.mark.parametrize("row", table("Status", ""), ids=lambda row: row[""])
def test_a_row_of_the_table_of_status(row: Row):
    for name, shown in row.items():
        if name and shown:
            decided = cell(row[""], name)
            assert shown == (f"FX{decided}" if decided.isdigit() else decided)
