import pytest

from factx.models.fact import QuoteFactValue
from factx.reconciler.compare.quotes import compare_quotes, normal_form

KWON, ALTMAN = "person:jason-kwon", "person:sam-altman"


def quote(text, manner="direct"):
    return QuoteFactValue(text=text, manner=manner)


def both(a, b):
    there, back = compare_quotes(a, b), compare_quotes(b, a)
    assert there == back
    return there and (there.relation, there.code, there.severity)


def said(make, text, source="a", *, lang="en", subject=KWON, manner="direct"):
    return make(quote(text, manner), source=source, lang=lang, subject=subject, attribute="said")


def test_the_normal_form_unifies_marks_and_drops_editing():
    assert normal_form("“We will  [soon] come ...”") == "We will come …"


def test_equal_words_agree(make):
    a = said(make, "We will work with Korea’s industry.")
    b = said(make, "We will work with Korea's industry", "b")
    assert both(a, b) == ("agrees", None, "none")


def test_a_part_of_the_words_is_no_contradiction(make):
    a = said(make, "We have a lot of good partnerships in motion with companies like SK")
    assert both(a, said(make, "a lot of good partnerships in motion", "b")) == ("refines", "FX303", "note")


def test_a_part_that_lost_its_condition_is_graver(make):
    a = said(make, "We will build it here if the government agrees to the plan")
    assert both(a, said(make, "We will build it here", "b")) == ("refines", "FX303", "warning")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("We will hire 300 people in Seoul", "We will hire 500 people in Seoul", ("conflicts", "FX301", "error")),
        ("We will open the plant next year", "We will not open the plant next year", ("conflicts", "FX301", "error")),
        ("We will open the big plant next year", "We will open the new plant next year",
         ("possibly_conflicts", "FX301", "warning")),
    ],
)  # fmt: skip
def test_other_words_of_one_utterance(make, one, other, expected):
    assert both(said(make, one), said(make, other, "b")) == expected


def test_korean_negation_inside_the_verb_counts(make):
    a = said(make, "우리는 공장을 내년에 반드시 짓겠다", lang="ko")
    b = said(make, "우리는 공장을 내년에 반드시 짓지 않겠다", "b", lang="ko")
    assert both(a, b) == ("conflicts", "FX301", "error")


def test_the_same_words_from_two_mouths(make):
    words = "Infrastructure is destiny for every country"
    assert both(said(make, words), said(make, words, "b", subject=ALTMAN)) == ("conflicts", "FX302", "error")


def test_short_formulas_may_come_from_anyone(make):
    assert both(said(make, "Thank you"), said(make, "Thank you", "b", subject=ALTMAN)) is None


def test_two_utterances_of_one_speaker_are_not_paired(make):
    a = said(make, "Infrastructure is destiny for every country")
    assert both(a, said(make, "We love the developers of Korea", "b")) is None


def test_words_in_two_languages_are_not_compared(make):
    assert both(said(make, "Infrastructure is destiny"), said(make, "인프라는 운명이다", "b", lang="ko")) is None


def test_reports_of_what_somebody_said_are_in_the_reporters_words(make):
    a = said(make, "the shooting happened at the hospital just before 1 a.m.", manner="indirect")
    b = said(make, "the shooting happened at the hospital at 12:47 a.m.", "b", manner="indirect")
    assert both(a, b) is None


def test_forms_of_the_same_words_are_but_a_note(make):
    a = said(make, "모든 책임은 사업을 이끌고 있는 경영진에게 있다", lang="ko")
    b = said(make, "모든 책임은 사업을 이끄는 경영진에게 있다", "b", lang="ko")
    assert both(a, b) == ("possibly_conflicts", "FX301", "note")
    c = said(make, "모든 책임은 사업을 맡긴 정부에게 있다", "c", lang="ko")
    assert both(a, c) == ("possibly_conflicts", "FX301", "warning")


def test_many_equal_words_are_one_utterance_where_a_speaker_is_not_known(make):
    a = said(make, "한 분도 빠짐없이 구조할 때까지 현장을 떠나지 않겠다", lang="ko", subject=None)
    b = said(make, "한 분도 빠짐없이 구조할 때까지 시청을 떠나지 않겠다", "b", lang="ko")
    assert both(a, b) == ("possibly_conflicts", "FX301", "warning")
    assert both(said(make, "저는 현장을 떠나지 않겠다", lang="ko", subject=None), b) is None
