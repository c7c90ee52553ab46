"""Which compared pairs make a line of their own."""

from factx.link.facts.claims import RULE as CLAIM
from factx.link.said.told import RULE as PROPOSITION
from factx.models.fact import Evidence, QuoteFactValue
from factx.models.finding import Finding, Side
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import coded, plain
from factx.reconciler.findings.lines import by_holder, is_denial, is_worded, of_clauses, once_each, told_once


def note(name, labels, *, severity="note", attribute="open.ship", code="FX103"):
    sides = tuple(Side(value=label, label=label, sources=tuple(sources), evidence=()) for label, sources in labels)
    return Finding(
        id=name, code=code, relation="possibly_conflicts", severity=severity, title="", message="", subject=None,
        attribute=attribute, facts=(), sides=sides, independent_sources=2,
    )  # fmt: skip


def left(*findings):
    return [finding.id for finding in once_each(findings)]


def test_a_note_of_the_same_values_in_the_same_sources_is_told_once():
    first = note("x", [("184", "a"), ("148", "b")])
    assert left(first, note("y", [("184", "a"), ("148", "b")])) == ["x"]
    assert left(first, note("y", [("148", "b"), ("184", "a")])) == ["x"]


def test_a_note_that_says_more_is_told():
    first = note("x", [("184", "a"), ("148", "b")])
    assert left(first, note("y", [("184", "a"), ("148", "c")])) == ["x", "y"]
    assert left(first, note("y", [("184", "a"), ("150", "b")])) == ["x", "y"]
    assert left(first, note("y", [("184", "a"), ("148", "b")], attribute="open.boat")) == ["x", "y"]


def test_an_alarm_is_never_left_out_but_explains_a_note():
    alarm = note("x", [("184", "ac"), ("148", "b")], severity="warning")
    assert left(alarm, note("y", [("184", "a"), ("148", "b")])) == ["x"]
    assert left(note("y", [("184", "a"), ("148", "b")]), alarm) == ["y", "x"]


def test_notes_that_are_not_of_values_are_left_alone():
    agreements = [note(name, [("184", "a")], code=None) for name in "xy"]
    assert left(*agreements) == ["x", "y"]
    assert left() == []


def passages(told):
    spans = [(one[0], int(one[1:])) for one in told.split()]
    shown = tuple(Evidence(source=source, start=start, end=start + 2, text="", line=1) for source, start in spans)
    return Side(value=None, label="", sources=(), evidence=shown)


def denial(name, code, *sides, severity="note", grounds=("phrase",)):
    """A finding whose sides each hold passages like ``a3``: source a, from the third character to the fifth."""
    shown = {"sides": tuple(map(passages, sides)), "grounds": grounds}
    return note(name, [], code=code, severity=severity).model_copy(update=shown)


def test_two_passages_that_deny_one_another_are_told_once_with_both_codes():
    facts, sentences = denial("x", "FX511", "a3", "b7"), denial("y", "FX516", "b8", "a3")
    (kept,) = told_once([sentences, facts])
    assert (kept.code, kept.also) == ("FX511", ("FX516",))


def test_of_two_denials_of_one_passage_the_one_that_shows_more_is_told():
    facts, sentences = denial("x", "FX511", "a3", "b7"), denial("y", "FX516", "b8 c1", "a3")
    assert [finding.id for finding in told_once([facts, sentences])] == ["y"]


def test_of_two_denials_the_one_with_grounds_is_told():
    facts, sentences = denial("x", "FX511", "a3", "b7 c1", grounds=()), denial("y", "FX516", "b8 c1", "a3")
    assert [finding.id for finding in told_once([facts, sentences])] == ["y"]


def test_an_alarm_of_a_denial_is_never_left_out():
    alarm = denial("x", "FX511", "a3", "b7", severity="warning")
    graver = denial("y", "FX516", "a3", "b7", severity="error")
    assert [finding.id for finding in told_once([alarm, graver])] == ["x", "y"]


def test_denials_of_other_passages_are_told_each():
    found = [denial("x", "FX511", "a3", "b7"), denial("y", "FX516", "a3", "b30"), denial("z", "FX516", "a3 b7", "c1")]
    assert told_once(found) == found


def link(a, b, comparison):
    return Link(a, b, comparison, 3.0, True)


def test_a_denial_of_a_deed_and_one_who_asserts_it(make):
    def told(status, source, rule=PROPOSITION):
        made = make(None, source=source, status=status)
        return type(made)(made.fact.model_copy(update={"rule": rule}), made.origin)

    denied, done = told("denied", "a"), told("done", "b")
    assert is_denial(link(denied, done, coded("FX511", "row")))
    assert not is_denial(link(denied, done, plain("agrees", "row")))
    assert not is_denial(link(denied, told("done", "b", "other"), coded("FX511", "row")))
    assert not is_denial(link(denied, denied, coded("FX514", "row")))


def test_claims_and_deeds_are_clauses_and_facts_of_the_catalogue_are_not(make):
    def told(rule):
        made = make(None, source=rule, status="denied")
        return type(made)(made.fact.model_copy(update={"rule": rule}), made.origin)

    clauses = coded("FX510", "row")
    assert of_clauses(link(told(CLAIM), told(PROPOSITION), clauses))
    assert not of_clauses(link(told(CLAIM), told("link.statement"), clauses))


def test_words_on_one_matter_hold_no_value(make, figure):
    said = [
        make(QuoteFactValue(text=text, manner="direct"), source=s) for s, text in (("a", "안전하다"), ("b", "safe"))
    ]
    assert is_worded(link(*said, plain("compatible", "one matter")))
    assert not is_worded(link(*said, plain("agrees", "one matter")))
    assert not is_worded(link(make(figure(3)), make(figure(3), source="b"), plain("compatible", "row")))


def test_facts_of_one_value_stand_by_who_says_it(make, figure):
    told = [make(figure(79), source=s, holder=h) for s, h in (("a", "org:x"), ("b", None), ("c", "org:x"))]
    dropped = coded("FX702", "attributed on one side only")
    assert by_holder([link(told[0], told[1], dropped), link(told[2], told[1], dropped)]) == [
        ["f:a0", "f:c0"],
        ["f:b0"],
    ]
    assert by_holder([link(told[0], told[2], plain("agrees", "row"))]) == [["f:a0"], ["f:c0"]]


def test_who_has_a_value_from_somebody_stands_before_who_has_it_from_nobody(between):
    plain_fact = "Hanbit Motors had sales of 3.2 trillion won last year."
    attributed = "Hanbit Motors had sales of 3.2 trillion won last year, according to Dongseo Securities."
    for texts, sources in (((plain_fact, attributed), ("s1", "s0")), ((attributed, plain_fact), ("s0", "s1"))):
        (found,) = [f for f in between(*texts, days=("2026-05-01", "2026-05-01")) if f.code == "FX702"]
        assert tuple(side.sources[0] for side in found.sides) == sources
        assert f"{sources[0]} has 3.2 trillion won from a named source, {sources[1]} states it" in found.message
