"""One speaker whose words come down on two sides in two sources (FX307)."""

from factx.models.base import Span
from factx.models.fact import Attribution, QuoteFactValue
from factx.reconciler.across.stances import stances
from factx.reconciler.comparison import Statement


def said(make, source, *taken, who="person:a", told=(), turns=()):
    value = QuoteFactValue(text="x y z", manner="direct", told=told, turns=turns, stances=taken)
    lang = "ko" if source == "a" else "en"
    return make(value, subject=who, source=source, lang=lang, attribute="quote", kin=told)


def met(left, right):
    return [comparison.code for _, _, comparison in stances(left, right)]


def test_one_who_goes_here_and_stays_there_is_noted(make):
    assert met([said(make, "a", "quit")], [said(make, "b", "stay_on")]) == ["FX307"]


def test_what_is_not_so_is_against_what_is_so(make):
    assert met([said(make, "a", "safe")], [said(make, "b", "safe-")]) == ["FX307"]


def test_not_going_is_staying(make):
    assert met([said(make, "a", "quit-")], [said(make, "b", "stay_on")]) == []


def test_two_speakers_may_stand_on_two_sides(make):
    assert met([said(make, "a", "quit")], [said(make, "b", "stay_on", who="person:b")]) == []


def test_a_stance_that_both_sources_have_is_no_difference(make):
    ours = [said(make, "a", "quit"), said(make, "a", "stay_on")]
    assert met(ours, [said(make, "b", "stay_on")]) == []


def test_what_may_be_of_anything_asks_for_something_shared(make):
    assert met([said(make, "a", "refuse")], [said(make, "b", "open_to")]) == []
    ours, theirs = said(make, "a", "refuse", told=("ship",)), said(make, "b", "open_to", told=("ship",))
    assert met([ours], [theirs]) == ["FX307"]


def test_a_denial_of_what_the_other_utterance_tells_is_noted(make):
    told = ("auction", "painting")
    assert met([said(make, "a", told=told, turns=("neg",))], [said(make, "b", told=told)]) == ["FX307"]
    assert met([said(make, "a", told=told)], [said(make, "b", told=told)]) == []


def test_a_negation_beside_a_condition_may_be_of_the_condition(make):
    told = ("hall", "build")
    assert met([said(make, "a", told=told, turns=("even_if", "neg"))], [said(make, "b", told=told)]) == []
    assert met([said(make, "a", told=told, turns=("if", "neg"))], [said(make, "b", told=told, turns=("neg",))]) == []


def test_who_goes_on_a_condition_may_stay_as_well(make):
    assert met([said(make, "a", "quit?")], [said(make, "b", "stay_on")]) == []
    assert met([said(make, "a", "quit?")], [said(make, "b", "stay_on", turns=("even_if",))]) == ["FX307"]
    assert met([said(make, "a", "quit?")], [said(make, "b", "quit-?")]) == ["FX307"]


def test_of_brief_utterances_one_thing_is_enough(make):
    once = said(make, "a", told=("meet", "conference", "minute"))
    assert met([once], [said(make, "b", told=("meet", "man"), turns=("never",))]) == ["FX307"]
    many = said(make, "a", told=("meet", "plan", "cost", "road", "bridge"))
    assert met([many], [said(make, "b", told=("meet", "man"), turns=("never",))]) == []


def test_what_is_reported_to_be_denied_is_denied(make):
    cue = Span(text="denied that", start=0, end=11)
    ours = said(make, "a", "acquainted", told=("fin", "ship"), turns=("neg",))
    value = QuoteFactValue(text="x y z", manner="indirect", told=("fin", "ship"), stances=("strangers",))
    by = Attribution(holder="person:a", manner="indirect", cue=cue)
    theirs = make(value, subject="person:a", source="b", lang="en", attribute="quote", kin=value.told)
    theirs = Statement(theirs.fact.model_copy(update={"attribution": by}), theirs.origin)
    assert met([ours], [theirs]) == []
