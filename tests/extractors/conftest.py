"""What extractors find in a text."""

from collections.abc import Callable

import pytest

from factx.extractors import dates as date_extractor
from factx.models.document import Document
from factx.models.mention import DateValue, Mention
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
