"""What facts of one figure are asked for."""

from collections.abc import Callable

import pytest

from factx.read import article
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.fixture(scope="session")
def attribute(rules: RuleSet) -> Callable[[str, str, str], str]:
    """The attribute that the figure with some words gets in a text of a language."""

    def run(lang: str, text: str, words: str) -> str:
        reading = read_source(article.document("x", text, rules, article.Declared(lang=lang)), rules)
        return next(f.attribute for f in reading.facts if f.kind == "figure" and f.evidence[0].text == words)

    return run
