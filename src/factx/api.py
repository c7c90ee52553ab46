"""factx as a library: the same steps as on the command line, on paths or on texts, returning the models."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from factx.models.document import Lang
from factx.models.fact import Fact
from factx.models.report import Reading, Report
from factx.read import Problem, Raw, Settings, load
from factx.read.declared import fields
from factx.read.load import article
from factx.reconciler.rates import rates_of
from factx.reconciler.settings import Settings as Reconciling
from factx.report.flat import cells
from factx.report.select import selected
from factx.rules.load import load_rules
from factx.run.batch import read
from factx.run.pipeline import reconciled, run_record, together

Input = str | PathLike[str] | Mapping[str, Any]


class InputError(ValueError):
    """An article that could not be read; the message says which and why."""


def extract(
    sources: Iterable[Input],
    *,
    anchor: str | None = None,
    lang: Lang | None = None,
    encoding: str | None = None,
    rules: Iterable[str | PathLike[str]] = (),
    jobs: int = 1,
    problems: list[str] | None = None,
) -> Report:
    """What articles say: sources, mentions, entities and facts.

    Args:
        sources: files, folders, globs, or mappings like a line of JSON Lines (``{"text": …, "published": …}``).
        anchor: ISO date for articles that state none.
        lang: overrides script detection.
        encoding: of files, where it is not found out.
        rules: folders that overlay the rules of factx.
        jobs: processes; the result is the same for any number.
        problems: takes what could not be read; without it the first such article raises.

    Raises:
        InputError: an article could not be read and `problems` is None.
        RuleError: a folder of rules cannot be used.
    """
    loaded = load_rules(*(Path(folder) for folder in rules))
    settings = Settings(encoding=encoding, lang=lang, anchor=anchor)
    readings = []
    for item in read(_items(sources, settings), loaded, jobs):
        if isinstance(item, Reading):
            readings.append(item)
        elif problems is None:
            raise InputError(str(item))
        else:
            problems.append(str(item))
    options: dict[str, object] = {"lang": lang or "auto", "anchor": anchor, "input_format": None, "encoding": encoding}
    return together(run_record(loaded, options), readings, loaded)


def reconcile(
    report: Report | Iterable[Input],
    *,
    show: str = "differs",
    rates: Iterable[str] = (),
    reference: Iterable[Fact] = (),
    language: str = "en",
    rules: Iterable[str | PathLike[str]] = (),
) -> Report:
    """The report with its findings, gravest first.

    Args:
        report: what `extract` returned, or articles as it takes them.
        show: ``differs``, ``agrees`` (also what agrees) or ``all`` (also what cannot be compared).
        rates: such as ``KRW/USD=1380@2025-09-10``.
        reference: facts held to be right: one more source.
        language: of titles and messages, ``en`` or ``ko``.
        rules: as for `extract`.

    Raises:
        ValueError: a rate that is none.
    """
    loaded = load_rules(*(Path(folder) for folder in rules))
    whole = report if isinstance(report, Report) else extract(report, rules=rules)
    settings = Reconciling(rates=rates_of(rates, loaded), reference=tuple(reference), language=language)
    found = reconciled(whole, loaded, settings)
    return replace(found, findings=selected(found.findings, show))


def to_frame(report: Report, kind: str = "fact") -> Any:
    """Records of one kind as a pandas data frame with dotted columns; needs pandas.

    Numbers stay exact (``Decimal``), lists are JSON text, what is not known is None.

    Raises:
        ImportError: pandas is not installed.
    """
    import pandas  # noqa: PLC0415 (not a dependency)

    return pandas.DataFrame([dict(cells(record)) for record in report.records() if record.record == kind])


def _items(sources: Iterable[Input], settings: Settings) -> Iterator[Raw | Problem]:
    for number, source in enumerate(sources, start=1):
        if isinstance(source, Mapping):
            yield _mapping(source, number, settings)
        else:
            yield from load([fspath(source)], settings)


def _mapping(source: Mapping[str, Any], number: int, settings: Settings) -> Raw | Problem:
    name = str(source.get("id") or f"text:{number}")
    text = source.get("text")
    if not isinstance(text, str):
        return Problem(name, 'a document needs "text", a string')
    try:
        said = fields(dict(source), "input")
        return article(name, text.encode("utf-8", "surrogatepass"), replace(settings, encoding="utf-8"), said)
    except ValueError as error:
        return Problem(name, str(error))
