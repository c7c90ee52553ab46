"""Records as tables."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.base import Span
from factx.models.mention import FigureValue, Mention
from factx.report.flat import BOM, columns, table


def figure(text: str, number: str = "700000000") -> Mention:
    value = FigureValue(number=number, unit="person", measured=Span(text="사용자", start=9, end=12))
    return Mention(
        id="a#f0-2", source="a", kind="figure", start=0, end=2, text=text, line=1, zone="body", rule="r", value=value
    )


def read(lines: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(lines, newline=""), delimiter=delimiter))


def test_nested_fields_have_dotted_columns() -> None:
    (row,) = read("".join(table([figure("7억")], ["mention"], ",")))
    assert (row["value.number"], row["value.measured.text"], row["value.timex"]) == ("700000000", "사용자", "")


def test_columns_do_not_depend_on_the_data() -> None:
    assert "".join(table([], ["mention"], ",")).rstrip("\r\n").split(",") == list(columns(["mention"]))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(',"\t\n\r')))
def test_any_text_reads_back_as_it_was(text: str) -> None:
    for delimiter in ",\t":
        (row,) = read("".join(table([figure(text)], ["mention"], delimiter)), delimiter)
        assert row["text"] == text


def test_excel_gets_a_byte_order_mark() -> None:
    assert "".join(table([], ["fact"], ",", excel=True)).startswith(BOM)


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-2+cmd|' /C calc'!A0"])
def test_excel_never_sees_a_formula_in_the_words_of_a_source(text: str) -> None:
    (row,) = read("".join(table([figure(text)], ["mention"], ",", excel=True)).removeprefix(BOM))
    assert row["text"] == f"'{text}"


def test_a_negative_number_stays_a_number_in_excel() -> None:
    (row,) = read("".join(table([figure("7억", "-3.5")], ["mention"], ",", excel=True)).removeprefix(BOM))
    assert row["value.number"] == "-3.5"


def test_pandas_reads_what_excel_would() -> None:
    pandas = pytest.importorskip("pandas")
    written = "".join(table([figure("7억, “명”\n이상")], ["mention"], ",", excel=True)).encode()
    frame = pandas.read_csv(io.BytesIO(written), encoding="utf-8-sig")
    assert frame.columns[0] == "record"
    assert (frame["text"][0], frame["value.number"][0]) == ("7억, “명”\n이상", 700_000_000)
