"""Votes that a motion needs, which are no votes that it got: 200명의 찬성이 필요하다, ``needs 200 votes to pass``."""

from functools import cache

import regex

from factx.link.clause.context import Context
from factx.link.clause.view import SentenceView
from factx.models.mention import Mention
from factx.rules.load import RuleSet
from factx.rules.search import Search

THRESHOLD = "politics.vote_threshold"
_VOTES = frozenset(
    (
        "labour.strike.votes", "open.delegate", "open.in_favor", "open.lawmaker", "open.majority", "open.vote",
        "politics.lawmakers", "politics.seats", "politics.votes", "politics.votes_against", "politics.votes_for",
    )
)  # fmt: skip
"""Attributes of votes and of those who cast them."""


class Requirements:
    """The words of a rule set that say what must be reached (``requirement``)."""

    def __init__(self, rules: RuleSet) -> None:
        ignore = int(regex.IGNORECASE)
        self._words = {lang: Search(rules.lexicon(lang, "requirement").pattern, ignore) for lang in ("en", "ko")}

    def asks(self, sentence: SentenceView, figure: Mention, context: Context, attribute: str) -> bool:
        """Whether a number of votes is what is needed.

        Args:
            sentence: that holds the figure.
            figure: the number.
            context: its clause.
            attribute: what it is of otherwise.
        """
        if attribute not in _VOTES:
            return False
        start, end = context.clause
        if sentence.lang == "ko":
            start = figure.end  # the word stands behind what is needed
        return self._words[sentence.lang].search(sentence.document.text, start, end) is not None


@cache
def requirements(rules: RuleSet) -> Requirements:
    """The words of a rule set, compiled once."""
    return Requirements(rules)
