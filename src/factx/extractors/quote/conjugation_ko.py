"""The beginnings that a Korean verb shows on the page: ``밝히`` is written 밝히며, 밝힌, 밝힐, 밝혔다, 밝혀."""

_BASE, _VOWELS, _FINALS = 0xAC00, 21, 28
_N, _L, _M, _B, _SS = 4, 8, 16, 17, 20
_CLOSING = ("지만", "거든", "건만", "련만", "거늘")
"""Endings that close a clause, with the last consonant of those that describe a noun."""
_LAID = "놨"
"""What 놓았 is written: 털어놨다."""
_DARK, _BRIGHT = 18, (0, 8)
"""The vowel 으, and those before it that make it 아: 모으다, 모았다."""
_LINKED = {0: 0, 4: 4, 1: 1, 5: 5, 6: 6, 20: 6, 13: 14, 8: 9, 18: 4, 11: 10, 16: 16, 15: 16}
"""By vowel of the stem, the vowel before -었- and -어: 히 → 혀, 우 → 워, 보 → 봐, 쓰 → 써, 되 → 돼."""


def beginnings(stem: str) -> frozenset[str]:
    """All first parts of a regular verb's forms, down to where its endings no longer change it.

    >>> sorted(beginnings("밝히"))
    ['밝혀', '밝혔', '밝히', '밝힌', '밝힐', '밝힘', '밝힙']
    """
    head, last = stem[:-1], stem[-1]
    code = ord(last) - _BASE
    if not 0 <= code < 11172:
        return frozenset({stem})
    lead, vowel, final = code // (_VOWELS * _FINALS), code // _FINALS % _VOWELS, code % _FINALS
    if final:
        return frozenset({stem, head + _LAID} if last == "놓" else {stem})

    def syllable(v: int, f: int) -> str:
        return head + chr(_BASE + (lead * _VOWELS + v) * _FINALS + f)

    found = {stem, *(syllable(vowel, f) for f in (_N, _L, _M, _B))}
    if last == "하":
        return frozenset({*found, head + "했", head + "해"})
    before = (ord(head[-1]) - _BASE) // _FINALS % _VOWELS if head else None
    linked = 0 if vowel == _DARK and before in _BRIGHT else _LINKED.get(vowel, vowel)
    return frozenset({*found, syllable(linked, 0), syllable(linked, _SS)})


def modifies(word: str) -> bool:
    """Whether a verb form stands before a noun it describes: 말한, 밝힌, 주장하는, 했던; not 했지만, 했거든."""
    if word.endswith(_CLOSING):
        return False
    code = ord(word[-1]) - _BASE if word else -1
    return 0 <= code < 11172 and code % _FINALS in (_N, _L)
