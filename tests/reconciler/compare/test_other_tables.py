from decimal import Decimal

import pytest

from factx.models.fact import EntityRef, ListValue, RelationValue, RoleValue
from factx.reconciler.compare.attribution import compare_attribution
from factx.reconciler.compare.lists import check_list, compare_lists
from factx.reconciler.compare.names import compare_names
from factx.reconciler.compare.roles import compare_relations, compare_roles
from factx.reconciler.compare.sums import compare_sum
from factx.reconciler.settings import Settings

SEATS = Settings(seats={"role:ceo": "org", "role:veep": "state"})


def members(*names, closed=False, count=None):
    refs = tuple(EntityRef(entity=f"org:{name}", text=name) for name in names)
    return ListValue(members=refs, closed=closed, count=None if count is None else Decimal(count))


def listed(make, *names, source="a", **more):
    return make(members(*names, **more), source=source, attribute="partnership")


def found(comparison):
    return comparison and (comparison.relation, comparison.code)


class TestLists:
    @pytest.mark.parametrize(
        ("one", "other", "closed", "expected"),
        [
            (("kakao", "krafton"), ("krafton", "kakao"), False, ("agrees", None)),
            (("kakao",), ("kakao", "krafton"), False, ("refines", None)),
            (("kakao", "kdb"), ("kakao", "krafton"), False, ("compatible", "FX601")),
            (("kakao", "kdb"), ("kakao", "krafton"), True, ("conflicts", "FX602")),
            (("kakao",), ("krafton",), False, ("incomparable", None)),
        ],
    )
    def test_open_lists_may_differ_closed_ones_may_not(self, make, one, other, closed, expected):
        a, b = listed(make, *one, closed=closed), listed(make, *other, source="b", closed=closed)
        assert found(compare_lists(a, b)) == found(compare_lists(b, a)) == expected

    def test_a_count_that_its_members_belie(self, make):
        assert found(check_list(listed(make, "a", "b", "c", closed=True, count=4))) == ("conflicts", "FX602")
        assert check_list(listed(make, "a", "b", "c", closed=True, count=3)) is None


class TestNames:
    def test_hyphens_and_case_are_no_difference(self):
        assert found(compare_names("Kim Beom-su", "Kim Beomsu")) == ("agrees", None)

    def test_two_latin_spellings_of_one_name(self):
        assert found(compare_names("Kim Beom-su", "Kim Beom-soo")) == ("compatible", "FX404")

    def test_a_korean_and_a_latin_name_do_not_differ(self):
        assert found(compare_names("김범수", "Kim Beom-su")) == ("agrees", None)

    def test_a_short_form_is_less_precise(self):
        assert found(compare_names("Kwon", "Jason Kwon")) == ("refines", None)


class TestRoles:
    def role(self, make, title, *, who="person:a", at="org:x", source="a", **more):
        value = RoleValue(title=title, title_text=title, organization=at)
        return make(value, source=source, subject=who, attribute="office", **more)

    def test_one_title_in_two_languages_agrees(self, make):
        a, b = self.role(make, "role:cso"), self.role(make, "role:cso", source="b")
        assert found(compare_roles(a, b, Settings())) == ("agrees", None)

    def test_a_kind_of_title_is_less_precise(self, make):
        settings = Settings(wholes={"role:cso": frozenset({"role:executive"})})
        a, b = self.role(make, "role:cso"), self.role(make, "role:executive", source="b")
        assert found(compare_roles(a, b, settings)) == ("refines", None)

    def test_two_posts_of_one_person_in_one_story_are_worth_a_note(self, make):
        a, b = self.role(make, "administrator"), self.role(make, "health-minister", source="b")
        assert found(compare_roles(a, b, Settings())) == ("compatible", "FX401")
        assert compare_roles(a, b, Settings()).severity == "note"
        years_ago = self.role(make, "health-minister", source="b", published="2019-01-01")
        assert found(compare_roles(a, years_ago, Settings())) == ("compatible", None)

    def test_two_holders_of_a_seat_for_one(self, make):
        a, b = self.role(make, "role:ceo"), self.role(make, "role:ceo", who="person:b", source="b")
        assert found(compare_roles(a, b, SEATS)) == ("conflicts", "FX401")
        assert found(compare_roles(a, b, Settings())) == ("incomparable", None)

    def test_a_seat_may_change_hands(self, make):
        a = self.role(make, "role:ceo", published="2024-01-01")
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


class TestRelations:
    def relation(self, make, other="org:kakao", *, source="a", form=None, **more):
        return make(RelationValue(object=other, object_text=other, type=form), source=source, attribute="deal", **more)

    def test_an_acquisition_is_not_an_investment(self, make):
        a, b = self.relation(make, form="acquisition"), self.relation(make, form="investment", source="b")
        families = {form: frozenset({"deal"}) for form in ("acquisition", "investment")}
        assert found(compare_relations(a, b, Settings(families=families))) == ("compatible", "FX402")
        assert found(compare_relations(a, b, Settings())) == ("agrees", None)

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


class TestAttribution:
    def test_attributed_here_and_plain_there(self, make, figure):
        a, b = make(figure(3), holder="org:wiseapp"), make(figure(3), source="b")
        assert found(compare_attribution(a, b)) == found(compare_attribution(b, a)) == ("agrees", "FX702")

    def test_a_rumour_that_became_plain_fact_is_graver(self, make, figure):
        a, b = make(figure(3), holder="org:wiseapp", status="rumoured"), make(figure(3), source="b")
        assert compare_attribution(a, b).severity == "warning"

    def test_two_holders(self, make, figure):
        a, b = make(figure(3), holder="org:wiseapp"), make(figure(3), holder="org:kakao", source="b")
        assert found(compare_attribution(a, b)) == ("agrees", "FX703")

    def test_one_holder_or_none_is_nothing_to_say(self, make, figure):
        assert compare_attribution(make(figure(3)), make(figure(3), source="b")) is None


class TestSums:
    def test_parts_that_add_up(self, figure):
        assert found(compare_sum([figure(12), figure(9)], figure(21))) == ("agrees", None)

    def test_parts_that_do_not(self, figure):
        assert found(compare_sum([figure(12), figure(8)], figure(21))) == ("possibly_conflicts", "FX124")

    def test_an_approximate_total_leaves_room(self, figure):
        assert found(compare_sum([figure(120), figure(79)], figure(200, bound="approx"))) == ("agrees", None)


class TestLongLists:
    def test_a_list_that_holds_another_and_is_twice_as_long_is_worth_a_note(self, make):
        few, many = ("kakao", "krafton", "kt"), ("kakao", "krafton", "kt", "toss", "tving", "cafe24")
        comparison = compare_lists(listed(make, *few), listed(make, *many, source="b"))
        assert (comparison.relation, comparison.code, comparison.severity) == ("refines", "FX601", "note")


class TestParties:
    def relation(self, make, subject, other, *, source="a", **more):
        value = RelationValue(object=other, object_text=other)
        return make(value, subject=subject, source=source, attribute="partnership", **more)

    def test_a_relation_is_the_same_from_both_sides(self, make):
        a = self.relation(make, "org:kakao", "org:openai", status="rumoured")
        b = self.relation(make, "org:openai", "org:kakao", source="b", status="done")
        assert found(compare_relations(a, b, Settings())) == ("possibly_conflicts", "FX504")

    def test_companions_of_one_party_are_no_more_than_a_note(self, make):
        a = self.relation(make, "org:samsung", "org:sk", status="rumoured")
        b = self.relation(make, "org:openai", "org:sk", source="b", status="ongoing")
        assert compare_relations(a, b, Settings()).severity == "note"

    def test_who_speaks_of_a_relation_is_no_party_to_it(self, make):
        a = self.relation(make, "org:openai", "person:kwon", status="denied", holder="person:kwon")
        b = self.relation(make, "org:openai", "org:kakao", source="b", status="rumoured")
        assert found(compare_relations(a, b, Settings())) == ("possibly_conflicts", "FX510")
