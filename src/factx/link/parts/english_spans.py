"""Stretches of an English sentence that tell a cause: its clause, its noun phrase, the subject before a verb."""

from collections.abc import Collection, Sequence

from factx.link.clause.english import Word

LENGTH = 10
"""Words of a cause at most."""
ACROSS = 16
"""Words between the two halves of such a cue."""
_JOINING = frozenset({"after", "as", "because", "before", "since", "when", "while", "and", "but"})
_NOMINAL = ("noun", "det", "num", "sign")


def end_of(words: Sequence[Word], n: int) -> int:
    """Where the words that begin at `n` end: at a stop, or before another clause."""
    end = n
    while end < len(words) and end - n < LENGTH and words[end].kind != "stop" and words[end].low not in (",", "."):
        end += 1
    return end


def held(words: Sequence[Word], n: int) -> int:
    """Where the noun phrase that begins at `n` ends (died in · a fall · on Saturday)."""
    end = n
    while end < len(words) and words[end].kind in ("noun", "det", "num", "sign", "adv") and words[end].low != ".":
        end += 1
    return end


def opening(words: Sequence[Word], n: int, saying: Collection[str]) -> int:
    """Where the subject that ends before `n` begins: behind what joins its clause, or behind who says so."""
    first = start_of(words, n)
    if first > 1 and words[first - 1].low in ("that", "which") and words[first - 2].kind == "noun":
        longer = nominal(words, first - 1)  # sea water that had warmed
        first = first if any(words[k].low in saying for k in range(max(longer - 3, 0), first)) else longer
    joined = (k + 1 for k in range(first, n) if words[k].low in _JOINING or words[k].low in saying)
    return max((k for k in joined if k < n), default=first)


def nominal(words: Sequence[Word], n: int) -> int:
    """Where the noun phrase that ends before `n` begins, with its ``of``."""
    while n > 0 and (words[n - 1].kind in _NOMINAL or words[n - 1].low == "of"):
        n -= 1
    return n


def start_of(words: Sequence[Word], n: int) -> int:
    """Where the clause that ends before `n` begins."""
    first = n
    while first > 0 and words[first - 1].kind not in ("stop", "rel") and words[first - 1].low not in (",", "that"):
        first -= 1
    return first
