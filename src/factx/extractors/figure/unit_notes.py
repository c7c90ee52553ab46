"""Notes on the unit of a table: (단위: 백만원, %), (in billions of won). They scale other numbers and are none."""

from collections.abc import Sequence

from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary
from factx.patterns import compiled

_REST = r"[^()（）\[\]【】〔〕\n]{1,80}"
_OPEN = r"[(（\[【〔]\s?"


class UnitNotes:
    """Where a text notes the unit of its tables, in the words of one language."""

    def __init__(self, text: str, words: Vocabulary) -> None:
        self._lang = words.lang
        named = words.around["unit_note"].pattern
        said = rf"(?:{named}|{words.around['unit_lead'].pattern})"
        labelled = rf"(?:{named})\s?[:：=]\s?(?P<units>{_REST})"
        self._labelled = [found.span("units") for found in compiled(labelled).finditer(text)]
        behind = rf"{_OPEN}(?:[^()（）\[\]【】〔〕\n]{{0,60}}[,;]\s)?{said}\s?(?P<units>{_REST})"
        line = rf"(?m)^(?:{named})\s(?P<units>{_REST})"
        self._led = {found.start("units") for one in (behind, line) for found in compiled(one).finditer(text)}

    def without(self, quantities: Sequence[Quantity]) -> list[Quantity]:
        """The quantities that are not such a unit: one of a note is a power of ten, or has no number at all.

        ``(단위: 명, 총 1,200명 조사)`` counts people beside its unit.
        """
        return [q for q in quantities if not self._is_unit(q)]

    def _is_unit(self, quantity: Quantity) -> bool:
        if quantity.number is not None and not _is_scale(quantity):
            return False
        if any(start <= quantity.start and quantity.end <= end for start, end in self._labelled):
            return True
        # in English a scale is a plural (in millions); in Korean it looks like a sum (단위 백만원)
        scale = quantity.number is None or (self._lang == "ko" and not quantity.value.digits)
        return quantity.start in self._led and scale and quantity.bound == "exact"


def _is_scale(quantity: Quantity) -> bool:
    digits = str(int(quantity.number or 0))
    return quantity.number == int(digits) and digits.rstrip("0") == "1"
