"""One sentence with all that is found in it, and who does or suffers what in a text."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.clause.measure import measure
from factx.link.clause.view import SentenceView, View
from factx.link.coreference.resolve import resolve
from factx.models.document import Document
from factx.models.part import Part
from factx.models.report import Reading
from factx.rules.load import RuleSet


@pytest.fixture(scope="session")
def seen(read: Callable[..., Document], rules: RuleSet) -> Callable[..., SentenceView]:
    """A sentence of a text of a language, the last one if none is asked for, with its names, figures and dates."""

    def view(text: str, lang: str, number: int = -1) -> SentenceView:
        document = read(text, lang=lang, published="2027-03-04")
        found, _ = resolve(document, mentions(document, rules), rules)
        return View(document, measure(document, found, rules), rules).sentences[number]

    return view


@pytest.fixture(scope="session")
def told(reported: Callable[..., Reading]) -> Callable[[str, str], list[Part]]:
    """Those who do something in a text of a language."""

    def doers(text: str, lang: str) -> list[Part]:
        parts = reported(text, lang=lang).parts
        return [part for part in parts if part.type == "SLOT" and "doer" in part.parts]

    return doers
