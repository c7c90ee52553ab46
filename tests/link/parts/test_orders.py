"""What was done before or after what."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def orders(text: str, lang: str, rules: RuleSet) -> list[Part]:
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    return [part for part in reading.parts if part.type == "ORDER"]


@pytest.mark.parametrize(
    ("text", "lang", "way", "deed", "of"),
    [
        ("The agency was informed six hours before any reporter had the story.", "en", "before", "inform", "reporter"),
        ("After officers searched his office, he sold the building.", "en", "after", "building", "police"),
        ("그는 압수수색이 들어오기 사흘 전에 건물을 옮겼다.", "ko", "before", "building", "search_and_seizure"),
        ("회사는 방송이 보도한 뒤 기관에 알렸다.", "ko", "after", "inform", "report"),
        ("They had dinner in Seoul, and only then did she freeze the account.", "en", "after", "freeze", "dinner"),
        ("Only after freezing the account did the bank inform the agency.", "en", "after", "inform", "freeze"),
        ("The bank did not inform the agency until it had frozen the account.", "en", "after", "inform", "freeze"),
        ("탱크가 폭발하고 나서야 대피 방송이 나왔다.", "ko", "after", "evacuation", "explosion"),
        ("대피 방송은 폭발 12분 뒤에 나왔다.", "ko", "after", "evacuation", "explosion"),
        ("경찰이 다리를 통제한 것은 폭발 이후였다.", "ko", "after", "bridge", "explosion"),
        ("대표는 검찰이 사무실을 압수수색한 지 엿새 만인 5일 사임했다.", "ko", "after", "resign", "search_and_seizure"),
        ("탱크가 폭발했고 대피 방송은 그 뒤에야 나왔다.", "ko", "after", "evacuation", "explosion"),
    ],
)
def test_an_order_parts_a_deed_from_what_it_comes_before_or_after(
    rules: RuleSet, text: str, lang: str, way: str, deed: str, of: str
) -> None:
    (order,) = orders(text, lang, rules)
    assert order.entity == way
    assert deed in order.clause.concepts
    assert of in order.beyond.concepts
    assert deed not in order.beyond.concepts


@pytest.mark.parametrize(
    ("text", "lang"),
    [("The office closed after 6 p.m. on Friday.", "en"), ("그는 사흘 전 회사를 옮겼다.", "ko")],
)
def test_a_time_alone_is_no_order_of_deeds(rules: RuleSet, text: str, lang: str) -> None:
    assert orders(text, lang, rules) == []


def test_a_sentence_that_only_tells_the_order_speaks_of_the_one_before(rules: RuleSet) -> None:
    (order,) = orders("경찰은 12일 병원을 압수수색했다. 선수들이 양성 통보를 받은 뒤였다.", "ko", rules)
    assert order.entity == "after"
    assert "search_and_seizure" in order.clause.concepts
    assert "search_and_seizure" not in order.beyond.concepts


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_are_sorted_and_say_which_way(rules: RuleSet, lang: str) -> None:
    rows = rules.lexicon(lang, "order_word").rows
    assert [row["surface"] for row in rows] == sorted({row["surface"] for row in rows})
    ways = {row["order"].removeprefix("event:") for row in rows}
    known = {
        "after",
        "before",
        "during",
        "earlier",
        "having",
        "over",
        "sooner",
        "still",
        "then",
        "until",
        "when",
        "while",
    }
    assert ways <= known
