"""Grams and gallons that are accelerations."""

import pytest


@pytest.fixture(scope="module")
def units(find):
    return lambda text: {str(m.value.number): m.value.unit for m in find("en", text)}


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Shaking at the site peaked at 167 gal, the agency said of the quake.", "167", "gal"),
        ("The reactors were designed for seismic shaking of 0.2 g.", "0.2", "g_force"),
        ("A serving holds 0.2 g of salt.", "0.2", "gram"),
        ("The tank holds 167 gal of water.", "167", "gallon"),
    ],
)
def test_a_gram_or_gallon_among_words_of_shaking_is_an_acceleration(units, text, number, unit):
    assert units(text)[number] == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("In the quake the clinic handed out 300 g of rice a head.", "gram"),
        ("After the quake the town shipped in 90,000 gal of water.", "gallon"),
    ],
)
def test_more_than_people_survive_is_no_acceleration(units, text, unit):
    assert list(units(text).values()) == [unit]


def test_what_an_article_says_far_away_tells_nothing(units):
    assert list(
        units("The quake shook the coast." + " The mayor spoke." * 25 + " It holds 0.2 g of salt.").values()
    ) == ["gram"]
