"""Facts of many sources to findings: lineage, stories, alignment, blocking, comparison, grouping. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factx.link.facts.belongings import RULE as BELONGING
from factx.link.facts.numbered import RULE as NUMBERED
from factx.link.facts.poles import Poles, poles
from factx.link.kit import kit_of
from factx.link.said.happenings import Happenings, happening_table
from factx.link.said.stages import followers
from factx.link.said.told import RULE as PROPOSITION
from factx.link.said.wordings import deeds
from factx.models.fact import Entity, QuoteFactValue, RelationValue
from factx.models.finding import SEVERITIES, Finding
from factx.models.report import Reading
from factx.reconciler.across.agreeing import agreeing
from factx.reconciler.across.belongings import belongings
from factx.reconciler.across.brief import brief
from factx.reconciler.across.callings import Callings
from factx.reconciler.across.conditions import conditions
from factx.reconciler.across.factors import factors
from factx.reconciler.across.framed import framed
from factx.reconciler.across.grown import grown
from factx.reconciler.across.lone import lone
from factx.reconciler.across.lookalike import lookalikes
from factx.reconciler.across.numbered import other_numbers
from factx.reconciler.across.opposite import opposite
from factx.reconciler.across.sayings import sayings
from factx.reconciler.across.sided import Sided
from factx.reconciler.across.stances import stances
from factx.reconciler.across.titled import titled
from factx.reconciler.across.translated import inside, translations
from factx.reconciler.alignment.affinity import kind_class
from factx.reconciler.alignment.align import Link, align
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.happened import Happened
from factx.reconciler.alignment.lasts import Lasts
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
from factx.reconciler.comparison import Origin, Statement
from factx.reconciler.findings.grouping import Grouping
from factx.reconciler.findings.lines import told_once
from factx.reconciler.findings.messages import Messages
from factx.reconciler.inside.exchanged import told_again, told_rates
from factx.reconciler.inside.single import Single
from factx.reconciler.lineage import Lineage, trace
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.differing import differing
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import Told, opening
from factx.reconciler.said.contested import contested
from factx.reconciler.said.opposed import opposed
from factx.reconciler.said.silence import silences
from factx.reconciler.said.twins import Neighbours
from factx.reconciler.settings import Settings
from factx.reconciler.story import neighbours, same_openings
from factx.reconciler.weighing import inner, other_matter, posts_of_two_times, weighed
from factx.rules.load import RuleSet

_COMPARED_ELSEWHERE = frozenset({PROPOSITION, BELONGING, NUMBERED})
"""Rules whose facts have tables of their own."""
REFERENCE = "reference"
"""Source id of facts that the user holds to be right, where they name none."""


def reconcile(
    readings: Sequence[Reading], entities: Sequence[Entity], rules: RuleSet, settings: Settings
) -> tuple[Finding, ...]:
    """Where the sources agree, differ and conflict, gravest first.

    Args:
        readings: with the entity ids of the whole run.
        entities: of the whole run.
        rules: attributes and lexicons.
        settings: rates, reference facts, containment, language.
    """
    attributes = Attributes.of(rules)
    lineage = trace(readings)
    told = _statements(readings, lineage, settings)
    statements = {source: [s for s in own if s.fact.rule not in _COMPARED_ELSEWHERE] for source, own in told.items()}
    contexts = Contexts(readings, statements)
    together = _together(readings, statements, contexts)
    apart = Apart(entities, settings, kit_of(rules))
    links = [
        link
        for link in _links(
            statements, together, contexts, attributes, settings, apart, readings, happening_table(rules), poles(rules)
        )
        if not _one_holder(link, apart)
    ]
    neighbours = Neighbours(readings, deeds(rules))
    links += contested(told, together, deeds(rules), neighbours)
    links += silences(told, together)
    links += other_numbers(told, together, contexts)
    links += _agreements(told, together, links)
    links = _updated(links, statements, contexts, attributes)
    links += belongings(readings, told, together, apart, settings)
    everything = [statement for own in told.values() for statement in own]
    order = {statement.fact.id: n for n, statement in enumerate(everything)}
    messages = Messages(settings.language, entities, [reading.source for reading in readings], attributes)
    known = {reading.source.id for reading in readings}
    reference = frozenset(source for source in statements if source not in known)
    found = Grouping(links, order, messages, reference).findings()
    found += Single(readings, rules, messages, settings, together, lineage).findings()
    found += titled(readings, messages)
    found += conditions(readings, together, lineage.group, messages, rules)
    found += differing(readings, together, lineage.group, apart, messages)
    found += opposed(neighbours, together, lineage.group, deeds(rules), followers(rules), messages)
    return tuple(sorted(told_once(found), key=lambda finding: SEVERITIES.index(finding.severity)))


def _statements(readings: Sequence[Reading], lineage: Lineage, settings: Settings) -> dict[str, list[Statement]]:
    """The facts of each source with where they come from; reference facts as sources of their own."""
    found: dict[str, list[Statement]] = {}
    for reading in readings:
        source = reading.source
        published = source.published[:10] if source.published else None
        origin = Origin(source.id, source.lang, published, lineage.group[source.id], source.published)
        found[source.id] = [Statement(fact, origin) for fact in reading.facts]
    for fact in settings.reference:
        name = fact.source or REFERENCE
        found.setdefault(name, []).append(Statement(fact, Origin(name, "und", None, name)))
    return found


def _together(
    readings: Sequence[Reading], statements: dict[str, list[Statement]], contexts: Contexts
) -> set[tuple[str, str]]:
    """Pairs of sources of one story; reference facts belong to every story that names one of their subjects."""
    languages = {reading.source.id: reading.source.lang for reading in readings}
    keys = {source: contexts.by_source[source] for source in languages}
    together = set(neighbours(keys, contexts.weights))
    together |= same_openings({reading.source.id: opening(reading.parts) for reading in readings})
    references = statements.keys() - languages.keys()
    if not references:
        return together
    naming: defaultdict[str | None, set[str]] = defaultdict(set)
    for source in languages:
        for statement in statements[source]:
            naming[statement.fact.subject].add(source)
    for source in references:
        subjects = {statement.fact.subject for statement in statements[source]} - {None}
        for other in set().union(*(naming.get(subject, ()) for subject in subjects)):
            together.add((min(source, other), max(source, other)))
    return together


def _links(
    statements: dict[str, list[Statement]],
    together: set[tuple[str, str]],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
    apart: Apart,
    readings: Sequence[Reading],
    table: Happenings,
    words: Poles,
) -> Iterator[Link]:
    by_source = {reading.source.id: reading for reading in readings}
    sided = Sided(by_source, words, contexts)
    telling = {reading.source.id: Told(reading) for reading in readings if reading.parts}
    rates, again = told_rates(readings, together), told_again(readings)
    everything = [statement for own in statements.values() for statement in own]
    callings, spoken = Callings(everything, settings), set[tuple[str, str]]()
    for a, b in sorted(together):
        told = translations(statements[a], statements[b], contexts)
        yield from told
        frames = [*framed(statements[a], statements[b], contexts), *factors(statements[a], statements[b], contexts)]
        frames += sided.pairs(statements[a], statements[b], {(one.fact.id, two.fact.id) for one, two, _ in frames})
        otherwise = {(one.fact.id, two.fact.id) for one, two, _ in frames}
        held: set[str] = set()
        days = Happened(statements[a], statements[b], by_source, contexts, apart, table)
        dated: set[tuple[str, str]] = set()
        for link in days.links(align(statements[a], statements[b], contexts, attributes, settings)):
            if (link.a.fact.id, link.b.fact.id) in otherwise:
                continue
            held |= _settled(link)
            if link.grounds:
                dated.add((link.a.fact.id, link.b.fact.id))
            yield inside(link, told)
            yield from _attributed(link)
        held |= {statement.fact.id for one, other, _ in frames for statement in (one, other)}
        frames += lone(statements[a], statements[b], held, contexts, attributes)
        frames += brief(statements[a], statements[b], held, contexts, attributes, settings)
        yield from (Link(one, other, frame, 0.0, False, ("once",)) for one, other, frame in frames)
        slipped = slips(statements[a], statements[b], contexts, attributes, held, rates[a], again, settings.units)
        for one, other, slip in slipped:
            yield Link(one, other, slip, 0.0, False, ("slip",))
        for one, other, slip in other_units(statements[a], statements[b], held, contexts, settings.units):
            yield Link(one, other, slip, 0.0, False, ("slip",))
        if a in telling and b in telling:
            near = Counterparts(telling[a], telling[b])
            reports = TwoReports((statements[a], statements[b]), (telling[a], telling[b]), near, table)
            yield from Whens(reports).links(held, dated)
            yield from Lasts(reports).links(held, dated)
            for one, other, alone in opposite(
                statements[a], statements[b], near, held, contexts, attributes, settings.units
            ):
                yield Link(one, other, alone, 0.0, False, ("sentence",))
        for one, other, alike in lookalikes(_scoped(statements[a]), _scoped(statements[b]), attributes):
            yield Link(one, other, alike, 0.0, False, ("attribute",))
        for one, other, said in sayings(statements[a], statements[b], apart, callings):
            spoken.add((one.fact.id, other.fact.id))
            yield Link(
                one, other, said, 0.0, False, ("subject",) if one.fact.subject == other.fact.subject else ("phrase",)
            )
        for one, other, stance in stances(statements[a], statements[b]):
            if (one.fact.id, other.fact.id) not in spoken:
                yield Link(one, other, stance, 0.0, False, ("subject",))
    others = [s for own in statements.values() for s in _without_speakers(own) if kind_class(s) is None]
    both = Both(others)
    for one, other in pairs(others, together):
        if both.tell(one, other) or not spoken.isdisjoint(((one.fact.id, other.fact.id), (other.fact.id, one.fact.id))):
            continue
        comparison = compare(one, other, settings, attributes.traits(one.fact.attribute))
        if comparison is None or (comparison.relation == "agrees" and not surely_one(one.fact, other.fact)):
            continue
        sources = min(one.origin.id, other.origin.id), max(one.origin.id, other.origin.id)
        if sources not in together and posts_of_two_times(one, other, comparison):
            continue
        if one.origin.id == other.origin.id:
            if not inner(one, other):
                continue
            comparison = comparison.at_most("note").doubted()
        named = one.fact.subject is not None and one.fact.subject == other.fact.subject
        comparison = weighed(one, other, comparison, named)
        grounds = () if other_matter(one, other, comparison) else met_by(one.fact, other.fact)
        yield Link(one, other, comparison, 0.0, named, grounds)
    for statement in everything:
        comparison = check_list(statement)
        if comparison is not None:
            yield Link(statement, statement, comparison, 0.0, True, ("subject",))


def _agreements(
    told: Mapping[str, Sequence[Statement]], together: set[tuple[str, str]], links: Sequence[Link]
) -> list[Link]:
    """What sources tell alike in words of their own, of what no other link holds."""
    held = {statement.fact.id for link in links for statement in (link.a, link.b)}
    return [
        Link(one, other, alike, 0.0, False, ("phrase",))
        for a, b in sorted(together)
        for one, other, alike in agreeing(told[a], told[b], held)
    ]


def _updated(
    links: Sequence[Link], statements: Mapping[str, Sequence[Statement]], contexts: Contexts, attributes: Attributes
) -> list[Link]:
    """The links with the counts that have grown since the source that another tells again, in place of mere notes."""
    equal = [(link.a, link.b) for link in links if link.comparison.relation in ("agrees", "refines")]
    updates = [
        Link(old, new, comparison, 0.0, False, ("once",))
        for old, new, comparison in grown(equal, statements, contexts, attributes)
    ]
    pairs = {frozenset((link.a.fact.id, link.b.fact.id)) for link in updates}
    kept = (
        link
        for link in links
        if link.comparison.severity != "note" or frozenset((link.a.fact.id, link.b.fact.id)) not in pairs
    )
    return [*kept, *updates]


def _settled(link: Link) -> set[str]:
    """The facts of a link that needs no other: one value told twice, or an alarm."""
    sure = link.comparison.relation in ("agrees", "refines") or link.comparison.severity in ("warning", "error")
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


def _one_holder(link: Link, apart: Apart) -> bool:
    """Two names of who said it that may be one body's, which nothing joined."""
    a, b = (statement.fact.attribution.holder for statement in (link.a, link.b))
    return link.comparison.code == "FX703" and a is not None and b is not None and not apart.surely(a, b)


def _attributed(link: Link) -> Iterator[Link]:
    if link.comparison.relation == "agrees" and link.named:
        comparison = compare_attribution(link.a, link.b)
        if comparison is not None:
            yield replace(link, comparison=comparison)
