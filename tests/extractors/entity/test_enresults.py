"""Lines of English sport tell names by their shape."""

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
        ("Tappara Tampere 1 HIFK 5", [("Tappara Tampere", "ORG"), ("HIFK", "ORG")]),
        ("Golden State 146 CHICAGO 109", [("Golden State", "ORG"), ("CHICAGO", "ORG")]),
        ("Kilmarnock 15 8 4 3 21 14 28", [("Kilmarnock", "ORG")]),
        ("OAKLAND at KANSAS CITY", [("OAKLAND", "ORG"), ("KANSAS CITY", "ORG")]),
        ("Japan 2 Syria 1", [("Japan", "PLACE"), ("Syria", "PLACE")]),
        ("2. Esteban Larrazabal (Colombia) Cofidis same time",
         [("Esteban Larrazabal", "PERSON"), ("Colombia", "PLACE"), ("Cofidis", "ORG")]),
        ("Bowling: Curran 5-0-16-1, Leach 18-4-41-2", [("Curran", "PERSON"), ("Leach", "PERSON")]),
        ("TENNIS - HAVLOVA WINS IN THREE SETS", [("HAVLOVA", "PERSON")]),
    ],
)  # fmt: skip
def test_lines_of_results_tell_by_their_shape(
    rules: RuleSet, read: Read, text: str, expected: list[tuple[str, str]]
) -> None:
    found = extract(read(text, lang="en"), rules, ())
    assert [(m.text, value(m).type) for m in found if value(m).form == "name"] == expected
