"""Two people of one surname."""

import pytest

from factx.normalise.name.family import of_one_family


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("맹지호", "Maeng Ji-hoon"),
        ("김상우", "김상욱"),
        ("Harriet Quillford", "Constance Quillford"),
        ("Robert Ainsley", "Rupert Ainsley"),
        ("마커스 틸링해스트", "Matthew Tillinghast"),
        ("Lim Byung-chul", "Lim Sang-woo"),
    ],
)
def test_one_surname_with_two_given_names_is_two_people(persons, one, other):
    assert (of_one_family(persons, one, other), of_one_family(persons, other, one)) == (True, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("김범수", "Kim Bum-soo"),
        ("Kim Beom-su", "Kim Bum-soo"),
        ("매슈 틸링해스트", "Matthew Tillinghast"),
        ("Dan Brown", "Daniel Brown"),
        ("J. Brown", "Daniel Brown"),
    ],
)
def test_spellings_and_short_forms_of_one_name_are_one(persons, one, other):
    assert not of_one_family(persons, one, other)


@pytest.mark.parametrize(("one", "other"), [("박민아", "Kim Min-ah"), ("Harriet Quillford", "Harriet Ainsley")])
def test_two_surnames_are_no_family(persons, one, other):
    assert not of_one_family(persons, one, other)
