"""English words that are a number beside the right ones alone: ``more than a foot of snow``, ``the dozen visitors``."""

from decimal import Decimal

from factx.extractors.figure.vocabulary import Vocabulary
from factx.normalise.numeral import Numeral, Reading
from factx.patterns import compiled

_ARTICLE = compiled(r"(?i)an?[ ](?=[a-z])")
_EXTENT_AFTER = compiled(
    r"[ ](?:of|from|to|away|apart|long|wide|deep|high|tall|thick|below|above|in|off|inland|north|south|east|west)"
    r"(?![a-z])|[.,;)]|$"
)
_EXTENTS = frozenset({"length", "mass", "volume", "area"})
_DOZEN = compiled(r"(?i)dozen(?=[ ](?:or[ ]so[ ])?[a-z])")
_DEFINITE = compiled(r"(?i)(?<![a-z])(?:the|this|these|those|that|his|her|its|their|our|my|your|another)[ ]$")
_LONGEST = 8


def one_of_article(text: str, start: int, limit: int, words: Vocabulary) -> list[Reading]:
    """The number that stands at a place where no numeral begins: at most one reading.

    Args:
        text: of the document.
        start: offset of an article behind an approximator, or of ``dozen``.
        limit: where the number must have ended.
        words: units with their dimensions.
    """
    if (article := _ARTICLE.match(text, start, limit)) is not None:
        unit = words.units.after(text, article.end(), limit)
        extent = unit is not None and words.unit(unit[1]["unit"]).dimension in _EXTENTS
        told = extent and unit is not None and _EXTENT_AFTER.match(text, unit[0], limit) is not None
        return [Reading(article.end() - 1, Numeral(Decimal(1), step=Decimal(1), word=True))] if told else []
    dozen = _DOZEN.match(text, start, limit)
    if dozen is None or _DEFINITE.search(text, max(0, start - _LONGEST), start) is None:
        return []
    return [Reading(dozen.end(), Numeral(Decimal(12), step=Decimal(12)))]
