"""The places that two reports of one event give to it."""

import pytest

from factx.link.identity.identify import identify
from factx.link.kit import kit_of
from factx.read.article import Declared, document
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.scenes import scenes
from factx.reconciler.parts.telling import Told
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def met(one: str, other: str, rules: RuleSet) -> list[tuple[str, str]]:
    readings = []
    for name, text in (("one", one), ("other", other)):
        lang = "ko" if any("가" <= letter <= "힣" for letter in text) else "en"
        declared = Declared(lang=lang, published="2027-03-10", published_from="input")
        readings.append(read_source(document(name, text, rules, declared), rules))
    readings, entities = identify(readings, rules)
    apart = Apart(entities, with_rules(Settings(), rules), kit_of(rules))
    sides = [Told(reading) for reading in readings]
    texts = [reading.document.text for reading in readings]
    return [(texts[0][a.start : a.end], texts[1][b.start : b.end]) for a, b in scenes(sides[0], sides[1], apart)]


PAJU = "A military helicopter came down in a rice field in Paju on Monday. One soldier was killed."


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ("육군 헬기 추락\n8일 경기 포천시의 논에 육군 헬기가 추락해 병사 한 명이 숨졌다.", "포천시"),
        ("A helicopter crashed in Pocheon on Monday, killing a soldier. The last fatal crash was in Paju.", "Pocheon"),
        ("SEOUL — A helicopter crashed in Pocheon on Monday. The pilot was taken to a hospital in Seoul.", "Pocheon"),
    ],
)
def test_the_first_place_of_each_report_stands_for_the_other(rules: RuleSet, other: str, words: str) -> None:
    assert met(PAJU, other, rules) == [("Paju", words)]


@pytest.mark.parametrize(
    "other",
    [
        "육군 헬기 추락\n8일 파주의 논에 육군 헬기가 추락해 병사 한 명이 숨졌다. 조종사는 성남의 병원으로 옮겨졌다.",
        "An army helicopter crashed in Gyeonggi Province on Monday, killing a soldier.",  # Paju lies there
        "Istanbul, March 9: An army helicopter crashed on Monday, killing a soldier.",
        "South Korea grounded its helicopters on Monday after a soldier died.",
    ],
)
def test_agreement_a_wider_place_a_dateline_and_a_country_are_no_other_place(rules: RuleSet, other: str) -> None:
    assert met(PAJU, other, rules) == []


def test_towns_of_one_name_are_told_apart_by_their_regions(rules: RuleSet) -> None:
    one = "A barge struck a highway bridge in Portsmouth, Virginia, on Monday night."
    other = "Commuters face a long winter in Portsmouth, New Hampshire, after a barge hit a bridge on Monday."
    assert met(one, other, rules) == [("Virginia", "New Hampshire")]
