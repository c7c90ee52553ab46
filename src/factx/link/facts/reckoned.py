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
from factx.models.mention import DateValue, FigureValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

RECKONED = "reckoned:"
"""Begins the warning of a fact that says how its amount is reckoned."""
PERIODS = ("P1D", "P1W", "P1M", "P3M", "P1Y")
_BEFORE, _AFTER, _CLAUSE, _MOVED = 28, 24, 90, 70
"""Characters beside a figure in which such words stand, in which ``each`` does, and from a change to its level."""
_TURN = 14
"""Characters from a Korean particle to the verb of a change."""
_OBJECTS = ("을", "를")
_ABOUT = r"(?:약|최대|평균|최고|최소|about|around|some|roughly|up\sto|as\smuch\sas|nearly|almost|at\sleast)"


class Reckoning:
    """Finds such words by the lexicons ``reckoned`` and ``direction`` of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._before, self._after = _sided(rules, "before"), _sided(rules, "after")
        self._near = {lang: _anywhere(_words(rules, lang, "near")) for lang in ("ko", "en")}
        self._clause = _anywhere(_words(rules, "en", "clause"))
        self._over = (
            compiled(rf"\s?(?:{_listed(_words(rules, 'ko', 'after_date'))})(?![가-힣])"),
            compiled(rf"\b(?:{_listed(_words(rules, 'en', 'before_date'))})\s", int(regex.IGNORECASE)),
        )
        directions = {lang: [row["surface"] for row in rules.lexicon(lang, "direction").rows] for lang in ("ko", "en")}
        self._at_once = compiled(rf"\s?(?:{_listed(directions['ko'])})")
        self._turn = compiled(rf"\s?(?:[가-힣]{{1,4}}\s)?(?:{_listed(directions['ko'])})")
        self._turned = compiled(rf"\b(?:{_listed(directions['en'])})\b", int(regex.IGNORECASE))

    def of(self, sentence: SentenceView, figure: Mention, clause: Range) -> Iterator[str]:
        """The ways that the words around a figure say: ``each``, ``all``, ``once``, ``P1M``, ``over:P5Y``, ``to``."""
        value = figure.value
        if not isinstance(value, FigureValue) or value.form in ("rank", "multiple"):
            return
        ways = set(self._beside(sentence, figure, value))
        if sentence.lang == "en" and self._each(sentence, figure, clause):
            ways.add("each")
        if self._once(sentence, figure):
            ways.add("once")
        if value.unit != "percent" and not ways & {"once", *PERIODS} and (over := self._length(sentence, figure)):
            ways.add(f"over:{over}")
        move = {"to", "by"} & ways
        ways -= move
        if value.form == "delta":
            ways.add("by")
        elif len(move) == 1:
            ways |= move
        yield from sorted(ways)

    def _beside(self, sentence: SentenceView, figure: Mention, value: FigureValue) -> Iterator[str]:
        text, lang = sentence.document.text, sentence.lang
        low = max(sentence.start, figure.start - _BEFORE)
        for way, pattern in self._before[lang].items():
            found = pattern.search(text, low, figure.start)
            if found and (way not in ("to", "by") or self._moves(sentence, figure)):
                yield way
        for way, pattern in self._after[lang].items():
            found = pattern.match(text, figure.end, min(sentence.end, figure.end + _AFTER))
            if found and way == "by" and value.currency and found.group() in _OBJECTS:
                continue  # 영업이익 1천860억원을 올렸다: it earned so much
            if found and (way not in ("to", "by") or self._turn.match(text, found.end(), found.end() + _TURN)):
                yield way
        if lang == "ko" and self._at_once.match(text, figure.end, min(sentence.end, figure.end + _TURN)):
            yield "by"  # 780명 감축, 200원 인상

    def _moves(self, sentence: SentenceView, figure: Mention) -> bool:
        """A verb or noun of change stands before an English ``to`` or ``by``."""
        low = max(sentence.start, figure.start - _MOVED)
        return self._turned.search(sentence.document.text, low, figure.start) is not None

    def _each(self, sentence: SentenceView, figure: Mention, clause: Range) -> bool:
        low = max(clause[0], figure.start - _CLAUSE)
        return self._clause.search(sentence.document.text, low, figure.start) is not None

    def _once(self, sentence: SentenceView, figure: Mention) -> bool:
        value = figure.value
        if not isinstance(value, FigureValue) or value.unit == "time":
            return False
        low, high = max(sentence.start, figure.start - _BEFORE), min(sentence.end, figure.end + _BEFORE)
        return self._near[sentence.lang].search(sentence.document.text, low, high) is not None

    def _is_span(self, text: str, low: int, date: Mention) -> bool:
        """``over the next five years``, whether the preposition belongs to the mention or stands before it."""
        return self._over[1].search(text, low, date.end) is not None

    def _length(self, sentence: SentenceView, figure: Mention) -> str | None:
        """The length of time in which all of it is paid or made, beside the figure."""
        text = sentence.document.text
        for mention in sentence.of_kind("date"):
            value = mention.value
            if not isinstance(value, DateValue) or value.type != "DURATION" or value.timex is None:
                continue
            if value.timex.startswith("PT"):
                continue  # 월 209시간 근무
            if sentence.lang == "ko":
                said = mention.text.endswith("간") or self._over[0].match(text, mention.end) is not None
                if said and 0 <= figure.start - mention.end <= _AFTER:
                    return value.timex
                continue
            apart = max(mention.start - figure.end, figure.start - mention.end)
            if 0 <= apart <= _MOVED and self._is_span(text, max(sentence.start, mention.start - _TURN), mention):
                return value.timex
        return None


def reckoned(sentence: SentenceView, figure: Mention, clause: Range) -> tuple[str, ...]:
    """The warnings that say how an amount is reckoned; none where the words do not say so."""
    return tuple(f"{RECKONED}{way}" for way in reckoning(sentence.rules).of(sentence, figure, clause))


def ways_of(warnings: Iterable[str]) -> frozenset[str]:
    """What the warnings of a fact say of how its amount is reckoned."""
    return frozenset(w.removeprefix(RECKONED) for w in warnings if w.startswith(RECKONED))


def _words(rules: RuleSet, lang: str, side: str, group: str | None = None) -> list[str]:
    rows = rules.lexicon(lang, "reckoned").rows
    return [row["surface"] for row in rows if row["side"] == side and group in (None, row["group"])]


def _listed(words: Iterable[str]) -> str:
    return "|".join(regex.escape(word).replace("\\ ", r"\s") for word in sorted(words, key=len, reverse=True))


def _anywhere(words: Iterable[str]) -> regex.Pattern[str]:
    return compiled(rf"(?<![\w-])(?:{_listed(words)})(?![\w-])", int(regex.IGNORECASE))


def _sided(rules: RuleSet, side: str) -> dict[str, dict[str, regex.Pattern[str]]]:
    """Patterns by language and way of reckoning, anchored to the figure."""
    found: dict[str, dict[str, regex.Pattern[str]]] = {}
    for lang in ("ko", "en"):
        groups = sorted({row["group"] for row in rules.lexicon(lang, "reckoned").rows if row["side"] == side})
        own = found[lang] = {}
        for group in groups:
            listed = _listed(_words(rules, lang, side, group))
            if side == "before":
                pattern = rf"(?<![\w-])(?:{listed})\s(?:{_ABOUT}\s)?$|(?<![\w-])(?:{listed})$"
            else:
                joint = r"" if lang == "ko" else r"\s?(?:\([^()]{1,24}\)\s?)?"
                pattern = rf"{joint}(?:{listed})(?![\w-])" if lang == "en" else rf"(?:{listed})"
            own[group] = compiled(pattern, int(regex.IGNORECASE))
    return found


@cache
def reckoning(rules: RuleSet) -> Reckoning:
    """The finder of a rule set, built once."""
    return Reckoning(rules)
