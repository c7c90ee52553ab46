"""Articles from text, and a folder of one's own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factx.models.document import Document
from factx.read.article import Declared, document
from factx.rules.load import RuleSet


@pytest.fixture
def article(rules: RuleSet) -> Callable[..., Document]:
    return lambda text, **declared: document("t", text, rules, Declared(**declared))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path
