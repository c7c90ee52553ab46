"""What extractors find in a text."""

from collections.abc import Callable
from typing import Any

import pytest

from factx.extractors import dates as date_extractor
from factx.extractors import entities as entity_extractor
from factx.extractors import figures as figure_extractor
from factx.extractors import quotes as quote_extractor
from factx.models.document import Document
from factx.models.mention import DateValue, EntityValue, FigureValue, Mention, QuoteValue
from factx.rules.load import RuleSet


@pytest.fixture(scope="session")
def dates(read: Callable[..., Document], rules: RuleSet) -> Callable[..., list[Mention]]:
    """The dates of a text that was published on 10 September 2025, or on another day, or on none."""

    def find(text: str, published: str | None = "2025-09-10") -> list[Mention]:
        return date_extractor.extract(read(text, **({"published": published} if published else {})), rules)

    return find


@pytest.fixture(scope="session")
def timexes(dates: Callable[..., list[Mention]]) -> Callable[..., list[tuple[str, str | None]]]:
    """The words of these dates with their TIMEX3 values."""

    def told(text: str, published: str | None = "2025-09-10") -> list[tuple[str, str | None]]:
        return [(m.text, m.value.timex) for m in dates(text, published) if isinstance(m.value, DateValue)]

    return told


@pytest.fixture(scope="session")
def find(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str, str], list[Mention]]:
    """The figures of a text of a language; dates are not looked for."""
    return lambda lang, text: figure_extractor.extract(read(text, lang=lang), rules)


@pytest.fixture(scope="session")
def briefs(find: Callable[[str, str], list[Mention]]) -> Callable[[str, str], list[tuple[Any, ...]]]:
    """Of each figure its words, its number (or low and high), unit, bound and form."""

    def told(lang: str, text: str) -> list[tuple[Any, ...]]:
        return [
            (m.text, (v.low, v.high) if v.number is None else v.number, v.unit, v.bound, v.form)
            for m in find(lang, text)
            if isinstance(v := m.value, FigureValue)
        ]

    return told


@pytest.fixture(scope="session")
def value(find: Callable[[str, str], list[Mention]]) -> Callable[[str, str], FigureValue]:
    """The value of the only figure of a text."""

    def only(lang: str, text: str) -> FigureValue:
        (mention,) = find(lang, text)
        assert isinstance(mention.value, FigureValue)
        return mention.value

    return only


@pytest.fixture(scope="session")
def quotes(read: Callable[..., Document], rules: RuleSet) -> Callable[[str], list[Mention]]:
    """The quotes of a text of which no entity is known."""
    return lambda text: quote_extractor.extract(read(text), rules, [])


@pytest.fixture(scope="session")
def speech(quotes: Callable[[str], list[Mention]]) -> Callable[..., list[tuple[str, str | None]]]:
    """The words of these quotes with those that name their speaker; of one manner, or of all."""

    def told(text: str, manner: str | None = None) -> list[tuple[str, str | None]]:
        values = [mention.value for mention in quotes(text) if isinstance(mention.value, QuoteValue)]
        return [
            (v.content.text, v.speaker_text.text if v.speaker_text else None)
            for v in values
            if manner in (None, v.manner)
        ]

    return told


@pytest.fixture(scope="session")
def names(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str], list[tuple[str, str]]]:
    """The names and titles of a text with their types, without nominals and pronouns."""

    def find(text: str) -> list[tuple[str, str]]:
        mentions = entity_extractor.extract(read(text), rules, ())
        return [(m.text, m.value.type) for m in mentions if isinstance(m.value, EntityValue) and m.value.form == "name"]

    return find
