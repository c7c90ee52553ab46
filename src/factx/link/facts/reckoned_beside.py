"""Words at the side of a figure that say how its amount is reckoned, and the word of change that it tells the size of.

1인당 2억원, ``2 billion won a year``, 780명으로 줄인다, 3.3㎡당 2천만원.
"""

from collections.abc import Iterator
from decimal import Decimal

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.reckoned_words import Way, groups, measures
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

BEFORE, AFTER, MOVED = 28, 24, 70
"""Characters beside a figure in which such words stand, and from a change to its level."""
TURN = 14
"""Characters from a Korean particle to the verb of a change."""
_LONGEST, _ABOUT_LONGEST = 24, 14
"""Characters of the longest word behind a figure, and of what says that a figure is about so much."""
_OWN_WORD = 3
"""Syllables from which what stands behind a figure may be a word of its own (수준으로)."""
_OBJECTS = ("을", "를")
_ABOUT = r"(?:약|최대|평균|최고|최소|about|around|some|roughly|up\sto|as\smuch\sas|nearly|almost|at\sleast)"


class Beside:
    """Finds such words by the lexicons ``reckoned`` and ``direction`` of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._before, self._after = groups(rules, "before"), groups(rules, "after")
        self._openings = {lang: frozenset(word[0] for word in own) for lang, own in self._after.items()}
        self._about = compiled(rf"\s(?:{_ABOUT}\s)?$", int(regex.IGNORECASE))
        self._joint = compiled(r"\s?(?:\([^()]{1,24}\)\s?)?")
        directions = {lang: alternatives(rules.lexicon(lang, "direction").words) for lang in ("ko", "en")}
        self._at_once = compiled(rf"\s?{directions['ko']}")
        self._turn = compiled(rf"\s?(?:[가-힣]{{1,4}}\s)?{directions['ko']}")
        self._turns = Search(rf"(?<![가-힣])(?P<turn>{directions['ko']}[가-힣]{{0,6}})")
        self._turned = Search(rf"\b{directions['en']}\b", int(regex.IGNORECASE))
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

    def ways(self, sentence: SentenceView, figure: Mention, value: FigureValue) -> Iterator[Way]:
        """``each``, ``all``, ``P1M``, ``to``, ``by``, ``per:…``, each with the words that say so."""
        text, lang = sentence.document.text, sentence.lang
        low, high = max(sentence.start, figure.start - BEFORE), min(sentence.end, figure.end + AFTER)
        for name, level, span in self._words_before(lang, text, low, figure.start):
            if level or name not in ("to", "by") or self._moves(sentence, figure):
                yield Way(name, *span)
        for name, level, span in self._words_after(lang, text, figure.end, high):
            if name == "by" and not level and value.currency and text[slice(*span)] in _OBJECTS:
                continue  # 영업이익 1천860억원을 올렸다: it earned so much
            if level or name not in ("to", "by") or self._turn.match(text, span[1], span[1] + TURN):
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
        low = max(sentence.start, figure.start - MOVED)
        return self._turned.search(sentence.document.text, low, figure.start) is not None

    def turning(self, sentence: SentenceView, figure: Mention) -> Range | None:
        """The word of change that a figure tells the size of (올렸다, ``cut``), nearest to it."""
        text = sentence.document.text
        if sentence.lang == "ko":
            found = self._turns.search(text, figure.end, min(sentence.end, figure.end + BEFORE))
            return found.span("turn") if found else None
        low, high = max(sentence.start, figure.start - MOVED), min(sentence.end, figure.end + BEFORE)
        spans = [match.span() for match in self._turned.finditer(text, low, high)]
        spans = [span for span in spans if span[1] <= figure.start or figure.end <= span[0]]
        return min(spans, key=lambda span: apart(span, figure), default=None)


def apart(span: Range, figure: Mention) -> int:
    """Characters between a span and a figure."""
    return max(figure.start - span[1], span[0] - figure.end)
