"""The word lists of reading: sorted, without doubles, with known values."""

from typing import get_args

import pytest

from factx.models.document import Zone
from factx.rules.lexicon import fold
from factx.rules.load import RuleSet

ZONES = set(get_args(Zone))
ROLES = {"published", "updated", "title", "publisher", "author", "url", "other"}
LISTS = [f"zone_{where}" for where in ("heading", "lead", "whole", "inside", "start", "end", "credit")]


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("name", [*LISTS, "header", "reporter", "outlet"])
def test_lists_are_sorted_and_hold_no_doubles(rules: RuleSet, lang: str, name: str) -> None:
    surfaces = [row["surface"] for row in rules.lexicon(lang, name).rows]
    assert surfaces == sorted(set(surfaces))
    assert all(surface == surface.strip() and surface for surface in surfaces)


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("name", LISTS)
def test_zones_are_those_of_the_contract(rules: RuleSet, lang: str, name: str) -> None:
    assert {row["zone"] for row in rules.lexicon(lang, name).rows} <= ZONES


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_header_labels_have_a_known_role(rules: RuleSet, lang: str) -> None:
    assert {row["role"] for row in rules.lexicon(lang, "header").rows} == ROLES


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_line_has_one_zone(rules: RuleSet, lang: str) -> None:
    heading = {fold(surface) for surface, _ in rules.lexicon(lang, "zone_heading").surfaces()}
    whole = {fold(surface) for surface, _ in rules.lexicon(lang, "zone_whole").surfaces()}
    assert not heading & whole


def test_abbreviations_end_or_do_not_end_a_sentence(rules: RuleSet) -> None:
    rows = rules.lexicon("en", "abbreviation").rows
    assert [row["surface"] for row in rows] == sorted({row["surface"] for row in rows})
    assert {row["ends"] for row in rows} == {"never", "maybe"}
    assert all(row["surface"].endswith(".") for row in rows)
