"""Sounds: names of things that are written as they are heard, and the table behind it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.normalise.name.romanise import spell
from factx.normalise.name.sounds import Sounds, latin_letters
from factx.rules.load import default_rules


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("크래프톤", "Krafton"), ("코덱스", "Codex"), ("마이크로소프트", "Microsoft"), ("로스앤젤레스", "Los Angeles"),
        ("샌프란시스코", "San Francisco"), ("데브데이 익스체인지", "DevDay Exchange"),
        ("파운더스 데이", "Founders Day"),
        ("소라", "Sora"), ("야놀자", "Yanolja"), ("요하네스버그", "Johannesburg"), ("랩스", "Labs"),
    ],
)  # fmt: skip
def test_loan_names_sound_like_their_originals(sounds: Sounds, hangul: str, latin: str) -> None:
    assert sounds.distance(hangul, latin, "foreign") < 0.6


@pytest.mark.parametrize(
    ("hangul", "latin"), [("크래프톤", "Kakao"), ("코덱스", "Kodak"), ("소라", "Sony"), ("에어비앤비", "Airbus")]
)
def test_other_names_do_not(sounds: Sounds, hangul: str, latin: str) -> None:
    assert sounds.distance(hangul, latin, "foreign") > 0.8


@settings(max_examples=60)
@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=3))
def test_a_name_is_near_its_own_spelling(text: str) -> None:
    sounds = Sounds(default_rules().table("shared/sound"))
    assert sounds.distance(text, spell(text), "native") < 1.5


def test_nothing_is_infinitely_far_from_anything(sounds: Sounds) -> None:
    assert sounds.distance("", "Kim", "native") == float("inf")
    assert sounds.distance("김", "—", "native") == float("inf")


def test_accents_and_hyphens_do_not_count() -> None:
    assert latin_letters("Ingrid Sørensen-Łukasz") == "ingridsorensenlukasz"


def test_the_table_is_sorted_without_repeats_and_its_costs_are_small() -> None:
    rows = default_rules().table("shared/sound")
    keys = [(row["jamo"], row["latin"], row["cost"], row["origin"]) for row in rows]
    assert keys == sorted(keys)
    assert len({(jamo, latin, origin) for jamo, latin, _, origin in keys}) == len(keys)
    assert {row["origin"] for row in rows} == {"native", "foreign", "both"}
    assert all(0 <= int(row["cost"]) <= 8 and (row["jamo"] or row["latin"]) for row in rows)


def test_surnames_are_sorted_without_repeats() -> None:
    rows = default_rules().table("ko/lexicon/surname")
    surfaces = [row["surface"] for row in rows]
    assert surfaces == sorted(set(surfaces))
    assert {"김", "이", "박", "남궁"} <= set(surfaces)
    assert all(row["latin"] for row in rows)
