"""Word lists."""

from pathlib import Path

import pytest

from factx.rules.errors import RuleError
from factx.rules.lexicon import Lexicon, read_table
from factx.rules.locate import rules_root


def test_a_row_with_a_missing_field_is_an_error_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "unit.tsv"
    file.write_text("surface\tid\n명\tperson\n개\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"unit\.tsv:3: 1 fields, expected 2"):
        read_table(file)


def test_shared_lists_hold_the_surfaces_of_each_language() -> None:
    rows = ({"id": "kilometer", "ko": "킬로미터|km", "en": "kilometre|km"},)
    assert [surface for surface, _ in Lexicon("unit", "ko", rows).surfaces()] == ["킬로미터", "km"]


def test_looking_up_prefers_the_surface_as_written() -> None:
    lexicon = Lexicon("x", "en", ({"surface": "us", "id": "pronoun"}, {"surface": "US", "id": "country"}))
    assert [row["id"] for row in lexicon.find("US")] == ["country", "pronoun"]


def test_a_group_is_a_part_of_the_list() -> None:
    lexicon = Lexicon("x", "ko", ({"surface": "명", "group": "count"}, {"surface": "m", "group": "length"}))
    assert "명" in lexicon.group("count")
    assert "m" not in lexicon.group("count")


def test_either_apostrophe_finds_a_surface() -> None:
    lexicon = Lexicon("x", "en", ({"surface": "haven't had any"},))
    assert lexicon.get("haven’t had any") is not None


def test_the_words_of_a_list_are_the_surfaces_of_its_language() -> None:
    rows = ({"id": "kilometer", "ko": "킬로미터|km", "en": "kilometre|km"},)
    assert Lexicon("unit", "en", rows).words == {"kilometre", "km"}


@pytest.mark.parametrize(
    "path", sorted(rules_root().glob("*/lexicon/*.tsv")), ids=lambda path: f"{path.parts[-3]}.{path.stem}"
)
def test_every_word_list_is_sorted_and_says_nothing_twice(path: Path) -> None:
    rows = [tuple(row.values()) for row in read_table(path)]
    assert rows == sorted(set(rows))
