"""The grammar slots that numerals provide to rules: ``{number}`` and, in English, ``{ordinal}``."""

from collections.abc import Mapping

from factx.normalise.grammar import Grammar
from factx.normalise.numeral import en, ko
from factx.normalise.numeral.value import Numeral


def _cardinal(surface: str) -> Numeral | None:
    value = en.parse(surface)
    return None if value is None or value.ordinal else value


def _ordinal(surface: str) -> Numeral | None:
    value = en.parse(surface)
    return value if value is not None and value.ordinal else None


SLOTS: Mapping[str, Mapping[str, Grammar]] = {
    "ko": {"number": Grammar(ko.PATTERN, ko.parse, ko.TRIGGERS)},
    "en": {
        "number": Grammar(en.PATTERN, _cardinal, en.TRIGGERS),
        "ordinal": Grammar(en.PATTERN, _ordinal, en.TRIGGERS),
    },
}
"""By language and slot name."""
