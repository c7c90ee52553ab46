"""Facts that a user holds to be right, made ready for a run: as sources of their own, in the names of the articles.

They come from an earlier `factx extract`, often of the very articles that are checked, and may be corrected by hand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

import regex

from factx.extractors.mentions import mentions_of
from factx.link.facts.fact_ids import identified
from factx.link.identity.identify import identify
from factx.link.kit import kit_of
from factx.models.document import Document
from factx.models.fact import Entity, Evidence, Fact, Names
from factx.models.mention import EntityType, FigureValue, Mention
from factx.models.naming import REFERENCE, referred
from factx.models.report import Reading, Report
from factx.models.source import Source
from factx.models.wire import plain
from factx.normalise.name.hangul import has_hangul
from factx.read.article import document
from factx.rules.load import RuleSet
from factx.tokenize import tokenize

_TYPES = frozenset(get_args(EntityType))
_DIGITS = regex.compile(r"\d")
_NAMELESS = frozenset({"item", "ordinal", "ratio", "time"})
_SIGNS = {"percent": "%"}


def prepared(facts: Iterable[Fact], report: Report, rules: RuleSet) -> tuple[Fact, ...]:
    """The reference facts with sources, ids, words and names that fit the run.

    Args:
        facts: as they were written, or corrected.
        report: the articles, with the entity ids of the run.
        rules: to read words and names with.

    Returns:
        The facts of a source that is an article of the run have a source and ids of their own (``reference:a.txt``);
        figures whose words say another number than their value are told by the value.
    """
    articles = {reading.source.id for reading in report.readings}
    by_source: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_source[fact.source or REFERENCE].append(_told(fact, rules))
    own: list[Fact] = []
    for name, told in by_source.items():
        if name in articles:
            own += identified(referred(name), (_moved(fact, referred(name)) for fact in told))
        else:
            own += told
    return tuple(_renamed(own, report, rules))


def _moved(fact: Fact, source: str) -> Fact:
    evidence = tuple(piece.model_copy(update={"source": source}) for piece in fact.evidence)
    return fact.model_copy(update={"source": source, "evidence": evidence})


def _told(fact: Fact, rules: RuleSet) -> Fact:
    """A figure that was corrected in its value alone would be shown with the number that it is not."""
    value = fact.value
    if not isinstance(value, FigureValue) or value.number is None or not fact.evidence:
        return fact
    digits = "".join(_DIGITS.findall(fact.evidence[0].text)).strip("0")
    if digits == "".join(_DIGITS.findall(plain(value.number))).strip("0"):
        return fact
    told = [m.value for m in _read(fact.evidence[0].text, rules) if isinstance(m.value, FigureValue)]
    if not told or any(one.number == value.number for one in told):
        return fact
    unit = value.currency or (None if value.unit in _NAMELESS else value.unit) or ""
    words = f"{value.number:,f}" + _SIGNS.get(unit, f" {unit}".replace("_", " ").rstrip())
    first = fact.evidence[0]
    as_valued = first.model_copy(update={"text": words, "end": first.start + len(words), "mention": None})
    evidence = (as_valued, *_others(fact.evidence))
    return fact.model_copy(update={"evidence": evidence})


def _others(evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """Who says so; further places of the value have the old words too."""
    return (piece for piece in evidence[1:] if piece.role != "value")


def _read(text: str, rules: RuleSet) -> Sequence[Mention]:
    return mentions_of([tokenize(document("words", text, rules), rules)], rules)[0]


def _renamed(facts: Sequence[Fact], report: Report, rules: RuleSet) -> Iterator[Fact]:
    """Names that only an earlier run gave, by what this run calls the same: 한빛물류 is its Hanbit Logistics."""
    known = {entity.id for entity in report.entities} | kit_of(rules).known.keys()
    by_source: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_source[fact.source].append(fact)
    readings = [_reading(source, own, known) for source, own in by_source.items()]
    if any(reading.entities for reading in readings):
        renamed, _ = identify([*report.readings, *readings], rules)
        readings = list(renamed[len(report.readings) :])
    return (fact for reading in readings for fact in reading.facts)


def _reading(source: str, facts: Sequence[Fact], known: Iterable[str]) -> Reading:
    """The facts of a source with the people and bodies in them that this run does not know."""
    ids = {id_ for fact in facts for id_ in (fact.subject, fact.attribution.holder, *fact.names) if id_}
    entities = (_entity(id_, source) for id_ in sorted(ids.difference(known)))
    record = Source(
        id=source, path=None, url=None, lang="und", title=None, publisher=None, published=None, published_from="none",
        encoding="utf-8", sha256="", characters=0, normalized=False,
    )  # fmt: skip
    return Reading(Document(record, "", ()), (), tuple(filter(None, entities)), tuple(facts))


def _entity(id_: str, source: str) -> Entity | None:
    """An entity by the name that its id was made of: ``org:hanbit-logistics`` is Hanbit Logistics."""
    type_, _, slug = id_.partition(":")
    type_ = type_.upper()
    name = slug.partition("~")[0].replace("-", " ")
    if type_ not in _TYPES or type_ == "ROLE" or not name:
        return None
    names = Names(ko=(name,)) if has_hangul(name) else Names(en=(name.title(),))
    return Entity(id=id_, type=type_, names=names, mentions=1, sources=(source,))
