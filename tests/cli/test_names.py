"""A user's list of names, as a spreadsheet may have saved it."""

from pathlib import Path

import pytest

from factx.cli.names import COLUMNS, NamesError, table

HEADER = "id\ttype\tko\ten"
ROW = "org:gang\tORG\t강강술래사\tGanggang"


@pytest.fixture
def read(tmp_path: Path):
    def run(content: str | bytes) -> list[list[str]]:
        file = tmp_path / "names.tsv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return [line.split("\t") for line in table(file).splitlines()]

    return run


@pytest.mark.parametrize(
    "content",
    [
        f"{HEADER}\n{ROW}\n",
        f"\ufeff{HEADER}\r\n{ROW}\r\n",
        f"{HEADER}\n\n{ROW}\n\n\n",
        "type\tid\ten\tko\nORG\torg:gang\tGanggang\t강강술래사",
        f"{HEADER}\n{ROW}".encode("cp949"),
    ],
    ids=["plain", "Excel", "blank lines", "another order", "cp949"],
)
def test_however_it_was_saved_it_is_the_same_table(read, content: str | bytes) -> None:
    assert read(content) == [list(COLUMNS), ["org:gang", "ORG", "강강술래사", "Ganggang", "", ""]]


def test_a_list_without_names_is_a_table_without_rows(read) -> None:
    assert read(HEADER) == [list(COLUMNS)]


def test_missing_fields_at_the_end_are_empty(read) -> None:
    assert read(f"{HEADER}\norg:gang\tORG\t강강술래사")[1] == ["org:gang", "ORG", "강강술래사", "", "", ""]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "no column 'id'"),
        ("id\ttype\tko\n", "no column 'en'"),
        (f"{HEADER}\n{ROW}\t1\t2", ":2: 6 fields, the first line has 4"),
        (f"{HEADER}\n{ROW}\n\tORG\tx\ty", ":3: needs an id and a type"),
        (f"{HEADER}\norg:x\tFIRM\tx\ty", ":2: needs an id and a type, one of PERSON"),
        (f"{HEADER}\norg:x", ":2: needs an id and a type"),
        (b"\x01\x02" * 200, "names.tsv: "),
    ],
)
def test_what_is_wrong_is_told_with_its_line(read, content: str | bytes, message: str) -> None:
    with pytest.raises(NamesError) as told:
        read(content)
    assert message in str(told.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NamesError, match=r"none\.tsv: no such file"):
        table(tmp_path / "none.tsv")
