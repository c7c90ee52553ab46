"""What facts of one figure are asked for."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.assemble import maker_of
from factx.link.clause.measure import measure
from factx.link.clause.view import View
from factx.link.coreference.resolve import resolve
from factx.link.facts.maker import Maker
from factx.models.document import Lang
from factx.read import article
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source
from factx.tokenize import tokenize


@pytest.fixture(scope="session")
def attribute(rules: RuleSet) -> Callable[[str, str, str], str]:
    """The attribute that the figure with some words gets in a text of a language."""

    def run(lang: str, text: str, words: str) -> str:
        reading = read_source(article.document("x", text, rules, article.Declared(lang=lang)), rules)
        return next(f.attribute for f in reading.facts if f.kind == "figure" and f.evidence[0].text == words)

    return run


@pytest.fixture(scope="session")
def maker(rules: RuleSet) -> Callable[..., Maker]:
    """What the facts of a text are made with."""

    def make(text: str, lang: Lang) -> Maker:
        declared = article.Declared(lang=lang, published="2025-09-10", published_from="input")
        read = tokenize(article.document("t", text, rules, declared), rules)
        named, _ = resolve(read, mentions(read, rules), rules)
        view = View(read, named, rules)
        return maker_of(read, measure(read, named, rules, view), rules, view)

    return make
