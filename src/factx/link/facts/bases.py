"""What a change is measured from: a year ago, the quarter, month or day before (전년 동기 대비, ``on-year``).

A rise of 17 percent on the year and one of 7 percent on the quarter are both right. Korean names the base first, for
all that follow; English behind the change, or once before all.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from factx.link.clause.view import SentenceView
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_QUARTER = "분기"
_QUARTERS = compiled(r"(?P<n>[1-4])분기")
_SHARES = frozenset({"percent", "percentage_point", "basis_point"})


class _Base(NamedTuple):
    start: int
    end: int
    period: str


class Bases:
    """Finds the bases of changes by the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._periods = {
            lang: {row["surface"].lower(): row["base"] for row in rules.lexicon(lang, "change_base").rows}
            for lang in ("ko", "en")
        }
        than = alternatives(word for word, base in self._periods["ko"].items() if base == "than")
        times = alternatives(word for word, base in self._periods["ko"].items() if base != "than")
        self._ko = compiled(rf"(?<![가-힣\d])(?P<base>{times})(?:\([^()]{{1,16}}\))?(?:의|에)?\s?(?:{than})")
        self._en = Search(rf"(?<![\w-])(?P<base>{alternatives(self._periods['en'])})(?![\w-])", int(regex.IGNORECASE))

    def of(self, sentence: SentenceView, figure: Mention) -> str | None:
        """The period before which a share stood elsewhere; None for levels and where no word says so."""
        value = figure.value
        if not isinstance(value, FigureValue) or value.unit not in _SHARES:
            return None
        found = sentence.made_of_words(self, lambda view: list(self._find(view)))
        before = [base for base in found if base.end <= figure.start]
        behind = [base for base in found if base.start >= figure.end]
        if sentence.lang == "ko":
            return before[-1].period if before else None
        return behind[0].period if behind else before[-1].period if before else None

    def _find(self, sentence: SentenceView) -> Iterator[_Base]:
        lang = "ko" if sentence.lang == "ko" else "en"
        pattern = self._ko if lang == "ko" else self._en
        for match in pattern.finditer(sentence.document.text, sentence.start, sentence.end):
            period = self._periods[lang][as_listed(match["base"])]
            yield _Base(match.start(), match.end(), _before_another(sentence, match.start(), match["base"]) or period)


def _before_another(sentence: SentenceView, start: int, base: str) -> str | None:
    """The quarter before for ``1분기 수출이 지난해 4분기보다``: the last one of the year before is no year ago."""
    if not base.endswith(_QUARTER):
        return None
    own = _QUARTERS.search(sentence.document.text, sentence.start, start)
    return "P3M" if own is not None and own["n"] == "1" and base[-3] == "4" else None


@cache
def bases(rules: RuleSet) -> Bases:
    """The finder of a rule set, built once."""
    return Bases(rules)
