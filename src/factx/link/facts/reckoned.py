"""How an amount is reckoned: each or in all, once or by the month, over five years, by so much or to so much.

One number reckoned in two ways is another amount: 1인당 2억원 and ``200 million won in total``; 5년간 10조원 and ``10
trillion won a year``; 780명으로 줄인다 and ``reduce by 780``. What the words beside a figure say is noted as warnings
of its fact (``reckoned:each``), to be compared where two sources give the number alike.
"""

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.compared import compared, figure_between
from factx.link.facts.reckoned_beside import AFTER, BEFORE, MOVED, TURN, Beside, apart
from factx.link.facts.reckoned_words import Way, around, words
from factx.models.mention import DateValue, FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet

RECKONED = "reckoned:"
"""Begins the warning of a fact that says how its amount is reckoned."""
EACH = "each"
BEFORE_TAX, AFTER_TAX = "pretax", "aftertax"
PERIODS = ("P1D", "P1W", "P1M", "P3M", "P1Y", "term")
_CLAUSE = 90
"""Characters before a figure in which ``each`` stands."""
_BEHIND = 60
"""Characters behind a figure in which its clause says how often (``has been promised to the county every year``)."""
_BASE = compiled(r"당(?![가-힣])"), compiled(r"(?i)\b(?:per|every)\s\Z")
"""What stands beside a figure that others are told of: 1천 명당, ``for every 1,000 people``."""
_BASE_LONGEST = len("every ")
_ENDED = compiled(r",|(?:고|며|지만|는데|으나)\s|\G\s?에\s")
"""62억원이고 (62억원에) 수수료를 포함하면 73억원이다: the clause of the first sum has ended, or it is added to."""
_CONJUNCTION = "once"
"""``paid only once a valuer had reported``: before what opens a clause it says when, not how often."""


class Reckoning:
    """Finds such words by the lexicons ``reckoned`` and ``direction`` of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._beside = Beside(rules)
        self._near, self._clause = around(rules, "near"), around(rules, "clause")
        opening = {
            w["surface"] for w in rules.lexicon("en", "syntax").rows if {"det", "pron"} & {*w["group"].split("|")}
        }
        self._opened = compiled(rf"{_CONJUNCTION}\s{alternatives(opening)}\b", int(regex.IGNORECASE))
        self._over = (
            compiled(rf"\s?{alternatives(words(rules, 'ko', 'after_date'))}(?![가-힣])"),
            compiled(rf"\b{alternatives(words(rules, 'en', 'before_date'))}\s", int(regex.IGNORECASE)),
        )

    def of(self, sentence: SentenceView, figure: Mention, clause: Range) -> Iterator[Way]:
        """What the words around a figure say: ``each``, ``all``, ``once``, ``P1M``, ``over:P5Y``, ``per:…``, ``to``."""
        value = figure.value
        if not isinstance(value, FigureValue) or value.form in ("rank", "multiple"):
            return
        found = {way.name: way for way in self._beside.ways(sentence, figure, value)}
        for way in self._in_clause(sentence, figure, clause):
            if way.name == EACH or not found.keys() & {way.name, "once", *PERIODS}:
                found.setdefault(way.name, way)
        if value.unit != "time" and not _is_base(sentence, figure):
            found |= {way.name: way for way in self._nearby(sentence, figure) if way.name not in found}
        if value.unit != "percent" and not found.keys() & {"once", *PERIODS}:
            found |= {way.name: way for way in self._length(sentence, figure)}
        if value.form != "delta" and "by" not in found and (was := compared(sentence, figure)):
            found.setdefault("to", Way("to", *was))
        if value.form == "delta":
            turn = self._beside.turning(sentence, figure)
            found["by"] = Way("by", *(turn or (figure.start, figure.end)))
        if value.form == "delta" or found.keys() >= {"to", "by"}:
            found.pop("to", None)
        yield from (found[name] for name in sorted(found))

    def _in_clause(self, sentence: SentenceView, figure: Mention, clause: Range) -> Iterator[Way]:
        """Words that hold for all that a clause tells (``Each month``, ``each of the families``), before the figure.

        Of a period only where no other figure stands between.
        """
        text, first = sentence.document.text, min(clause[0], figure.start)
        opening = max(sentence.start, figure.start - _CLAUSE)
        search, group_of = self._clause[sentence.lang]
        before: dict[str, Range] = {}
        for match in search.finditer(text, opening, figure.start):
            name = group_of[as_listed(match.group())]
            if name != EACH or match.start() >= first:
                before[name] = match.span()
        for name, span in before.items():
            if name == EACH or not figure_between(sentence, span[1], figure.start):
                yield Way(name, *span)
        stop = max(figure.end + AFTER, min(clause[1], figure.end + _BEHIND))
        for match in search.finditer(text, figure.end, min(sentence.end, stop)):
            name = group_of[as_listed(match.group())]
            if name != EACH and name not in before and not figure_between(sentence, figure.end, match.start()):
                yield Way(name, *match.span())

    def _nearby(self, sentence: SentenceView, figure: Mention) -> Iterator[Way]:
        """``one-off``, 세전: the nearest such word on either side, with no other figure between."""
        text = sentence.document.text
        low, high = (
            max(sentence.start, figure.start - BEFORE),
            min(sentence.end, _told_again(sentence, figure) + BEFORE),
        )
        search, group_of = self._near[sentence.lang]
        spans = [match.span() for match in search.finditer(text, low, high)]
        told: set[str] = set()
        for span in sorted(spans, key=lambda span: apart(span, figure)):
            name, before = group_of[text[slice(*span)].lower()], span[1] <= figure.start
            if name in told or not (before or figure.end <= span[0]):
                continue
            if self._opened.match(text, max(span[0], span[1] - len(_CONJUNCTION))):
                continue
            gap = (span[1], figure.start) if before else (figure.end, span[0])
            of_next = not before and sentence.lang == "ko" and _ENDED.search(text, *gap) is not None
            if not of_next and not figure_between(sentence, *gap):
                told.add(name)
                yield Way(name, *span)

    def _length(self, sentence: SentenceView, figure: Mention) -> Iterator[Way]:
        """The length of time in which all of it is paid or made, beside the figure."""
        text = sentence.document.text
        for mention in sentence.of_kind("date"):
            value = mention.value
            if not isinstance(value, DateValue) or value.type != "DURATION" or value.timex is None:
                continue
            if value.timex.startswith("PT"):
                continue  # 월 209시간 근무
            if sentence.lang == "ko":
                over = self._over[0].match(text, mention.end)
                said = mention.text.endswith("간") or over is not None
                behind = over is not None and 0 <= mention.start - figure.end <= TURN
                said = said and (0 <= figure.start - mention.end <= AFTER or behind)
            else:
                apart = max(mention.start - figure.end, figure.start - mention.end)
                low = max(sentence.start, mention.start - TURN)
                said = 0 <= apart <= MOVED and self._over[1].search(text, low, mention.end) is not None
            if said:
                yield Way(f"over:{value.timex}", mention.start, mention.end)
                return


def reckoned(sentence: SentenceView, figure: Mention, clause: Range) -> tuple[Way, ...]:
    """How an amount is reckoned; nothing where the words do not say so."""
    return tuple(reckoning(sentence.rules).of(sentence, figure, clause))


def warnings_of(ways: Iterable[Way]) -> tuple[str, ...]:
    """As warnings of a fact."""
    return tuple(f"{RECKONED}{way.name}" for way in ways)


def ways_of(warnings: Iterable[str]) -> frozenset[str]:
    """What the warnings of a fact say of how its amount is reckoned."""
    return frozenset(w.removeprefix(RECKONED) for w in warnings if w.startswith(RECKONED))


def _is_base(sentence: SentenceView, figure: Mention) -> bool:
    """``per 1,000 people``, 1천 명당: what is told of so many is another figure's."""
    text = sentence.document.text
    before = max(figure.start - _BASE_LONGEST, 0), figure.start
    return _BASE[0].match(text, figure.end) is not None or _BASE[1].search(text, *before) is not None


def _told_again(sentence: SentenceView, figure: Mention) -> int:
    """Where a sum ends, with what it is in another currency: ``7.3 billion won, or $5.3 million, fees included``."""
    told = ((m.end, m.value) for m in sentence.of_kind("figure"))
    again = (end for end, value in told if isinstance(value, FigureValue) and value.equivalent_of == figure.id)
    return max(again, default=figure.end)


@cache
def reckoning(rules: RuleSet) -> Reckoning:
    """The finder of a rule set, built once."""
    return Reckoning(rules)
