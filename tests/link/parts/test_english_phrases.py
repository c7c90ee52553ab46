"""The noun phrases of an English sentence that do what its verbs tell."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.act import acts
from factx.link.parts.english_doers import Doers
from factx.models.document import Document
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("text", "deed", "subject"),
    [
        ("A teller who smelled a rat called the police.", "called", "A teller"),
        ("The farmer, who owns the hens, called the police.", "called", "The farmer"),
        ("The trustee was the only member to veto the plan.", "veto", "The trustee"),
        ("The owner chose a builder to repair the roof.", "repair", "a builder"),
        ("The curator went to prison for letting the burglars in.", "letting", "The curator"),
        ("The manager, a former nurse, cancelled the order.", "cancelled", "The manager, a former nurse"),
        ("The trustee, according to the minutes, cancelled the order.", "cancelled", "The trustee"),
        ("A clerk who according to the minutes cancelled the order was fired.", "cancelled", "A clerk"),
        (
            "Rhys Tenby, 52, a clerk in Harcombe, cancelled the order.",
            "cancelled",
            "Rhys Tenby, 52, a clerk in Harcombe",
        ),
        ("The captain himself was at the helm.", "at the helm", "The captain"),
        ("It was the engineer who was fired by the board.", "was fired", "the board"),
    ],
)
def test_the_subject_stands_before_relative_clauses_infinitives_and_gerunds(
    read: Callable[..., Document], rules: RuleSet, text: str, deed: str, subject: str
) -> None:
    (sentence,) = View(read(text, lang="en"), (), rules).sentences
    told = [act for act in acts(sentence, lambda concept: False) if text[act.start : act.end].startswith(deed)]
    assert {text[slice(*slot.filler)] for slot in Doers(sentence).read(told)} == {subject}
