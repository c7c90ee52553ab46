"""Phrases of place in either language."""

import pytest

from factx.link.parts.spots import FAMILY, sorts
from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def spots(text: str, rules: RuleSet) -> list[Part]:
    lang = "ko" if any("가" <= letter <= "힣" for letter in text) else "en"
    declared = Declared(lang=lang, published="2027-03-10", published_from="input")
    parts = read_source(document("a", text, rules, declared), rules).parts
    return [part for part in parts if part.type == "SPOT"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The coins lay in a pit under the dog kennel of the house.", "in a pit under the dog kennel of the house"),
        ("The ring turned up on the floor of a disused quarry.", "on the floor of a disused quarry"),
        ("불은 차량 갑판에 실린 냉동탑차에서 시작됐다.", "차량 갑판에 실린 냉동탑차"),
        ("지갑은 중학교 강당 뒤 창고에서 발견됐다.", "중학교 강당 뒤 창고"),
    ],
)
def test_a_phrase_goes_on_to_what_the_place_is_a_part_of(text: str, phrase: str, rules: RuleSet) -> None:
    assert phrase in [part.evidence.text for part in spots(text, rules)]


def test_a_day_is_no_part_of_a_phrase(rules: RuleSet) -> None:
    assert [part.evidence.text for part in spots("시신은 27일 지하주차장에서 발견됐다.", rules)] == ["지하주차장"]


def test_a_noun_for_a_place_that_only_describes_another_is_none(rules: RuleSet) -> None:
    assert not spots("It was sold to hospital porters.", rules)


def test_verbs_say_what_is_asked_of_a_place(rules: RuleSet) -> None:
    (part,) = spots("They dug up the coins in an orchard.", rules)
    assert "ask:found" in part.deeds


def test_the_families_of_the_table_have_their_sorts(rules: RuleSet) -> None:
    found = sorts(rules)
    assert len(found) == len(rules.table("shared/spots"))
    assert found[FAMILY + rules.table("shared/spots")[0]["spot"]] == rules.table("shared/spots")[0]["sort"]
