"""Causes that Korean tells by a noun or an idiom: 원인은, 화근이었다, 직접 원인으로 꼽았다, 발목을 잡았다."""

from collections.abc import Collection, Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.view import SentenceView
from factx.link.parts.korean_spans import BY, LENGTH, affirmed, closes, opens, phrase, slot_of
from factx.link.parts.slot import Slot
from factx.models.document import Token
from factx.rules.load import RuleSet

_MARKED = ("JKS", "JX", "JKO", "JKC")
_DESCRIBES = ("VA", "XSA", "VCP")
"""Tags before an adnominal ending that describe a noun (유력한, 결정적인); a verb tells what came of the cause."""


def at_noun(tokens: Sequence[Token], n: int, sure: bool, found: Collection[str]) -> Slot | None:
    """``원인은 누전``, ``누전이 원인``, ``누전을 원인으로``, ``원인으로 누전을 꼽았다``.

    Args:
        tokens: of a sentence.
        n: a noun of cause.
        sure: it tells one outright.
        found: words of what an inquiry finds.
    """
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if any(token.tag == "VCN" for token in tokens[n + 1 : n + 3]):
        return None  # 누전이 원인은 아니다
    if after is not None and after.tag in ("JX", "JKS") and after.form in korean.TOPIC:
        first = affirmed(tokens, n + 2, n + 2 + LENGTH)
        end = closes(tokens, first, found)
        if any(token.tag == "VCN" for token in tokens[first:end]):
            return None
        return slot_of(tokens, (first, end), [(phrase(tokens, n), n + 1)], sure)
    if after is not None and after.tag == "JKB" and after.form in BY:
        named = next((k for k in range(n + 2, min(n + 2 + LENGTH, len(tokens))) if tokens[k].tag == "JKO"), None)
        if named is not None and not any(tokens[k].tag == "JKO" for k in range(max(n - 2, 0), n)):
            return slot_of(tokens, (n + 2, named), [(phrase(tokens, n), n + 1)], sure)
    if after is not None and after.tag.startswith(("XSV", "NN")):
        return None  # 불이 시작된, 게임 시작 화면
    first = _described(tokens, n)
    if first and tokens[first - 1].tag in _MARKED:
        return _before(tokens, first - 1, (first, n + 1), sure)
    return None


def held(sentence: SentenceView, n: int, sure: bool) -> Slot | None:
    """``행장 선임권이 발목을 잡았다``: what the subject of an idiom of failure does is to cause it."""
    tokens = sentence.tokens
    idioms = _idioms(sentence.rules).get(tokens[n].form, frozenset())
    verb = n + 1 + (n + 1 < len(tokens) and tokens[n + 1].tag == "JKO")
    if verb >= len(tokens) or tokens[verb].form not in idioms or not n or tokens[n - 1].tag not in ("JKS", "JX"):
        return None
    return _before(tokens, n - 1, (n, verb + 1), sure)


def blamed(tokens: Sequence[Token], n: int) -> Slot | None:
    """``원인을 놓고 전문가들은 골재 반응을 지목한다``: what is named where causes are asked for."""
    if n == 0 or tokens[n - 1].tag != "JKO":
        return None
    asked = next((k for k in range(n - 2, -1, -1) if tokens[k].form == "원인"), None)
    begins = opens(tokens, n - 1)
    if asked is None or asked >= begins - 1:
        return None
    return slot_of(tokens, (begins, n - 1), [(phrase(tokens, asked), asked + 1)], sure=True)


def _before(tokens: Sequence[Token], end: int, cue: tuple[int, int], sure: bool) -> Slot | None:
    begins = affirmed(tokens, opens(tokens, end), end)
    before = [(max(begins - LENGTH, 0), begins)] if begins else []
    return slot_of(tokens, (begins, end), [*before, cue], sure)


def _described(tokens: Sequence[Token], n: int) -> int:
    """The first token of a noun with what describes it: ``직접 원인``, ``가장 유력한 원인``, ``결정적인 원인``."""
    first = phrase(tokens, n)
    while first > 1:
        if tokens[first - 1].tag == "MAG":
            first -= 1
        elif tokens[first - 1].tag == "ETM" and tokens[first - 2].tag.startswith(_DESCRIBES):
            first = phrase(tokens, first - 2)
        else:
            break
    return first


@cache
def _idioms(rules: RuleSet) -> dict[str, frozenset[str]]:
    """By the object of an idiom of failure its verbs (발목, 잡)."""
    rows = (row for row in rules.lexicon("ko", "slot_cue").rows if row["filler"] == "held")
    return {row["surface"]: frozenset(row["note"].split("|")) for row in rows}
