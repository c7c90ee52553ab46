"""Facts of many sources to findings: lineage, stories, alignment, blocking, comparison, grouping. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from factx.link.facts.belongings import RULE as BELONGING
from factx.link.facts.numbered import RULE as NUMBERED
from factx.link.kit import kit_of
from factx.link.said.stages import followers
from factx.link.said.told import RULE as PROPOSITION
from factx.link.said.wordings import deeds
from factx.models.fact import Entity, Fact
from factx.models.finding import EQUAL, Finding
from factx.models.naming import REFERENCE, article_of
from factx.models.report import Reading
from factx.read.langid import language
from factx.reconciler.across.agreeing import agreeing
from factx.reconciler.across.belongings import belongings
from factx.reconciler.across.conditions import conditions
from factx.reconciler.across.differing import differing
from factx.reconciler.across.grown import grown
from factx.reconciler.across.numbered import other_numbers
from factx.reconciler.across.titled import titled
from factx.reconciler.alignment.context import Contexts, fact_keys
from factx.reconciler.alignment.link import Link
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import Origin, Statement
from factx.reconciler.findings.grouping import Grouping
from factx.reconciler.findings.lines import told_once
from factx.reconciler.findings.messages import Messages
from factx.reconciler.findings.promise import promise
from factx.reconciler.inside.single import Single
from factx.reconciler.lineage import Lineage, trace
from factx.reconciler.linking import Linking
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import opening
from factx.reconciler.said.contested import contested
from factx.reconciler.said.opposed import opposed
from factx.reconciler.said.silence import silences
from factx.reconciler.said.twins import Neighbours
from factx.reconciler.settings import Settings
from factx.reconciler.story import neighbours, same_openings
from factx.rules.load import RuleSet

_COMPARED_ELSEWHERE = frozenset({PROPOSITION, BELONGING, NUMBERED})
"""Rules whose facts have tables of their own."""


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
        for link in Linking(readings, statements, together, contexts, apart, rules, settings).links()
        if not _one_holder(link, apart)
    ]
    twins = Neighbours(readings, deeds(rules))
    links += contested(told, together, deeds(rules), twins)
    links += silences(told, together)
    links += other_numbers(told, together, contexts)
    links += _agreements(told, together, links)
    links = _updated(links, statements, contexts, attributes)
    links += belongings(readings, told, together, apart, settings)
    known = {reading.source.id for reading in readings}
    links = [link for link in links if link.a.origin.id in known or link.b.origin.id in known]
    everything = [statement for own in told.values() for statement in own]
    order = {statement.fact.id: n for n, statement in enumerate(everything)}
    messages = Messages(settings.language, entities, [reading.source for reading in readings], attributes)
    reference = frozenset(source for source in statements if source not in known)
    found = Grouping(links, order, messages, reference).findings()
    found += Single(readings, rules, messages, settings, together, lineage).findings()
    found += titled(readings, messages)
    found += conditions(readings, together, lineage.group, messages, rules)
    found += differing(readings, together, lineage.group, apart, messages)
    found += opposed(twins, together, lineage.group, deeds(rules), followers(rules), messages)
    return promise(rules).in_order(told_once(found))


def _statements(readings: Sequence[Reading], lineage: Lineage, settings: Settings) -> dict[str, list[Statement]]:
    """The facts of each source with where they come from; reference facts as sources of their own."""
    found: dict[str, list[Statement]] = {}
    for reading in readings:
        source = reading.source
        published = source.published[:10] if source.published else None
        origin = Origin(source.id, source.lang, published, lineage.group[source.id], source.published)
        found[source.id] = [Statement(fact, origin) for fact in reading.facts]
    reference: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in settings.reference:
        reference[fact.source or REFERENCE].append(fact)
    for name, facts in reference.items():
        lang = language(" ".join(piece.text for fact in facts for piece in fact.evidence)) or "und"
        found[name] = [Statement(fact, Origin(name, lang, None, name)) for fact in facts]
    return found


def _together(
    readings: Sequence[Reading], statements: dict[str, list[Statement]], contexts: Contexts
) -> set[tuple[str, str]]:
    """Pairs of sources of one story.

    Reference facts belong to the article that they are of, to every story that names one of their subjects, and to
    what they are alike in.
    """
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
    own = {
        source: frozenset(key for statement in statements[source] for key in fact_keys(statement.fact))
        for source in references
    }
    alike = neighbours({**keys, **own}, contexts.weights)
    together |= {pair for pair in alike if len(references.intersection(pair)) == 1}
    for source in references:
        if article_of(source) in languages:
            together.add((min(source, article_of(source)), max(source, article_of(source))))
        subjects = {statement.fact.subject for statement in statements[source]} - {None}
        for other in set().union(*(naming.get(subject, ()) for subject in subjects)):
            together.add((min(source, other), max(source, other)))
    return together


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
    equal = [(link.a, link.b) for link in links if link.comparison.relation in EQUAL]
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


def _one_holder(link: Link, apart: Apart) -> bool:
    """Two names of who said it that may be one body's, which nothing joined."""
    a, b = (statement.fact.attribution.holder for statement in (link.a, link.b))
    return link.comparison.code == "FX703" and a is not None and b is not None and not apart.surely(a, b)
