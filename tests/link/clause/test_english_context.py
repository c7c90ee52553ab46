"""The neighbours of an English value, and the clause that holds it."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView

Around = Callable[..., dict[str, str | None]]


def test_subject_verb_and_object(around: Around) -> None:
    found = around("The bank cut its key interest rate to 3.5 percent.", "3.5 percent", unit="percent")
    assert (found["subject"], found["predicate"], found["object"]) == ("bank", "cut", "key interest rate")


def test_the_whole_of_a_share(around: Around) -> None:
    assert around("About 20% of the users agreed.", "20%", unit="percent")["share_of"] == "users"
    assert around("A 5% rise in sales helped.", "5%", unit="percent")["share_of"] == "sales"
    assert around("Shares rose 5% in Asia.", "5%", unit="percent")["share_of"] is None
    assert around("215 of the 240 lawmakers voted.", "215", "240 lawmakers")["share_of"] == "lawmakers"
    found = around(
        "Six in ten of the two clubs' members agreed.", "Six in ten", "two clubs", unit="ratio", form="ratio"
    )
    assert found["share_of"] == "members"


def test_a_distance_from_something_is_no_share_of_it(around: Around) -> None:
    value = {"unit": "kilometer", "dimension": "length", "bound": "at_most"}
    assert around("It passed within 32,000 km of Earth.", "within 32,000 km", **value)["share_of"] is None


def test_what_befell_so_many_stands_behind_them(around: Around) -> None:
    found = around("The blast left five people dead and 28 seriously injured.", "28", unit="person")
    assert found["measured"] == "injured"
    found = around("The raid left 21 people injured.", "21 people", unit="person")
    assert found["predicate"] == "injured"


def test_a_measure_in_brackets_is_passed_over(around: Around) -> None:
    found = around("It burned 820 hectares (2,026 acres) of woodland.", "820 hectares", "2,026 acres", unit="hectare")
    assert found["measured"] == "woodland"


@pytest.mark.parametrize(
    ("text", "words", "clause"),
    [
        ("The fire killed two, and the storm injured nine.", "storm", "the storm injured nine."),
        ("In June, the court ruled.", "June", "In June, the court ruled."),
        ("Profit rose; sales fell.", "Profit", "Profit rose"),
    ],
)
def test_the_clause_around_words(sentence: Callable[..., SentenceView], text: str, words: str, clause: str) -> None:
    start = text.index(words)
    found = text[slice(*sentence(text).clause(start, start + len(words)))]
    assert found.strip(" ;,.") == clause.strip(" ;,.")


def test_a_value_alone_has_no_neighbours(around: Around) -> None:
    found = around("It is 42.", "42")
    assert (found["counted"], found["object"], found["share_of"]) == (None, None, None)


@pytest.mark.parametrize(
    ("figure", "predicate"),
    [("3,800", "walked"), ("5,200", None)],
)
def test_the_verb_behind_a_whole_is_of_the_part(around: Around, figure: str, predicate: str | None) -> None:
    text = "About 3,800 of the plant's 5,200 workers walked out."
    other = "5,200" if figure == "3,800" else "3,800"
    found = around(text, *sorted((figure, other), key=lambda words: words != figure), unit="person")
    assert found["predicate"] == predicate
