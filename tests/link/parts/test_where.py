"""Where a deed is done: names and words for places that stand with its verb."""

import pytest

from factx.link.parts.spots import sorts as spot_sorts
from factx.link.parts.where import sorts, within
from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

KNOWN = {"building", "ground", "room", "vehicle", "water"}


def places(text: str, lang: str, deed: str, rules: RuleSet) -> set[str]:
    """The words of the places of a deed."""
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    parts: list[Part] = [part for part in reading.parts if "where" in part.parts]
    return {part.evidence.text for part in parts if f"befall:{deed}" in part.deeds}


@pytest.mark.parametrize(
    ("text", "lang", "deed", "place"),
    [
        ("차현묵 대표는 조지아 바투미의 한 아파트에서 붙잡혔다.", "ko", "be_arrested", "아파트"),
        ("차현묵 대표는 부산에서 검거됐다.", "ko", "be_arrested", "부산"),
        ("차현묵 대표는 오피스텔에서 짐을 싸다가 붙잡혔다.", "ko", "be_arrested", "오피스텔"),
        ("병원으로 향하던 구급차 안에서 심장이 멎었다.", "ko", "die", "구급차"),
        ("파편 하나는 마을 방파제에 떨어졌다.", "ko", "land_on", "방파제"),
        ("시료는 12일 부산에서 채취됐다.", "ko", "take_sample", "부산"),
        ("He was arrested on Wednesday in the seaside town of Busan.", "en", "be_arrested", "Busan"),
        ("He was picked up at the airport on Monday.", "en", "be_arrested", "airport"),
        ("He died in the corridor of the seventh.", "en", "die", "corridor"),
        ("He died on the road, in an ambulance, of a heart attack.", "en", "die", "ambulance"),
        ("A chunk of metal landed in a schoolyard.", "en", "land_on", "schoolyard"),
        ("The train derailed at Busan on Monday.", "en", "crash", "Busan"),
    ],
)
def test_a_deed_has_the_place_that_its_verb_goes_with(
    rules: RuleSet, text: str, lang: str, deed: str, place: str
) -> None:
    assert place in places(text, lang, deed, rules)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("경찰은 그를 공항으로 데려갔고 그는 체포됐다.", "ko"),
        ("He was arrested, and flown to the airport.", "en"),
        ("He left the hotel and was arrested.", "en"),
    ],
)
def test_where_somebody_goes_or_comes_from_is_no_place_of_the_deed(rules: RuleSet, text: str, lang: str) -> None:
    assert not places(text, lang, "be_arrested", rules)


def test_words_for_places_are_listed_once_and_are_of_known_sorts(rules: RuleSet) -> None:
    rows = rules.table("shared/place_sort")
    assert [row["concept"] for row in rows] == sorted({row["concept"] for row in rows})
    assert set(sorts(rules).values()) == KNOWN
    akin = {row["concept"] for row in rules.table("shared/akin")}
    assert not akin & sorts(rules).keys()


def test_sorts_of_places_that_lie_in_one_another_are_listed_once_with_examples(rules: RuleSet) -> None:
    rows = rules.table("shared/place_within")
    pairs = [(row["inner"], row["outer"]) for row in rows]
    assert pairs == sorted(set(pairs))
    assert len({frozenset(pair) for pair in pairs}) == len(pairs)
    assert {sort for pair in pairs for sort in pair} <= {*sorts(rules).values(), *spot_sorts(rules).values()}
    assert all(row["ko"] and row["en"] for row in rows)


@pytest.mark.parametrize(
    ("one", "other", "phrases", "deeds"),
    [("room", "building", True, True), ("ground", "water", True, False), ("room", "vehicle", False, False)],
)
def test_a_deed_is_not_told_of_a_bridge_and_of_the_river_below(
    rules: RuleSet, one: str, other: str, *, phrases: bool, deeds: bool
) -> None:
    pair = frozenset((one, other))
    assert (pair in within(rules), pair in within(rules, deed=True)) == (phrases, deeds)
