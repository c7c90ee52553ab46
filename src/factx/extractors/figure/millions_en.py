"""Whether an English ``m`` is a million or a metre: ``2.5m people``, ``5m waves``."""

import regex

from factx.extractors.figure.vocabulary import Vocabulary

_OF_THESE = regex.compile(r"of (?:them|these|those|whom|which|us|you)(?![a-z])")
_AREA = regex.compile(r"(?:square|cubic|sq)[ .]")
_PLURAL = regex.compile(r"(?:[a-z]{2,12} )?(?P<noun>[A-Za-z]{1,20}[^su\W\d]s)(?![A-Za-z'’])")
_STRONG = "strong"
_SYMBOL = 3
"""Letters of the longest symbol of a unit: ``3.2m tonnes`` names one in full."""


def counts_many(text: str, at: int, limit: int, words: Vocabulary) -> bool:
    """``2.5m people``, ``a 2m-member union``, ``2.5m won`` are millions, ``2.5m tall``, ``5m waves`` metres."""
    noun = words.counted.after(text, at, limit)
    unit = words.units.after(text, at, limit)
    joined = text[at - 1] == "-"
    first = text[at:limit].split(maxsplit=1)[0].strip(".,;:")
    metres = words.lists["metre_word"]
    if joined and first in metres:
        return False
    several = noun is not None and (noun[1]["form"] == "plural" or joined)
    of_many = unit is not None and words.unit(unit[1]["unit"]).group in ("count", "money")
    if several or of_many or (joined and first == _STRONG):
        return True
    if _OF_THESE.match(text, at, limit) or _AREA.match(text, at, limit):
        return True
    if unit is not None and text[unit[0] - 1] == "s" and unit[0] - at > _SYMBOL:
        return words.unit(unit[1]["unit"]).group == "measure"
    plural = None if joined else _PLURAL.match(text, at, limit)
    return plural is not None and first not in metres and plural["noun"] not in metres
