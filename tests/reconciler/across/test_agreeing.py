"""What two sources tell alike in words of their own."""

import pytest

from factx.link.said.told import RULE
from factx.models.fact import QuoteFactValue
from factx.reconciler.across.agreeing import MATTERS, agreeing


@pytest.fixture
def said(make):
    def build(text, kin, *, source="a", speaker=None, lang="ko", **more):
        value = QuoteFactValue(text=text, manner="direct")
        return make(value, source=source, subject=speaker, lang=lang, kin=tuple(kin.split()), words=text, **more)

    return build


def met(left, right, held=()):
    return [(a.fact.id, b.fact.id) for a, b, _ in agreeing(left, right, set(held))]


def relations(left, right):
    return [found.relation for _, _, found in agreeing(left, right, set())]


def test_one_speaker_or_nearly_all_of_it_makes_agreement_of_what_is_compatible(said):
    one = said(
        "데이터센터 대신 장기적 협력", "data_center establish sensitive long_term cooperation", speaker="person:kwon"
    )
    same = said("협력", "memory leader long_term cooperation", source="b", speaker="person:kwon")
    assert relations([one], [same]) == ["agrees"]
    goal = said("세계 3대 AI 강국이 목표다", "government world powerhouse artificial_intelligence aim")
    whole = said("a global AI powerhouse", "world powerhouse artificial_intelligence", source="b", lang="en")
    assert relations([goal], [whole]) == ["agrees"]
    part = said("a global powerhouse of chips", "world powerhouse semiconductor", source="b", lang="en")
    assert relations([goal], [part]) == ["compatible"]


def test_most_of_what_the_shorter_speaks_of_makes_one_matter(said):
    korean = said("세계 3대 AI 강국이 목표다", "government world powerhouse aim")
    english = said("becoming a global AI powerhouse", "world powerhouse artificial_intelligence", source="b", lang="en")
    assert met([korean], [english]) == [(korean.fact.id, english.fact.id)]
    other = said("the market grew", "world market growth", source="b", lang="en")
    assert not met([korean], [other])


def test_one_speaker_needs_less(said):
    one = said(
        "데이터센터 대신 장기적 협력", "data_center establish sensitive long_term cooperation", speaker="person:kwon"
    )
    other = said(
        "장기적 협력을 위한 환경", "memory leader environment long_term cooperation", source="b", speaker="person:kwon"
    )
    assert met([one], [other])
    assert not met(
        [one], [said("x", "memory leader environment long_term cooperation", source="b", speaker="person:ha")]
    )


def test_a_negation_on_one_side_is_no_agreement(said):
    one = said("안전하다", "backup data safe")
    assert not met([one], [said("안전하지 않다", "backup data safe", source="b")])


def test_what_another_link_holds_is_left_alone(said):
    one, other = said("안전하다", "backup data safe"), said("안전하다고 한다", "backup data safe", source="b")
    assert met([one], [other])
    assert not met([one], [other], [one.fact.id])


def test_denials_of_one_deed_agree_and_meet_no_assertion(make):
    def proposition(status, source):
        made = make(None, source=source, status=status, subject=None, kin=("deed:leak", "card"))
        return type(made)(made.fact.model_copy(update={"rule": RULE}), made.origin)

    assert met([proposition("denied", "a")], [proposition("denied", "b")])
    assert not met([proposition("denied", "a")], [proposition("done", "b")])


def test_a_statement_is_of_few_matters(said):
    one = said("길다", "backup data safe server copy")
    others = [said(str(n), "backup data safe", source="b", start=n * 10) for n in range(5)]
    assert len(met([one], others)) == MATTERS
