"""Pairs to findings: which sides stand together."""

from itertools import pairwise

from factx.link.said.told import RULE as PROPOSITION
from factx.models.fact import QuoteFactValue
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import coded, plain


def test_a_side_that_is_but_worth_a_note_joins_no_alarm(make, figure, grouped):
    a, b, c = (make(figure(number), source=source) for number, source in ((10, "a"), (20, "b"), (30, "c")))
    alarm, note = coded("FX103", "a facet is unstated"), coded("FX103", "a facet is unstated", severity="note")
    links = [Link(a, b, alarm, 5.0, True), Link(a, c, note, 3.0, True), Link(b, c, note, 3.0, True)]
    found = grouped(links, a, b, c)
    sides = {finding.severity: {source for side in finding.sides for source in side.sources} for finding in found}
    assert sides["warning"] == {"a", "b"}
    assert "c" in sides["note"]


def test_values_of_one_attribute_that_are_no_alarm_are_one_note_what_has_grown_another(make, figure, grouped):
    told = ((9, "a"), (17, "b"), (23, "c"), (29, "d"))
    deaths = [make(figure(n), source=s, attribute="disaster.deaths") for n, s in told]
    grown, perhaps = coded("FX112", "it grew"), coded("FX103", "perhaps one question", severity="note")
    links = [Link(one, other, perhaps, 3.0, False) for one, other in pairwise(deaths[:3])]
    links.append(Link(*deaths[2:], grown, 3.0, False, ("phrase",)))
    found = grouped(links, *deaths)
    assert [(f.code, [side.sources for side in f.sides]) for f in found] == [
        ("FX103", [("a",), ("b",), ("c",)]),
        ("FX112", [("c",), ("d",)]),
    ]


def test_what_rests_on_nearness_alone_stands_by_itself(make, figure, grouped):
    a, b, c = (make(figure(n), source=s, attribute="open.ship") for n, s in ((9, "a"), (17, "b"), (23, "c")))
    note = coded("FX103", "perhaps one question", severity="note")
    links = [Link(a, b, note, 3.0, False, ("noun", "phrase")), Link(b, c, note, 1.2, False)]
    found = grouped(links, a, b, c)
    assert [(f.grounds, f.bare, len(f.sides)) for f in found] == [(("noun", "phrase"), False, 2), ((), True, 2)]


def test_a_value_that_many_have_from_somebody_is_one_line(make, figure, grouped):
    told = [make(figure(79), source=s, holder=h) for s, h in (("a", "org:x"), ("b", None), ("c", "org:x"), ("d", None))]
    dropped, agrees = coded("FX702", "attributed on one side only"), plain("agrees", "row 1")
    links = [Link(one, other, dropped, 5.0, True) for one in (told[0], told[2]) for other in (told[1], told[3])]
    links += [Link(told[0], other, agrees, 5.0, True) for other in told[1:]]
    found = grouped(links, *told)
    lines = [[side.sources for side in finding.sides] for finding in found if finding.code == "FX702"]
    assert lines == [[("a", "c"), ("b", "d")]]


def test_a_note_of_the_same_values_in_the_same_sources_is_told_once(make, figure, grouped):
    lead, body, other = (
        make(figure(184), source="a"),
        make(figure(184), source="a", start=90),
        make(figure(148), source="b"),
    )
    note = coded("FX103", "perhaps one question", severity="note")
    links = [Link(lead, other, note, 3.0, False, ("noun",)), Link(body, other, note, 3.0, False)]
    found = grouped(links, lead, body, other)
    assert [[side.sources for side in finding.sides] for finding in found] == [[("a",), ("b",)]]


def test_a_denial_that_many_contradict_is_one_line(make, grouped):
    def told(status, source):
        made = make(None, source=source, status=status, subject=None, attribute="open.leak")
        return type(made)(made.fact.model_copy(update={"rule": PROPOSITION}), made.origin)

    denial, *others = told("denied", "a"), told("done", "b"), told("done", "c"), told("done", "d")
    links = [Link(denial, other, coded("FX511", "x", severity="note"), 3.0, False, ("phrase",)) for other in others]
    found = grouped(links, denial, *others)
    assert [[side.sources for side in finding.sides] for finding in found] == [[("a",), ("b", "c", "d")]]


def test_utterances_of_one_matter_stand_in_pairs(make, grouped):
    said = [make(QuoteFactValue(text=s, manner="direct"), source=s, subject=None) for s in "abc"]
    links = [Link(x, y, plain("compatible", "one matter"), 0.0, False, ("phrase",)) for x, y in pairwise(said)]
    found = grouped(links, *said)
    assert [len(finding.sides) for finding in found] == [2, 2]
