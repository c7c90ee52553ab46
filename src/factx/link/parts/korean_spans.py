"""Stretches of a Korean sentence that tell a cause: its noun phrase, the clause that ends or begins at a token."""

from collections.abc import Collection, Sequence

from factx.link.clause import korean
from factx.link.parts.slot import Slot, cause
from factx.models.document import Token

LENGTH = 12
"""Tokens of a cause at most."""
BY = ("로", "으로")
_BUT = ("라", "고", "ᆫ", "라기보다")
_SERIAL = ("아", "어", "여")
_BOUND = ("것", "데", "일", "점")
"""Nouns that make a clause the name of what it tells (빠뜨린 것)."""


def slot_of(
    tokens: Sequence[Token], filler: tuple[int, int], effect: Sequence[tuple[int, int]], sure: bool
) -> Slot | None:
    """A cause and where its outcome is told, from ranges of tokens; None where the cause has no words."""
    found = cause(tokens, filler, effect, sure)
    last = tokens[filler[1] - 1]
    named = last.tag == "ETM" or (last.tag == "NNB" and last.form in _BOUND)  # 인허가를 미룬 · 탓
    return found and found._replace(clause=named)


def phrase(tokens: Sequence[Token], n: int) -> int:
    """The first token of the noun phrase before a token, with what describes it (끊어진 전선)."""
    first = n
    while (
        first > 0
        and n - first < LENGTH
        and (korean.is_noun(tokens[first - 1]) or tokens[first - 1].tag in ("JKG", "JC", "MM", "SS", "SP"))
    ):
        first -= 1
    return first


def opens(tokens: Sequence[Token], n: int) -> int:
    """The first token of the clause that ends before a token: behind the topic, or the clause before."""
    named = n > 0 and tokens[n - 1].tag == "NNB"
    for k in range(n - 1, max(n - 1 - LENGTH, -1), -1):
        token = tokens[k]
        if named and token.tag == "EC" and token.form in _SERIAL and tokens[k + 1].tag.startswith("VV"):
            continue  # 잘못 쳐 넣은 것
        if token.tag == "JX" and token.form in ("은", "는"):
            return k + 1
        if token.tag in ("SP", "EF", "SSO", "SSC") or (token.tag == "EC" and k < n - 1 and not goes_on(tokens, k)):
            return k + 1
    return max(n - LENGTH, 0)


def goes_on(tokens: Sequence[Token], n: int) -> bool:
    """An ending before an auxiliary verb parts no clauses (듣지 않는, 잘려 나간), nor one in a pronoun (누군가)."""
    return n + 1 < len(tokens) and (tokens[n + 1].tag.startswith("VX") or tokens[n].form == "ᆫ가")


def closes(tokens: Sequence[Token], n: int, found: Collection[str] = ()) -> int:
    """Where the clause that begins at a token ends: at its copula, its ending or a mark."""
    for k in range(n, min(n + LENGTH, len(tokens))):
        if tokens[k].tag in ("VCP", "EF", "SP", "SF", "SSC"):
            return k
        if tokens[k].tag == "EC" and k > n + 1 and not goes_on(tokens, k):
            return k
        if tokens[k].tag == "JKB" and tokens[k].form in BY and k + 1 < len(tokens) and tokens[k + 1].form in found:
            return k  # 원인은 입력 실수 · 로 밝혀졌다
    return min(n + LENGTH, len(tokens))


def affirmed(tokens: Sequence[Token], first: int, end: int) -> int:
    """Where what is told to be so begins, behind what is told not to be (강바닥이 아니라 · 골재)."""
    for k in range(first, min(end, len(tokens) - 2)):
        if tokens[k].tag == "VCN" and tokens[k + 1].form in _BUT:
            return k + 2
    return first
