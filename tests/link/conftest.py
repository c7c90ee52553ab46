"""Mentions written by hand: brackets in the text say what is named."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from factx.extractors.build import Builder
from factx.link.coreference.resolve import resolve
from factx.models.document import Document, Lang
from factx.models.fact import Fact
from factx.models.mention import EntityValue, QuoteValue
from factx.models.report import Reading
from factx.read import article
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

_MARK = re.compile(r"\[(?P<type>[A-Z]+)(?P<form>[!?]?) (?P<words>[^\[\]]+)\](?P<says>@?)|<(?P<speaker>[^<>]*)>")
_FORMS: dict[str, Any] = {"": "name", "!": "nominal", "?": "pronoun"}


@pytest.fixture(scope="session")
def reading(read: Callable[..., Document], rules: RuleSet) -> Callable[..., Reading]:
    """A source from marked text: `[PERSON 제이슨 권]`, `[ORG! 회사]`, `[PERSON? he]`.

    `[PERSON Kwon]@` and `<Kwon>` mark the words of a speaker.

    Every `<…>` becomes a quote of the whole text with these speaker's words.
    """

    def make(marked: str, name: str = "t", **declared: object) -> Reading:
        text, spans, speakers, last = "", [], [], 0
        for match in _MARK.finditer(marked):
            text += marked[last : match.start()]
            words = match["words"] or match["speaker"]
            place = (len(text), len(text) + len(words))
            if match["speaker"] or match["says"]:
                speakers.append(place)
            if match["words"]:
                spans.append((*place, match["type"], _FORMS[match["form"]]))
            text += words
            last = match.end()
        document = read(text + marked[last:], **declared)
        document = Document(
            document.source.model_copy(update={"id": name}), document.text, document.blocks, document.sentences
        )
        builder = Builder(document)
        mentions = [
            builder.mention("entity", start, end, "test", EntityValue(type=type_, form=form))
            for start, end, type_, form in spans
        ]
        for place in speakers:
            value = QuoteValue(manner="direct", content=builder.span(0, 1), speaker_text=builder.span(*place))
            mentions.append(builder.mention("quote", place[0], place[1], "test", value))
        found, entities = resolve(document, mentions, rules)
        return Reading(document, found, entities)

    return make


@pytest.fixture(scope="session")
def ids() -> Callable[[Reading], dict[str, str | None]]:
    """Words of entity mentions with their ids; the last mention of equal words counts."""

    def read_ids(reading: Reading) -> dict[str, str | None]:
        return {m.text: m.value.entity for m in reading.mentions if isinstance(m.value, EntityValue)}

    return read_ids


@pytest.fixture(scope="session")
def facts(rules: RuleSet) -> Callable[..., tuple[Fact, ...]]:
    """The facts of a text in a language, published on 10 September 2025."""

    def found(text: str, lang: Lang) -> tuple[Fact, ...]:
        declared = article.Declared(lang=lang, published="2025-09-10", published_from="input")
        return read_source(article.document("t", text, rules, declared), rules).facts

    return found
