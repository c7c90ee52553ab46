"""Who is who inside one source: full names, short names, acronyms, glosses, nominals, pronouns, and who speaks."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import regex

from factx.link.coreference.anaphora import Antecedents, lang_at
from factx.link.coreference.cluster import Cluster, Clusters, Index
from factx.link.coreference.glosses import glosses
from factx.link.coreference.persons import is_full, link_short_names
from factx.link.coreference.shortforms import link_short_forms
from factx.link.coreference.speakers import Named, forestalled, speaker_of
from factx.link.coreference.titles import Holding, holdings, is_entity
from factx.link.ids import entity_id, numbered
from factx.link.kit import Kit, kit_of
from factx.models.base import unchecked
from factx.models.document import Document
from factx.models.fact import Entity, Names
from factx.models.mention import EntityValue, Mention, QuoteValue
from factx.normalise.name.hangul import has_hangul
from factx.rules.lexicon import fold
from factx.rules.load import RuleSet

_names_of = unchecked(Names)
_entity_of = unchecked(Entity)


def resolve(
    document: Document, mentions: Sequence[Mention], rules: RuleSet
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Sets the entity of entity mentions and the speaker of quotes, as far as the source alone can tell.

    Every name gets an id, one of its own if it meets no other; nominals and pronouns only where the evidence is clear.

    Args:
        document: with its sentences.
        mentions: all mentions of the document.
        rules: word lists.

    Returns:
        The mentions in the same order, spans untouched, and a record of every entity named.
    """
    kit = kit_of(rules)
    held = holdings(document, mentions)
    clusters = gather(document, mentions, held, kit)
    ids = _ids(clusters, kit)
    owner = {mention.id: id_ for cluster, id_ in ids.items() for mention in cluster.mentions}
    named = [(m, owner[m.id]) for m in mentions if m.id in owner and not is_entity(m, "ROLE")]
    titles = [(h.person.start, kit.title_id(h.title.text), owner[h.person.id]) for h in held]
    beside = {h.title.id for h in held}
    alone = [m for m in mentions if is_entity(m, "ROLE") and m.id not in beside]
    antecedents = Antecedents(document, named, titles, kit, [m for m in mentions if m.kind == "quote"], alone)
    entities: list[Mention] = []
    for mention in mentions:
        value = mention.value
        if isinstance(value, EntityValue):
            id_ = owner.get(mention.id)
            if id_ is None and value.form != "name":
                id_ = value.entity or antecedents.resolve(mention.text, mention.start, lang_at(document, mention.start))
                owner |= {mention.id: id_} if id_ else {}
            if id_ is not None and id_ != value.entity:
                entities.append(mention.model_copy(update={"value": value.model_copy(update={"entity": id_})}))
                continue
        entities.append(mention)
    known = Named(entities)
    found = [_with_speaker(mention, document, known, antecedents) for mention in entities]
    headlines = forestalled(found)
    found = [_spoken_by(mention, headlines.get(mention.id)) for mention in found] if headlines else found
    return tuple(found), tuple(_records(document, ids, found, kit))


def gather(document: Document, mentions: Sequence[Mention], held: Sequence[Holding], kit: Kit) -> Clusters:
    """The names of a source, those that mean one thing together."""
    names = [(m, m.value) for m in mentions if isinstance(m.value, EntityValue) and m.value.form == "name"]
    clusters = Clusters()
    by_name: dict[tuple[str, str], Cluster] = {}
    by_id: dict[str, Cluster] = {}
    owners: dict[int, Cluster] = {}
    for mention, value in names:
        type_ = value.type
        known = value.entity or _known(mention.text, type_, kit)
        key = (type_, known or name_key(mention.text))
        cluster = by_id.get(known) if known else by_name.get(key)
        if cluster is None:
            cluster = clusters.add(Cluster(type_, known=known))
            by_name[key] = cluster
            if known:
                by_id[known] = cluster
        written = own_gloss(mention.text)
        if known and cluster.names and not {name_key(name) for name in cluster.names} & {name_key(n) for n in written}:
            cluster.reasons.add("lexicon")
        cluster.take(mention)
        owners[id(mention)] = cluster
        cluster.names |= dict.fromkeys(written)
        if len(written) > 1:
            cluster.reasons.add("gloss")
            by_name.setdefault((type_, name_key(written[1])), cluster)
        if type_ == "PLACE" and has_hangul(mention.text) and not known:
            cluster.names.setdefault(mention.text.split()[-1])
    titled: dict[str, set[str]] = {}
    for holding in held:
        owners[id(holding.person)].titles.add(kit.title_id(holding.title.text))
        titled.setdefault(holding.person.id, set()).add(kit.title_id(holding.title.text))
    _join_glosses(document, [mention for mention, _ in names], clusters, owners, kit)
    link_short_names(clusters, kit, {id_: frozenset(ids) for id_, ids in titled.items()}, document.text)
    link_short_forms(clusters, kit)
    return clusters


_POSSESSIVE = regex.compile(r"['’]s?(?=\s|$)")
_OWN_GLOSS = regex.compile(r"([^()]{2,60}?)\s?\(([^()]{2,60})\)")


@lru_cache(maxsize=100_000)
def name_key(name: str) -> str:
    """The key of a name: case, spaces, a leading article and possessives do not count."""
    return fold(_POSSESSIVE.sub("", name.removeprefix("the ").removeprefix("The ")))


def own_gloss(name: str) -> tuple[str, ...]:
    """A name and the gloss that its own span takes in: `동대문 디자인 플라자(DDP)` is two names."""
    match = _OWN_GLOSS.fullmatch(name)
    return tuple(" ".join(part.split()) for part in (match.groups() if match else (name,)))


def _known(name: str, type_: str, kit: Kit) -> str | None:
    """The lexicon's id of a name; of a place with the places around it before it (`경남 거제`) the last counts."""
    if type_ == "ROLE":
        title = kit.title(name)
        return f"role:{title['id']}" if title else None
    name, *gloss = own_gloss(name)
    if gloss and (id_ := kit.lookup(name, type_) or kit.lookup(gloss[0], type_)):
        return id_
    around, _, last = name.rpartition(" ")
    inner = type_ == "PLACE" and around and all(kit.candidates(word, type_) for word in around.split())
    return kit.lookup(name, type_) or (kit.lookup(last, type_) if inner else None)


def _join_glosses(
    document: Document, names: Sequence[Mention], clusters: Clusters, owners: dict[int, Cluster], kit: Kit
) -> None:
    """Joins names that one gloss calls the same; `owners` tells the cluster of each mention by its identity."""
    index = Index(lambda name: (name_key(name),), clusters)
    for gloss in glosses(document.text, names, kit):
        first = owners[id(gloss.mention)]
        alike = index.under(name_key(gloss.name)).values()
        others = (c for c in alike if c in clusters and c.type == first.type and c is not first)
        second = min(others, key=lambda c: c.start, default=None)
        if second is None:
            if not first.known:
                first.known = kit.lookup(gloss.name, first.type)
            first.names.setdefault(gloss.name)
            first.reasons.add("gloss")
        elif clusters.join(first, second, "gloss") is first and second not in clusters:
            owners |= {id(mention): first for mention in second.mentions}
        index.note(first)


def _ids(clusters: Clusters, kit: Kit) -> dict[Cluster, str]:
    """The id of each cluster; two with the same full name and no known id are numbered."""
    ids: dict[Cluster, str] = {}
    taken: set[str] = set()
    for cluster in sorted(clusters, key=lambda c: (c.known is None, c.start)):
        id_ = cluster.known or numbered(entity_id(cluster.type, first_full_name(cluster, kit)), taken)
        taken.add(id_)
        ids[cluster] = id_
    return ids


def first_full_name(cluster: Cluster, kit: Kit) -> str:
    """The first of its names that can stand for itself, else the longest."""
    if cluster.type == "PERSON":
        full = next((name for name in cluster.names if is_full(name, kit)), None)
        if full is not None:
            return full
    return cluster.full_name()


def _with_speaker(mention: Mention, document: Document, named: Named, antecedents: Antecedents) -> Mention:
    value = mention.value
    if not isinstance(value, QuoteValue) or value.speaker_text is None:
        return mention
    speaker = speaker_of(value.speaker_text, document, named, antecedents)
    return mention.model_copy(update={"value": value.model_copy(update={"speaker": speaker})})


def _spoken_by(mention: Mention, speaker: str | None) -> Mention:
    if speaker is None or not isinstance(mention.value, QuoteValue):
        return mention
    return mention.model_copy(update={"value": mention.value.model_copy(update={"speaker": speaker})})


def _records(document: Document, ids: Mapping[Cluster, str], mentions: Sequence[Mention], kit: Kit) -> list[Entity]:
    counts: dict[str, int] = {}
    for mention in mentions:
        if mention.entity:
            counts[mention.entity] = counts.get(mention.entity, 0) + 1
    records = {}
    for cluster, id_ in ids.items():
        names = sorted(cluster.names, key=lambda name: -len(name))
        records[id_] = _entity_of(
            id=id_,
            type=cluster.type,
            names=_names_of(
                ko=tuple(name for name in names if has_hangul(name)),
                en=tuple(name for name in names if not has_hangul(name)),
            ),
            mentions=counts.get(id_, len(cluster.mentions)),
            sources=(document.id,),
            linked_by=tuple(sorted(cluster.reasons)),
        )
    for id_ in counts.keys() - records.keys():  # named by a nominal alone: the ChatGPT maker
        row = kit.known.get(id_)
        if row is not None:
            records[id_] = Entity.model_validate(
                {
                    "id": id_,
                    "type": row["type"],
                    "names": {"ko": kit.names(id_, "ko")[:1], "en": kit.names(id_, "en")[:1]},
                    "mentions": counts[id_],
                    "sources": (document.id,),
                    "linked_by": ("lexicon",),
                }
            )
    return [records[id_] for id_ in sorted(records)]
