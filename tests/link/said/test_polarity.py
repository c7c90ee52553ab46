"""Whether a clause says that something is so, that it is not, or leaves it open."""

import pytest

from factx.link.clause.view import View
from factx.link.said.polarity import polarities
from factx.read.article import Declared, document
from factx.rules.load import default_rules
from factx.run.pipeline import read_source

RULES = default_rules()


def read(text: str) -> str:
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    sentence = View(reading.document, reading.mentions, RULES).sentences[0]
    return polarities(RULES).read(sentence, (sentence.start, sentence.end), []).polarity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("재단은 해커와 협상했다.", "yes"),
        ("재단은 해커와 협상하지 않았다.", "no"),
        ("함 회장은 임기를 채우겠다고 못 박았다.", "yes"),
        ("경찰은 직원을 불구속 입건했다.", "yes"),
        ("재단은 사실이 아니라고 반박했다.", "no"),
        ("6명이 찬성하면 파면된다.", "yes"),
        ("The foundation negotiated with the hackers.", "yes"),
        ("The foundation did not negotiate with the hackers.", "no"),
        ("The foundation denied negotiating.", "no"),
        ("Did the foundation negotiate?", "open"),
        ("Did the foundation negotiate？", "open"),
        ("If six judges agree, he is removed.", "open"),
        ("It rose no later than Monday.", "yes"),
        ("It is unclear whether they met.", "open"),
        ("They will meet whether or not he agrees.", "yes"),
        ("Not a single crack was found.", "no"),
        ("Do not go there.", "open"),
        ("The wall is free of cracks.", "no"),
        ("She took no money from him.", "no"),
        ("The samples have yet to be opened.", "no"),
        ("Bread prices are unlikely to rise.", "no"),
        ("The ministry has not yet decided whether to close the hospital.", "no"),
        ("태풍이 상륙할 가능성은 희박하다.", "no"),
    ],
)
def test_what_a_clause_says(text: str, polarity: str) -> None:
    assert read(text) == polarity


@pytest.mark.parametrize("text", ["환자 정보가 유출됐는지 조사하고 있다.", "누가 지시했느냐는 질문이 나왔다."])
def test_of_a_question_inside_a_sentence_only_what_follows_is_said(text: str) -> None:
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    sentence = View(reading.document, reading.mentions, RULES).sentences[0]
    told = polarities(RULES).read(sentence, (sentence.start, sentence.end), [])
    assert told.polarity == "yes"
    assert not text[told.about[0] : told.about[1]].startswith(("환자", "누가"))


def test_a_negation_inside_a_turn_of_phrase_denies_nothing() -> None:
    text = "검찰은 항소하지 않기로 했다."
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    sentence = View(reading.document, reading.mentions, RULES).sentences[0]
    turn = text.index("항소"), text.index("않") + 1
    assert polarities(RULES).read(sentence, (0, len(text)), [], [turn]).polarity == "yes"


def test_what_comes_before_a_negated_clause_is_said_to_be_so() -> None:
    text = "A reviewer had warned in writing that the numbers did not work."
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    sentence = View(reading.document, reading.mentions, RULES).sentences[0]
    told = polarities(RULES).read(sentence, (0, len(text)), [])
    assert told.polarity == "no"
    assert told.rest is not None
    assert text[slice(*told.rest)] == "A reviewer had warned in writing"


def test_what_is_yet_to_be_done_is_denied_of_what_stands_before_it_too() -> None:
    text = "The samples have yet to be opened."
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    sentence = View(reading.document, reading.mentions, RULES).sentences[0]
    assert polarities(RULES).read(sentence, (0, len(text)), []).about[0] == 0


def test_a_negation_ends_before_another_clause() -> None:
    text = "We cannot go back even if the government withdraws its plan."
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    sentence = View(reading.document, reading.mentions, RULES).sentences[0]
    told = polarities(RULES).read(sentence, (0, len(text)), [])
    assert "withdraws" not in text[slice(*told.about)]
