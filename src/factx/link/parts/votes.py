"""Votes told by their two numbers, as how many of all who voted were on the larger side.

``by seven votes to two``, ``a 5-4 ruling``, 찬성 7표 반대 2표, 5대 4로: beside what another source calls unanimous.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.document import Lang
from factx.normalise.numeral.en_words import SMALL
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_SMALL = {word: number for word, number in SMALL.items() if 1 <= number <= 12}
_EN = compiled(
    rf"(?<![\w.,$£€-])(?<!from\s)(?P<one>\d{{1,3}}|{'|'.join(_SMALL)})(?:\svotes?)?(?:\s?[-–]\s?|\sto\s|\sagainst\s)"
    rf"(?P<two>\d{{1,3}}|{'|'.join(_SMALL)})(?![\w%,.-]*\d)(?!\s?(?:per\s?cent|%|million|billion|a\.?m|p\.?m))(?![a-z])",
    int(regex.IGNORECASE),
)
_KO = (
    compiled(
        r"찬성\s?(?:의견)?(?:이|은|표가|표는)?\s?(?P<one>\d{1,3})\s?(?:표|명|인)?[\s,·]*"
        r"반대\s?(?:의견)?(?:가|는|표가|표는)?\s?(?P<two>\d{1,3})\s?(?:표|명|인)?"
    ),
    compiled(r"(?<![\d.])(?P<one>\d{1,3})\s?(?:표|명)?\s?대\s?(?P<two>\d{1,3})\s?(?:표|명)?(?=로|으로|의)"),
)
_VOTERS = frozenset({"group", "person"})


def votes(sentence: SentenceView) -> Iterator[tuple[int, int, Range]]:
    """The larger side and all who voted, and where that is told."""
    text, start, end = sentence.document.text, sentence.start, sentence.end
    if _ballots(sentence.rules, sentence.lang).search(text, start, end) is None:
        return
    for pattern in (_EN,) if sentence.lang == "en" else _KO:
        for match in pattern.finditer(text, start, end):
            one, two = _number(match["one"]), _number(match["two"])
            if one + two > 1:
                yield max(one, two), one + two, (match.start(), match.end())
                return


def voters(sentence: SentenceView, span: Range) -> Range | None:
    """Who voted: the last word for people or a body before what tells the vote."""
    named = [hit for hit in sentence.hits if hit.cls in _VOTERS and hit.end <= span[0]]
    return (named[0].start, named[0].end) if named else None


def _number(told: str) -> int:
    return _SMALL.get(told.lower()) or int(told)


@cache
def _ballots(rules: RuleSet, lang: Lang) -> Search:
    words = sorted({row["surface"] for row in rules.lexicon(lang, "ballot_word").rows}, key=len, reverse=True)
    listed = "|".join(map(regex.escape, words))
    return Search(rf"(?<![a-z])(?:{listed})(?![a-z])" if lang == "en" else listed, int(regex.IGNORECASE))
