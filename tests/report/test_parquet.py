"""Parquet, read back by readers that are not ours."""

import sys
from decimal import Decimal
from pathlib import Path

import pytest

from factx.models.mention import FigureValue, Mention
from factx.models.report import Report
from factx.report.parquet import MissingExtraError, parquet


def figure(number: str) -> Mention:
    value = FigureValue(number=number, unit="person")
    return Mention(
        id="a#f0-2", source="a", kind="figure", start=0, end=2, text="7억", line=1, zone="body", rule="r", value=value
    )


def written(tmp_path: Path, *mentions: Mention) -> str:
    path = tmp_path / "mentions.parquet"
    path.write_bytes(parquet(mentions, ["mention"]))
    return str(path)


def test_duckdb_reads_exact_numbers_and_whole_offsets(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    path = written(tmp_path, figure("700000000"), figure("0.1"))
    query = f"""select text, "end", "value.number" from '{path}' order by "value.number" desc"""
    assert duckdb.sql(query).fetchall() == [("7억", 2, Decimal(700000000)), ("7억", 2, Decimal("0.1"))]


def test_pandas_reads_the_columns_of_csv(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    from factx.report.flat import columns

    frame = pandas.read_parquet(written(tmp_path, figure("1")))
    assert tuple(frame.columns) == columns(["mention"])
    assert frame["value.timex"].isna().all()


def test_a_number_too_long_for_others_stays_exact(tmp_path: Path) -> None:
    table = pytest.importorskip("pyarrow.parquet")
    long = "1234567890123456789012345678.5"
    column = table.read_table(written(tmp_path, figure(long)))["value.number"]
    assert column.to_pylist() == [Decimal(long)]


def test_the_columns_do_not_depend_on_the_data(tmp_path: Path) -> None:
    table = pytest.importorskip("pyarrow.parquet")
    assert table.read_schema(written(tmp_path)) == table.read_schema(written(tmp_path, figure("1")))


def test_without_pyarrow_the_extra_is_named(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'factx\[parquet\]'"):
        parquet(report.records(), ["fact"])
