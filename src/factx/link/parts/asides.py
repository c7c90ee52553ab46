"""Words that tell of another case than the report is of: an earlier one, one elsewhere, what was ruled out.

Reporters set what has happened beside its like: ``Last year's outage was blamed on a flooded server room``,
2018년 사우나 화재는 누전이 원인이었다. Causes and places told there are none of the event. Such a case shows by a day
long before the report, or by words that point elsewhere (the lexicon ``other_case``).
"""

from datetime import date, timedelta
from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.mention import DateValue, Mention
from factx.patterns import alternatives
from factx.rules.load import RuleSet
from factx.rules.search import Search

_LONG_AGO = timedelta(days=24)
"""What is told of an earlier day than so many before the report is another case."""
_YEAR = timedelta(days=330)
"""What is told of a day longer before the report than this cannot have led up to its own case."""
_BEGINS = 30
"""Characters at the beginning of a sentence in which a day or word tells of which case all of it is."""
_WIDE = ("quarter", "half", "year", "decade", "century")
_OPENS = 6
"""Characters from a day that begins a sentence to its beginning (지난, In)."""


class Asides:
    """Tells other cases of one source apart from its own.

    Args:
        rules: words that point to another case.
        published: day of the report, as far as it is known.
    """

    def __init__(self, rules: RuleSet, published: str | None) -> None:
        day = date.fromisoformat(published[:10]) if published else None
        self._since = (day - _LONG_AGO).isoformat() if day else None
        self._year = (day - _YEAR).isoformat() if day else None
        self._month = f"{published[:7]}-01" if published else ""
        self._words = {lang: _words(rules, lang) for lang in ("ko", "en")}

    def is_aside(self, sentence: SentenceView, number: int, span: Range, *, leads_up: bool = False) -> bool:
        """Whether a stretch of a sentence tells of another case; the first sentence tells of the report's own.

        Args:
            sentence: to be read.
            number: its place in the source.
            span: what is told there.
            leads_up: it may tell what led up to the report's own case, months before.
        """
        clause = sentence.clause(*span)
        if self._dropped(sentence):
            return True
        return number > 0 and (self._points(sentence, clause, span) or self._long_ago(sentence, clause, span, leads_up))

    def _dropped(self, sentence: SentenceView) -> bool:
        """``Arson was ruled out``, ``화산 활동과는 무관하다``."""
        dropped = self._words[sentence.lang]["dropped"]
        return dropped.search(sentence.document.text, sentence.start, sentence.end) is not None

    def _points(self, sentence: SentenceView, clause: Range, span: Range) -> bool:
        words, text = self._words[sentence.lang], sentence.document.text
        begins = sentence.start, min(sentence.start + _BEGINS, sentence.end)
        around = (sentence.start, span[0]), (span[1], clause[1])
        if any(words["clause"].search(text, *part) for part in around if part[0] < part[1]):
            return True
        return words["start"].match(text, *begins) is not None

    def _long_ago(self, sentence: SentenceView, clause: Range, span: Range, leads_up: bool) -> bool:
        since, month = (self._year, self._year or "") if leads_up else (self._since, self._month)
        outside = [m for m in sentence.of_kind("date") if m.end <= span[0] or span[1] <= m.start]
        days = [(m, last) for m in outside if (last := _last(m))] if since else []
        old = [m for m, last in days if since is not None and last < (month if _wide(m) else since)]
        if not old or len(old) < sum(clause[0] <= m.start < clause[1] for m, _ in days):
            return False
        begins = old[0].start - sentence.start <= _OPENS and len(old) == len(days)
        before = [m for m, _ in days if m.end <= span[0]]
        return begins or before[-1:] == old[-1:] or any(clause[0] <= m.start < clause[1] for m in old)


def _wide(mention: Mention) -> bool:
    """More than a month: the last one lies long before the report however near its end is."""
    return isinstance(mention.value, DateValue) and mention.value.grain in _WIDE


def _last(mention: Mention) -> str | None:
    value = mention.value
    return value.last if isinstance(value, DateValue) and value.type in ("DATE", "TIME") else None


@cache
def _words(rules: RuleSet, lang: str) -> dict[str, Search]:
    known = rules.lexicon(lang, "other_case")
    found: dict[str, Search] = {}
    for group in ("clause", "start", "dropped"):
        listed = alternatives(known.group(group).words)
        found[group] = Search(rf"(?<![가-힣]){listed}" if lang == "ko" else rf"(?i)\b{listed}\b")
    return found
