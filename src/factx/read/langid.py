"""Language of a stretch of text by its script: words in Hangul against words in Latin small letters.

Statistics over letters take ``오픈AI CSO Jason Kwon은`` for English; words tell better. Acronyms and names in capitals
(``LG U+``, ``KT``) belong to either language and do not count.
"""

from functools import lru_cache

import regex

from factx.models.document import Lang

_HANGUL = regex.compile(r"\p{Hangul}++")
_LATIN = regex.compile(r"\p{Latin}++")
_OTHER = regex.compile(r"[\p{L}--[\p{Latin}\p{Hangul}\p{Han}\p{Greek}]]++", regex.V1)
_CJK = regex.compile(r"[\p{Han}]++")
_WEIGHT = 3
"""A Korean word with its particles holds what English says in two or three words."""
_ENOUGH_WORDS = 40
_FUNCTION_SHARE = 0.08
"""A third and more of English running text are function words; a list of names has few, other languages hardly any."""


@lru_cache(maxsize=64)
def _latin(text: str) -> tuple[str, ...]:
    """The Latin words of a paragraph, which is asked about for its own language and for that of all."""
    return tuple(_LATIN.findall(text))


def counts(text: str) -> tuple[int, int, int]:
    """Runs of Hangul, Latin words that are not all capitals, letters of scripts that are neither."""
    hangul = len(_HANGUL.findall(text)) if not text.isascii() else 0
    words = _latin(text)
    latin = len(words) - sum(map(str.isupper, words))
    other = 0 if text.isascii() else sum(map(len, _OTHER.findall(text)))
    if not hangul and not text.isascii():
        other += sum(map(len, _CJK.findall(text)))
    return hangul, latin, other


def language(text: str) -> Lang | None:
    """``ko``, ``en`` or ``und``; None where nothing tells (no letters at all)."""
    hangul, latin, other = counts(text)
    if hangul == 1 and latin > 1 and len(_HANGUL.search(text).group()) == 1:
        hangul = 0  # a counter after a digit: ``Policy (0/250자)``
    if hangul * _WEIGHT >= latin and hangul and other <= hangul * 4:
        return "ko"
    if latin and other <= latin * 2:
        return "en"
    if other:
        return "und"
    return "en" if _LATIN.search(text) else None


def is_english(texts: list[str], function_words: frozenset[str]) -> bool:
    """Whether Latin text of some length is English at all, told by its function words."""
    words = [word for text in texts for word in _latin(text[:20000])]
    if len(words) < _ENOUGH_WORDS:
        return True
    return sum(map(function_words.__contains__, map(str.lower, words))) >= len(words) * _FUNCTION_SHARE
