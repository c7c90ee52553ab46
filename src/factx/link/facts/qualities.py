"""By what a rank is reckoned: 세 번째로 큰, ``second-oldest``, ``the second … to shut down``.

The second-largest failure and the second bank to fail are two ranks. Qualities of size are one, since news calls the
same thing large, strong or deadly; what is old, fast or small is another.
"""

from collections.abc import Iterable, Sequence
from functools import cache

import regex

from factx.link.clause.view import SentenceView
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet

QUALITY = "quality:"
"""Begins the warning of a rank that says by what it is reckoned."""
ORDER = "order"
"""Of what came first, second, third."""
SIZE = "large"
"""Of what is large, strong, dear: by what markets and tables rank."""
_REACH = 32
_BEFORE, _PLACE = 20, "위"
"""Characters before a place in a table in which stands what the table is of: 업계 5위, 시공능력평가 14위."""
ENDING = "(?:다고|다|던|고|으며|으나|지만|습니다)?"
"""What may follow a Korean quality that is the verb of its clause: 두 번째로 높았다."""


class Qualities:
    """The words of the table ``qualities``."""

    def __init__(self, rules: RuleSet) -> None:
        rows = rules.table("shared/qualities")
        self._named = {
            lang: {word: row["quality"] for row in rows for word in row[lang].split("|")} for lang in ("ko", "en")
        }
        listed = {lang: alternatives(words) for lang, words in self._named.items()}
        self._ko = compiled(
            rf"(?:으로|로)?\s(?:[가-힣]{{1,5}}(?:이|가)\s)?(?P<quality>{listed['ko']}){ENDING}(?![가-힣])"
        )
        self._en = compiled(rf"[\s-](?P<quality>{listed['en']})(?![a-z])", int(regex.IGNORECASE))
        before = [(word, row["quality"]) for row in rows for word in row["ko_before"].split("|") if word]
        self._before = dict(before)
        self._led = compiled(
            rf"(?P<quality>{alternatives(word for word, _ in before)})(?:\s?(?:순위|업계|기준|기준으로))*[는은에서]*\s$"
        )
        self._to = compiled(r"\s(?:[\w’'-]+\s){1,5}to\s[a-z]", int(regex.IGNORECASE))

    def of(self, sentence: SentenceView, figure: Mention) -> str | None:
        """The quality of a rank; ``order`` of what is counted one after the other; None where nothing says so."""
        value = figure.value
        if not isinstance(value, FigureValue) or value.form != "rank":
            return None
        lang = "ko" if sentence.lang == "ko" else "en"
        text, end = sentence.document.text, min(sentence.end, figure.end + _REACH)
        found = (self._ko if lang == "ko" else self._en).match(text, figure.end, end)
        if found is not None:
            return self._named[lang][as_listed(found["quality"])]
        if lang == "ko" and figure.text.endswith(_PLACE):
            led = self._led.search(text, max(sentence.start, figure.start - _BEFORE), figure.start)
            return self._before[as_listed(led["quality"])] if led else None
        if lang == "ko":
            return ORDER if figure.text.endswith("번째") else None
        return ORDER if self._to.match(text, figure.end, end + _REACH) is not None else None


def quality_of(sentence: SentenceView, figure: Mention) -> tuple[str, ...]:
    """The warning that a rank is of some quality; empty where the words do not say so."""
    found = qualities(sentence.rules).of(sentence, figure)
    return () if found is None else (f"{QUALITY}{found}",)


def other_quality(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the warnings of two ranks say that they are reckoned by two qualities."""
    if not one or not other:
        return False
    a, b = ({warning for warning in warnings if warning.startswith(QUALITY)} for warnings in (one, other))
    return bool(a and b) and a != b


def quality(warnings: Iterable[str]) -> str | None:
    """The quality that the warnings of a rank name."""
    return next((w.removeprefix(QUALITY) for w in warnings if w.startswith(QUALITY)), None)


def by_size(warnings: Iterable[str]) -> bool:
    """Whether a rank may be one by size: nothing says by what it is reckoned, or its word is of size."""
    told = {warning for warning in warnings if warning.startswith(QUALITY)}
    return not told or told == {f"{QUALITY}{SIZE}"}


@cache
def qualities(rules: RuleSet) -> Qualities:
    """The finder of a rule set, built once."""
    return Qualities(rules)
