"""Which rules find something in articles, and which do not."""

from collections.abc import Iterable
from dataclasses import dataclass

from factx.extractors.mentions import mentions
from factx.link.facts.cues import cues
from factx.read import Problem, Raw
from factx.rules.load import RuleSet
from factx.tokenize import tokenize


@dataclass(slots=True)
class Fired:
    """How often a rule made a mention (or a cue of certainty), and the first words that it found."""

    count: int = 0
    words: str = ""


def coverage(items: Iterable[Raw | Problem], rules: RuleSet) -> tuple[dict[str, Fired], list[Problem]]:
    """Every rule by id with what it found, and what could not be read.

    A rule counts where a mention bears its id: a part of a longer date, or a match that lost to a longer one, does not.
    """
    fired = {matcher.id: Fired() for matcher in rules.all_matchers()}
    problems = []
    for item in items:
        if isinstance(item, Problem):
            problems.append(item)
            continue
        document = tokenize(item.document(rules), rules)
        made = [(mention.rule, mention.text) for mention in mentions(document, rules)]
        for rule, words in (*made, *((cue.rule, cue.text) for cue in cues(document, rules))):
            if rule in fired:
                one = fired[rule]
                one.count, one.words = one.count + 1, one.words or words
    return fired, problems
