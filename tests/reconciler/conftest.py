"""Hand-built facts: what linking gives, without the reading."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import pytest

from factx.models.document import Document, Sentence
from factx.models.fact import (
    AsOf,
    Attribution,
    EntityRef,
    Evidence,
    Facets,
    Fact,
    ListValue,
    QuoteFactValue,
    RelationValue,
    RoleValue,
    Status,
)
from factx.models.finding import Finding
from factx.models.mention import DateValue, FigureValue
from factx.models.report import Reading
from factx.models.source import Source
from factx.reconciler.compare.days import month_of
from factx.reconciler.comparison import Origin, Statement
from factx.reconciler.reconcile import reconcile
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet, default_rules
from factx.run.pipeline import reconciled, run_record, together

Make = Callable[..., Statement]


def number(text: str | int | None) -> Decimal | None:
    return None if text is None else Decimal(str(text))


def figure_value(value: str | int | None = None, step: str | int | None = 1, **more: Any) -> FigureValue:
    low, high = more.pop("low", None), more.pop("high", None)
    return FigureValue(number=number(value), step=number(step), low=number(low), high=number(high), **more)


def day(timex: str, **more: Any) -> DateValue:
    """A calendar date: ``2025-09-10``, ``2025-09``, ``2025``; with X, its days are not known."""
    if "X" in timex:
        return DateValue(type="DATE", timex=timex, **more)
    first = (timex + "-01-01")[:10] if len(timex) == 4 else (timex + "-01")[:10]
    last = {4: f"{timex}-12-31", 7: month_of(first)[1], 10: timex}[len(timex)]
    more.setdefault("resolution", "explicit")
    return DateValue(type="DATE", timex=timex, first=more.pop("first", first), last=more.pop("last", last), **more)


def as_of(timex: str) -> AsOf:
    value = day(timex)
    return AsOf(timex=timex, first=value.first, last=value.last)


@pytest.fixture(scope="session")
def make() -> Make:
    """``make(value, …)``: a statement; keyword arguments are fields of the fact, its facets or its source."""

    def build(
        value: Any,
        *,
        source: str = "a",
        lang: Any = "ko",
        published: str | None = "2025-09-10",
        status: Any = "stated",
        polarity: Any = "+",
        holder: str | None = None,
        population: str | None = None,
        period: str | None = None,
        of: str | None = None,
        attribute: str = "users.active",
        subject: str | None = "org:openai",
        words: str | None = None,
        start: int = 0,
        **more: Any,
    ) -> Statement:
        kinds = {
            FigureValue: "figure", DateValue: "date", QuoteFactValue: "quote", RoleValue: "role",
            RelationValue: "relation", ListValue: "list",
        }  # fmt: skip
        text = words or str(value)[:40]
        fact = Fact(
            id=more.pop("id", f"f:{source}{start}"),
            source=source,
            kind=more.pop("kind", kinds.get(type(value), "status")),
            subject=subject,
            attribute=attribute,
            value=value,
            facets=Facets(
                population=EntityRef(entity=population, text=population) if population else None,
                period=period,
                as_of=as_of(of) if of else None,
            ),
            status=Status(name=status, polarity=polarity),
            attribution=Attribution(holder=holder, text=holder, manner="indirect" if holder else "none"),
            evidence=(Evidence(source=source, start=start, end=start + len(text), text=text, line=1),),
            rule="test",
            **more,
        )
        return Statement(fact, Origin(source, lang, published, source))

    return build


@pytest.fixture(scope="session")
def figure() -> Callable[..., FigureValue]:
    return figure_value


@pytest.fixture(scope="session")
def date() -> Callable[..., DateValue]:
    return day


def reading(statements: list[Statement], text: str = "", **source: Any) -> Reading:
    """One source that holds these statements."""
    origin = statements[0].origin
    record = Source(
        id=origin.id, path=None, url=None, lang=origin.lang, title=None, publisher=source.get("publisher"),
        published=origin.published, published_from="input", derived_from=source.get("derived_from", ()),
        encoding="utf-8", sha256="", characters=len(text), normalized=False,
    )  # fmt: skip
    document = Document(record, text, (), (Sentence(0, len(text), origin.lang, "body", 0),))
    return Reading(document, (), (), tuple(statement.fact for statement in statements))


@pytest.fixture(scope="session")
def rules() -> RuleSet:
    return default_rules()


@pytest.fixture(scope="session")
def find(rules: RuleSet) -> Callable[..., tuple[Finding, ...]]:
    """The findings of statements, grouped by their sources."""

    def run(*statements: Statement, settings: Settings | None = None) -> tuple[Finding, ...]:
        by_source: dict[str, list[Statement]] = {}
        for statement in statements:
            by_source.setdefault(statement.origin.id, []).append(statement)
        return reconcile([reading(own) for own in by_source.values()], [], rules, settings or Settings())

    return run


@pytest.fixture(scope="session")
def read() -> Callable[..., Reading]:
    return reading


@pytest.fixture(scope="session")
def between(reported: Callable[..., Reading], rules: RuleSet) -> Callable[..., list[Finding]]:
    """The findings between texts as a run gives them; what is declared holds for all, `days` for one each."""

    def run(*texts: str, days: Sequence[str] = (), settings: Settings | None = None, **declared: Any) -> list[Finding]:
        dated = [{"published": day} for day in days] or [{}] * len(texts)
        readings = [
            reported(text, name=f"s{n}", **declared, **day)
            for n, (text, day) in enumerate(zip(texts, dated, strict=True))
        ]
        report = together(run_record(rules, {}), readings, rules)
        return list(reconciled(report, rules, settings or Settings()).findings)

    return run
