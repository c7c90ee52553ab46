"""Exchange rates as a user gives them: of currencies that there are, of a likely size, and whether they served."""

from collections.abc import Iterable, Iterator, Sequence

from factx.models.fact import Fact
from factx.models.finding import Finding
from factx.models.mention import FigureValue
from factx.reconciler.rulebook import costs
from factx.reconciler.settings import Rate, Settings
from factx.rules.load import RuleSet

FAR = 10
"""So many times beyond what a currency ever cost, a rate is a slip: turned round, or told for a hundred yen."""


def rates_of(texts: Iterable[str], rules: RuleSet) -> tuple[Rate, ...]:
    """The rates, in order.

    Raises:
        ValueError: one is no rate, or names a currency that the tables of units do not hold.
    """
    currencies = {row["id"] for row in rules.table("shared/units") if row["dimension"] == "currency"}
    found = tuple(map(Rate.parse, texts))
    for rate in found:
        for name in (rate.quote, rate.base):
            if name not in currencies:
                raise ValueError(f"{rate}: there is no currency {name!r}")
    return found


def slips(rates: Iterable[Rate], rules: RuleSet) -> Iterator[str]:
    """What is wrong with rates that no market ever knew, a sentence each."""
    known = Settings(costs=costs(rules))
    for rate in rates:
        span = known.ever(rate.base, rate.quote)
        if span is None or span[0] / FAR <= rate.number <= span[1] * FAR:
            continue
        told = f"{rate}: a {rate.base} never cost anything like {rate.number} {rate.quote}"
        turned = known.ever(rate.quote, rate.base)
        if turned and turned[0] <= rate.number <= turned[1]:
            told += f"; {rate.base}/{rate.quote}={rate.number} is the other way round"
        elif span[0] <= rate.number / 100 <= span[1]:
            told += f"; for one {rate.base} it would be {rate.quote}/{rate.base}={rate.number / 100:f}"
        yield told


def unused(rates: Sequence[Rate], findings: Iterable[Finding], facts: Iterable[Fact]) -> Iterator[str]:
    """Why rates did not serve: nothing was compared in their two currencies, or another rate stands before them.

    Args:
        rates: of the user.
        findings: all of them, also those of values that agree.
        facts: that the findings speak of.
    """
    money = {fact.id: currency for fact in facts if (currency := _currency(fact))}
    compared = {frozenset(money[fact] for fact in finding.facts if fact in money) for finding in findings}
    taken: set[frozenset[str]] = set()
    for rate in rates:
        if rate.pair in taken:
            yield f"{rate} was not used: a rate of these currencies stands before it"
        elif not any(rate.pair <= pair for pair in compared):
            yield f"{rate} was not used: no sum in {rate.quote} was compared with one in {rate.base}"
        taken.add(rate.pair)


def _currency(fact: Fact) -> str | None:
    return fact.value.currency if isinstance(fact.value, FigureValue) else None
