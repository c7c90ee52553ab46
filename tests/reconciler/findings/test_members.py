"""The facts of a run by camps."""

from factx.models.fact import QuoteFactValue
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import coded, plain


def test_what_has_grown_is_told_from_the_least_to_the_most(make, figure, grouped):
    late, early = make(figure(34000)), make(figure(20000), source="b")
    links = [Link(late, early, coded("FX112", "it grew"), 3.0, False, ("phrase",))]
    found = grouped(links, late, early)
    assert [side.sources for side in found[0].sides] == [("b",), ("a",)]


def test_two_hours_stand_apart_though_both_agree_with_their_day(make, date, grouped):
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
    found = grouped(links, morning, noon, day)
    assert [[side.sources for side in f.sides] for f in found if f.code == "FX201"] == [[("a",), ("b",)]]


def test_what_is_quoted_and_the_sentence_it_stands_in_are_on_no_two_sides(make, grouped):
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
    found = grouped(links, theirs, whole, inner, korean)
    assert [[side.sources for side in f.sides] for f in found if f.code == "FX301"] == [[("a",), ("b",)]]
    assert [len(side.evidence) for f in found if f.code == "FX301" for side in f.sides] == [1, 1]
