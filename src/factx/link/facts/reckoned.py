"""How an amount is reckoned: each or in all, once or by the month, over five years, by so much or to so much.

One number reckoned in two ways is another amount: 1인당 2억원 and ``200 million won in total``; 5년간 10조원 and ``10
trillion won a year``; 780명으로 줄인다 and ``reduce by 780``. What the words beside a figure say is noted as warnings
of its fact (``reckoned:each``), to be compared where two sources give the number alike.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.compared import compared, figure_between
from factx.link.facts.reckoned_words import around, groups, measures, words
from factx.models.mention import DateValue, FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

RECKONED = "reckoned:"
"""Begins the warning of a fact that says how its amount is reckoned."""
EACH = "each"
BEFORE_TAX, AFTER_TAX = "pretax", "aftertax"
_SILENT = frozenset({"to", "earlier"})
"""Ways whose words say nothing by themselves."""
PERIODS = ("P1D", "P1W", "P1M", "P3M", "P1Y", "term")
_BEFORE, _AFTER, _CLAUSE, _MOVED = 28, 24, 90, 70
"""Characters beside a figure in which such words stand, in which ``each`` does, and from a change to its level."""
_BEHIND = 60
"""Characters behind a figure in which its clause says how often (``has been promised to the county every year``)."""
_TURN = 14
"""Characters from a Korean particle to the verb of a change."""
_LONGEST, _ABOUT_LONGEST = 24, 14
"""Characters of the longest word behind a figure, and of what says that a figure is about so much."""
_BASE = compiled(r"당(?![가-힣])"), compiled(r"(?i)\b(?:per|every)\s\Z")
"""What stands beside a figure that others are told of: 1천 명당, ``for every 1,000 people``."""
_BASE_LONGEST = len("every ")
_OWN_WORD = 3
"""Syllables from which what stands behind a figure may be a word of its own (수준으로)."""
_ENDED = compiled(r",|(?:고|며|지만|는데|으나)\s|\G\s?에\s")
"""62억원이고 (62억원에) 수수료를 포함하면 73억원이다: the clause of the first sum has ended, or it is added to."""
_OBJECTS = ("을", "를")
_CONJUNCTION = "once"
"""``paid only once a valuer had reported``: before what opens a clause it says when, not how often."""
_ABOUT = r"(?:약|최대|평균|최고|최소|about|around|some|roughly|up\sto|as\smuch\sas|nearly|almost|at\sleast)"


class Way(NamedTuple):
    """One way of reckoning, and the words that say so."""

    name: str
    start: int
    end: int

    def says(self, figure: Mention) -> bool:
        """Whether its words are worth showing beside the figure."""
        apart = self.end <= figure.start or figure.end <= self.start
        return self.name not in _SILENT and (apart or self.name != "by")


class Reckoning:
    """Finds such words by the lexicons ``reckoned`` and ``direction`` of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._before, self._after = groups(rules, "before"), groups(rules, "after")
        self._openings = {lang: frozenset(word[0] for word in own) for lang, own in self._after.items()}
        self._near, self._clause = around(rules, "near"), around(rules, "clause")
        self._about = compiled(rf"\s(?:{_ABOUT}\s)?$", int(regex.IGNORECASE))
        self._joint = compiled(r"\s?(?:\([^()]{1,24}\)\s?)?")
        opening = {
            w["surface"] for w in rules.lexicon("en", "syntax").rows if {"det", "pron"} & {*w["group"].split("|")}
        }
        self._opened = compiled(rf"{_CONJUNCTION}\s{alternatives(opening)}\b", int(regex.IGNORECASE))
        self._over = (
            compiled(rf"\s?{alternatives(words(rules, 'ko', 'after_date'))}(?![가-힣])"),
            compiled(rf"\b{alternatives(words(rules, 'en', 'before_date'))}\s", int(regex.IGNORECASE)),
        )
        directions = {lang: alternatives(rules.lexicon(lang, "direction").words) for lang in ("ko", "en")}
        self._at_once = compiled(rf"\s?{directions['ko']}")
        self._turn = compiled(rf"\s?(?:[가-힣]{{1,4}}\s)?{directions['ko']}")
        self._turns = Search(rf"(?<![가-힣])(?P<turn>{directions['ko']}[가-힣]{{0,6}})")
        self._units = dict(measures(rules))
        units = alternatives(self._units)
        size = r"(?P<number>\d{1,4}(?:\.\d{1,3})?)?\s?"
        self._measure = (
            compiled(rf"(?<![\w.])(?P<one>{size}(?P<unit>{units})당)\s?(?:{_ABOUT}\s)?$", int(regex.IGNORECASE)),
            compiled(
                rf"\s?(?P<one>(?:(?:an?|per|each|every)\s|/\s?){size}(?P<unit>{units}))(?![\w-])",
                int(regex.IGNORECASE),
            ),
        )
        self._turned = Search(rf"\b{directions['en']}\b", int(regex.IGNORECASE))

    def of(self, sentence: SentenceView, figure: Mention, clause: Range) -> Iterator[Way]:
        """What the words around a figure say: ``each``, ``all``, ``once``, ``P1M``, ``over:P5Y``, ``per:…``, ``to``."""
        value = figure.value
        if not isinstance(value, FigureValue) or value.form in ("rank", "multiple"):
            return
        found = {way.name: way for way in self._beside(sentence, figure, value)}
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
            turn = self._turning(sentence, figure)
            found["by"] = Way("by", *(turn or (figure.start, figure.end)))
        if value.form == "delta" or found.keys() >= {"to", "by"}:
            found.pop("to", None)
        yield from (found[name] for name in sorted(found))

    def _beside(self, sentence: SentenceView, figure: Mention, value: FigureValue) -> Iterator[Way]:
        text, lang = sentence.document.text, sentence.lang
        low, high = max(sentence.start, figure.start - _BEFORE), min(sentence.end, figure.end + _AFTER)
        for name, level, span in self._words_before(lang, text, low, figure.start):
            if level or name not in ("to", "by") or self._moves(sentence, figure):
                yield Way(name, *span)
        for name, level, span in self._words_after(lang, text, figure.end, high):
            if name == "by" and not level and value.currency and text[slice(*span)] in _OBJECTS:
                continue  # 영업이익 1천860억원을 올렸다: it earned so much
            if level or name not in ("to", "by") or self._turn.match(text, span[1], span[1] + _TURN):
                yield Way(name, *span)
        if lang == "ko" and self._at_once.match(text, figure.end, high):
            yield Way("by", figure.start, figure.end)  # 780명 감축, 200원 인상
        measure = self._measure[0].search(text, low, figure.start) if lang == "ko" else None
        measure = measure or (self._measure[1].match(text, figure.end, high) if lang == "en" else None)
        if measure and (one := self._of_measure(measure)):
            yield Way(one, measure.start("one"), measure.end("one"))

    def _words_before(self, lang: str, text: str, low: int, end: int) -> Iterator[tuple[str, bool, Range]]:
        """Groups of the words that end right before a figure, with what is about it between; the longest of each."""
        found: dict[tuple[str, bool], Range] = {}
        loose = self._about.search(text, max(low, end - _ABOUT_LONGEST), end)
        ends = {end, end - 1 if text[end - 1 : end].isspace() else end, loose.start() if loose else end}
        stretch = text[low:end].lower()
        for at in range(len(stretch)):
            if (low + at and (text[low + at - 1].isalnum() or text[low + at - 1] in "_-")) or stretch[at].isspace():
                continue
            for stop in ends:
                for key in self._before[lang].get(stretch[at : stop - low], ()):
                    found.setdefault(key, (low + at, stop))
        yield from ((name, level, span) for (name, level), span in found.items())

    def _words_after(self, lang: str, text: str, start: int, high: int) -> Iterator[tuple[str, bool, Range]]:
        """Groups of the words that begin right behind a figure; the longest of each.

        Korean particles stand at once, words of their own perhaps after white space.
        """
        found: dict[tuple[str, bool], Range] = {}
        known = self._after[lang]
        if lang == "ko":
            begins = [(start, 1)] + ([(start + 1, _OWN_WORD)] if text[start : start + 1].isspace() else [])
        else:
            joint = self._joint.match(text, start, high)
            begins = [(at, 1) for at in dict.fromkeys((start, start + 1, joint.end() if joint else start))]
        for begin, least in begins:
            if text[begin : begin + 1].lower() not in self._openings[lang]:
                continue
            for stop in range(min(high, begin + _LONGEST), begin + least - 1, -1):
                inside = lang == "en" and stop < len(text) and (text[stop].isalnum() or text[stop] in "_-")
                for key in () if inside else known.get(text[begin:stop].lower(), ()):
                    found.setdefault(key, (begin, stop))
        yield from ((name, level, span) for (name, level), span in found.items())

    def _of_measure(self, found: regex.Match[str]) -> str | None:
        """``per:area:3.3`` for 3.3㎡당 and 평당, which are nearly one: the amount in the base unit, in two digits."""
        unit = self._units.get(as_listed(found["unit"]))
        if unit is None:
            return None
        dimension, factor = unit
        size = Decimal(found["number"]) if found["number"] else Decimal(1)
        return f"per:{dimension}:{size * factor:.2g}"

    def _moves(self, sentence: SentenceView, figure: Mention) -> bool:
        """A verb or noun of change stands before an English ``to`` or ``by``."""
        low = max(sentence.start, figure.start - _MOVED)
        return self._turned.search(sentence.document.text, low, figure.start) is not None

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
        stop = max(figure.end + _AFTER, min(clause[1], figure.end + _BEHIND))
        for match in search.finditer(text, figure.end, min(sentence.end, stop)):
            name = group_of[as_listed(match.group())]
            if name != EACH and name not in before and not figure_between(sentence, figure.end, match.start()):
                yield Way(name, *match.span())

    def _nearby(self, sentence: SentenceView, figure: Mention) -> Iterator[Way]:
        """``one-off``, 세전: the nearest such word on either side, with no other figure between."""
        text = sentence.document.text
        low, high = (
            max(sentence.start, figure.start - _BEFORE),
            min(sentence.end, _told_again(sentence, figure) + _BEFORE),
        )
        search, group_of = self._near[sentence.lang]
        spans = [match.span() for match in search.finditer(text, low, high)]
        told: set[str] = set()
        for span in sorted(spans, key=lambda span: _apart(span, figure)):
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

    def _turning(self, sentence: SentenceView, figure: Mention) -> Range | None:
        """The word of change that a figure tells the size of (올렸다, ``cut``), nearest to it."""
        text = sentence.document.text
        if sentence.lang == "ko":
            found = self._turns.search(text, figure.end, min(sentence.end, figure.end + _BEFORE))
            return found.span("turn") if found else None
        low, high = max(sentence.start, figure.start - _MOVED), min(sentence.end, figure.end + _BEFORE)
        spans = [match.span() for match in self._turned.finditer(text, low, high)]
        spans = [span for span in spans if span[1] <= figure.start or figure.end <= span[0]]
        return min(spans, key=lambda span: _apart(span, figure), default=None)

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
                behind = over is not None and 0 <= mention.start - figure.end <= _TURN
                said = said and (0 <= figure.start - mention.end <= _AFTER or behind)
            else:
                apart = max(mention.start - figure.end, figure.start - mention.end)
                low = max(sentence.start, mention.start - _TURN)
                said = 0 <= apart <= _MOVED and self._over[1].search(text, low, mention.end) is not None
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


def _apart(span: Range, figure: Mention) -> int:
    return max(figure.start - span[1], span[0] - figure.end)


@cache
def reckoning(rules: RuleSet) -> Reckoning:
    """The finder of a rule set, built once."""
    return Reckoning(rules)
