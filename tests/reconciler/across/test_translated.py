"""One utterance told in two languages."""

import pytest

from factx.models.fact import QuoteFactValue
from factx.reconciler.across.translated import inside, translations
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import coded, plain

ABOUT = ("data_center", "cooperation", "long_term")


@pytest.fixture
def said(make):
    def build(text, source="a", *, lang="ko", who="person:kwon", manner="direct", topic=ABOUT, **more):
        value = QuoteFactValue(text=text, manner=manner)
        return make(value, source=source, lang=lang, subject=who, attribute="quote", topic=topic, words=text, **more)

    return build


@pytest.fixture
def linked(read):
    def run(left, right):
        contexts = Contexts([read(side) for side in (left, right) if side], {"a": left, "b": right})
        return translations(left, right, contexts)

    return run


def test_the_same_speaker_on_the_same_day_said_it_once(said, linked):
    korean, english = said("장기적인 협력이다"), said("It is a long-term cooperation", "b", lang="en")
    (link,) = linked([korean], [english])
    assert (link.comparison.code, link.comparison.relation, link.comparison.severity) == ("FX305", "compatible", "none")
    assert link.grounds == ("subject",)


def test_a_negation_on_one_side_is_worth_a_note(said, linked):
    korean, english = said("장기적인 협력이다"), said("It is not a long-term cooperation", "b", lang="en")
    (link,) = linked([korean], [english])
    assert (link.comparison.code, link.comparison.severity) == ("FX305", "note")


@pytest.mark.parametrize(
    "other",
    [
        {"who": "person:ha"},
        {"lang": "ko"},
        {"published": "2025-09-20"},
        {"topic": ("flood", "village", "evacuate")},
    ],
    ids=["another speaker", "the same language", "another day", "another matter"],
)
def test_what_is_no_translation(said, linked, other):
    english = said("It is a long-term cooperation", "b", **{"lang": "en", **other})
    assert linked([said("장기적인 협력이다")], [english]) == []


def test_two_reports_of_what_was_said_need_not_be_one(said, linked):
    left = said("협력이 길어질 것이라고", manner="indirect")
    assert linked([left], [said("that it would last", "b", lang="en", manner="indirect")]) == []
    assert linked([left], [said("It will last", "b", lang="en")])


def test_each_is_taken_once_by_its_nearest(said, linked):
    left = [said("하나", start=0), said("둘", start=50, topic=("price", "memory"))]
    right = [said("two", "b", lang="en", start=0, topic=("price", "memory")), said("one", "b", lang="en", start=50)]
    assert {(link.a.fact.id, link.b.fact.id) for link in linked(left, right)} == {("f:a0", "f:b50"), ("f:a50", "f:b0")}


def test_no_quotation_is_no_link(linked, make, figure):
    assert linked([], []) == []
    assert linked([make(figure(3))], [make(figure(3), source="b", lang="en")]) == []


def test_what_stands_inside_a_translated_quotation_bears_its_code_too(said, linked, make, figure):
    korean, english = said("7억 명이 쓴다"), said("600 million use it", "b", lang="en")
    quotes = linked([korean], [english])
    a = make(figure(700), words="7억 명")
    b = make(figure(600), source="b", lang="en", words="600 million")
    differ = Link(a, b, coded("FX101", "row"), 5.0, True)
    assert inside(differ, quotes).comparison.also == ("FX305",)
    assert inside(differ, []).comparison.also == ()
    agree = Link(a, b, plain("agrees", "row"), 5.0, True)
    assert inside(agree, quotes) == agree
