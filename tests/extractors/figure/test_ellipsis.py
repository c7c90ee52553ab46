"""Units that a sentence says once."""

import pytest

from factx.extractors.dates import extract as dates
from factx.extractors.figures import extract as figures
from factx.read import article
from factx.tokenize import tokenize


@pytest.fixture(scope="module")
def units(rules):
    def run(text: str) -> list[tuple[str, str | None]]:
        document = tokenize(article.document("x", text, rules, article.Declared(lang="en")), rules)
        found = figures(document, rules, dates(document, rules))
        return [(str(m.value.number), m.value.unit) for m in found if m.value.form != "rank"]

    return run


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("A poll gave Eom Jae-seok 43 percent and Moon Ga-ram, a lawyer, 38.", "38", "percent"),
        (
            "It gave Moon 46.3 percent of the vote, Eom 46.1 and Bae So-dam of the Greens 8.6.",
            "8.6",
            "percent",
        ),
        ("It opened into a pit measuring 20 metres by 15.", "15", "meter"),
        ("The dollar bought 141.80 yen, up from 141.15 late Thursday.", "141.15", "JPY"),
        ("The road had sunk 38 millimetres in February, well past the limit of 25.", "25", "millimeter"),
        ("The fire burned 820 hectares on Friday and 1,460 by Sunday.", "1460", "hectare"),
        ("The firm employed 9,200 people last year, up from 8,700 in 2024.", "8700", "person"),
        ("It was to cost 1.3trn won; the firm now reckons on 1.56trn, a fifth more.", "1560000000000.00", "KRW"),
        ("The party won 88 seats and the National Harvest Union 86.", "86", "item"),
        ("One shop sold 40 loaves and its rival 35.", "35", "item"),
        ("Norvik cut 300 jobs, Saebit 120 and Danube 45.", "45", "item"),
        ("Police counted 40,000 marchers, the organisers 100,000.", "100000", "person"),
        ("In May 300 people came, and in June 420.", "420", "person"),
        ("Unemployment fell to 2.9 percent, from 3.1 in April.", "3.1", "percent"),
    ],
)
def test_a_number_takes_the_unit_that_it_goes_on_from(units, text, number, unit):
    assert (number, unit) in units(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The index fell 0.5 percent in Seoul, down from 2,345 on Monday.", "2345"),
        ("Shares fell 3 percent in Seoul, against 13.10 on Monday.", "13.10"),
    ],
)
def test_a_number_of_another_size_or_behind_a_change_has_a_unit_of_its_own(units, text, number):
    assert (number, None) in units(text)


def test_what_counts_a_noun_of_its_own_shares_no_unit(units):
    told = units("The firm has a debt of $3 billion, and 50 million users.")
    assert told[-1] == ("50000000", "person")
