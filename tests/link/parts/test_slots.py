"""What something came of, and who did it, in the words of either language."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def slots(text: str, lang: str, rules: RuleSet, name: str = "cause") -> list[Part]:
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    return [part for part in reading.parts if part.type == "SLOT" and name in part.parts]


@pytest.mark.parametrize(
    ("text", "lang", "words", "outcome"),
    [
        ("The man died in hospital on Saturday of hypothermia.", "en", "hypothermia", "death"),
        ("A ferry was stranded off Wando because of engine failure.", "en", "engine failure", "stop"),
        ("The blaze was caused by an electrical fault.", "en", "an electrical fault", "fire"),
        ("The cause of the fire was a short circuit.", "en", "a short circuit", "fire"),
        ("The train was delayed for an hour. The operator blamed a power cut.", "en", "a power cut", "stop"),
        ("A man was found dead. He had been strangled, an autopsy showed, or suffocated.", "en", "suffocated", "death"),
        (
            "Investigators traced the blaze that gutted the depot to a lithium battery.",
            "en",
            "a lithium battery",
            "fire",
        ),
        ("A power cut halted trains in the capital.", "en", "A power cut", "stop"),
        ("It was a frayed cable that stopped the lift.", "en", "a frayed cable", "stop"),
        ("Divers took samples. A red tide was the cause of the deaths.", "en", "A red tide", "death"),
        ("The train came off the rails after it ran into rocks.", "en", "it ran into rocks", "wreck"),
        ("운행 중단은 노후 케이블이 끊어진 데 따른 것으로 조사됐다.", "ko", "노후 케이블이 끊어진 데", "stop"),
        ("위원회는 레일이 휘면서 열차가 탈선한 것으로 결론지었다.", "ko", "레일이 휘", "wreck"),
        ("배터리가 터져 불이 난 것으로 보인다.", "ko", "배터리가 터져", "fire"),
        ("열차가 멈췄다. 통신사 광케이블이 잘려 나간 것이 화근이었다.", "ko", "통신사 광케이블이 잘려 나간 것", "stop"),
        ("공연이 취소됐다. 표가 팔리지 않아서라고 관계자는 전했다.", "ko", "표가 팔리지 않", "stop"),
        ("소방당국은 전기 합선으로 불이 난 것으로 보고 있다.", "ko", "전기 합선", "fire"),
        ("숨진 할머니의 사인은 질식이다.", "ko", "질식", "death"),
        ("다리는 부실한 용접 때문에 무너졌다.", "ko", "부실한 용접", "collapse"),
        ("2명이 눈사태에 묻혀 숨졌다.", "ko", "눈사태에 묻혀", "death"),
        ("열차가 한 시간 멈췄다. 신호 장애가 원인이다.", "ko", "신호 장애", "stop"),
        ("지연의 원인은 신호 장비 고장이었다.", "ko", "신호 장비 고장", "stop"),
        ("이번 정전은 까치가 변압기를 건드려 발생했다.", "ko", "까치가 변압기를 건드려", "stop"),
        ("불은 3층 세탁기에서 시작됐다.", "ko", "세탁기", "fire"),
        ("숨진 할머니는 무너진 담에 깔려 변을 당했다.", "ko", "담에 깔려", "death"),
        ("The blaze started in a forklift battery that was being charged.", "en", "battery", "fire"),
        (
            "A widow died after she fell down her cellar stairs as she fled.",
            "en",
            "fell down her cellar stairs",
            "death",
        ),
    ],
)
def test_a_cause_is_known_with_what_came_of_it(rules: RuleSet, text: str, lang: str, words: str, outcome: str) -> None:
    found = {part.evidence.text: part for part in slots(text, lang, rules)}
    assert words in found
    assert outcome in found[words].deeds


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The man died in a hospital in Seoul.", "en"),  # where, not why
        ("The company closed three of its offices.", "en"),
        ("남성은 병원으로 옮겨졌으나 숨졌다.", "ko"),
        ("뒤늦게 확인됐기 때문이다.", "ko"),
        ("The bank was closed by the Department of Financial Protection.", "en"),  # who did it
        ("No deliveries will leave the site.", "en"),
        ("그는 88세를 일기로 별세했다.", "ko"),
    ],
)
def test_a_place_or_a_mere_deed_is_no_cause(rules: RuleSet, text: str, lang: str) -> None:
    assert slots(text, lang, rules) == []


@pytest.mark.parametrize(
    ("text", "lang", "doer", "deed"),
    [
        ("The bomb was found by a passer-by.", "en", "passer_by", "discover"),
        ("Two hikers rescued the boy.", "en", "hiker", "deed:rescue"),
        ("경비원이 폭탄을 발견했다.", "ko", "guard", "discover"),
        ("폭탄을 발견한 사람은 경비원이었다.", "ko", "guard", "discover"),
    ],
)
def test_a_noun_tells_who_did_it(rules: RuleSet, text: str, lang: str, doer: str, deed: str) -> None:
    assert any(doer in part.filler and deed in part.deeds for part in slots(text, lang, rules, "doer"))


def test_a_man_or_an_official_is_nobody_in_particular(rules: RuleSet) -> None:
    assert slots("A man found the bomb.", "en", rules, "doer") == []
    assert slots("관계자가 폭탄을 발견했다.", "ko", rules, "doer") == []


@pytest.mark.parametrize("name", ["anybody", "anywhere", "houses", "inquiry", "mishap", "outcome"])
def test_concepts_are_listed_once_in_order_and_known(rules: RuleSet, name: str) -> None:
    rows = [row["concept"] for row in rules.table(f"shared/{name}")]
    assert rows == sorted(set(rows))
    known = {row["concept"] for row in rules.table("shared/measures")}
    leaders = {row["leader"] for row in rules.table("shared/akin")}
    assert set(rows) <= known | leaders


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_cues_are_listed_once_and_in_order(rules: RuleSet, lang: str) -> None:
    rows = rules.lexicon(lang, "slot_cue").rows
    assert [row["surface"] for row in rows] == sorted({row["surface"] for row in rows})
    assert {row["sure"] for row in rows} <= {"yes", "no"}
    assert {row["slot"] for row in rows} == {"cause"}
    assert {row["filler"] for row in rows} <= _SIDES


_SIDES = {
    "after", "arises", "back", "before", "ending", "finding", "found",
    "held", "leads", "led", "manner", "noun", "object", "origin", "result", "subject",
}  # fmt: skip
"""Where the cause stands beside its cue."""


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_words_that_the_lexicon_does_not_know_fill_a_slot_in_their_language(rules: RuleSet, lang: str) -> None:
    text = {"ko": "벌이 폐사했다. 당국은 꾸구충을 원인으로 지목했다.", "en": "The bees died because of a zibbleframe."}
    (part,) = slots(text[lang], lang, rules)
    assert part.filler
    assert all(word.startswith(f"w:{lang}:") for word in part.filler)
