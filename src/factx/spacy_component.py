"""A spaCy component: ``nlp.add_pipe("factx")`` puts what factx finds into ``doc.spans["factx"]``.

The label of a span is its kind (``entity``, ``date``, ``figure``, ``quote``); ``span._.factx`` is the mention. The text
is read as one article; tokens of the pipeline that a mention cuts through are taken in whole.
"""

from typing import Any

from factx.models.document import Lang
from factx.read import Declared, document
from factx.rules.load import RuleSet, load_rules
from factx.run.pipeline import read_source

KEY = "factx"


class FactxComponent:
    """Reads the text of a ``Doc`` and adds a span group."""

    def __init__(self, lang: Lang | None, published: str | None, rules: RuleSet) -> None:
        self.lang, self.published, self.rules = lang, published, rules

    def __call__(self, doc: Any) -> Any:
        """The same ``Doc`` with ``doc.spans["factx"]``."""
        declared = Declared(
            lang=self.lang, published=self.published, published_from="input" if self.published else None
        )
        reading = read_source(document("doc", doc.text, self.rules, declared), self.rules, compares=False)
        spans = []
        for mention in reading.mentions:
            span = doc.char_span(mention.start, mention.end, label=mention.kind, alignment_mode="expand")
            if span is not None:
                span._.factx = mention
                spans.append(span)
        doc.spans[KEY] = spans
        return doc


def make(nlp: Any, name: str, lang: Lang | None, published: str | None) -> FactxComponent:  # noqa: ARG001 (spaCy's form)
    """What spaCy calls for ``add_pipe("factx", config={"lang": "ko", "published": "2025-09-10"})``."""
    from spacy.tokens import Span  # noqa: PLC0415 (heavy)

    if not Span.has_extension(KEY):
        Span.set_extension(KEY, default=None)
    return FactxComponent(lang, published, load_rules())


def register() -> Any:
    """The factory under its name; spaCy finds it by the entry point."""
    from spacy.language import Language  # noqa: PLC0415 (heavy)

    return Language.factory(KEY, default_config={"lang": None, "published": None}, func=make)


def __getattr__(name: str) -> Any:
    if name == "factory":
        return register()
    raise AttributeError(name)
