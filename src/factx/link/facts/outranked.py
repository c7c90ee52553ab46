"""Ranks told by how many come before: ``only two of its reactors are older``, 이보다 큰 은행은 네 곳뿐이다.

Whom two outrank is the third. So another source's 세 번째로 오래된 원전 may agree with it, or differ.
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

import regex

from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.link.facts.qualities import QUALITY
from factx.link.facts.superlatives import Ranked
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet

RULE = "link.outranked"
_FEW = 30
"""The most that may come before one of which that is told."""
_AFTER, _BEFORE = 90, 40
"""Characters behind and before the number in which the comparison stands."""
_COUNTED = frozenset({None, "item", "organization", "person", "country", "vehicle", "animal"})
_IRREGULAR = {"best": "better", "worst": "worse", "farthest": "farther", "furthest": "further", "most": "more"}
_WORD = r"[\w’'-]+\s"
_BE = r"(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen|proved|stands?|runs?)"


class Outranked:
    """The words of the table ``qualities``, as comparatives."""

    def __init__(self, rules: RuleSet) -> None:
        rows = rules.table("shared/qualities")
        self._en_words = {_comparative(word): row["quality"] for row in rows for word in row["en"].split("|")}
        self._ko_words = {word: row["quality"] for row in rows for word in row["ko"].split("|")}
        more = alternatives(word for word in self._en_words if word)
        self._en_led = compiled(r"\b(?:only|just|merely|no\smore\sthan)\s$", int(regex.IGNORECASE))
        self._en = compiled(
            rf"\s(?:{_WORD}){{0,7}}?{_BE}\s(?:even\s|still\s)?(?P<quality>{more})(?![\w-])", int(regex.IGNORECASE)
        )
        self._none = compiled(
            rf"\bno\sother\s(?:{_WORD}){{1,6}}?{_BE}\s(?:even\s)?(?P<quality>{more})(?![\w-])", int(regex.IGNORECASE)
        )
        self._ko = compiled(
            rf"보다\s(?:더\s)?(?:[가-힣]{{1,5}}(?:이|가)\s)?(?P<quality>{alternatives(self._ko_words)})\s(?:[가-힣]{{1,8}}\s){{0,2}}"
            r"[가-힣]{1,10}(?:은|는|이|가)?\s(?:단\s)?$"
        )
        self._ko_left = compiled(r"\s?(?:[가-힣]{1,4}\s?)?(?:뿐|밖에|에\s(?:불과|그친|그쳤))")

    def of(self, sentence: SentenceView) -> Iterator[tuple[int, int, Mention | None, str]]:
        """Start, end, the number of those that come before if there are any, and the quality of each in a sentence."""
        text, start, end = sentence.document.text, sentence.start, sentence.end
        for figure in sentence.of_kind("figure"):
            value = figure.value
            if not isinstance(value, FigureValue) or value.number is None or not _is_few(value):
                continue
            found = self._comparison(text, figure, start, end, korean=sentence.lang == "ko")
            if found is not None:
                yield min(figure.start, found[0]), max(figure.end, found[1]), figure, found[2]
        if sentence.lang == "en":
            for match in self._none.finditer(text, start, end):
                yield match.start(), match.end(), None, self._en_words[as_listed(match["quality"])]

    def _comparison(
        self, text: str, figure: Mention, start: int, end: int, *, korean: bool
    ) -> tuple[int, int, str] | None:
        if korean:
            before = self._ko.search(text, max(start, figure.start - _BEFORE), figure.start)
            if before is None or self._ko_left.match(text, figure.end, end) is None:
                return None
            return before.start("quality"), figure.end, self._ko_words[as_listed(before["quality"])]
        led = figure.text.lower().startswith(("only", "just", "merely"))
        if not led and self._en_led.search(text, max(start, figure.start - _BEFORE), figure.start) is None:
            return None
        after = self._en.match(text, figure.end, min(end, figure.end + _AFTER))
        return (figure.start, after.end(), self._en_words[as_listed(after["quality"])]) if after else None


def outranked(maker: Maker) -> Iterator[Ranked]:
    """Each that a text tells; of nobody who is named."""
    finder = _finder(maker.rules)
    for sentence in maker.view.sentences:
        if sentence.lang == "und":
            continue
        for start, end, figure, quality in finder.of(sentence):
            before = figure.value.number if figure is not None and isinstance(figure.value, FigureValue) else None
            value = FigureValue(number=(before or 0) + Decimal(1), step=Decimal(1), form="rank", unit="ordinal")
            counted = figure or Mention(
                id=f"{maker.document.id}#o{start}-{end}", source=maker.document.id, kind="figure", start=start, end=end,
                text=maker.text[start:end], line=1, zone="body", rule=RULE, value=value,
            )  # fmt: skip
            counted = counted.model_copy(update={"rule": RULE, "value": value})
            yield Ranked(sentence, counted, (start, end), f"{QUALITY}{quality}", None)


def _is_few(value: FigureValue) -> bool:
    whole = value.number is not None and value.number == int(value.number)
    return whole and value.form == "level" and value.unit in _COUNTED and 0 < (value.number or 0) <= _FEW


def _comparative(word: str) -> str:
    """``older`` for ``oldest``, ``more deadly`` for ``most deadly``; empty for what has none."""
    head, _, tail = word.partition(" ")
    if head in ("most", "least"):
        return f"{'more' if head == 'most' else 'less'} {tail}" if tail else _IRREGULAR.get(head, "")
    return _IRREGULAR.get(word) or (f"{word[:-3]}er" if word.endswith("est") else "")


@cache
def _finder(rules: RuleSet) -> Outranked:
    return Outranked(rules)
