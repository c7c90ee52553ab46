"""What becomes of a plan (it is off, it is moved, it stands), what is not there, and whether a denial is firm."""

from functools import cache

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet
from factx.rules.search import Search

GROUPS = ("undone", "off", "moved", "kept", "halted", "pending", "more", "cannot", "absent")

_BEFORE = 2
"""Letters of a bound noun and a blank before a particle (적이, 바가)."""
_BEHIND = 8
"""Letters behind a clause that belong to its denial (새지 않은 · 것으로 확인)."""


class Courses:
    """The words of a rule set for both."""

    def __init__(self, rules: RuleSet) -> None:
        self._ways = {
            lang: {group: _search(rules, lang, f"course.{group}") for group in GROUPS} for lang in ("ko", "en")
        }
        self._firm = {lang: _search(rules, lang, "firm_denial") for lang in ("ko", "en")}
        self._never = _search(rules, "ko", "course.experience")

    def of(self, sentence: SentenceView, span: Range) -> str:
        """The first of the groups that a stretch has a word for: undone, off, moved, kept, halted, pending and so on.

        Pending is what is yet to come; ``more`` denies what is new alone (no further rescues); ``absent`` is what is
        not there or was not found (조항은 없다), ``cannot`` what has the same Korean word (훔칠 수는 없다).
        What is undone is denied by the very words that say so (열지 않기로 했다, ``will not be held``); what is off is
        not off where it is denied.
        """
        text = sentence.document.text
        for group in GROUPS:
            found = self._ways[sentence.lang][group].search(text, *span)
            if found is not None and not (group == "absent" and self._is_never(text, found.span(), span)):
                return group
        return ""

    def _is_never(self, text: str, absent: Range, span: Range) -> bool:
        """받은 적이 없다 says that it was never done, and of no thing that it is not there."""
        found = self._never.search(text, max(span[0], absent[0] - _BEFORE), absent[1])
        return found is not None

    def firm(self, sentence: SentenceView, span: Range) -> bool:
        """Whether words of a stretch deny the thing and not a way of it (Korean: or those right behind it)."""
        end = min(span[1] + _BEHIND, sentence.end) if sentence.lang == "ko" else span[1]
        return self._firm[sentence.lang].search(sentence.document.text, span[0], end) is not None

    def stressed_from(self, sentence: SentenceView, span: Range) -> int:
        """Where the words begin that stress a Korean denial before its end: 금 간 곳은 · 단 한 군데도 · 없다."""
        found = self._firm["ko"].search(sentence.document.text, *span)
        return found.start() if found is not None else span[1]

    def denied_from(self, sentence: SentenceView, cue: Range, end: int) -> int:
        """Where what an English word of denial is of begins: behind ``no evidence (that)``, behind ``not``."""
        found = self._firm["en"].search(sentence.document.text, cue[0], end)
        return found.end() if found is not None and found.start() == cue[0] else cue[1]


def _search(rules: RuleSet, lang: str, name: str) -> Search:
    pattern = rules.lexicon(lang, name).pattern
    return Search(rf"\b(?:{pattern})\b" if lang == "en" else pattern, int(regex.IGNORECASE))


@cache
def courses(rules: RuleSet) -> Courses:
    """The words of a rule set, compiled once."""
    return Courses(rules)
