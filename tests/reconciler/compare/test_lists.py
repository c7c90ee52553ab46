"""Lists of members: open ones may differ, closed ones may not."""

from decimal import Decimal

import pytest

from factx.link.facts.list_facts import ROW
from factx.models.fact import EntityRef, ListValue
from factx.reconciler.compare.lists import check_list, compare_lists, member_key


def listed(make, *names, source="a", attribute="partnership", closed=False, count=None, known=True):
    refs = tuple(EntityRef(entity=f"org:{name}" if known else None, text=name) for name in names)
    value = ListValue(members=refs, closed=closed, count=None if count is None else Decimal(count))
    return make(value, source=source, attribute=attribute)


def found(comparison):
    return comparison and (comparison.relation, comparison.code)


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
def test_open_lists_may_differ_closed_ones_may_not(make, one, other, closed, expected):
    a, b = listed(make, *one, closed=closed), listed(make, *other, source="b", closed=closed)
    assert found(compare_lists(a, b)) == found(compare_lists(b, a)) == expected


def test_a_member_that_a_closed_list_lacks_is_a_warning_where_all_members_are_known(make):
    whole = listed(make, "kakao", "kdb", closed=True)
    odd = compare_lists(whole, listed(make, "kakao", "krafton", source="b"))
    assert (odd.relation, odd.code, odd.severity) == ("possibly_conflicts", "FX602", "warning")
    unknown = [
        listed(make, *names, closed=closed, known=False)
        for names, closed in ((("서울", "부산"), True), (("서울", "대구"), False))
    ]
    assert found(compare_lists(*unknown)) == ("compatible", "FX601")


def test_a_list_that_holds_another_and_is_twice_as_long_is_worth_a_note(make):
    few, many = ("kakao", "krafton", "kt"), ("kakao", "krafton", "kt", "toss", "tving", "cafe24")
    comparison = compare_lists(listed(make, *few), listed(make, *many, source="b"))
    assert (comparison.relation, comparison.code, comparison.severity) == ("refines", "FX601", "note")


def test_names_in_a_row_are_one_list_from_two_common_members_on(make):
    row = listed(make, "kakao", "krafton", "kt", attribute=ROW)
    assert found(compare_lists(row, listed(make, "kakao", "sk", source="b", attribute=ROW))) == ("incomparable", None)
    two = listed(make, "kakao", "krafton", "sk", source="b", attribute=ROW)
    assert found(compare_lists(row, two)) == ("compatible", "FX601")


def test_members_without_an_entity_are_one_by_their_words():
    def key(text, entity=None):
        return member_key(EntityRef(entity=entity, text=text))

    assert key("Coupang  Eats") == key("coupang eats") != key("쿠팡이츠")
    assert key("삼성", "org:samsung") == key("Samsung", "org:samsung")


def test_a_count_that_its_members_belie(make):
    assert found(check_list(listed(make, "a", "b", "c", closed=True, count=4))) == ("conflicts", "FX602")
    assert check_list(listed(make, "a", "b", "c", closed=True, count=3)) is None


def test_an_open_list_or_one_without_a_count_cannot_be_belied(make, figure):
    assert check_list(listed(make, "a", "b", "c", count=4)) is None
    assert check_list(listed(make, "a", "b", closed=True)) is None
    assert check_list(make(figure(3))) is None


def test_facts_of_another_kind_are_a_mistake_of_the_caller(make, figure):
    with pytest.raises(TypeError, match="lists"):
        compare_lists(listed(make, "kakao"), make(figure(3)))
