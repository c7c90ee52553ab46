"""How an amount is reckoned: each or in all, once or by the month, over five years, by so much or to so much.

One number reckoned in two ways is another amount: 1인당 2억원 and ``200 million won in total``; 5년간 10조원 and ``10
trillion won a year``; 780명으로 줄인다 and ``reduce by 780``. What the words beside a figure say is noted as warnings
of its fact (``reckoned:each``), to be compared where two sources give the number alike.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.mention import DateValue, FigureValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

RECKONED = "reckoned:"
"""Begins the warning of a fact that says how its amount is reckoned."""
EACH = "each"
BEFORE_TAX, AFTER_TAX = "pretax", "aftertax"
_SILENT = frozenset({"to", "earlier"})
"""Ways whose words say nothing by themselves."""
PERIODS = ("P1D", "P1W", "P1M", "P3M", "P1Y", "term")
_BEFORE, _AFTER, _CLAUSE, _MOVED = 28, 24, 90, 70
"""Characters beside a figure in which such words stand, in which ``each`` does, and from a change to its level."""
_TURN = 14
"""Characters from a Korean particle to the verb of a change."""
_OWN_WORD = 3
"""Syllables from which what stands behind a figure may be a word of its own (수준으로)."""
_PRICED = frozenset({"area", "mass", "volume", "energy"})
_OBJECTS = ("을", "를")
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
        self._before, self._after = _sided(rules, "before"), _sided(rules, "after")
        self._levels = _sided(rules, "before_level"), _sided(rules, "after_level")
        self._near, self._clause = _around(rules, "near"), _around(rules, "clause")
        self._over = (
            compiled(rf"\s?(?:{_listed(_words(rules, 'ko', 'after_date'))})(?![가-힣])"),
            compiled(rf"\b(?:{_listed(_words(rules, 'en', 'before_date'))})\s", int(regex.IGNORECASE)),
        )
        directions = {lang: [row["surface"] for row in rules.lexicon(lang, "direction").rows] for lang in ("ko", "en")}
        self._at_once = compiled(rf"\s?(?:{_listed(directions['ko'])})")
        self._turn = compiled(rf"\s?(?:[가-힣]{{1,4}}\s)?(?:{_listed(directions['ko'])})")
        self._turns = (compiled(rf"(?<![가-힣])(?P<turn>(?:{_listed(directions['ko'])})[가-힣]{{0,6}})"),)
        self._units = dict(_measures(rules))
        listed = _listed(self._units)
        size = r"(?P<number>\d{1,4}(?:\.\d{1,3})?)?\s?"
        self._measure = (
            compiled(rf"(?<![\w.])(?P<one>{size}(?P<unit>{listed})당)\s?(?:{_ABOUT}\s)?$", int(regex.IGNORECASE)),
            compiled(
                rf"\s?(?P<one>(?:(?:an?|per|each|every)\s|/\s?){size}(?P<unit>{listed}))(?![\w-])",
                int(regex.IGNORECASE),
            ),
        )
        self._turned = compiled(rf"\b(?:{_listed(directions['en'])})\b", int(regex.IGNORECASE))

    def of(self, sentence: SentenceView, figure: Mention, clause: Range) -> Iterator[Way]:
        """What the words around a figure say: ``each``, ``all``, ``once``, ``P1M``, ``over:P5Y``, ``per:…``, ``to``."""
        value = figure.value
        if not isinstance(value, FigureValue) or value.form in ("rank", "multiple"):
            return
        found = {way.name: way for way in self._beside(sentence, figure, value)}
        for way in self._in_clause(sentence, figure, clause):
            if way.name == EACH or not found.keys() & {way.name, "once", *PERIODS}:
                found.setdefault(way.name, way)
        if value.unit != "time":
            found |= {way.name: way for way in self._nearby(sentence, figure) if way.name not in found}
        if value.unit != "percent" and not found.keys() & {"once", *PERIODS}:
            found |= {way.name: way for way in self._length(sentence, figure)}
        if value.form == "delta":
            turn = self._turning(sentence, figure)
            found["by"] = Way("by", *(turn or (figure.start, figure.end)))
        if value.form == "delta" or found.keys() >= {"to", "by"}:
            found.pop("to", None)
        yield from (found[name] for name in sorted(found))

    def _beside(self, sentence: SentenceView, figure: Mention, value: FigureValue) -> Iterator[Way]:
        text, lang = sentence.document.text, sentence.lang
        low, high = max(sentence.start, figure.start - _BEFORE), min(sentence.end, figure.end + _AFTER)
        for name, pattern in self._before[lang].items():
            found = pattern.search(text, low, figure.start)
            if found and (name not in ("to", "by") or self._moves(sentence, figure)):
                yield Way(name, found.start(), found.end())
        for name, pattern in self._after[lang].items():
            found = pattern.match(text, figure.end, high)
            if found and name == "by" and value.currency and found.group() in _OBJECTS:
                continue  # 영업이익 1천860억원을 올렸다: it earned so much
            if found and (name not in ("to", "by") or self._turn.match(text, found.end(), found.end() + _TURN)):
                yield Way(name, found.start(), found.end())
        for name, pattern in self._levels[0][lang].items():
            if found := pattern.search(text, low, figure.start):
                yield Way(name, found.start(), found.end())
        for name, pattern in self._levels[1][lang].items():
            if found := pattern.match(text, figure.end, high):
                yield Way(name, found.start(), found.end())
        if lang == "ko" and self._at_once.match(text, figure.end, high):
            yield Way("by", figure.start, figure.end)  # 780명 감축, 200원 인상
        measure = self._measure[0].search(text, low, figure.start) if lang == "ko" else None
        measure = measure or (self._measure[1].match(text, figure.end, high) if lang == "en" else None)
        if measure and (one := self._of_measure(measure)):
            yield Way(one, measure.start("one"), measure.end("one"))

    def _of_measure(self, found: regex.Match[str]) -> str | None:
        """``per:area:3.3`` for 3.3㎡당 and 평당, which are nearly one: the amount in the base unit, in two digits."""
        unit = self._units.get(found["unit"].lower())
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
        for name, pattern in self._clause[sentence.lang].items():
            low = max(first, opening) if name == EACH else opening
            last = None
            for last in pattern.finditer(text, low, figure.start):  # noqa: B007
                pass
            if last is not None and (name == EACH or not _figure_between(sentence, last.end(), figure.start)):
                yield Way(name, last.start(), last.end())
                continue
            behind = pattern.search(text, figure.end, min(sentence.end, figure.end + _AFTER)) if name != EACH else None
            if behind is not None and not _figure_between(sentence, figure.end, behind.start()):
                yield Way(name, behind.start(), behind.end())

    def _nearby(self, sentence: SentenceView, figure: Mention) -> Iterator[Way]:
        """``one-off``, 세전: the nearest such word on either side, with no other figure between."""
        text = sentence.document.text
        low, high = max(sentence.start, figure.start - _BEFORE), min(sentence.end, figure.end + _BEFORE)
        for name, pattern in self._near[sentence.lang].items():
            found = [
                (match.end() <= figure.start, match)
                for match in pattern.finditer(text, low, high)
                if match.end() <= figure.start or figure.end <= match.start()
            ]
            for before, match in sorted(found, key=lambda pair: _apart(pair[1].span(), figure)):
                gap = (match.end(), figure.start) if before else (figure.end, match.start())
                of_next = not before and sentence.lang == "ko" and "," in text[slice(*gap)]
                if not of_next and not _figure_between(sentence, *gap):
                    yield Way(name, match.start(), match.end())
                    break

    def _turning(self, sentence: SentenceView, figure: Mention) -> Range | None:
        """The word of change that a figure tells the size of (올렸다, ``cut``), nearest to it."""
        text = sentence.document.text
        if sentence.lang == "ko":
            found = self._turns[0].search(text, figure.end, min(sentence.end, figure.end + _BEFORE))
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


def _measures(rules: RuleSet) -> Iterator[tuple[str, tuple[str, Decimal]]]:
    """The names of measures for one of which a price may be told, with their dimension and factor."""
    for row in rules.table("shared/units"):
        if row["dimension"] in _PRICED and row["factor"]:
            top, _, bottom = row["factor"].partition("/")
            for name in (*row["ko"].split("|"), *row["en"].split("|"), *row["symbol"].split("|")):
                if name:
                    yield name.lower(), (row["dimension"], Decimal(top) / Decimal(bottom or 1))


def _words(rules: RuleSet, lang: str, side: str, group: str | None = None) -> list[str]:
    rows = rules.lexicon(lang, "reckoned").rows
    return [row["surface"] for row in rows if row["side"] == side and group in (None, row["group"])]


def _figure_between(sentence: SentenceView, start: int, end: int) -> bool:
    return any(start <= m.start and m.end <= end for m in sentence.of_kind("figure"))


def _apart(span: Range, figure: Mention) -> int:
    return max(figure.start - span[1], span[0] - figure.end)


def _listed(words: Iterable[str]) -> str:
    return "|".join(regex.escape(word).replace("\\ ", r"\s") for word in sorted(words, key=len, reverse=True))


def _anywhere(words: Iterable[str], lang: str) -> regex.Pattern[str]:
    after = r"(?![A-Za-z-])" if lang == "ko" else r"(?![\w-])"
    return compiled(rf"(?<![\w-])(?:{_listed(words)}){after}", int(regex.IGNORECASE))


def _suffixed(words: Sequence[str]) -> str:
    """Korean words behind a figure: particles at once, words of their own perhaps after white space."""
    apart = [word for word in words if len(word) >= _OWN_WORD and " " not in word[:2]]
    together = _listed(words)
    return rf"(?:{together}|\s(?:{_listed(apart)}))" if apart else rf"(?:{together})"


def _around(rules: RuleSet, side: str) -> dict[str, dict[str, regex.Pattern[str]]]:
    """Patterns by language and way of reckoning, of words that stand anywhere beside a figure."""
    found: dict[str, dict[str, regex.Pattern[str]]] = {}
    for lang in ("ko", "en"):
        groups = sorted({row["group"] for row in rules.lexicon(lang, "reckoned").rows if row["side"] == side})
        found[lang] = {group: _anywhere(_words(rules, lang, side, group), lang) for group in groups}
    return found


def _sided(rules: RuleSet, side: str) -> dict[str, dict[str, regex.Pattern[str]]]:
    """Patterns by language and way of reckoning, anchored to the figure."""
    found: dict[str, dict[str, regex.Pattern[str]]] = {}
    for lang in ("ko", "en"):
        groups = sorted({row["group"] for row in rules.lexicon(lang, "reckoned").rows if row["side"] == side})
        own = found[lang] = {}
        for group in groups:
            listed = _listed(_words(rules, lang, side, group))
            if side.startswith("before"):
                pattern = rf"(?<![\w-])(?:{listed})\s(?:{_ABOUT}\s)?$|(?<![\w-])(?:{listed})$"
            else:
                joint = r"\s?(?:\([^()]{1,24}\)\s?)?"
                pattern = (
                    rf"{joint}(?:{listed})(?![\w-])" if lang == "en" else _suffixed(_words(rules, lang, side, group))
                )
            own[group] = compiled(pattern, int(regex.IGNORECASE))
    return found


@cache
def reckoning(rules: RuleSet) -> Reckoning:
    """The finder of a rule set, built once."""
    return Reckoning(rules)
