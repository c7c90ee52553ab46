"""A user's list of names (``--entities``), as a spreadsheet may have saved it, checked before anything is read."""

from pathlib import Path
from typing import get_args

from factx.models.mention import EntityType
from factx.read.decode import DecodeError, decode

TYPES: tuple[str, ...] = get_args(EntityType)
NEEDED, COLUMNS = ("id", "type", "ko", "en"), ("id", "type", "ko", "en", "parent", "note")


class NamesError(ValueError):
    """A list that cannot be used; the message names the file and the line."""


def table(file: Path) -> str:
    """The list as a table of the rules: all columns in their order, UTF-8, plain line ends.

    Raises:
        NamesError: no such file, no text, a column or field is missing, an unknown type.
    """
    try:
        lines = decode(file.read_bytes()).text.replace("\r\n", "\n").rstrip("\n").split("\n")
    except OSError as error:
        raise NamesError(f"{file}: {(error.strerror or str(error)).lower()}") from None
    except DecodeError as error:
        raise NamesError(f"{file}: {error}") from None
    header = lines[0].split("\t")
    missing = [name for name in NEEDED if name not in header]
    if missing:
        raise NamesError(f"{file}: no column {missing[0]!r} (columns: {', '.join(COLUMNS)}, separated by tabs)")
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        fields = line.split("\t")
        if len(fields) > len(header):
            raise NamesError(f"{file}:{number}: {len(fields)} fields, the first line has {len(header)}")
        row = dict(zip(header, fields, strict=False))
        if not row["id"] or row.get("type") not in TYPES:
            raise NamesError(f"{file}:{number}: needs an id and a type, one of {', '.join(TYPES)}")
        rows.append("\t".join(row.get(name, "") for name in COLUMNS))
    return "\n".join(["\t".join(COLUMNS), *rows]) + "\n"
