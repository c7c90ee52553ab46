"""Spellings of one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.reconciler.compare.names import compare_names, name_key


def found(one, other):
    there, back = compare_names(one, other), compare_names(other, one)
    assert (there.relation, there.code) == (back.relation, back.code)
    return there.relation, there.code


@pytest.mark.parametrize("other", ["Kim Beomsu", "KIM BEOM SU", "Kim Béom-su"])
def test_hyphens_case_accents_and_blanks_are_no_difference(other):
    assert found("Kim Beom-su", other) == ("agrees", None)


def test_two_latin_spellings_of_one_name():
    assert found("Kim Beom-su", "Kim Bum-soo") == ("compatible", "FX404")


def test_a_korean_and_a_latin_name_do_not_differ():
    assert found("김범수", "Kim Beom-su") == ("agrees", None)


@pytest.mark.parametrize(("short", "full"), [("Kwon", "Jason Kwon"), ("Samsung", "Samsung Electronics")])
def test_a_short_form_is_less_precise(short, full):
    assert found(short, full) == ("refines", None)


def test_two_names_of_one_person_are_no_two_spellings():
    assert found("Lee Jae-yong", "Jay Y. Rhee") == ("compatible", None)


def test_a_name_of_signs_alone_has_no_letters_to_compare():
    assert name_key("… -") == ""
    assert found("-", "…") == ("agrees", None)


@given(st.text(max_size=30))
def test_a_name_agrees_with_itself_however_it_is_written(name):
    assert name_key(name) == name_key(f" {name}-")
    assert compare_names(name, name).relation == "agrees"
