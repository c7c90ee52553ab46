"""The scope of a value: population, period, as-of, basis, place; what the words do not say stays None."""

from collections.abc import Sequence

import regex

from factx.link.clause.context import Context, Range
from factx.link.clause.view import SentenceView
from factx.models.base import unchecked
from factx.models.fact import AsOf, EntityRef, Facets
from factx.models.mention import DateValue, EntityValue, FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_ref_of = unchecked(EntityRef)

_facets_of = unchecked(Facets)

_BASES = compiled(r"\s{0,2}(?:과|와|의|에)?\s{0,2}(?:비해|대비|보다|동기|같은 기간)|\s{0,2}earlier")
_BASE_BEFORE = compiled(r"(?:than|from|compared with|compared to|since|versus)\s(?:the\s)?$")
_BASE_WORD = compiled(r"\b(?:from|than|against|versus|compared (?:with|to))\b")
_OPENING = 6
"""Characters before a date that opens a sentence (``In September last year, …``)."""
_LEADS = 16
"""Characters between a date and the figure that it leads to."""
_BEFORE = 12
"""How much farther, in characters, a Korean scope that follows its value counts than one that stands before it."""

FROM_THE_END = "from_the_end"
"""The basis of a rank that is counted from the last (table ``scope``)."""


class Scope:
    """The words of scope (rules/shared/scope.tsv), by language."""

    def __init__(self, rules: RuleSet) -> None:
        self._values: dict[tuple[str, str], tuple[str, str]] = {}
        self._patterns: dict[str, Search] = {}
        for lang in ("ko", "en"):
            words: dict[str, tuple[str, str]] = {}
            for row in rules.table("shared/scope"):
                for word in row[lang].split("|"):
                    words[word] = (row["group"], row["value"])
            # 주간 is weekly, 2주간 is for two weeks
            edge = (r"(?<![\d가-힣])", "") if lang == "ko" else (r"(?<![\w-])", r"(?![\w-])")
            self._patterns[lang] = Search(f"{edge[0]}{alternatives(words)}{edge[1]}", int(regex.IGNORECASE))
            self._values |= {(lang, word): value for word, value in words.items()}

    def find(self, lang: str, text: str, start: int, end: int) -> list[tuple[str, str, int, int]]:
        """Scope words in a stretch of text: group, value, offsets."""
        found = []
        for match in self._patterns[lang].finditer(text, start, end):
            group, value = self._values[lang, as_listed(match.group())]
            found.append((group, value, *match.span()))
        return found

    def facets(self, sentence: SentenceView, figure: Mention, context: Context) -> Facets:
        """The facets of a figure."""
        text, clause = sentence.document.text, context.clause
        near = (min(clause[0], figure.start), max(clause[1], figure.end))
        words = self.find(sentence.lang, text, *near)
        return _facets_of(
            population=self._population(sentence, figure, words, near),
            period=_period(words, figure, context),
            as_of=_as_of(sentence, figure, near) or _as_opened(sentence, figure),
            basis=_basis(figure, words),
            place=None,
        )

    def _population(
        self, sentence: SentenceView, figure: Mention, words: Sequence[tuple[str, str, int, int]], near: Range
    ) -> EntityRef | None:
        """The nearest place or scope word of the clause; a rank takes the one beside it (아시아에서 세 번째).

        Korean names the scope first: in `아시아에서 세 번째, 전 세계에서 12번째` what follows the third is of the 12th.
        """
        text = sentence.document.text

        def far(start: int, end: int) -> int:
            follows = sentence.lang == "ko" and start >= figure.end
            return _distance(figure, start, end) + (_BEFORE if follows else 0)

        choices: list[tuple[int, EntityRef]] = []
        for group, value, start, end in words:
            if group == "place":
                entity = "place:world" if value == "world" else None
                choices.append((far(start, end), _ref_of(entity=entity, text=text[start:end])))
        for mention in sentence.of_kind("entity"):
            named = mention.value
            if isinstance(named, EntityValue) and named.type == "PLACE" and near[0] <= mention.start < near[1]:
                ref = _ref_of(entity=named.entity, text=mention.text)
                choices.append((far(mention.start, mention.end), ref))
        if not choices:
            return None
        distance, ref = min(choices, key=lambda choice: choice[0])
        rank = isinstance(figure.value, FigureValue) and figure.value.form == "rank"
        return ref if distance <= (20 if rank else 40) else None


def _distance(figure: Mention, start: int, end: int) -> int:
    return max(figure.start - end, start - figure.end, 0)


def _basis(figure: Mention, words: Sequence[tuple[str, str, int, int]]) -> str | None:
    """What a value is told by; only a rank is counted from the end (``second from bottom``, 밑에서 두 번째)."""
    ranked = isinstance(figure.value, FigureValue) and figure.value.form == "rank"
    return next((value for group, value, *_ in words if group == "basis" and (ranked or value != FROM_THE_END)), None)


def _period(words: Sequence[tuple[str, str, int, int]], figure: Mention, context: Context) -> str | None:
    """The period word nearest to the value or inside the phrase that names it."""
    periods = [(_distance(figure, start, end), value, start) for group, value, start, end in words if group == "period"]
    inside = [value for _, value, at in periods if context.measured and context.measured[0] <= at < context.measured[1]]
    if inside:
        return inside[0]
    near = [item for item in periods if item[0] <= 25]
    return min(near)[1] if near else None


def _as_of(sentence: SentenceView, figure: Mention, near: Range) -> AsOf | None:
    """The nearest date of the clause that is no base of comparison (작년보다, ``from a year earlier``)."""
    text = sentence.document.text
    best: tuple[int, DateValue] | None = None
    for mention in sentence.of_kind("date"):
        value = mention.value
        if not isinstance(value, DateValue) or value.type != "DATE" or not near[0] <= mention.start < near[1]:
            continue
        if value.timex is None or value.timex.endswith("_REF") or not any(c.isdigit() for c in value.timex):
            continue
        if _BASES.match(text, mention.end) or _BASE_BEFORE.search(text, max(0, mention.start - 20), mention.start):
            continue
        if sentence.lang == "en" and mention.start > figure.end and _BASE_WORD.search(text, figure.end, mention.start):
            continue  # rose to 3.8 percent from 3.5 percent in July
        if sentence.lang == "ko" and _leads_to_another(sentence, figure, mention):
            continue  # 48.3%로 5년 전의 51.2%에 못 미쳤다
        distance = _distance(figure, mention.start, mention.end)
        if best is None or distance < best[0]:
            best = (distance, value)
    return AsOf(timex=best[1].timex, first=best[1].first, last=best[1].last) if best else None


def _as_opened(sentence: SentenceView, figure: Mention) -> AsOf | None:
    """The date that opens a sentence, where the clause of the figure has none: 지난해 9월 난 사고 때 5명이 숨졌다."""
    opening = next((m for m in sentence.of_kind("date") if m.start - sentence.start <= _OPENING), None)
    if opening is None or opening.end > figure.start:
        return None
    return _as_of(sentence, figure, (opening.start, opening.end))


def _leads_to_another(sentence: SentenceView, figure: Mention, date: Mention) -> bool:
    """Whether a date behind a Korean figure stands before another: what names the time comes first."""
    return date.start >= figure.end and any(
        date.end <= other.start and other.start - date.end <= _LEADS for other in sentence.of_kind("figure")
    )


def place_of(sentence: SentenceView, clause: Range) -> Mention | None:
    """The place that a clause names, or None."""
    for mention in sentence.of_kind("entity"):
        named = mention.value
        if isinstance(named, EntityValue) and named.type == "PLACE" and clause[0] <= mention.start < clause[1]:
            return mention
    return None
