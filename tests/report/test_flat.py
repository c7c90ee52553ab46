"""Records as tables."""

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.base import Span
from factx.models.mention import FigureValue, Mention
from factx.report.flat import BOM, cells, columns, one_kind, row, table, typed_columns


def figure(text: str, number: str = "700000000") -> Mention:
    value = FigureValue(number=number, unit="person", measured=Span(text="사용자", start=9, end=12))
    return Mention(
        id="a#f0-2", source="a", kind="figure", start=0, end=2, text=text, line=1, zone="body", rule="r", value=value
    )


def read(lines: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(lines, newline=""), delimiter=delimiter))


def test_nested_fields_have_dotted_columns() -> None:
    (line,) = read("".join(table([figure("7억")], ["mention"], ",")))
    assert (line["value.number"], line["value.measured.text"], line["value.timex"]) == ("700000000", "사용자", "")


def test_columns_do_not_depend_on_the_data() -> None:
    assert "".join(table([], ["mention"], ",")).rstrip("\r\n").split(",") == list(columns(["mention"]))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(',"\t\n\r')))
def test_any_text_reads_back_as_it_was(text: str) -> None:
    for delimiter in ",\t":
        (line,) = read("".join(table([figure(text)], ["mention"], delimiter)), delimiter)
        assert line["text"] == text


def test_excel_gets_a_byte_order_mark() -> None:
    assert "".join(table([], ["fact"], ",", excel=True)).startswith(BOM)


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-2+cmd|' /C calc'!A0"])
def test_excel_never_sees_a_formula_in_the_words_of_a_source(text: str) -> None:
    (line,) = read("".join(table([figure(text)], ["mention"], ",", excel=True)).removeprefix(BOM))
    assert line["text"] == f"'{text}"


def test_a_negative_number_stays_a_number_in_excel() -> None:
    (line,) = read("".join(table([figure("7억", "-3.5")], ["mention"], ",", excel=True)).removeprefix(BOM))
    assert line["value.number"] == "-3.5"


def test_pandas_reads_what_excel_would() -> None:
    pandas = pytest.importorskip("pandas")
    written = "".join(table([figure("7억, “명”\n이상")], ["mention"], ",", excel=True)).encode()
    frame = pandas.read_csv(io.BytesIO(written), encoding="utf-8-sig")
    assert frame.columns[0] == "record"
    assert (frame["text"][0], frame["value.number"][0]) == ("7억, “명”\n이상", 700_000_000)


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        (["finding"], ["finding"]),
        (["source", "fact", "finding"], ["fact"]),
        (["entity", "run"], ["entity"]),
        (["run"], []),
    ],
)
def test_a_table_holds_facts_where_several_kinds_were_asked_for(asked: list[str], kinds: list[str]) -> None:
    assert one_kind(asked) == kinds


def test_cells_keep_numbers_and_rows_are_text() -> None:
    mention = figure("7억", "700000000")
    assert dict(cells(mention))["value.number"] == Decimal(700000000)
    assert row(mention)["value.number"] == "700000000"
    assert row(mention)["value.low"] == ""


def test_columns_know_what_their_cells_may_hold() -> None:
    types = typed_columns(["mention"])
    assert types["start"] == {int}
    assert Decimal in types["value.number"]
    assert types["text"] == {str}
