"""Orders of deeds in Korean sentences: which words tell them, and what they order."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import korean_orders
from factx.models.document import Document
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Read = Callable[[str], list[tuple[str, str]]]


@pytest.fixture(scope="module")
def told(read: Callable[..., Document], rules: RuleSet) -> Read:
    """Each order of a sentence: which way, and the words of what something comes before or after."""

    def run(text: str) -> list[tuple[str, str]]:
        (sentence,) = View(read(text, lang="ko"), (), rules).sentences
        return [
            (order.way, " … ".join(text[start:end] for start, end in order.of))
            for order in korean_orders.read(sentence)
        ]

    return run


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("그는 압수수색이 들어오기 사흘 전에 건물을 옮겼다.", "before", "압수수색이 들어오기 사흘 전"),
        ("탱크가 폭발하고 나서야 대피 방송이 나왔다.", "after", "탱크가 폭발하고 나서야"),
        ("대피 방송은 폭발 12분 뒤에 나왔다.", "after", "폭발"),
        ("경찰이 다리를 통제한 것은 폭발 이후였다.", "after", "폭발"),
        ("탱크가 폭발했고 대피 방송은 그 뒤에야 나왔다.", "after", "탱크가 폭발했고"),
        ("양측은 항소심 선고를 겨우 사흘 앞두고 합의했다.", "before", "항소심 선고를 겨우 사흘 앞두"),
        ("경찰은 유족이 고소하기 전날 운전자를 체포했다.", "before", "유족이 고소하기 전날"),
    ],
)
def test_an_order_is_told_by_its_words(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[0] == way
    assert of in order[1] or order[1].startswith(of[:6])


@pytest.mark.parametrize("text", ["그는 사흘 전 회사를 옮겼다.", "전 시장은 건물을 팔았다."])
def test_a_time_or_an_office_alone_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("회사는 위원회에 알리고 세 시간이 지나서야 군청에 전화했다.", ["after"]),
        ("양측은 선고를 사흘 남기고 합의했다.", ["before"]),
        ("그는 유서를 남기고 떠났다.", []),
        ("추석을 앞두고 농경지가 물에 잠겼다.", []),
        ("버스는 다리를 지나 멈췄다.", []),
    ],
)
def test_a_verb_tells_an_order_with_a_length_of_time(rules: RuleSet, text: str, orders: list[str]) -> None:
    reading = read_source(document("t", text, rules, Declared()), rules)
    (sentence,) = View(reading.document, reading.mentions, rules).sentences
    assert [order.way for order in korean_orders.read(sentence)] == orders


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("누출을 신고한 것은 주민 대피보다 두 시간 앞섰다.", "before", "주민 대피"),
        ("도난 신고는 목록이 공개된 날보다 사흘 늦었다.", "after", "목록이 공개된 날"),
        ("조합은 총회를 하루 앞둔 15일 소송을 거둬들였다.", "before", "총회"),
        ("판결문이 홈페이지에 올라간 것이 선고보다 40분 빨랐다.", "before", "선고"),
        ("이사회의 해임 결의는 폭로보다 이틀 빨랐다.", "before", "폭로"),
        ("선장은 문을 닫고 30분이 흐른 뒤에야 무전을 받았다.", "after", "문을 닫고"),
        ("검찰은 금고를 압수수색했고, 그로부터 나흘 뒤 이사장이 사임했다.", "after", "검찰은 금고를 압수수색했고"),
    ],
)
def test_a_length_of_time_says_by_how_much(rules: RuleSet, text: str, way: str, of: str) -> None:
    reading = read_source(document("t", text, rules, Declared()), rules)
    (sentence,) = View(reading.document, reading.mentions, rules).sentences
    (order,) = korean_orders.read(sentence)
    assert (order.way, [text[start:end] for start, end in order.of]) == (way, [of])


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("선장의 사임은 조사단이 결과를 내놓기 닷새 앞서 나왔다.", "before", "조사단이 결과를 내놓기"),
        (
            "은행이 대출을 회수하겠다고 통보하자 회사는 하루 만에 문을 닫았다.",
            "after",
            "은행이 대출을 회수하겠다고 통보하",
        ),
        ("수문은 하류 주민이 대피할 때까지 열리지 않았다.", "after", "하류 주민이 대피할"),
        ("청장의 사퇴에 이어 감사가 시작됐다.", "after", "청장의 사퇴"),
        ("댐이 무너진 데 이어 다리가 끊겼다.", "after", "댐이 무너진"),
        ("경보는 방류가 시작되고 20분 뒤에야 울렸다.", "after", "방류가 시작되고"),
    ],
)
def test_endings_and_bound_nouns_tell_an_order(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[0] == way
    assert order[1].endswith(of)


@pytest.mark.parametrize("text", ["이 나라는 이웃 나라보다 2년 앞섰다.", "새 열차는 옛 열차보다 빠르다."])
def test_who_is_ahead_or_fast_is_no_order(rules: RuleSet, text: str) -> None:
    reading = read_source(document("t", text, rules, Declared()), rules)
    (sentence,) = View(reading.document, reading.mentions, rules).sentences
    assert list(korean_orders.read(sentence)) == []


def test_a_day_that_a_clause_describes_tells_when_something_was_over(rules: RuleSet) -> None:
    text = "수사관들이 들이닥친 5월 22일, 전시관은 이미 문을 닫은 상태였다."
    reading = read_source(document("t", text, rules, Declared()), rules)
    (sentence,) = View(reading.document, reading.mentions, rules).sentences
    (order,) = korean_orders.read(sentence)
    assert (order.way, text[slice(*order.of[0])].strip()) == ("before", "수사관들이 들이닥친")
