"""The bilingual lexicon in the forms in which tokenizers give its words."""

import pytest

from factx.link.clause.wordforms import indexed
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def words(rules: RuleSet):
    return indexed(rules, "measures", "concept", "class")


@pytest.mark.parametrize(("listed", "form"), [("submit", "submitted"), ("investigate", "investigating")])
def test_english_verbs_are_found_in_all_their_forms(words, listed, form):
    assert words[2][form] == words[2][listed]


def test_what_a_word_begins_is_known_by_its_first_words(words):
    most, seconds = words[3]["walk"]
    assert most >= len(["walk", "away", "from"])
    assert "away" in seconds


def test_things_are_no_verbs(words):
    assert "bore" not in words[2] or words[2]["bore"] != words[2]["bear"]


def test_spaces_in_korean_words_do_not_count(words):
    assert "전복양식장" in words[0]
    assert all(" " not in word for word in words[0])
