"""The words that tell offices apart."""

import pytest

from factx.link.facts.office_words import office_words


@pytest.mark.parametrize(
    ("title", "fields"),
    [
        ("재난안전과장", {"disaster", "safety"}),
        ("자료보존부장", {"conservation"}),
        ("소방서장", {"fire"}),
        ("과장", set()),
    ],
)
def test_korean_titles_hold_the_names_of_fields(rules, title, fields):
    assert office_words(rules).korean(title) == fields


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        (["public-relations"], {"communications"}),
        (["disaster", "safety"], {"disaster", "safety"}),
        (["research", "and", "development"], {"development"}),
        (["quiet"], set()),
    ],
)
def test_the_longest_name_of_a_field_counts(rules, words, fields):
    found = office_words(rules).english(words)
    assert fields <= found if fields else not found


@pytest.mark.parametrize(
    ("title", "sorts", "family"),
    [
        ("청안병원장", {"body"}, "hospital"),
        ("위원장", {"chair"}, ""),
        ("물관리정책국장", {"division"}, ""),
        ("센터장", set(), ""),
    ],
)
def test_the_end_of_a_korean_title_says_what_is_headed(rules, title, sorts, family):
    assert office_words(rules).title(title) == (sorts, family)


def test_a_word_that_is_no_title_heads_nothing(rules):
    assert office_words(rules).title("가수") is None


def test_english_units_are_known_in_the_plural_too(rules):
    assert office_words(rules).unit("hospitals") == office_words(rules).unit("hospital")
    assert office_words(rules).unit("Division").sorts == {"division"}
