"""The bilingual table of deeds (rules/shared/deeds.tsv) and the short lists that denials are read with."""

import pytest

from factx.rules.load import default_rules

RULES = default_rules()
ROWS = RULES.table("shared/deeds")
LISTS = [
    ("ko", "claim_tail"), ("ko", "course"), ("ko", "firm_denial"), ("ko", "hollow_denial"), ("ko", "negator"),
    ("ko", "norm"), ("ko", "points_back"), ("ko", "rebuttal"), ("ko", "unchanged"), ("en", "claim_noun"),
    ("en", "course"), ("en", "emphatic_no"), ("en", "firm_denial"), ("en", "negator"), ("en", "norm"),
    ("en", "points_back"), ("en", "rebuttal"), ("en", "unchanged"), ("en", "wonder"),
]  # fmt: skip


def test_deeds_are_sorted_and_unique() -> None:
    names = [row["deed"] for row in ROWS]
    assert names == sorted(set(names))
    assert len(names) > 250


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_each_deed_has_its_words_once(lang: str) -> None:
    for row in ROWS:
        words = row[lang].split("|")
        assert all(words), row["deed"]
        assert len(words) == len(set(words)), row["deed"]


def test_deeds_that_exclude_one_another_say_so_on_both_sides() -> None:
    against = {row["deed"]: set(filter(None, row["against"].split("|"))) for row in ROWS}
    for name, others in against.items():
        assert all(name in against[other] for other in others), name


def test_sorts_are_known() -> None:
    assert {row["sort"] for row in ROWS} == {"", "contrary", "frame", "telling"}


@pytest.mark.parametrize(("lang", "name"), LISTS)
def test_lists_are_sorted_and_without_doubles(lang: str, name: str) -> None:
    surfaces = [row["surface"] for row in RULES.lexicon(lang, name).rows]
    assert surfaces == sorted(set(surfaces))


def test_concepts_that_say_nothing_of_a_matter_are_concepts() -> None:
    known = {row["concept"] for row in RULES.table("shared/measures")}
    listed = [row["concept"] for row in RULES.table("shared/hollow_concept")]
    assert listed == sorted(set(listed))
    assert set(listed) <= known
