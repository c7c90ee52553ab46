"""Lengths of time that begin on a day beside them: ``9월 10일부터 사흘간``, ``two weeks starting May 20``."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from factx.extractors.date.ranges import Phrase
from factx.extractors.date.words import Words
from factx.models.mention import DateValue
from factx.normalise.calendar.span import Span


def placed(found: Sequence[tuple[Phrase, DateValue]], text: str, words: Words) -> list[tuple[Phrase, DateValue]]:
    """The dates of one sentence, their lengths with first and last day where a neighbour says when they begin."""
    result = list(found)
    for n, (phrase, value) in enumerate(found[:-1]):
        after, later = found[n + 1]
        if words.run_from and words.run_from.match(text, phrase.end, after.start):
            result[n + 1] = after, _begun(after, later, value)
        elif words.run_starting and words.run_starting.match(text, phrase.end, after.start):
            result[n] = phrase, _begun(phrase, value, later)
    return result


def _begun(phrase: Phrase, length: DateValue, start: DateValue) -> DateValue:
    span = phrase.atom.span
    if length.type != "DURATION" or length.first or span is None or start.grain != "day" or not start.first:
        return length
    last = _last_day(span, start.first) if start.first == start.last else None
    if last is None:
        return length
    return length.model_copy(
        update={"first": start.first, "last": last, "anchor": start.anchor, "resolution": start.resolution}
    )


def _last_day(span: Span, first: str) -> str | None:
    """The last day of a length of whole days, the first one counted."""
    end = span.after(datetime.fromisoformat(first)) if span.finest not in ("hour", "minute", "second") else None
    return None if end is None else (end - timedelta(days=1)).date().isoformat()
