"""Laws, programmes, events and products that several sources name: one thing, whatever each calls it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.models.mention import Mention
from factx.models.report import Reading
from factx.reconciler.findings.building import finding_id
from factx.reconciler.findings.messages import Messages

_TITLED = frozenset({"LAW", "PROGRAM", "EVENT", "PRODUCT"})
"""Things known by their titles, which every language and every desk writes in its own way."""
_FEWEST = 2


def titled(readings: Sequence[Reading], messages: Messages) -> Iterator[Finding]:
    """An agreement for each titled thing that two sources or more name, its sides the ways of writing it."""
    found: defaultdict[str, dict[str, dict[str, Mention]]] = defaultdict(lambda: defaultdict(dict))
    for reading in readings:
        for mention in reading.mentions:
            if mention.is_name and mention.entity_type in _TITLED and mention.entity:
                found[mention.entity][mention.text].setdefault(reading.source.id, mention)
    for entity in sorted(found):
        by_name = found[entity]
        sources = {source for told in by_name.values() for source in told}
        if len(sources) < _FEWEST:
            continue
        sides = tuple(
            Side(value=name, label=name, sources=tuple(told), evidence=tuple(map(Evidence.of, told.values())))
            for name, told in by_name.items()
        )
        yield Finding(
            id=finding_id([entity, "titled"]),
            code=None,
            relation="agrees",
            severity="none",
            title=messages.title(None, "agrees"),
            message=messages.sentence(None, entity, None, sides),
            subject=entity,
            attribute=None,
            facts=(),
            sides=sides,
            independent_sources=len(sources),
            suggestion=None,
        )
