"""Values that a sentence of their own sets beside the one before: ``That compares with 847 on Friday`` (이는).

The pronoun is the value of the sentence before; what it measures the second one measures too.
"""

from collections.abc import Sequence

import regex

from factx.link.clause.view import SentenceView
from factx.models.fact import Fact
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_OPEN = "open."
_COUNTS = frozenset({None, "item", "person"})
_OPENS = {
    "en": compiled(
        r"(?:that|this|it|the\s(?:figure|number|total|tally|rate))\s(?:is|was)?\s?(?:compar(?:es?|ed)\s(?:with|to|against)"
        r"|(?:up|down)\sfrom|against|(?:was|is)\s(?:up|down)\sfrom)\s(?:about\s|just\s|only\s|some\s)?$",
        int(regex.IGNORECASE),
    ),
    "ko": compiled(r"(?:이는|이것은|이\s수치는)\s(?:[^,.]{0,20}\s)?$"),
}
_BASE = compiled(r"[^\s,.]{0,4}(?:보다|에\s비해|와\s비교|과\s비교|에서\s)")


def as_before(sentence: SentenceView, figure: Mention, fact: Fact, before: Sequence[Fact]) -> Fact:
    """The fact of a value that is compared with that of the sentence before, of the attribute of that.

    Args:
        sentence: that holds the figure.
        figure: the mention.
        fact: as its own words give it.
        before: the figure facts of the sentence before.
    """
    value, text = fact.value, sentence.document.text
    opening = _OPENS.get(sentence.lang)
    if opening is None or not isinstance(value, FigureValue) or not fact.attribute.startswith(_OPEN):
        return fact
    if not opening.fullmatch(text, sentence.start, figure.start):
        return fact
    if sentence.lang == "ko" and not _BASE.match(text, figure.end, sentence.end):
        return fact
    source = next((f for f in reversed(before) if _is_like(f.value, value)), None)
    if source is None:
        return fact
    changes = {"attribute": source.attribute, "subject": source.subject, "subject_text": source.subject_text}
    return fact.model_copy(
        update={
            **changes,
            "subject_key": source.subject_key,
            "kin": tuple(dict.fromkeys((*source.kin, *fact.kin))),
            "topic": tuple(dict.fromkeys((*source.topic, *fact.topic))),
        }
    )


def _is_like(one: object, other: FigureValue) -> bool:
    if not isinstance(one, FigureValue) or one.form != other.form:
        return False
    return one.unit == other.unit or {one.unit, other.unit} <= _COUNTS
