"""Pairs to findings: which sides stand together."""

from itertools import pairwise

import pytest

from factx.link.said.told import RULE as PROPOSITION
from factx.models.fact import QuoteFactValue
from factx.reconciler.alignment.align import Link
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import coded, plain
from factx.reconciler.findings.grouping import Grouping
from factx.reconciler.findings.messages import Messages


def test_a_side_that_is_but_worth_a_note_joins_no_alarm(make, figure, rules):
    a, b, c = (make(figure(number), source=source) for number, source in ((10, "a"), (20, "b"), (30, "c")))
    alarm, note = coded("FX103", "a facet is unstated"), coded("FX103", "a facet is unstated", severity="note")
    links = [Link(a, b, alarm, 5.0, True), Link(a, c, note, 3.0, True), Link(b, c, note, 3.0, True)]
    order = {statement.fact.id: n for n, statement in enumerate((a, b, c))}
    messages = Messages("en", [], [], Attributes.of(rules))
    found = Grouping(links, order, messages, frozenset()).findings()
    sides = {finding.severity: {source for side in finding.sides for source in side.sources} for finding in found}
    assert sides["warning"] == {"a", "b"}
    assert "c" in sides["note"]


def test_values_of_one_attribute_that_are_no_alarm_are_one_note_what_has_grown_another(make, figure, rules):
    told = ((9, "a"), (17, "b"), (23, "c"), (29, "d"))
    deaths = [make(figure(n), source=s, attribute="disaster.deaths") for n, s in told]
    grown, perhaps = coded("FX112", "it grew"), coded("FX103", "perhaps one question", severity="note")
    links = [Link(one, other, perhaps, 3.0, False) for one, other in pairwise(deaths[:3])]
    links.append(Link(*deaths[2:], grown, 3.0, False, ("phrase",)))
    order = {statement.fact.id: n for n, statement in enumerate(deaths)}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [(f.code, [side.sources for side in f.sides]) for f in found] == [
        ("FX103", [("a",), ("b",), ("c",)]),
        ("FX112", [("c",), ("d",)]),
    ]


def test_what_rests_on_nearness_alone_stands_by_itself(make, figure, rules):
    a, b, c = (make(figure(n), source=s, attribute="open.ship") for n, s in ((9, "a"), (17, "b"), (23, "c")))
    note = coded("FX103", "perhaps one question", severity="note")
    links = [Link(a, b, note, 3.0, False, ("noun", "phrase")), Link(b, c, note, 1.2, False)]
    order = {statement.fact.id: n for n, statement in enumerate((a, b, c))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [(f.grounds, f.bare, len(f.sides)) for f in found] == [(("noun", "phrase"), False, 2), ((), True, 2)]


def test_days_that_merely_stand_near_each_other_are_no_note(make, date, rules):
    a, b, c = (make(date(day), source=s) for day, s in (("2025-09-10", "a"), ("2025-09-11", "b"), ("2025-09-12", "c")))
    planned = coded("FX202", "one of them was a plan", severity="note")
    links = [Link(a, b, planned, 3.0, False, ("phrase",)), Link(a, c, planned, 1.2, False)]
    order = {statement.fact.id: n for n, statement in enumerate((a, b, c))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert sorted((f.severity, f.grounds) for f in found) == [("none", ()), ("note", ("phrase",))]


def test_a_value_that_many_have_from_somebody_is_one_line(make, figure, rules):
    told = [make(figure(79), source=s, holder=h) for s, h in (("a", "org:x"), ("b", None), ("c", "org:x"), ("d", None))]
    dropped, agrees = coded("FX702", "attributed on one side only"), plain("agrees", "row 1")
    links = [Link(one, other, dropped, 5.0, True) for one in (told[0], told[2]) for other in (told[1], told[3])]
    links += [Link(told[0], other, agrees, 5.0, True) for other in told[1:]]
    order = {statement.fact.id: n for n, statement in enumerate(told)}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    lines = [[side.sources for side in finding.sides] for finding in found if finding.code == "FX702"]
    assert lines == [[("a", "c"), ("b", "d")]]


def test_values_that_a_source_tells_in_one_breath_are_no_alarm(make, figure, rules):
    whole, theirs, part = (
        make(figure(204), source="a"),
        make(figure(204), source="b"),
        make(figure(12), source="a", start=60),
    )
    links = [
        Link(whole, theirs, plain("agrees", "equal"), 5.0, True),
        Link(theirs, part, coded("FX103", "x"), 5.0, True),
    ]
    order = {statement.fact.id: n for n, statement in enumerate((whole, theirs, part))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [f.severity for f in found if f.code] == ["note"]


def test_values_that_a_source_tells_far_apart_may_be_a_slip(make, figure, rules):
    whole, theirs, part = (
        make(figure(204), source="a"),
        make(figure(204), source="b"),
        make(figure(12), source="a", start=900),
    )
    links = [
        Link(whole, theirs, plain("agrees", "equal"), 5.0, True),
        Link(theirs, part, coded("FX103", "x"), 5.0, True),
    ]
    order = {statement.fact.id: n for n, statement in enumerate((whole, theirs, part))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [f.severity for f in found if f.code] == ["warning"]


def test_a_note_of_the_same_values_in_the_same_sources_is_told_once(make, figure, rules):
    lead, body, other = (
        make(figure(184), source="a"),
        make(figure(184), source="a", start=90),
        make(figure(148), source="b"),
    )
    note = coded("FX103", "perhaps one question", severity="note")
    links = [Link(lead, other, note, 3.0, False, ("noun",)), Link(body, other, note, 3.0, False)]
    order = {statement.fact.id: n for n, statement in enumerate((lead, body, other))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [[side.sources for side in finding.sides] for finding in found] == [[("a",), ("b",)]]


def test_two_values_that_one_source_tells_have_no_grounds(make, figure, rules):
    here, there, too = make(figure(181)), make(figure(179), source="b"), make(figure(181), source="b", start=900)
    note = coded("FX103", "perhaps one question", severity="note")
    links = [
        Link(here, too, plain("agrees", "equal"), 5.0, True),
        Link(here, there, note, 4.0, False, ("noun", "attribute")),
    ]
    order = {statement.fact.id: n for n, statement in enumerate((here, there, too))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [f.grounds for f in found if f.code == "FX103"] == [()]


def test_what_has_grown_is_told_from_the_least_to_the_most(make, figure, rules):
    late, early = make(figure(34000)), make(figure(20000), source="b")
    links = [Link(late, early, coded("FX112", "it grew"), 3.0, False, ("phrase",))]
    order = {statement.fact.id: n for n, statement in enumerate((late, early))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [side.sources for side in found[0].sides] == [("b",), ("a",)]


def test_a_plan_told_after_the_deed_is_no_alarm_where_others_tell_the_deed_later(make, rules):
    done, planned, since = (
        make(None, source=source, kind="relation", attribute="relation.acquisition") for source in ("a", "b", "c")
    )
    links = [
        Link(done, since, plain("agrees", "done"), 0.0, True),
        Link(done, planned, coded("FX503", "planned is later"), 0.0, True, ("subject",)),
        Link(since, planned, coded("FX502", "done is later"), 0.0, True, ("subject",)),
    ]
    order = {statement.fact.id: n for n, statement in enumerate((done, planned, since))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert found
    assert all(finding.severity != "warning" for finding in found)


def test_a_denial_that_many_contradict_is_one_line(make, rules):
    def told(status, source):
        made = make(None, source=source, status=status, subject=None, attribute="open.leak")
        return type(made)(made.fact.model_copy(update={"rule": PROPOSITION}), made.origin)

    denial, *others = told("denied", "a"), told("done", "b"), told("done", "c"), told("done", "d")
    links = [Link(denial, other, coded("FX511", "x", severity="note"), 3.0, False, ("phrase",)) for other in others]
    order = {statement.fact.id: n for n, statement in enumerate((denial, *others))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [[side.sources for side in finding.sides] for finding in found] == [[("a",), ("b", "c", "d")]]


@pytest.mark.parametrize(("other", "severity"), [("a", "none"), ("b", "note")])
def test_what_one_article_tells_of_both_sides_is_no_contradiction(make, rules, other, severity):
    denial, assertion = (
        make(None, source=source, status=status, subject=None, attribute="open.leak")
        for source, status in (("a", "denied"), (other, "done"))
    )
    links = [Link(denial, assertion, coded("FX511", "x", severity="note"), 3.0, False, ("phrase",))]
    order = {denial.fact.id: 0, assertion.fact.id: 1}
    (found,) = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert found.severity == severity


def test_utterances_of_one_matter_stand_in_pairs(make, rules):
    said = [make(QuoteFactValue(text=s, manner="direct"), source=s, subject=None) for s in "abc"]
    links = [Link(x, y, plain("compatible", "one matter"), 0.0, False, ("phrase",)) for x, y in pairwise(said)]
    order = {statement.fact.id: n for n, statement in enumerate(said)}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [len(finding.sides) for finding in found] == [2, 2]


def test_two_hours_stand_apart_though_both_agree_with_their_day(make, date, rules):
    morning, noon, day = (
        make(
            date("2026-04-03").model_copy(update={"timex": f"2026-04-03{hour}", "first": f"2026-04-03{hour}"}),
            source=source,
            attribute="open.fire",
        )
        for hour, source in (("T09:40", "a"), ("T12:10", "b"), ("", "c"))
    )
    agrees, differ = plain("agrees", "row 2: same days"), coded("FX201", "two hours of one day")
    links = [Link(morning, day, agrees, 5.0, True), Link(noon, day, agrees, 5.0, True)]
    links.append(Link(morning, noon, differ, 5.0, True, ("phrase",)))
    order = {statement.fact.id: n for n, statement in enumerate((morning, noon, day))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [[side.sources for side in f.sides] for f in found if f.code == "FX201"] == [[("a",), ("b",)]]


def test_what_is_quoted_and_the_sentence_it_stands_in_are_on_no_two_sides(make, rules):
    def said(text, source, manner="direct", start=0, lang="en"):
        return make(QuoteFactValue(text=text, manner=manner), source=source, lang=lang, start=start, words=text)

    theirs = said("the bakers are to get a raise and a rest", "a")
    whole = said("the bakers 'are to get a raise or a rest'", "b", "indirect")
    inner = said("are to get a raise or a rest", "b", start=12)
    korean = said("제빵사는 월급을 더 받고 쉬어야 한다", "c", lang="ko")
    links = [
        Link(theirs, korean, plain("agrees", "one by its concepts"), 0.0, False, ("subject",)),
        Link(whole, korean, plain("agrees", "one by its concepts"), 0.0, False, ("subject",)),
        Link(theirs, inner, coded("FX301", "other words differ"), 0.0, False, ("subject",)),
    ]
    order = {statement.fact.id: n for n, statement in enumerate((theirs, whole, inner, korean))}
    found = Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()
    assert [[side.sources for side in f.sides] for f in found if f.code == "FX301"] == [[("a",), ("b",)]]
    assert [len(side.evidence) for f in found if f.code == "FX301" for side in f.sides] == [1, 1]
