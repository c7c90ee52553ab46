"""What a bare measure is the measure of: ``7,846 metres above the sea``, ``the 25,741-foot peak``, 해발 4천920m.

Where nothing around names what a length, depth or weight is of but a thing, a word right beside the number or the sort
of the thing says which of its measures it is. So what a person stands on is not taken for how tall the person is.
"""

from decimal import Decimal
from functools import cache

import regex

from factx.link.clause.view import SentenceView
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet

OF_PEOPLE, HEIGHT = "population.height.person", "science.height"
_TALLEST = Decimal(3)
"""Metres that nobody is tall."""
_WORDS = 40
"""Characters beside a measure in which its word stands."""
_DIMENSIONS = {
    "science.height": "length", "science.depth": "length", "science.length": "length", "science.width": "length",
    "science.weight": "mass", "science.area": "area", OF_PEOPLE: "length",
}  # fmt: skip


class Dimensions:
    """The words of the lexicons ``measure_cue``, and how many metres a unit of length is."""

    def __init__(self, rules: RuleSet) -> None:
        self._metres = {
            row["id"]: _factor(row["factor"]) for row in rules.table("shared/units") if row["dimension"] == "length"
        }
        self._words: dict[tuple[str, str], dict[str, str]] = {}
        for lang in ("ko", "en"):
            for row in rules.lexicon(lang, "measure_cue").rows:
                self._words.setdefault((lang, row["side"]), {})[row["surface"]] = row["attribute"]
        cue = {key: alternatives(words) for key, words in self._words.items()}
        case = int(regex.IGNORECASE)
        self._before = {
            "ko": compiled(rf"(?<![가-힣])(?P<cue>{cue['ko', 'before']})(?:가|이|는|은|만)?\s?(?:약\s)?$"),
            "en": compiled(rf"\b(?P<cue>{cue['en', 'before']})\s(?:about\s|some\s|nearly\s)?$", case),
        }
        self._after = {
            "ko": compiled(rf"\s?(?:의\s)?(?P<cue>{cue['ko', 'after']})(?![가-힣])"),
            "en": compiled(rf"[\s-](?P<cue>{cue['en', 'after']})(?![\w-])", case),
        }
        self._thing = {
            "ko": compiled(rf"(?:\s?짜리|의)?\s(?:[가-힣]{{1,6}}\s)?(?P<cue>{cue['ko', 'thing']})(?![가-힣]{{3}})"),
            "en": compiled(rf"\s(?:[a-z]{{3,12}}\s)?(?P<cue>{cue['en', 'thing']})(?![\w-])", case),
        }

    def named(self, sentence: SentenceView, figure: Mention, value: FigureValue, known: str | None) -> str | None:
        """The attribute of a figure of which the catalogue knows none, or one that cannot be; else the known one."""
        tall = known == OF_PEOPLE and self._too_tall(value)
        if value.dimension is None or not (tall or known is None or known.startswith("open.")):
            return known
        return self._of_measure(sentence, figure, value) or (HEIGHT if tall else known)

    def _of_measure(self, sentence: SentenceView, figure: Mention, value: FigureValue) -> str | None:
        """The attribute that words beside a measure name; None where none do."""
        if value.dimension not in _DIMENSIONS.values() or value.form != "level" or sentence.lang == "und":
            return None
        lang, text = sentence.lang, sentence.document.text
        low, high = max(sentence.start, figure.start - _WORDS), min(sentence.end, figure.end + _WORDS)
        found = (
            ("before", self._before[lang].search(text, low, figure.start)),
            ("after", self._after[lang].match(text, figure.end, high)),
            ("thing", self._thing[lang].match(text, figure.end, high)),
        )
        for side, match in found:
            if match is not None and (side != "thing" or lang == "ko" or "-" in figure.text):
                named = self._words[lang, side][as_listed(match["cue"])]
                if _DIMENSIONS[named] == value.dimension:
                    return named
        return None

    def _too_tall(self, value: FigureValue) -> bool:
        """Nobody is so tall."""
        return value.number is not None and value.number * self._metres.get(value.unit or "", Decimal(0)) > _TALLEST


def _factor(text: str) -> Decimal:
    over, _, under = text.partition("/")
    return Decimal(over or 0) / Decimal(under or 1)


@cache
def dimensions(rules: RuleSet) -> Dimensions:
    """The finder of a rule set, built once."""
    return Dimensions(rules)
