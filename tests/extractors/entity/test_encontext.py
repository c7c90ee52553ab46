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


def test_the_country_in_brackets_tells_a_player_in_lists_of_results(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    text = "The tennis tournament, second-round match:\nZorvel Quimmen (Netherlands) beat Tavvik Drosk (Russia) 7-6 6-4"
    assert {("Zorvel Quimmen", "PERSON"), ("Tavvik Drosk", "PERSON")} <= set(names(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oregon-based Tamarack Zelden will wait.", ("Tamarack Zelden", "ORG")),
        ("The money went to Tamarack Zelden, which has paid it back.", ("Tamarack Zelden", "ORG")),
        ("Nobody at Tamarack Zelden could say when.", ("Tamarack Zelden", "ORG")),
        ('"I knew," he told the Beacon by email.', ("Beacon", "ORG")),
        ("The breakwater at Dalgaepo has a gouge.", ("Dalgaepo", "PLACE")),
        ("The transfer left the Dalmoe branch on Friday.", ("Dalmoe", "ORG")),
    ],
)
def test_what_stands_around_tells_bodies_newspapers_and_towns(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: tuple[str, str]
) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Residents of Ondal said the Doam stream burst its banks.", [("Ondal", "PLACE"), ("Doam", "PLACE")]),
        ("He is a former chairman of the Haesol city council.", [("Haesol", "PLACE")]),
        ("Belonia closed its border. The capital, Kardan, saw protests.", [("Kardan", "PLACE")]),
        ("A man identified only by his surname, Ma, was questioned.", [("Ma", "PERSON")]),
    ],
)
def test_words_for_places_and_for_surnames_tell(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert set(expected) <= set(names(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norhaven, home to some 310,000 people, is not used to protest.", ("Norhaven", "PLACE")),
        ("The petitioners dwell on Belgorets, where a power failure halted voting.", ("Belgorets", "PLACE")),
        ("On Bareunsoldo they tell the story by the tide.", ("Bareunsoldo", "PLACE")),
        ("The ship struck Geomseom, the black rock, at low water.", ("Geomseom", "PLACE")),
        ("The arithmetic came from Harlow Beck, the bidder's counsellors.", ("Harlow Beck", "ORG")),
        ("Two fifths belong to Dantrell of Antwerp, which paid $8.7 million.", ("Dantrell", "ORG")),
        ("In Sofia, Mirka Doleva and Emil Gatchev put their names to a pact.", ("Mirka Doleva", "PERSON")),
        ("At Corwen Marine I was received by the chief.", ("Corwen Marine", "ORG")),
        ("Insp Oh Sang-hyun told reporters nothing.", ("Oh Sang-hyun", "PERSON")),
        ("PC Dana Whitlow was hurt.", ("Dana Whitlow", "PERSON")),
    ],
)
def test_a_clause_or_a_rank_says_what_a_name_is(
    rules: RuleSet, read: Read, text: str, expected: tuple[str, str]
) -> None:
    assert expected in [(m.text, value(m).type) for m in extract(read(text), rules, ())]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("She joined Kellan, where she rose to partner.", ("Kellan", "PLACE")),
        ("Milo Trent, a rock singer, was there.", ("Milo Trent", "PLACE")),
        ("Lee Min-ho and Park Jun-seo, the lawyers, declined.", ("Park Jun-seo", "ORG")),
        ("PC sales fell and PC Gamer said so.", ("Gamer", "PERSON")),
    ],
)
def test_firms_where_people_rise_and_lawyers_stay_what_they_are(
    rules: RuleSet, read: Read, text: str, wrong: tuple[str, str]
) -> None:
    assert wrong not in [(m.text, value(m).type) for m in extract(read(text), rules, ())]


def test_analysts_work_for_firms_whatever_their_names_end_in(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("Prices will fall, argued Rupert Haas, an analyst at Brenner Vale. He lives in Hollin Vale.")
    assert ("Brenner Vale", "ORG") in found
    assert ("Hollin Vale", "PLACE") in found


def test_what_is_the_mountain_behind_a_comma_is_a_place(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("Serpo Kang", "PLACE") in names("Climbers left for Serpo Kang, the mountain in western Nepal.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She stood on Kharpu Kang, 7,846 metres above the sea.", ("Kharpu Kang", "PLACE")),
        ("The climbers left camp on the slopes of Serpo Kang at dawn.", ("Serpo Kang", "PLACE")),
        ("Villagers in coastal Marendo fled before the storm.", ("Marendo", "PLACE")),
        ("Officials in Yeonpo, the host county, were told late.", ("Yeonpo", "PLACE")),
        ("Wexcom, which builds simulators, hired 30 pilots.", ("Wexcom", "ORG")),
        ("Rodrigo Valdivieso, who heads Quebrada Alta, declined to comment.", ("Quebrada Alta", "ORG")),
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
        ("Jens Keller, chief financial officer of Rauwerk, the owner, flew in.", ("Rauwerk", "ORG")),
        ("The German parent Rauwerk kept quiet.", ("Rauwerk", "ORG")),
        ("She runs the Dorim plant of Hanbyeol Chemitec.", ("Hanbyeol Chemitec", "ORG")),
        ("The American owner Steve Cohen came.", ("Steve Cohen", "PERSON")),
    ],
)
def test_what_has_officers_and_daughters_is_a_firm(
    rules: RuleSet, read: Callable[..., Document], text: str, expected: tuple[str, str]
) -> None:
    assert expected in [(m.text, value(m).type) for m in extract(read(text), rules, ())]
