"""On which side of its words what is told of a date lies: after a holiday, before it, or for so long until now."""

from functools import cache

import regex

from factx.link.clause.view import SentenceView
from factx.models.mention import DateValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

BEFORE, AFTER = "before", "after"
"""What is told to be on one side of a holiday: 설 연휴가 시작되기 전에, ``once Chuseok is over``."""
SO_FAR, NTH = "so_far", "nth"
"""How long something has lasted when it is told (``five weeks since``), or the how-manieth of it (석 달째)."""
START = "start"
"""What begins with a day: 내달 1일부터, ``since Friday``."""
_HOLIDAY = ".date.holiday"
_RANK = ".date.so-many-th"
_LEAD, _CLAUSE = 24, 70
_PERFECT = compiled(
    r"(?i)\b(?:has|have|it[’']s|[’']ve)\s(?:(?!to\s)[a-z’'-]{2,14}\s){0,6}for\s(?:the\s(?:past|last)\s)?\Z"
)
"""Before a length that goes on: ``has been closed for · six weeks``."""


def standing(sentence: SentenceView, mention: Mention) -> frozenset[str]:
    """What the words around a day or a length of time say of where it lies."""
    if isinstance(mention.value, DateValue) and mention.value.type == "DURATION":
        return _of_length(sentence, mention)
    return _of_day(sentence, mention, (BEFORE, AFTER, START) if mention.rule.endswith(_HOLIDAY) else (START,))


def _of_day(sentence: SentenceView, mention: Mention, sides: tuple[str, ...]) -> frozenset[str]:
    groups = {side: _words(sentence.rules, sentence.lang, side) for side in sides}
    text = sentence.document.text
    if sentence.lang == "ko":
        return frozenset(side for side, words in groups.items() if words.match(text, mention.end, sentence.end))
    start = max(sentence.start, mention.start - _LEAD)
    return frozenset(
        side
        for side, words in groups.items()
        if any(found.end() >= mention.start - 1 for found in words.finditer(text, start, mention.start))
    )


def _of_length(sentence: SentenceView, mention: Mention) -> frozenset[str]:
    text = sentence.document.text
    if sentence.lang == "ko":
        if mention.text.endswith("째") or _words(sentence.rules, "ko", NTH).match(text, mention.end, sentence.end):
            return frozenset({NTH})
        lasts = _words(sentence.rules, "ko", SO_FAR).match(text, mention.end, sentence.end)
        return frozenset({SO_FAR}) if lasts else frozenset()
    if mention.rule.endswith(_RANK):
        return frozenset({NTH})
    start = max(sentence.start, mention.start - _CLAUSE)
    behind = _words(sentence.rules, "en", f"{SO_FAR}_after").match(text, mention.end, sentence.end)
    return frozenset({SO_FAR}) if behind or _PERFECT.search(text, start, mention.start) else frozenset()


@cache
def _words(rules: RuleSet, lang: str, group: str) -> Search:
    pattern = rules.lexicon(lang, "day_side").group(group).pattern
    return Search(rf"\s?(?:{pattern})" if lang == "ko" else rf"\s?\b(?:{pattern})\b", int(regex.IGNORECASE))
