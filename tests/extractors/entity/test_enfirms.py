"""What the words around an unknown English name tell of a firm or another body."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Jens Keller, chief financial officer of Rauwerk, the owner, flew in.", "Rauwerk"),
        ("The German parent Rauwerk kept quiet.", "Rauwerk"),
        ("She runs the Dorim plant of Hanbyeol Chemitec.", "Hanbyeol Chemitec"),
        ("Rodrigo Valdivieso, who heads Quebrada Alta, declined to comment.", "Quebrada Alta"),
        ("Wexcom, which builds simulators, hired 30 pilots.", "Wexcom"),
        ("Oregon-based Tamarack Zelden will wait.", "Tamarack Zelden"),
        ("The money went to Tamarack Zelden, which has paid it back.", "Tamarack Zelden"),
        ("Nobody at Tamarack Zelden could say when.", "Tamarack Zelden"),
        ("Rival carrier SpiceJet and a director at KGI Asia declined.", "KGI Asia"),
        ("The transfer left the Dalmoe branch on Friday.", "Dalmoe"),
        ('"I knew," he told the Beacon by email.', "Beacon"),
        ("The separatist Esquerra Republicana voted no.", "Esquerra Republicana"),
        ("Anaheim coach Randy Carlyle was angry.", "Anaheim"),
        ("Two fifths belong to Dantrell of Antwerp, which paid $8.7 million.", "Dantrell"),
    ],
)
def test_what_is_said_of_bodies_alone_tells_one(names: Names, text: str, body: str) -> None:
    assert (body, "ORG") in names(text)


def test_an_owner_with_a_given_name_is_a_person(names: Names) -> None:
    assert ("Steve Cohen", "PERSON") in names("The American owner Steve Cohen came.")


def test_analysts_work_for_firms_whatever_their_names_end_in(names: Names) -> None:
    found = names("Prices will fall, argued Rupert Haas, an analyst at Brenner Vale. He lives in Hollin Vale.")
    assert ("Brenner Vale", "ORG") in found
    assert ("Hollin Vale", "PLACE") in found
