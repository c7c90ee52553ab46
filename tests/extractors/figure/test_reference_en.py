"""What a bare English number counts where its noun stands elsewhere."""

import pytest

from factx.extractors.dates import extract as dates
from factx.extractors.figures import extract as figures
from factx.read import article
from factx.tokenize import tokenize


@pytest.fixture(scope="module")
def units(rules):
    def run(text: str) -> dict[str, str | None]:
        document = tokenize(article.document("x", text, rules, article.Declared(lang="en")), rules)
        found = figures(document, rules, dates(document, rules))
        return {str(m.value.number): m.value.unit for m in found if m.value.form != "rank"}

    return run


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The airline flies 31 jets; six of them were grounded.", "6", "item"),
        ("Medical students, some 18,200 of them, have been on leave.", "18200", "person"),
        ("They took in 40 evacuees, of whom 12 were children under ten.", "12", "person"),
        ("The hospital is closing; 640 of its nurses are on unpaid leave.", "640", "person"),
        ("Prosecutors have questioned 11 of the movement's organisers.", "11", "person"),
        ("The injury count stands at 31.", "31", "person"),
        ("The sick came in the end to 243.", "243", "person"),
        ("Of those who had bought tickets, 164 were tourists.", "164", "person"),
        ("They counted the ballots of 412 polling stations out of 12,600.", "12600", "item"),
        ("Judges split eight to four.", "8", "item"),
    ],
)
def test_a_number_takes_the_unit_of_the_noun_that_it_counts(units, text, number, unit):
    assert units(text)[number] == unit


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("It destroyed dozens of villages.", 10, "item"),
        ("Thousands of protesters marched.", 1000, "person"),
        ("Millions of dollars went abroad.", 1_000_000, "USD"),
        ("Hundreds of the protesters fled.", 100, "person"),
    ],
)
def test_vague_plurals_take_the_unit_of_what_they_are_of(find, text, low, unit):
    (found,) = find("en", text)
    assert (found.value.low, found.value.unit) == (low, unit)


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Sixteen of the infected farms had been visited by one lorry.", "16", "item"),
        ("He spoke of 39 of the country's 107 residents in that field.", "39", "person"),
        ("They come from a county of 40,000 people, 42% of them over 65.", "65", "year"),
    ],
)
def test_a_number_of_something_counts_what_it_is_a_part_of(units, text, number, unit):
    assert units(text)[number] == unit


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The pact cuts Korean licences from 14 to nine.", "9", "item"),
        ("School outbreaks numbered 41 in 2025.", "41", "item"),
        ("The number of children who fell ill in the city climbed to 612 on Thursday, from 387.", "387", "person"),
        ("Another man died, bringing the death toll to 33.", "33", "person"),
    ],
)
def test_a_noun_before_the_number_names_what_is_counted(units, text, number, unit):
    assert units(text)[number] == unit


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Of 504,588 people who registered, 463,220 turned up.", "463220", "person"),
        ("In all 1,271 candidates rose by a grade and 213 fell.", "213", "person"),
        ("About 8,900 doctors walked out. Some 8,100 have returned.", "8100", "person"),
        ("The ministry ordered 162 vehicles. It holds an option for a further 48.", "48", "item"),
        ("The city counted 1,023 patients on Sunday. That compares with 847 on Friday.", "847", "person"),
    ],
)
def test_a_number_goes_on_from_the_figure_before_it(units, text, number, unit):
    assert units(text)[number] == unit


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The case rested on a 32-strong panel.", "32", "person"),
        ("A 15-member panel will decide.", "15", "person"),
        ("It hit the 1,120-bed flagship of the group.", "1120", "item"),
        ("She stayed at a 4-star hotel.", "4", None),
    ],
)
def test_what_a_hyphen_joins_to_the_number_is_counted(units, text, number, unit):
    assert units(text)[number] == unit


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The index closed at 2,345 after 300 people had been paid.", "2345"),
        ("He had 12 goals. The score was 88.", "88"),
        ("Schools take children from 14 to 18.", "14"),
        ("The plant has 40 workers. Its rating rose to 7.", "7"),
    ],
)
def test_a_number_that_no_noun_explains_stays_bare(units, text, number):
    assert units(text).get(number) is None


def test_a_number_has_the_unit_with_which_it_stands_elsewhere(units):
    assert units("Tally of sick hits 1,023\n\nThe city counted 1,023 patients on Sunday.") == {"1023": "person"}


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("That was twice what the firm first admitted.", 0),
        ("First it said nothing had spilled.", 0),
        ("Complaints had first been lodged by a nurse.", 0),
        ("Its first planned launch failed.", 1),
    ],
)
def test_first_is_a_rank_where_it_is_no_adverb(rules, text, ranks):
    document = tokenize(article.document("x", text, rules, article.Declared(lang="en")), rules)
    assert sum(m.value.form == "rank" for m in figures(document, rules)) == ranks


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The death toll from the quake that hit Turkey and Syria rose to more than 15,000.", "15000"),
        ("Death toll in Turkey, Syria earthquake surpasses 15,000", "15000"),
        ("The number of injured in Turkey has reached 16 thousand.", "16000"),
        ("Many join, with total membership exceeding 70,000.", "70000"),
        ("The hospital locks down after nearby shooting of 6", "6"),
        ("Six people were hit. Police said the six were shot in the street.", "6"),
        ("He was among more than 20 police and government officials indicted.", "20"),
    ],
)
def test_tolls_memberships_and_those_shot_are_persons(units, text, number):
    assert units(text)[number] == "person"


def test_votes_for_and_against_are_counts(units):
    assert units("The bill passed by the vote of 204 to 85.") == {"204": "item", "85": "item"}


def test_two_sides_of_a_thing_share_their_unit(units):
    assert units("The plug, measuring 26 by 48 inches, fell.") == {"26": "inch", "48": "inch"}


def test_what_follows_a_change_is_not_counted(units):
    assert units("The index rose 3 overall and workers cheered.") == {"3": None}


def test_the_parts_of_a_total_count_what_it_counts(units):
    text = "They put the number of patients at 196: 118 at Eunsol School and a further 78 at Daon School."
    assert units(text) == {"196": "person", "118": "person", "78": "person"}
    assert units("The union has 9,400 members: 5,200 at the Ulsan plant, 4,200 in Asan.")["4200"] == "person"
    assert units("The score was close: 30 on the board.")["30"] is None


def test_a_code_among_the_words_hides_no_noun(units) -> None:
    assert units("Shoppers took home 96,000 of the Ondam S7 pressure cookers.")["96000"] == "item"
