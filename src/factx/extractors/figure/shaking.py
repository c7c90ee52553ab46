"""``0.2g`` of acceleration is no gram, ``167 gal`` of it no gallon, where an article speaks of quakes or thrust."""

from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary

_MEANT = {"g": ("gram", "g_force"), "G": ("gram", "g_force"), "gal": ("gallon", "gal")}
"""By surface what was read, and what it is among words of acceleration."""
_MOST = {"g_force": 50, "gal": 5000}
"""Nothing that people survive shakes harder."""
_BEFORE, _BEHIND = 300, 80
"""Characters around a number in which its article may speak of acceleration."""


def settle_shaking(text: str, quantity: Quantity, words: Vocabulary) -> None:
    """Reads a gram or a gallon as an acceleration where the words around it speak of one."""
    if quantity.unit is None or quantity.unit_span is None or quantity.number is None:
        return
    read, meant = _MEANT.get(text[slice(*quantity.unit_span)], ("", ""))
    if quantity.unit.id != read or quantity.number > _MOST[meant]:
        return
    listed, before = words.lists["acceleration_word"], max(0, quantity.start - _BEFORE)
    if listed.begins_word(text, before, quantity.start) or listed.begins_word(
        text, quantity.end, min(len(text), quantity.end + _BEHIND)
    ):
        quantity.unit = words.unit(meant)
