"""So many, so much each, so much in all: `92 plaintiffs want 2m won each, or 276m won in all`."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factx.models.document import Document
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.patterns import compiled
from factx.reconciler.inside.totals import Total, cued, figure_of
from factx.rules.load import RuleSet

_FAR = 5
"""A total is at most so many times what the product gives, or it is of something else."""
_CLAUSE_END = compiled(
    r"[가-힣](?:고|며|면서|지만|는데|어서|아서|으나|자)[\s,]|(?<![a-z])(?:after|and|but|when|which|while|who)(?![a-z])"
)
_COUNTS = frozenset({None, "item", "person", "organization"})


def products(document: Document, facts: Sequence[Fact], rules: RuleSet) -> Iterator[Total]:
    """Sentences of which the count, the sum for each and the sum for all do not fit."""
    figures = sorted((fact for fact in facts if _is_plain(fact)), key=lambda fact: fact.evidence[0].start)
    starts = [fact.evidence[0].start for fact in figures]
    for sentence in document.sentences:
        own = figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if len(own) < 3 or sentence.lang == "und":
            continue
        money = [fact for fact in own if figure_of(fact).currency]
        counts = [fact for fact in own if not figure_of(fact).currency and _number(fact) > 1]
        each = [fact for fact in money if cued(document.text, fact, rules, sentence.lang, "each")]
        total = [
            fact for fact in money if fact not in each and cued(document.text, fact, rules, sentence.lang, "before")
        ]
        if not len(each) == len(total) == len(counts) == 1 or not _alike(each[0], total[0]):
            continue
        if _of_another_deed(document.text, total[0], counts[0]):
            continue
        if _differ(counts[0], each[0], total[0]):
            yield Total(total[0], (counts[0], each[0]), False)


def _of_another_deed(text: str, total: Fact, count: Fact) -> bool:
    """A clause ends between the total and a count behind it: 모두 12억원을 주기로 하고 · 세 가족과 합의했다."""
    return _CLAUSE_END.search(text, total.evidence[0].end, count.evidence[0].start) is not None


def _differ(count: Fact, each: Fact, total: Fact) -> bool:
    product, told = _number(count) * _number(each), _number(total)
    room = ((figure_of(each).step or Decimal(0)) * _number(count) + (figure_of(total).step or Decimal(0))) / 2
    return abs(product - told) > room and told < product * _FAR and product < told * _FAR


def _is_plain(fact: Fact) -> bool:
    value = fact.value
    if not isinstance(value, FigureValue) or not value.number or not fact.evidence or value.equivalent_of:
        return False
    if value.form != "level" or value.bound != "exact" or value.direction is not None:
        return False
    return value.currency is not None or value.unit in _COUNTS


def _alike(one: Fact, other: Fact) -> bool:
    return figure_of(one).currency == figure_of(other).currency


def _number(fact: Fact) -> Decimal:
    return figure_of(fact).number or Decimal(0)
