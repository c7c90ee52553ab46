"""What stands behind a count and says who is counted: ``124 people aboard``, ``12,900 on the payroll``."""

from factx.link.clause.context import Context
from factx.link.clause.view import SentenceView
from factx.link.facts.attribute import Phrase, english_phrase
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_BEHIND = compiled(
    r"\s(?:(?:who|that)\s(?:are|were)\s)?(?P<words>aboard|on\sboard|(?:on|in|at|under)\s(?:(?:the|its|his|her|their)\s)?"
    r"(?P<noun>[a-z]{3,16}))(?![\w-])"
)
_COUNTS = frozenset({None, "person", "item"})


def behind(sentence: SentenceView, figure: Mention, context: Context) -> tuple[Phrase, str, str] | None:
    """The word right behind a count whose own noun says nothing, and predicates of it (``have on payroll``)."""
    value = figure.value
    if sentence.lang != "en" or not isinstance(value, FigureValue) or value.unit not in _COUNTS or value.currency:
        return None
    end = max(figure.end, context.counted[1] if context.counted is not None else 0)
    found = _BEHIND.match(sentence.document.text, end, sentence.end)
    if found is None:
        return None
    word = found["noun"] or found["words"]
    return english_phrase(word), f"have on {word}", word
