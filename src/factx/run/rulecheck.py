"""The real extractors behind the examples that rules carry."""

from collections.abc import Sequence
from dataclasses import replace

from factx.extractors.mentions import mentions
from factx.link.facts.cues import cues
from factx.read import Declared, document
from factx.rules.examples import Finder, Found
from factx.rules.load import RuleSet
from factx.rules.match import Matcher
from factx.rules.schema import Counterexample, Example
from factx.tokenize import tokenize


def finder(rules: RuleSet) -> Finder:
    """Runs the way of the data on an example as if it were an article of one paragraph of body text."""

    def find(matcher: Matcher, example: Example | Counterexample) -> Sequence[Found]:
        anchor = example.anchor.isoformat() if example.anchor else None
        declared = Declared(lang=matcher.lang, published=anchor, published_from="input" if anchor else None)
        read = document("example", example.text, rules, declared)
        blocks = tuple(replace(block, zone="body", lang=matcher.lang) for block in read.blocks)
        tokenized = tokenize(replace(read, blocks=blocks), rules)
        if matcher.kind == "status":
            return cues(tokenized, rules)
        found = mentions(tokenized, rules)
        return [mention for mention in found if mention.kind == matcher.kind]

    return find
