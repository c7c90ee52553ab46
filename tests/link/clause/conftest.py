"""Words of one sentence, and what stands around a value of it."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from factx.extractors.build import Builder
from factx.link.clause.context import Context
from factx.link.clause.view import SentenceView, View
from factx.models.document import Document
from factx.models.mention import FigureValue, Mention
from factx.rules.load import RuleSet

Around = Callable[..., dict[str, str | None]]
Sentence = Callable[..., SentenceView]


@pytest.fixture(scope="session")
def sentence(read: Callable[..., Document], rules: RuleSet) -> Sentence:
    """The first sentence of a text; further words are figures of it."""

    def make(text: str, *figures: str, **value: object) -> SentenceView:
        document = read(text)
        builder, mentions = Builder(document), []
        for words in figures:
            start = text.index(words)
            given = FigureValue(number=Decimal(1), **value)
            mentions.append(builder.mention("figure", start, start + len(words), "test", given))
        return View(document, mentions, rules).sentences[0]

    return make


@pytest.fixture(scope="session")
def around(sentence: Sentence) -> Around:
    """The words around the first of some figures, by the names of the fields of `Context`."""

    def read_around(text: str, *figures: str, **value: object) -> dict[str, str | None]:
        view = sentence(text, *figures, **value)
        figure: Mention = view.mentions[0]
        context = view.context(figure)
        found = {name: getattr(context, name) for name in Context.__dataclass_fields__}
        return {name: text[slice(*place)] if place else None for name, place in found.items()}

    return read_around
