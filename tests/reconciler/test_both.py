"""What one source tells both of is no difference to it."""

from factx.models.fact import RelationValue, RoleValue
from factx.reconciler.both import Both


def deal(make, status, *, source="a", start=0, type_=None, attribute="relation.acquisition"):
    value = RelationValue(object="org:gaon", object_text="가온", type=type_)
    return make(value, source=source, status=status, start=start, attribute=attribute)


def test_sources_that_both_tell_the_plan_and_the_deed_do_not_differ(make):
    told = [
        deal(make, s, source=x, start=n)
        for n, (s, x) in enumerate([("planned", "a"), ("done", "a"), ("planned", "b"), ("done", "b")])
    ]
    assert Both(told).tell(told[0], told[3])
    assert not Both([told[0], told[3]]).tell(told[0], told[3])


def test_a_source_with_two_sorts_of_deal_has_two_deals(make):
    investment = deal(make, "done", type_="investment", attribute="relation.investment")
    takeover = deal(make, "done", type_="acquisition", start=9)
    theirs = deal(make, "done", type_="acquisition", source="b")
    assert Both([investment, takeover, theirs]).tell(investment, theirs)
    assert not Both([investment, theirs]).tell(investment, theirs)


def test_a_person_has_both_titles_that_one_source_gives(make):
    def post(title, source, start=0):
        return make(RoleValue(title=title, title_text=title), source=source, start=start, subject="person:jun")

    vice, head, theirs = post("vice-chairperson", "a"), post("division-head", "a", 9), post("division-head", "b")
    assert Both([vice, head, theirs]).tell(vice, theirs)
    assert not Both([vice, theirs]).tell(vice, theirs)
