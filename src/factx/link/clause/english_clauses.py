"""Where the clauses of an English sentence part."""

from collections.abc import Sequence

from factx.link.clause.english import Grammar, Word

_SHORT = 5
"""Letters of a short word, and words between ``between`` and its ``and``."""
_REACH = 24
"""Words before a conjunction among which the verb of the clause before it is looked for."""


def parts(words: Sequence[Word], n: int, grammar: Grammar) -> bool:
    """Whether a clause ends or begins at a word."""
    word = words[n]
    if not word.may_part:
        return False
    if word.low in (";", ":", "—") or (word.kind == "stop" and word.low in ('"', "“", "”")):
        return True
    if word.low == "," and n + 1 < len(words) and _opens_participle(words[n + 1]):
        return True  # …, emphasizing instead a focus on partnerships
    if word.low == "and" and any(before.low == "between" for before in words[max(n - _SHORT, 0) : n]):
        return False  # the gap between Korean and U.S. rates
    if word.low in (",", "and", "but") and n + 1 < len(words):
        return _opens_clause(words, n + 1, grammar)
    opens = n > 0 and grammar.has(word, "opener") and not word.verb and word.kind != "rel"
    return opens and (word.kind != "prep" or _subordinates(words, n, grammar))


def _subordinates(words: Sequence[Word], n: int, grammar: Grammar) -> bool:
    """``said it may build one as the maker launched its office``, and not ``profit before tax rose``."""
    if n + 1 >= len(words) or not (words[n + 1].capital or words[n + 1].kind in ("det", "pron")):
        return False
    governed = any(word.verb for word in words[max(n - _REACH, 0) : n])
    return governed and _opens_clause(words, n + 1, grammar)


def _opens_participle(word: Word) -> bool:
    return word.kind in ("verb", "noun") and len(word.low) > _SHORT and word.low.endswith("ing") and not word.capital


def _opens_clause(words: Sequence[Word], n: int, grammar: Grammar) -> bool:
    """Whether a clause of its own follows a comma or ``and``: a subject and then a verb, or a conjunction."""
    if grammar.has(words[n], "opener"):
        return True
    seen_noun = False
    for word in words[n : n + 9]:
        if word.kind == "stop":
            return False
        if word.verb:
            return seen_noun
        seen_noun = seen_noun or word.kind in ("noun", "pron")
    return False
