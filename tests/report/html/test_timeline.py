"""Dated facts of all sources in order of time."""

import re
from dataclasses import replace

from factx.models.fact import EventValue
from factx.models.report import Report
from factx.report.html.timeline import timeline
from factx.report.words import Words


def dated(report: Report, *days: tuple[str | None, str | None]) -> str:
    """The timeline where the facts of the sources have these days."""
    readings = []
    for reading, (first, last) in zip(report.readings, days, strict=True):
        value = EventValue(timex=first, first=first, last=last, place=None)
        fact = reading.facts[0].model_copy(update={"kind": "event", "value": value})
        readings.append(replace(reading, facts=(fact,)))
    names = {"news/000.txt": "000"}
    return "".join(timeline(replace(report, readings=tuple(readings)), names, {"org:openai": "<OpenAI>"}, Words()))


def test_what_came_first_stands_first(report: Report) -> None:
    text = dated(report, ("2025-09-10", "2025-09-10"), ("2024-03-01", "2024-03-01"))
    assert re.findall("<time>(.*?)</time>", text) == ["2024-03-01", "2025-09-10"]
    assert re.findall("<q>(.*?)</q>", text) == ["speculated", "진행 중"]


def test_a_period_is_two_times(report: Report) -> None:
    text = dated(report, ("2025-05-01", "2025-05-31"), (None, None))
    assert "<time>2025-05-01</time> – <time>2025-05-31</time>" in text
    assert text.count("<li>") == 1


def test_each_statement_names_its_source_and_line(report: Report) -> None:
    text = dated(report, ("2025-09-10", None), ("2025-09-11", None))
    assert re.findall("<cite>(.*?)</cite>", text) == ["000:1", "news/001.txt:1"]


def test_names_are_escaped(report: Report) -> None:
    assert "&lt;OpenAI&gt;" in dated(report, ("2025-09-10", None), (None, None))


def test_without_a_day_there_is_no_timeline(report: Report) -> None:
    assert dated(report, (None, None), (None, None)) == ""
    assert list(timeline(report, {}, {}, Words())) == []
