"""The links of a run: values of two sources that answer one question, source by source and over all sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from factx.link.facts.poles import poles
from factx.link.said.happenings import happening_table
from factx.models.fact import QuoteFactValue, RelationValue
from factx.models.finding import ALARMS, EQUAL
from factx.models.report import Reading
from factx.reconciler.across.brief import brief
from factx.reconciler.across.callings import Callings
from factx.reconciler.across.factors import factors
from factx.reconciler.across.framed import framed
from factx.reconciler.across.lone import lone
from factx.reconciler.across.lookalike import lookalikes
from factx.reconciler.across.opposite import opposite
from factx.reconciler.across.sayings import sayings
from factx.reconciler.across.sided import Sided
from factx.reconciler.across.stances import stances
from factx.reconciler.across.translated import inside, translations
from factx.reconciler.alignment.affinity import kind_class
from factx.reconciler.alignment.align import align
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.happened import Happened
from factx.reconciler.alignment.lasts import Lasts
from factx.reconciler.alignment.link import Link
from factx.reconciler.alignment.other_units import other_units
from factx.reconciler.alignment.slips import slips
from factx.reconciler.alignment.two_reports import TwoReports
from factx.reconciler.alignment.whens import Whens
from factx.reconciler.attributes import Attributes
from factx.reconciler.blocking import met_by, pairs, surely_one
from factx.reconciler.both import Both
from factx.reconciler.compare.attribution import compare_attribution
from factx.reconciler.compare.lists import check_list
from factx.reconciler.compare.pair import compare
from factx.reconciler.comparison import Comparison, Statement
from factx.reconciler.inside.exchanged import told_again, told_rates
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import Told
from factx.reconciler.settings import Settings
from factx.reconciler.weighing import inner, other_matter, posts_of_two_times, weighed
from factx.rules.load import RuleSet

_Pair = tuple[Statement, Statement, Comparison]


class Linking:
    """Links the values of a run.

    Args:
        readings: with the entity ids of the whole run.
        statements: of each source, without those that have tables of their own.
        together: pairs of sources of one story.
        contexts: what stands around the values.
        apart: tells names apart.
        rules: attributes and lexicons.
        settings: rates and containment.
    """

    def __init__(
        self,
        readings: Sequence[Reading],
        statements: Mapping[str, Sequence[Statement]],
        together: set[tuple[str, str]],
        contexts: Contexts,
        apart: Apart,
        rules: RuleSet,
        settings: Settings,
    ) -> None:
        self._statements, self._together, self._contexts = statements, together, contexts
        self._apart, self._settings, self._attributes = apart, settings, Attributes.of(rules)
        self._readings = {reading.source.id: reading for reading in readings}
        self._telling = {reading.source.id: Told(reading) for reading in readings if reading.parts}
        self._everything = [statement for own in statements.values() for statement in own]
        self._happenings, self._sided = happening_table(rules), Sided(self._readings, poles(rules), contexts)
        self._rates, self._again = told_rates(readings, together), told_again(readings)
        self._callings = Callings(self._everything, settings)
        self._spoken: set[tuple[str, str]] = set()

    def links(self) -> Iterator[Link]:
        """Those of sources of one story, two by two; of what is told of one subject; of lists and their counts."""
        for a, b in sorted(self._together):
            yield from self._of_two(a, b)
        yield from self._of_one_subject()
        for statement in self._everything:
            comparison = check_list(statement)
            if comparison is not None:
                yield Link(statement, statement, comparison, 0.0, True, ("subject",))

    def _of_two(self, a: str, b: str) -> Iterator[Link]:
        left, right, contexts = self._statements[a], self._statements[b], self._contexts
        told = translations(left, right, contexts)
        yield from told
        frames = [*framed(left, right, contexts), *factors(left, right, contexts)]
        frames += self._sided.pairs(left, right, {(one.fact.id, two.fact.id) for one, two, _ in frames})
        otherwise = {(one.fact.id, two.fact.id) for one, two, _ in frames}
        days = Happened(left, right, self._readings, contexts, self._apart, self._happenings)
        aligned = [
            link
            for link in days.links(align(left, right, contexts, self._attributes, self._settings))
            if (link.a.fact.id, link.b.fact.id) not in otherwise
        ]
        for link in aligned:
            yield inside(link, told)
            yield from _attributed(link)
        held = {fact for link in aligned for fact in _settled(link)}
        held |= {statement.fact.id for one, other, _ in frames for statement in (one, other)}
        frames += lone(left, right, held, contexts, self._attributes)
        frames += brief(left, right, held, contexts, self._attributes, self._settings)
        yield from _noted(frames, "once")
        yield from self._slipped(a, b, held)
        if a in self._telling and b in self._telling:
            dated = {(link.a.fact.id, link.b.fact.id) for link in aligned if link.grounds}
            yield from self._left_over(a, b, held, dated)
        yield from _noted(lookalikes(_scoped(left), _scoped(right), self._attributes), "attribute")
        yield from self._said(left, right)

    def _slipped(self, a: str, b: str, held: set[str]) -> Iterator[Link]:
        """Values of which one may be the other, written or converted wrongly."""
        left, right, units = self._statements[a], self._statements[b], self._settings.units
        rates = self._rates[a]
        yield from _noted(slips(left, right, self._contexts, self._attributes, held, rates, self._again, units), "slip")
        yield from _noted(other_units(left, right, held, self._contexts, units), "slip")

    def _left_over(self, a: str, b: str, held: set[str], dated: set[tuple[str, str]]) -> Iterator[Link]:
        """Dates, lengths and opposites that nothing else in the two sources explains."""
        left, right, told = self._statements[a], self._statements[b], (self._telling[a], self._telling[b])
        near = Counterparts(*told)
        reports = TwoReports((left, right), told, near, self._happenings)
        yield from Whens(reports).links(held, dated)
        yield from Lasts(reports).links(held, dated)
        alone = opposite(left, right, near, held, self._contexts, self._attributes, self._settings.units)
        yield from _noted(alone, "sentence")

    def _said(self, left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[Link]:
        """What two sources have people say, and how they stand to one matter."""
        for one, other, said in sayings(left, right, self._apart, self._callings):
            self._spoken.add((one.fact.id, other.fact.id))
            yield from _noted([(one, other, said)], "subject" if one.fact.subject == other.fact.subject else "phrase")
        taken = (pair for pair in stances(left, right) if (pair[0].fact.id, pair[1].fact.id) not in self._spoken)
        yield from _noted(taken, "subject")

    def _of_one_subject(self) -> Iterator[Link]:
        """Roles, relations and states: of whatever story, they are compared where they are told of one subject."""
        others = [s for own in self._statements.values() for s in _without_speakers(own) if kind_class(s) is None]
        both = Both(others)
        for one, other in pairs(others, self._together):
            ids = one.fact.id, other.fact.id
            if both.tell(one, other) or not self._spoken.isdisjoint((ids, ids[::-1])):
                continue
            comparison = compare(one, other, self._settings, self._attributes.traits(one.fact.attribute))
            if comparison is None or (comparison.relation == "agrees" and not surely_one(one.fact, other.fact)):
                continue
            sources = min(one.origin.id, other.origin.id), max(one.origin.id, other.origin.id)
            if sources not in self._together and posts_of_two_times(one, other, comparison):
                continue
            if one.origin.id == other.origin.id:
                if not inner(one, other):
                    continue
                comparison = comparison.at_most("note").doubted()
            named = one.fact.subject is not None and one.fact.subject == other.fact.subject
            comparison = weighed(one, other, comparison, named)
            grounds = () if other_matter(one, other, comparison) else met_by(one.fact, other.fact)
            yield Link(one, other, comparison, 0.0, named, grounds)


def _noted(found: Iterable[_Pair], ground: str) -> Iterator[Link]:
    return (Link(one, other, comparison, 0.0, False, (ground,)) for one, other, comparison in found)


def _settled(link: Link) -> set[str]:
    """The facts of a link that needs no other: one value told twice, or an alarm."""
    sure = link.comparison.relation in EQUAL or link.comparison.severity in ALARMS
    return {link.a.fact.id, link.b.fact.id} if sure else set()


def _scoped(statements: Sequence[Statement]) -> list[Statement]:
    return [statement for statement in statements if statement.fact.facets.period]


def _without_speakers(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Relations without those who only speak of them: a chief officer is no party to what the company plans."""
    speakers = {s.fact.attribution.holder for s in statements} | {s.fact.subject for s in statements if _speech(s)}
    for statement in statements:
        value = statement.fact.value
        if isinstance(value, RelationValue) and value.object is not None and value.object in speakers:
            alone = value.model_copy(update={"object": None})
            yield Statement(statement.fact.model_copy(update={"value": alone}), statement.origin)
        else:
            yield statement


def _speech(statement: Statement) -> bool:
    return isinstance(statement.fact.value, QuoteFactValue)


def _attributed(link: Link) -> Iterator[Link]:
    if link.comparison.relation == "agrees" and link.named:
        comparison = compare_attribution(link.a, link.b)
        if comparison is not None:
            yield replace(link, comparison=comparison)
