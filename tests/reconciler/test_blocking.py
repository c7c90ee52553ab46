"""Which facts without a value that can be aligned meet at all."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factx.link.facts.claims import RULE as CLAIM
from factx.link.facts.list_facts import ROW
from factx.models.fact import EntityRef, ListValue, QuoteFactValue, RelationValue, RoleValue
from factx.reconciler.blocking import CROWD, met_by, pairs, surely_one

STORY = {("a", "b")}


def met(*statements, together=STORY):
    return [(a.fact.id, b.fact.id) for a, b in pairs(statements, together)]


def relation(make, subject, other, source, **more):
    value = RelationValue(object=other, object_text=other)
    return make(value, subject=subject, source=source, attribute="relation.acquisition", **more)


def claim(make, source, *kin, **more):
    made = make(None, source=source, subject=None, kin=kin, **more)
    return type(made)(made.fact.model_copy(update={"rule": CLAIM}), made.origin)


def quote(make, text, source, subject="person:kwon", **more):
    return make(QuoteFactValue(text=text, manner="direct"), source=source, subject=subject, attribute="quote", **more)


def test_facts_of_one_subject_and_attribute_meet_once(make):
    a, b = (make(None, source=source, attribute="relation.partnership") for source in "ab")
    assert met(a, b) == [("f:a0", "f:b0")]
    assert met(a, make(None, source="b", attribute="event.launch")) == []


def test_sources_of_two_stories_share_no_fact_but_roles_and_words(make):
    a, b = (make(None, source=source, attribute="relation.partnership") for source in "ab")
    assert met(a, b, together=set()) == []
    ceo = RoleValue(title="ceo", title_text="대표", organization="org:x")
    roles = [make(ceo, source=source, subject="person:kim", attribute="office") for source in "ab"]
    assert len(met(*roles, together=set())) == 1
    words = [quote(make, "이 협력은 올해 안에 끝난다", source) for source in "ab"]
    assert len(met(*words, together=set())) == 1


def test_a_relation_meets_the_same_from_the_other_side(make):
    assert met(relation(make, "org:kakao", "org:openai", "a"), relation(make, "org:openai", "org:kakao", "b"))
    assert not met(relation(make, "org:kakao", "org:openai", "a"), relation(make, "org:naver", "org:sk", "b"))


def test_two_people_meet_over_one_seat(make):
    ceo = RoleValue(title="ceo", title_text="대표", organization="org:x")
    a, b = (
        make(ceo, source=s, subject=who, attribute="office") for s, who in (("a", "person:kim"), ("b", "person:lee"))
    )
    assert met(a, b)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("정부는 내년에도 이 사업을 계속한다", "그래도 정부는 내년에도 이 사업을 계속한다"),
        ("we will build a plant here next year", "yes, we will build a plant"),
    ],
)
def test_words_in_a_row_make_two_speakers_meet(make, one, other):
    assert met(quote(make, one, "a"), quote(make, other, "b", subject="person:lee"))
    assert not met(quote(make, one, "a"), quote(make, one[::-1], "b", subject="person:lee"))


def test_rows_of_names_meet_over_a_known_member(make):
    def row(source, *entities):
        members = tuple(EntityRef(entity=entity, text=entity or "모임") for entity in entities)
        return make(ListValue(members=members, closed=False), source=source, subject=None, attribute=ROW)

    assert met(row("a", "org:sk", "org:kt"), row("b", "org:kt", "org:lg"))
    assert not met(row("a", None, "org:kt"), row("b", None, "org:lg"))


def test_claims_meet_over_their_concepts(make):
    a, b = claim(make, "a", "reactor", "safe"), claim(make, "b", "reactor", "safe")
    assert met(a, b)


def test_why_two_facts_met(make):
    a, b = (make(None, source=source, attribute="relation.partnership") for source in "ab")
    assert met_by(a.fact, b.fact) == ("subject", "attribute")
    police = [make(None, source=s, subject=None, subject_key="police", attribute=f"open.{s}") for s in "ab"]
    assert met_by(*(s.fact for s in police)) == ("noun",)
    one_word = claim(make, "a", "reactor").fact, claim(make, "b", "reactor", "safe").fact
    assert (met_by(*one_word), surely_one(*one_word)) == ((), False)
    assert met_by(claim(make, "a", "reactor", "safe").fact, one_word[1]) == ("phrase",)


def test_a_figure_or_a_date_meets_nothing_here(make, figure, date):
    assert met(make(figure(3)), make(figure(3), source="b")) == []
    assert met(make(date("2025-09-10")), make(date("2025-09-10"), source="b")) == []


def test_a_crowd_does_not_meet_pair_by_pair(make):
    crowd = [relation(make, "org:openai", f"org:{n}", "a", start=n) for n in range(4 * CROWD)]
    assert len(crowd) < len(met(*crowd)) < len(crowd) * CROWD / 2


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.sampled_from("xyz")), max_size=10))
def test_no_pair_twice_and_none_with_itself(make, rows):
    told = [relation(make, f"org:{x}", f"org:{y}", s, start=n) for n, (s, x, y) in enumerate(rows)]
    found = [frozenset(pair) for pair in met(*told)]
    assert len(set(found)) == len(found)
    assert all(len(pair) == 2 for pair in found)
