"""Titles that name their own office, known by their ends and ranks."""

import pytest

from factx.link.facts.compound_titles import title_end, title_id
from factx.link.kit import kit_of


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("부위원장", "vice-chairperson"),
        ("부단장", "vice-general-manager"),
        ("은행장 직무대행", "acting-bank-president"),
        ("acting chief", "acting-head"),
        ("산림청장", "administrator"),
        ("head of acquisitions", "group-head"),
    ],
)
def test_a_title_is_known_by_its_end_and_its_rank(rules, words, id_):
    assert title_id(words, kit_of(rules)) == id_


def test_the_longest_listed_title_that_a_word_ends_in(rules):
    assert title_end("산림청장", rules) == "청장"
    assert title_end("청장", rules) is None
    assert title_end("어린이집", rules) is None
    assert title_end("", rules) is None
