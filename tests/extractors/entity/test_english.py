"""Names in English by lists, shape and context."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jason Kwon, the chief strategy officer, met Microsoft executives in Palmerton. Kwon said talks went well.",
         [("Jason Kwon", "PERSON"), ("chief strategy officer", "ROLE"), ("Microsoft", "ORG"), ("Palmerton", "PLACE"),
          ("Kwon", "PERSON")]),
        ("Chancellor Gerda Haldorf visited the University of Norwick in Germany.",
         [("Chancellor", "ROLE"), ("Gerda Haldorf", "PERSON"), ("University of Norwick", "ORG"), ("Germany", "PLACE")]),
        ("Shares of Brandal Holdings Ltd. rose after the Ministry of Fisheries spoke.",
         [("Brandal Holdings Ltd.", "ORG"), ("Ministry of Fisheries", "ORG")]),
    ],
)  # fmt: skip
def test_english_names_by_title_ending_and_context(names: Names, text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected


def test_a_capital_at_the_beginning_of_a_sentence_is_no_evidence(names: Names) -> None:
    assert names("Rumours spread quickly. Analysts were surprised. Target prices fell.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The striker scored in the league match. 2-Henning Berg and 3-Ole Bratseth came on.",
         [("Henning Berg", "PERSON"), ("Ole Bratseth", "PERSON")]),
        ("Striker Ole Bratseth headed the home side in front.", [("Ole Bratseth", "PERSON")]),
        ("The tennis tournament, second-round match:\nJan Siemerink (Netherlands) beat Marat Orlov (Russia) 7-6 6-4",
         [("Jan Siemerink", "PERSON"), ("Netherlands", "PLACE"), ("Marat Orlov", "PERSON"), ("Russia", "PLACE")]),
        ("The U.S. Agriculture Department said no.", [("U.S. Agriculture Department", "ORG")]),
        ("Bank of France and Bank of Italy followed.", [("Bank of France", "ORG"), ("Bank of Italy", "ORG")]),
        ("Bankers met before the Fed acted.", [("Fed", "ORG")]),
        ("SEOUL, April 4, 2026 (Peninsula Wire) - Rain fell.", [("SEOUL", "PLACE"), ("Peninsula Wire", "ORG")]),
        ("Union officials met John Major's Conservatives.", [("John Major", "PERSON"), ("Conservatives", "ORG")]),
        ("A poll for the Courier newspaper was out.", [("Courier", "ORG")]),
        ("Dealers said Varnholt shares fell.", [("Varnholt", "ORG")]),
    ],
)  # fmt: skip
def test_english_agency_news_line_ups_brackets_bodies_and_datelines(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [found for found in names(text) if found[1] != "ROLE"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mercury fell on Sunday in Eunsan County.", [("Eunsan County", "PLACE")]),
        ("Hanbyeol Space was told so in April.", [("Hanbyeol Space", "ORG")]),
    ],
)
def test_a_name_begins_behind_a_weekday_and_its_preposition(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The patrol boat Kestrel fired. The Kestrel then left Port Selwyn for Lake Garam.",
         [("Kestrel", "PRODUCT"), ("Kestrel", "PRODUCT"), ("Port Selwyn", "PLACE"), ("Lake Garam", "PLACE")]),
        ("The Geumhae No. 7 is the third ship this year.", [("Geumhae No. 7", "PRODUCT")]),
        ("Marava says it is poor. Maravans see it otherwise.", [("Marava", "PLACE")]),
        ("He fished inside Marava's exclusive economic zone. Marava said he lied.",
         [("Marava", "PLACE"), ("Marava", "PLACE")]),
        ("It began in Eunho County. Eunho lays most eggs. In Mulmok-ri nobody talks.",
         [("Eunho County", "PLACE"), ("Eunho", "PLACE"), ("Mulmok-ri", "PLACE")]),
        ("Vice Minister of Agriculture Noh Eun-ha resigned.", [("Vice Minister", "ROLE"), ("Noh Eun-ha", "PERSON")]),
        ("She failed in Economics.", []),
    ],
)  # fmt: skip
def test_english_ships_lakes_and_countries_that_no_list_knows(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It happened at Methodist North Hospital, and the British Medical Association agreed.",
         [("Methodist North Hospital", "ORG"), ("British Medical Association", "ORG")]),
        ("Le Bonheur Healthcare took two. Le Bonheur and the coast are far.",
         [("Le Bonheur Healthcare", "ORG"), ("Le Bonheur", "ORG")]),
    ],
)  # fmt: skip
def test_english_bodies_keep_a_demonym_that_belongs_to_them(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [one for one in names(text) if one[1] != "ROLE"][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Francis Scott Key Bridge fell.", [("Francis Scott Key Bridge", "PLACE")]),
        ("She works at the Cornelius Institute.", [("Cornelius Institute", "ORG")]),
        ("Theo Vance, chief executive of Nordvind, called the market attractive.",
         [("Theo Vance", "PERSON"), ("chief executive", "ROLE"), ("Nordvind", "ORG")]),
        ("Heo Jun, 66, lives there.", [("Heo Jun", "PERSON")]),
        ("A fire broke out near Damho Fire Station.", [("Damho Fire Station", "ORG")]),
    ],
)  # fmt: skip
def test_endings_and_posts_outweigh_given_names(names: Names, text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected
