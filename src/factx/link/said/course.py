"""What becomes of a plan (it is off, it is moved, it stands), and whether a denial leaves no way out."""

from functools import cache

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet
from factx.rules.search import Search

GROUPS = ("off", "moved", "kept")


class Courses:
    """The words of a rule set for both."""

    def __init__(self, rules: RuleSet) -> None:
        flags = int(regex.IGNORECASE)
        self._ways = {
            lang: {group: Search(_whole(rules.lexicon(lang, f"course.{group}").pattern, lang), flags) for group in GROUPS}
            for lang in ("ko", "en")
        }
        self._firm = {
            lang: Search(_whole(rules.lexicon(lang, "firm_denial").pattern, lang), flags) for lang in ("ko", "en")
        }

    def of(self, sentence: SentenceView, span: Range) -> str:
        """``off``, ``moved`` or ``kept``, the first of them that a stretch has a word for; else nothing."""
        text = sentence.document.text
        ways = self._ways[sentence.lang]
        return next((group for group in GROUPS if ways[group].search(text, *span)), "")

    def firm(self, sentence: SentenceView, span: Range) -> bool:
        """Whether words of a stretch deny the thing and not a way of it."""
        return self._firm[sentence.lang].search(sentence.document.text, *span) is not None


def _whole(pattern: str, lang: str) -> str:
    return rf"\b(?:{pattern})\b" if lang == "en" else pattern


@cache
def courses(rules: RuleSet) -> Courses:
    """The words of a rule set, compiled once."""
    return Courses(rules)
