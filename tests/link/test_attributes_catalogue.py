"""The catalogue of attributes (rules/shared/attributes): form, and that its own examples find it."""

import pytest

from factx.rules.lexicon import Row
from factx.rules.load import default_rules

TABLES = default_rules().tables("shared/attributes")
ROWS = [row for table in TABLES.values() for row in table]
KINDS = {"figure", "event", "relation", "issue"}
TIMES = {"level", "flow", "event"}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_sorted_by_id(name: str) -> None:
    ids = [row["id"] for row in TABLES[name]]
    assert ids == sorted(set(ids))


def test_no_attribute_is_listed_twice() -> None:
    ids = [row["id"] for row in ROWS]
    assert len(ids) == len(set(ids)) > 700


def test_every_row_says_kind_time_and_unit() -> None:
    assert {row["kind"] for row in ROWS} == KINDS
    assert {row["time"] for row in ROWS} == TIMES
    assert {row["cumulative"] for row in ROWS} == {"", "yes"}
    assert [row["id"] for row in ROWS if row["kind"] == "figure" and not row["unit"]] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_has_wordings_and_an_example_in_both_languages(row: Row) -> None:
    for lang in ("ko", "en"):
        wordings = row[lang].split("|")
        assert len(wordings) == len(set(wordings))
        assert all(word == word.strip() and word for word in wordings)
        assert row[f"example_{lang}"].endswith(".")


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_wording_of_a_verb_names_every_noun_and_verb_that_it_offers(lang: str) -> None:
    """``flight/plane~cancel/ground``: no side of a slash is empty, and there is one ``~``."""
    pairs = [word for row in ROWS for word in row[lang].split("|") if "~" in word]
    assert pairs
    for wording in pairs:
        noun, _, verb = wording.partition("~")
        assert "~" not in verb
        assert all(side.strip() for side in (*verb.split("/"), *(noun.split("/") if noun else ("-",)))), wording
