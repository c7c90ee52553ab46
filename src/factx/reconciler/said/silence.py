"""Who would say nothing to one source and speaks in another of the same day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factx.link.said.told import RULE
from factx.models.fact import QuoteFactValue
from factx.reconciler.alignment.link import Link
from factx.reconciler.compare.gates import days_apart
from factx.reconciler.comparison import Statement, coded

_ONE_OCCASION = 1
"""Days between two sources that ask about one thing at one time."""
_PARTIES = ("org:", "person:")


def silences(statements: Mapping[str, Sequence[Statement]], together: Iterable[tuple[str, str]]) -> Iterator[Link]:
    """Links between a refusal to speak and what the same party is quoted with elsewhere, the nearest to its matter.

    Args:
        statements: by source.
        together: pairs of sources of one story.
    """
    silent = {source: _silent(own) for source, own in statements.items()}
    spoken = {source: _speaking(own) for source, own in statements.items()}
    for one, other in sorted(together):
        for a, b in ((one, other), (other, one)):
            for party, statement in silent[a].items():
                if party not in spoken[a] and party not in silent[b]:
                    yield from _answered(statement, spoken[b].get(party, ()))


def _silent(statements: Sequence[Statement]) -> dict[str, Statement]:
    """Who keeps silent in a source: the only party that such a clause names."""
    found: dict[str, Statement] = {}
    for statement in statements:
        named = [name for name in statement.fact.names if name.startswith(_PARTIES)]
        if statement.fact.rule == RULE and statement.fact.status.name == "undisclosed" and len(named) == 1:
            found.setdefault(named[0], statement)
    return found


def _answered(silent: Statement, spoken: Sequence[Statement]) -> Iterator[Link]:
    said = [s for s in spoken if _at_one_time(silent, s)]
    if said:
        matter = {*silent.fact.kin, *silent.fact.topic}
        best = max(said, key=lambda s: (len(matter & {*s.fact.kin, *s.fact.topic}), -s.fact.position))
        if not matter & {*best.fact.kin, *best.fact.topic}:
            return
        told = coded("FX505", "a party keeps silent here and speaks there")
        yield Link(silent, best, told, 0.0, True, ("subject",))


def _speaking(statements: Sequence[Statement]) -> Mapping[str, Sequence[Statement]]:
    """What is quoted word by word, by who says it; of a speaker without a name by the only body of the sentence."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        fact = statement.fact
        if not isinstance(fact.value, QuoteFactValue) or fact.value.manner != "direct":
            continue
        bodies = [name for name in fact.names if name.startswith("org:")]
        if fact.subject is not None:
            found[fact.subject].append(statement)
        elif len(bodies) == 1 and fact.attribution.text:
            found[bodies[0]].append(statement)
    return found


def _at_one_time(a: Statement, b: Statement) -> bool:
    apart = days_apart(a, b)
    return apart is not None and apart <= _ONE_OCCASION
