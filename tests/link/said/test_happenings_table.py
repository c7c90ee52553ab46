"""The bilingual table of what happens at a time (rules/shared/happenings.tsv)."""

import pytest

from factx.rules.load import default_rules

RULES = default_rules()
ROWS = RULES.table("shared/happenings")


def test_happenings_are_sorted_and_unique() -> None:
    names = [row["happening"] for row in ROWS]
    assert names == sorted(set(names))
    assert len(names) > 80


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_each_has_its_words_once_and_in_order(lang: str) -> None:
    for row in ROWS:
        words = row[lang].split("|")
        assert all(words), row["happening"]
        assert words == sorted(set(words)), row["happening"]


def test_sorts_are_known() -> None:
    assert {row["sort"] for row in ROWS} == {"", "broad", "end", "light", "move", "often", "say", "start"}


@pytest.mark.parametrize(
    ("lang", "groups"),
    [("ko", {"after", "within", "word"}), ("en", {"before", "superlative", "within"})],
)
def test_words_that_make_a_date_no_day_of_a_deed_are_sorted_and_grouped(lang: str, groups: set[str]) -> None:
    rows = RULES.lexicon(lang, "no_day").rows
    surfaces = [row["surface"] for row in rows]
    assert surfaces == sorted(set(surfaces))
    assert {row["group"] for row in rows} == groups
