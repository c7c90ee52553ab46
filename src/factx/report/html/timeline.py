"""Dated facts of all sources in order of time."""

from collections.abc import Iterator, Mapping

from factx.models.fact import EventValue, Fact
from factx.models.mention import DateValue
from factx.models.report import Report
from factx.report.about import named
from factx.report.html.markup import element, safe
from factx.report.words import Words


def timeline(report: Report, names: Mapping[str, str], entities: Mapping[str, str], words: Words) -> Iterator[str]:
    """A list of what happened when, with the source of each statement; nothing where no fact has a day."""
    dated = sorted(
        (
            (first, last, fact)
            for reading in report.readings
            for fact in reading.facts
            for first, last in [_days(fact)]
            if first
        ),
        key=lambda item: (item[0], item[1] or "", item[2].id),
    )
    if not dated:
        return
    yield f'<section class="timeline"><h2>{safe(words("timeline"))}</h2><ol>\n'
    for first, last, fact in dated:
        days = [first] if last in (None, first) else [first, str(last)]
        when = " – ".join(element("time", day) for day in days)
        who = entities.get(fact.subject or "") or fact.subject_text or ""
        what = " · ".join(filter(None, (who, named(fact.attribute, words), words.status(fact.status.name))))
        shown = fact.evidence[0]
        yield f"<li>{when} {safe(what)} "
        place = f"{names.get(shown.source, shown.source)}:{shown.line}"
        yield f"<q>{safe(shown.text)}</q> {element('cite', place)}</li>\n"
    yield "</ol></section>\n"


def _days(fact: Fact) -> tuple[str | None, str | None]:
    value = fact.value
    if isinstance(value, EventValue | DateValue):
        return value.first, value.last
    return None, None
