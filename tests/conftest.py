"""What many tests share: the rules and the tokenizers are loaded once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factx.models.document import Document
from factx.read.article import Declared, document
from factx.rules.load import RuleSet, default_rules
from factx.tokenize import tokenize

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def rules() -> RuleSet:
    return default_rules()


@pytest.fixture(scope="session")
def read(rules: RuleSet) -> Callable[..., Document]:
    """Text to a document with sentences; keyword arguments are declarations (lang, published …)."""

    def reading(text: str, **declared: object) -> Document:
        if "published" in declared:
            declared.setdefault("published_from", "input")
        return tokenize(document("t", text, rules, Declared(**declared)), rules)

    return reading


@pytest.fixture(scope="session")
def seeds() -> Path:
    return ROOT / "seeds"
