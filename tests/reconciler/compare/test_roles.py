"""Who holds which title, and who is bound to whom and how."""

from dataclasses import replace

import pytest

from factx.models.fact import RelationValue, RoleValue
from factx.reconciler.compare.roles import compare_relations, compare_roles, other_party, parties
from factx.reconciler.settings import Settings

SEATS = Settings(seats={"role:ceo": "org", "role:veep": "state"})


def found(comparison):
    return comparison.relation, comparison.code


class TestRoles:
    def role(self, make, title, *, who="person:a", at="org:x", source="a", words=None, **more):
        value = RoleValue(title=title, title_text=words or title, organization=at)
        return make(value, source=source, subject=who, attribute="office", **more)

    def test_one_title_in_two_languages_agrees(self, make):
        a, b = self.role(make, "role:cso"), self.role(make, "role:cso", source="b", lang="en")
        assert found(compare_roles(a, b, Settings())) == ("agrees", None)

    def test_a_word_of_two_titles_agrees_with_either(self, make):
        settings = Settings(titles={"총리": frozenset({"prime-minister", "chancellor"})})
        merz = self.role(make, "prime-minister", words="총리")
        assert found(compare_roles(merz, self.role(make, "chancellor", source="b"), settings)) == ("agrees", None)

    def test_a_kind_of_title_is_less_precise(self, make):
        settings = Settings(wholes={"role:cso": frozenset({"role:executive"})})
        a, b = self.role(make, "role:cso"), self.role(make, "role:executive", source="b")
        assert found(compare_roles(a, b, settings)) == ("refines", None)

    def test_the_role_at_a_subsidiary_is_that_at_its_group(self, make):
        settings = Settings(wholes={"org:x-korea": frozenset({"org:x"})})
        a, b = self.role(make, "role:ceo"), self.role(make, "role:ceo", at="org:x-korea", source="b")
        assert found(compare_roles(a, b, settings)) == ("refines", None)

    def test_two_posts_of_one_person_in_one_story_are_worth_a_note(self, make):
        a, b = self.role(make, "administrator"), self.role(make, "health-minister", source="b")
        assert found(compare_roles(a, b, Settings())) == ("compatible", "FX401")
        assert compare_roles(a, b, Settings()).severity == "note"
        years_ago = self.role(make, "health-minister", source="b", published="2019-01-01")
        assert found(compare_roles(a, years_ago, Settings())) == ("compatible", None)

    def test_a_trade_that_people_have_besides_is_no_other_post(self, make):
        a, b = self.role(make, "lawyer"), self.role(make, "health-minister", source="b")
        assert found(compare_roles(a, b, Settings(besides=frozenset({"lawyer"})))) == ("compatible", None)

    def test_the_head_of_a_body_has_other_words_in_the_other_language(self, make):
        settings = Settings(heads=frozenset({"administrator", "director"}))
        a, b = self.role(make, "administrator"), self.role(make, "director", source="b", lang="en")
        assert found(compare_roles(a, b, settings)) == ("compatible", None)
        korean = self.role(make, "director", source="b")
        assert found(compare_roles(a, korean, settings)) == ("compatible", "FX401")

    def test_who_stands_under_the_head_has_other_words_in_the_other_language(self, make):
        settings = Settings(heads=frozenset({"chairperson", "director"}))
        a, b = self.role(make, "vice-director"), self.role(make, "deputy-director", source="b", lang="en")
        assert found(compare_roles(a, b, settings)) == ("compatible", None)
        head = self.role(make, "chairperson", source="b", lang="en")
        assert found(compare_roles(a, head, settings)) == ("compatible", "FX401")

    def test_who_runs_a_body_may_be_any_of_its_executives_but_no_minister(self, make):
        settings = Settings(wholes={"ceo": frozenset({"executive"})})
        runs = self.role(make, "head")
        assert found(compare_roles(runs, self.role(make, "ceo", source="b"), settings)) == ("compatible", None)
        minister = self.role(make, "health-minister", source="b")
        assert found(compare_roles(runs, minister, settings)) == ("compatible", "FX401")

    def test_who_is_in_charge_of_a_field_may_have_any_title_for_it(self, make):
        heads, officer = (
            make(
                RoleValue(title=title, title_text=title, fields=("compliance",)),
                source=source,
                subject="person:a",
                attribute="office",
            )
            for title, source in (("head", "a"), ("officer", "b"))
        )
        assert found(compare_roles(heads, officer, Settings())) == ("compatible", None)

    def test_a_title_shortened_to_its_end_is_that_title(self, make):
        a, b = self.role(make, "fishing-village-head", words="어촌계장"), self.role(make, "section-chief", words="계장")
        assert found(compare_roles(a, b, Settings())) == ("refines", None)
        deputy, mayor = (
            self.role(make, "deputy-mayor", words="부시장"),
            self.role(make, "mayor", source="b", words="시장"),
        )
        assert found(compare_roles(deputy, mayor, Settings())) == ("compatible", "FX401")

    def test_one_title_of_two_offices_is_worth_a_note(self, make):
        a, b = self.role(make, "head", words="safety chief"), self.role(make, "head", source="b", words="heads")
        value = {"fields": ("safety",)}, {"fields": ("communications",)}
        a, b = (
            replace(s, fact=s.fact.model_copy(update={"value": s.fact.value.model_copy(update=v)}))
            for s, v in zip((a, b), value, strict=True)
        )
        assert found(compare_roles(a, b, Settings())) == ("compatible", "FX401")

    def test_an_undated_source_may_tell_of_another_post_too(self, make):
        a, b = self.role(make, "administrator"), self.role(make, "health-minister", source="b", published=None)
        assert found(compare_roles(a, b, Settings())) == ("compatible", "FX401")

    def test_one_body_may_have_an_id_in_each_script(self, make):
        a, b = (
            self.role(make, "pilot", at="org:산악관리국"),
            self.role(make, "pilot", at="org:mountain-office", source="b"),
        )
        assert found(compare_roles(a, b, Settings())) == ("agrees", None)

    def test_the_head_of_a_whole_body_has_other_words_in_the_other_language(self, make):
        def head(source, lang, title):
            return make(
                RoleValue(title=title, title_text=title, sorts=("chair",)),
                source=source,
                lang=lang,
                subject="person:a",
                attribute="role",
            )

        a = head("a", "ko", "board-chairman")
        assert found(compare_roles(a, head("b", "en", "chairperson"), Settings())) == ("refines", None)
        assert found(compare_roles(a, head("b", "ko", "chairperson"), Settings())) == ("compatible", "FX401")

    def test_a_lawyer_acts_for_one_side(self, make):
        def acting(source, family):
            value = RoleValue(title="lawyer", title_text="lawyer", families=(family,))
            return make(value, source=source, subject="person:a", attribute="role")

        settings = Settings(besides=frozenset({"lawyer"}))
        assert found(compare_roles(acting("a", "people"), acting("b", "hospital"), settings)) == ("compatible", "FX401")
        assert found(compare_roles(acting("a", "people"), acting("b", "people"), settings)) == ("agrees", None)

    def test_two_holders_of_a_seat_weeks_apart_are_worth_a_note(self, make):
        a = self.role(make, "role:ceo", published="2026-05-01")
        b = self.role(make, "role:ceo", who="person:b", source="b", published="2026-06-20")
        assert (compare_roles(a, b, SEATS).code, compare_roles(a, b, SEATS).severity) == ("FX401", "note")

    def test_two_holders_of_a_seat_for_one(self, make):
        a, b = self.role(make, "role:ceo"), self.role(make, "role:ceo", who="person:b", source="b")
        assert found(compare_roles(a, b, SEATS)) == ("conflicts", "FX401")
        assert found(compare_roles(a, b, Settings())) == ("incomparable", None)

    def test_two_holders_in_two_scripts_may_be_one_name(self, make):
        a = self.role(make, "role:ceo")
        b = self.role(make, "role:ceo", who="person:b", source="b", lang="en")
        assert compare_roles(a, b, SEATS).severity == "warning"

    def test_who_held_the_seat_is_no_rival_of_who_holds_it(self, make):
        a = self.role(make, "role:ceo")
        former = self.role(make, "role:ceo", who="person:b", source="b", status="done")
        assert found(compare_roles(a, former, SEATS)) == ("incomparable", None)

    @pytest.mark.parametrize("published", ["2024-01-01", None])
    def test_a_seat_may_change_hands(self, make, published):
        a = self.role(make, "role:ceo", published=published)
        b = self.role(make, "role:ceo", who="person:b", source="b")
        assert found(compare_roles(a, b, SEATS)) == ("incomparable", None)

    def test_a_company_may_have_many_vice_presidents_a_state_has_one(self, make):
        a, b = self.role(make, "role:veep"), self.role(make, "role:veep", who="person:b", source="b")
        assert found(compare_roles(a, b, SEATS)) == ("incomparable", None)
        state = [
            self.role(make, "role:veep", who=who, at="place:x", source=source)
            for who, source in (("person:a", "a"), ("person:b", "b"))
        ]
        assert found(compare_roles(*state, SEATS)) == ("conflicts", "FX401")

    def test_facts_of_another_kind_are_a_mistake_of_the_caller(self, make, figure):
        with pytest.raises(TypeError, match="roles"):
            compare_roles(self.role(make, "role:ceo"), make(figure(3)), Settings())


class TestRelations:
    def relation(self, make, other="org:kakao", *, source="a", form=None, **more):
        return make(RelationValue(object=other, object_text=other, type=form), source=source, attribute="deal", **more)

    def test_an_acquisition_is_not_an_investment(self, make):
        a, b = self.relation(make, form="acquisition"), self.relation(make, form="investment", source="b")
        families = {form: frozenset({"deal"}) for form in ("acquisition", "investment")}
        assert found(compare_relations(a, b, Settings(families=families))) == ("compatible", "FX402")
        assert found(compare_relations(a, b, Settings())) == ("agrees", None)

    def test_the_kind_of_what_is_denied_is_of_no_account(self, make):
        families = Settings(families={form: frozenset({"deal"}) for form in ("acquisition", "investment")})
        a = self.relation(make, form="acquisition", status="denied")
        b = self.relation(make, form="investment", status="rumoured", source="b")
        assert compare_relations(a, b, families).code == "FX510"

    def test_a_founder_stands_for_his_company_at_most_loosely(self, make):
        settings = Settings(wholes={"person:kim-beom-su": frozenset({"org:kakao"})})
        a = self.relation(make, status="rumoured")
        b = self.relation(make, "person:kim-beom-su", status="rumoured", source="b")
        assert found(compare_relations(a, b, settings)) == ("compatible", "FX403")

    def test_a_rumoured_deal_that_is_denied(self, make):
        a, b = self.relation(make, status="rumoured"), self.relation(make, status="denied", source="b")
        assert found(compare_relations(a, b, Settings())) == ("possibly_conflicts", "FX510")

    def test_other_parties_are_other_relations(self, make):
        a, b = self.relation(make, status="done"), self.relation(make, "org:sk", status="denied", source="b")
        assert found(compare_relations(a, b, Settings())) == ("incomparable", None)


class TestParties:
    def relation(self, make, subject, other, *, source="a", **more):
        value = RelationValue(object=other, object_text=other or "기업")
        return make(value, subject=subject, source=source, attribute="partnership", **more)

    def test_a_relation_is_the_same_from_both_sides(self, make):
        a = self.relation(make, "org:kakao", "org:openai", status="rumoured")
        b = self.relation(make, "org:openai", "org:kakao", source="b", status="done")
        assert found(compare_relations(a, b, Settings())) == ("possibly_conflicts", "FX504")

    def test_relations_without_a_common_party_are_not_compared(self, make):
        a = self.relation(make, "org:kakao", "org:openai", status="rumoured")
        b = self.relation(make, "org:naver", "org:nvidia", source="b", status="denied")
        assert found(compare_relations(a, b, Settings())) == ("incomparable", None)

    def test_companions_of_one_party_are_no_more_than_a_note(self, make):
        a = self.relation(make, "org:samsung", "org:sk", status="rumoured")
        b = self.relation(make, "org:openai", "org:sk", source="b", status="ongoing")
        assert compare_relations(a, b, Settings()).severity == "note"

    def test_who_speaks_of_a_relation_is_no_party_to_it(self, make):
        a = self.relation(make, "org:openai", "person:kwon", status="denied", holder="person:kwon")
        b = self.relation(make, "org:openai", "org:kakao", source="b", status="rumoured")
        assert (other_party(a.fact), parties(a.fact)) == (None, {"org:openai"})
        assert found(compare_relations(a, b, Settings())) == ("possibly_conflicts", "FX510")

    def test_a_party_without_a_name_is_none(self, make, figure):
        assert parties(self.relation(make, "org:openai", None).fact) == {"org:openai"}
        assert parties(self.relation(make, None, None).fact) == frozenset()
        assert other_party(make(figure(3)).fact) is None


def test_titles_of_one_end_name_two_offices_where_the_words_before_it_differ(make):
    def held(words, source):
        value = RoleValue(title="administrator", title_text=words)
        return make(value, subject="person:a", source=source, attribute="role")

    settings = Settings(heads=frozenset({"administrator"}))
    assert compare_roles(held("도시개발국장", "a"), held("기획조정국장", "b"), settings).code == "FX401"
    assert compare_roles(held("도시개발국장", "a"), held("국장", "b"), settings).relation == "agrees"
    assert compare_roles(held("시 도시개발국장", "a"), held("도시개발국장", "b"), settings).relation == "agrees"
    assert compare_roles(held("국립중앙과학관장", "a"), held("국립과천과학관장", "b"), settings).code == "FX401"
    assert (
        compare_roles(held("과기정통부 장관", "a"), held("과학기술정보통신부 장관", "b"), settings).relation == "agrees"
    )


def test_a_title_held_once_and_held_now_at_one_time_is_a_note(make):
    def held(status, published):
        value = RoleValue(title="bank-president", title_text="은행장")
        return make(value, subject="person:a", source=status, attribute="role", status=status, published=published)

    now, former = held("stated", "2027-03-02"), held("done", "2027-03-03")
    assert compare_roles(now, former, Settings()).severity == "note"
    assert compare_roles(now, held("done", "2027-06-03"), Settings()).relation == "agrees"
