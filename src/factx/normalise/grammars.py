"""Grammar slots of rule patterns: what ``{number}``, ``{year}`` … match, and the value of what they matched."""

from collections.abc import Mapping

from factx.normalise.calendar import slots as calendar
from factx.normalise.grammar import Grammar
from factx.normalise.numeral import slots as numeral

__all__ = ["GRAMMARS", "Grammar"]

GRAMMARS: dict[str, Mapping[str, Grammar]] = {
    lang: {**numeral.SLOTS[lang], **calendar.SLOTS[lang]} for lang in ("ko", "en")
}
"""By language and slot name. Each area keeps its slots in a module of its own; here they come together."""
