"""What the words around an unknown English name tell of it."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

Read = Callable[..., Document]


def value(mention: Mention) -> EntityValue:
    assert isinstance(mention.value, EntityValue)
    return mention.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flagstaff, AZ – The fire spread in Ellisville, MS on Monday.",
         [("Flagstaff", "PLACE"), ("AZ", "PLACE"), ("Ellisville", "PLACE"), ("MS", "PLACE")]),
        ("Promoter Bob Arum praised the fight.", [("Bob Arum", "PERSON")]),
        ("He spoke at length, and Pickersgill, 34, was freed.", [("Pickersgill", "PERSON")]),
        ("It crashed on a road between Kirkuk and Tuz Khurmatu on Saturday.",
         [("Kirkuk", "PLACE"), ("Tuz Khurmatu", "PLACE")]),
        ("Rival carrier SpiceJet and a director at KGI Asia declined.", [("SpiceJet", "ORG"), ("KGI Asia", "ORG")]),
        ("The film was made by McAllister in Iowa.", [("McAllister", "PERSON"), ("Iowa", "PLACE")]),
        ("The separatist Esquerra Republicana voted no.", [("Esquerra Republicana", "ORG")]),
        ("He read “The Jumping Frog” aloud, then the Hang Seng index fell.", []),
        ("Joe Donnelly lost. The Donnelly team fired back.", [("Joe Donnelly", "PERSON"), ("Donnelly", "PERSON")]),
        ("Police in Leeds held two men.", [("Leeds", "PLACE")]),
        ("Moody's cut the rating and McDonald’s agreed.", [("Moody's", "ORG"), ("McDonald’s", "ORG")]),
        ("Anaheim coach Randy Carlyle was angry.", [("Anaheim", "ORG"), ("Randy Carlyle", "PERSON")]),
        ("The village lies 10 km north of Gomarra.", [("Gomarra", "PLACE")]),
        ("The Coroner's Office named him.", [("Coroner's Office", "ORG")]),
        ("The merger of General Electric and Safran SA failed.", [("General Electric", "ORG"), ("Safran SA", "ORG")]),
    ],
)  # fmt: skip
def test_english_context_types_unknown_names(
    rules: RuleSet, read: Read, text: str, expected: list[tuple[str, str]]
) -> None:
    found = extract(read(text, lang="en"), rules, ())
    names = [(m.text, value(m).type) for m in found if value(m).form == "name" and value(m).type != "ROLE"]
    assert names == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Bareunsoldo they tell the story by the tide.", ("Bareunsoldo", "PLACE")),
        ("The ship struck Geomseom, the black rock, at low water.", ("Geomseom", "PLACE")),
        ("The arithmetic came from Harlow Beck, the bidder's counsellors.", ("Harlow Beck", "ORG")),
        ("At Corwen Marine I was received by the chief.", ("Corwen Marine", "ORG")),
        ("Insp Oh Sang-hyun told reporters nothing.", ("Oh Sang-hyun", "PERSON")),
    ],
)
def test_a_clause_or_a_rank_says_what_a_name_is(
    rules: RuleSet, read: Read, text: str, expected: tuple[str, str]
) -> None:
    assert expected in [(m.text, value(m).type) for m in extract(read(text), rules, ())]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Milo Trent, a rock singer, was there.", ("Milo Trent", "PLACE")),
        ("Lee Min-ho and Park Jun-seo, the lawyers, declined.", ("Park Jun-seo", "ORG")),
        ("PC sales fell and PC Gamer said so.", ("Gamer", "PERSON")),
    ],
)
def test_singers_lawyers_and_computers_stay_what_they_are(
    rules: RuleSet, read: Read, text: str, wrong: tuple[str, str]
) -> None:
    assert wrong not in [(m.text, value(m).type) for m in extract(read(text), rules, ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials in Yeonpo, the host county, were told late.", ("Yeonpo", "PLACE")),
        ("Talks had failed, the Dravik Moro said in a statement.", ("Dravik Moro", "ORG")),
        ("Ewa Nowak of Harrow Pike said fees would rise.", ("Harrow Pike", "ORG")),
    ],
)
def test_the_frame_of_an_unknown_name_tells_its_type(
    rules: RuleSet, read: Callable[..., Document], text: str, expected: tuple[str, str]
) -> None:
    assert expected in [(m.text, value(m).type) for m in extract(read(text), rules, ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is a former chairman of the Haesol city council.", ("Haesol", "PLACE")),
        ("Residents of Ondal stayed awake.", ("Ondal", "PLACE")),
    ],
)
def test_what_a_common_noun_tells_outweighs_a_listed_name(
    rules: RuleSet, read: Read, text: str, expected: tuple[str, str]
) -> None:
    assert expected in [(m.text, value(m).type) for m in extract(read(text, lang="en"), rules, ())]
