"""Names that tell who wrote an article, for whom and where: no part of what it tells."""

from functools import cache

from factx.link.clause.view import SentenceView
from factx.models.mention import Mention
from factx.rules.load import RuleSet

_BESIDE_BYLINE = ("(", ")", "[", "]", "=", "*", "|", "/", "ㅣ")
_AFTER_PLACE = ("—", "–", "- ", ": ", "(")
_COMMA = ", "
_BYLINE = 10
"""Letters beside a name in which a byline shows."""


def of_byline(sentence: SentenceView, mention: Mention) -> bool:
    """Who wrote it and for whom: ``(서울=한강통신) 두세인 기자``, ``SEOUL (Eastgate Newswire)``."""
    text = sentence.document.text
    before = text[max(sentence.start, mention.start - _BYLINE) : mention.start].rstrip()
    after = text[mention.end : mention.end + _BYLINE].lstrip(" ·")
    if before.endswith(_BESIDE_BYLINE) or before.endswith("By") or after.startswith(_BESIDE_BYLINE):
        return True
    if mention.text in _outlets(sentence.rules) or _of_dateline(sentence, mention):
        return True
    return sentence.lang == "ko" and any(word in f" {after}" for word in _reporters(sentence.rules))


def _of_dateline(sentence: SentenceView, mention: Mention) -> bool:
    """A place that a line begins with and a day or dash follows: ``Istanbul, Feb 09:``, ``SEOUL —``."""
    text = sentence.document.text
    if not is_where(mention) or text[max(mention.start - 1, 0) : mention.start].strip():
        return False
    if mention.start and text[mention.start - 1] != "\n":
        return False
    after = text[mention.end : mention.end + _BYLINE].lstrip(" ,")
    if after.startswith(_AFTER_PLACE):
        return True
    return any(0 < m.start - mention.end <= len(_COMMA) for m in sentence.of_kind("date")) and text[mention.end] == ","


@cache
def _outlets(rules: RuleSet) -> frozenset[str]:
    return frozenset(row["surface"] for lang in ("ko", "en") for row in rules.lexicon(lang, "outlet").rows)


@cache
def _reporters(rules: RuleSet) -> tuple[str, ...]:
    """The words for who signs, each with the space before it."""
    return tuple(f" {row['surface']}" for row in rules.lexicon("ko", "reporter").rows)


def is_where(mention: Mention) -> bool:
    """A name of a place or a body, where something may happen."""
    return mention.entity_type in ("PLACE", "ORG")
