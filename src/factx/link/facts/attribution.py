"""Who says it: the speaker of the quotation around a value, or the source that a sentence names (``according to``)."""

from collections.abc import Sequence

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.base import Span, unchecked
from factx.models.fact import Attribution, ChainLink
from factx.models.mention import Mention, QuoteValue
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search
from factx.values import dataclass

_span_of = unchecked(Span)

_attribution_of = unchecked(Attribution)

NARRATOR = Attribution()
"""Nobody but the reporter."""
_REACH = 80
"""Characters between a cue and the name that it points to."""
_STOP = compiled(r"[,.;:“”\"()]| that | as | and ")


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is named by a sentence as the source of what it says, and by which words."""

    attribution: Attribution
    holder: Range
    cue: Range


def quoted(span: Range, quotes: Sequence[Mention]) -> tuple[Attribution, Span | None] | None:
    """The speaker of the innermost quotation that holds a span, and where it is named; None where none holds it."""
    inner: QuoteValue | None = None
    for quote in quotes:
        value = quote.value
        if not isinstance(value, QuoteValue) or value.manner == "term":
            continue
        if value.content.start <= span[0] and span[1] <= value.content.end:
            inner = value
    if inner is None or (inner.speaker is None and inner.speaker_text is None and inner.cue is None):
        return None
    said_by = inner.speaker_text.text if inner.speaker_text else None
    manner = "direct" if inner.manner == "direct" else "indirect"
    return _attribution_of(holder=inner.speaker, text=said_by, manner=manner, cue=inner.cue), inner.speaker_text


class Sources:
    """The words that name a source, of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._cues = {lang: Search(rules.lexicon(lang, "attribution_cue").pattern) for lang in ("ko", "en")}

    def named(self, sentence: SentenceView) -> Holder | None:
        """The source that a sentence names, or None."""
        text = sentence.document.text
        found = self._cues[sentence.lang].search(text, sentence.start, sentence.end)
        if not found:
            return None
        cue = found.span()
        if sentence.lang == "ko":
            begin = max(sentence.start, cue[0] - _REACH)
            names = [m for m in _names(sentence) if begin <= m.start and m.end <= cue[0]]
            name = names[-1] if names else None
            start = name.start if name else _word_start(text, cue[0], begin)
            return self._holder(sentence, cue, (start, cue[0]), name)
        stop = _STOP.search(text, cue[1], min(cue[1] + _REACH, sentence.end))
        end = stop.start() if stop else min(cue[1] + _REACH, sentence.end)
        name = next((m for m in _names(sentence) if cue[1] <= m.start < end), None)
        return self._holder(sentence, cue, (cue[1] + 1, max(end, name.end if name else end)), name)

    def _holder(self, sentence: SentenceView, cue: Range, words: Range, name: Mention | None) -> Holder | None:
        text = sentence.document.text
        phrase = text[slice(*words)].strip()
        if not phrase:
            return None
        entity = name.entity if name is not None else None
        chain: tuple[ChainLink, ...] = ()
        if name is not None and phrase != name.text:  # a report by ZDNet Korea: the report passes it on
            chain = (ChainLink(holder=entity, text=name.text, start=name.start, end=name.end),)
        attribution = _attribution_of(
            holder=entity,
            text=name.text if name is not None else phrase,
            manner="document",
            cue=_span_of(text=text[slice(*cue)], start=cue[0], end=cue[1]),
            chain=chain,
        )
        return Holder(attribution, (name.start, name.end) if name is not None else words, cue)


def _names(sentence: SentenceView) -> list[Mention]:
    return [
        mention
        for mention in sentence.of_kind("entity")
        if mention.entity_type in ("ORG", "PERSON", "OTHER", "PRODUCT")
    ]


def _word_start(text: str, end: int, floor: int) -> int:
    start = end
    while start > floor and not text[start - 1].isspace():
        start -= 1
    return start
