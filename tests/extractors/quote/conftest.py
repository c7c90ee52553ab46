"""English words as quotes read them."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.frame import Frame
from factx.extractors.quote.words_en import Words, word_groups, words
from factx.models.document import Document
from factx.rules.load import RuleSet


@pytest.fixture(scope="session")
def english(read: Callable[..., Document], rules: RuleSet) -> Callable[[str], Words]:
    """The words of an English text."""
    return lambda text: words(Frame(read(text, lang="en"), []), 0, len(text), word_groups(rules))
