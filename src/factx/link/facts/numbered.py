"""Which of several: things that have a number for a name (2캠프, ``Camp Two``, 3호기, ``the fourth floor``).

Such a number counts nothing. But that the slide struck Camp Two here and Camp One there is a difference like any other.
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

import regex

from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.models.base import unchecked
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.normalise.numeral import en
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

RULE = "link.numbered"
_fact_of = unchecked(Fact)
_MOST = 2_000
"""The greatest number of a room or a bus."""
_FLOORS = "floor"
_ABOVE = regex.compile(r"지상\s?$")
"""지상 5층: so many above the ground."""
_BELOW = regex.compile(r"(?:지하|B)\s?$")
"""지하 3층: below the ground."""
_HIGH = regex.compile(r"\s?,|\s?(?:짜리|규모|높이|상가|빌라|아파트|이상|이하|까지|[가-힣]{0,6}(?:건물|주택|건축물))")
"""12층짜리, 3층 건물: how many floors there are."""
_ORDINAL = ("st", "nd", "rd", "th")
_NEAR = 12
"""Characters of the longest ordinal before its word."""
_DIGITS = r"\d{1,4}(?![\d,.]\d)"


class Numbered:
    """The words of the table ``numbered``: what has a number for a name."""

    def __init__(self, rules: RuleSet) -> None:
        rows = rules.table("shared/numbered")
        self._ko_sort = {word: row["id"] for row in rows for word in row["ko"].split("|")}
        self._en_sort = {word: row["id"] for row in rows for word in row["en"].split("|")}
        told = {word for row in rows if row["told"] == "ordinal" for word in row["en"].split("|")}
        self._ko = Search(
            rf"(?<![\d.,~∼·A-Za-z-])(?:제\s?)?(?P<number>{_DIGITS})\s?(?P<sort>{alternatives(self._ko_sort)})"
            r"(?=[은는이가을를에의로와과도만서,.)(\s·]|$)"
        )
        self._told = frozenset(told)
        self._words = Search(rf"(?<!\w){alternatives(self._en_sort)}(?![\w-])", int(regex.IGNORECASE))
        self._behind = compiled(
            rf"\s(?:(?:[Nn]o\.\s|[Nn]umber\s)?(?P<number>{_DIGITS})|(?P<spelled>\p{{Lu}}\p{{Ll}}{{2,5}}))(?![\w-])"
        )
        self._before = compiled(
            rf"(?<![\w-])(?:[Nn]o\.\s(?P<numbered>{_DIGITS})\s|(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|\p{{L}}{{5,8}})[\s-])$"
        )

    def of(self, sentence: SentenceView) -> Iterator[tuple[int, int, str, int]]:
        """Start, end, sort and number of each in a sentence."""
        text, start, end = sentence.document.text, sentence.start, sentence.end
        if sentence.lang == "ko":
            for match in self._ko.finditer(text, start, end):
                sort, number = self._ko_sort[as_listed(match["sort"])], int(match["number"])
                floor = sort == _FLOORS
                if floor and (_HIGH.match(text, match.end(), end) or _ABOVE.search(text, start, match.start())):
                    continue
                below = floor and _BELOW.search(text, start, match.start()) is not None
                yield match.start(), match.end(), sort, -number if below else number
        elif sentence.lang == "en":
            for match in self._words.finditer(text, start, end):
                word = match.group()
                after = self._behind.match(text, match.end(), end)
                before = self._before.search(text, max(start, match.start() - _NEAR), match.start())
                told, span = self._number(word, after, before, match.span())
                value = en.parse(told.lower()) if told else None
                if value is not None and value.number is not None and 0 < value.number <= _MOST:
                    yield *span, self._en_sort[as_listed(word)], int(value.number)

    def _number(
        self,
        word: str,
        after: regex.Match[str] | None,
        before: regex.Match[str] | None,
        span: tuple[int, int],
    ) -> tuple[str, tuple[int, int]]:
        """The number that stands with a word, and where both stand; empty without one."""
        if after is not None and (after["number"] or word[:1].isupper()):
            return after["number"] or after["spelled"], (span[0], after.end())
        if before is None:
            return "", span
        ordinal = before["ordinal"] or ""
        if ordinal and (word.lower() not in self._told or not ordinal.lower().endswith(_ORDINAL)):
            return "", span
        return before["numbered"] or ordinal, (before.start(), span[1])


def numbered(maker: Maker) -> Iterator[Fact]:
    """A fact for each, of no subject: which one it is."""
    finder = _finder(maker.rules)
    for sentence in maker.view.sentences:
        for start, end, sort, number in finder.of(sentence):
            span = start, end
            yield _fact_of(
                id="",
                source=maker.document.id,
                kind="figure",
                subject=None,
                attribute=f"open.{sort}",
                value=FigureValue(number=Decimal(number), step=Decimal(1), form="rank", unit="ordinal"),
                evidence=(maker.evidence(span),),
                rule=RULE,
                topic=maker.topic(sentence, span, (sentence.start, sentence.end)),
                names=maker.names(sentence),
                position=maker.position(start),
            )


@cache
def _finder(rules: RuleSet) -> Numbered:
    return Numbered(rules)
