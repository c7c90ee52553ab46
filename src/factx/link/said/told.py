"""What sources say of the deeds that any of them denies, keeps back or announces, as facts.

Made only where statements are to be compared: by itself an article needs no fact for each of its clauses. A fact of
this kind has no value; its `kin`, `topic`, `names` and `near` are those of the clause (see `Said`).
"""

from collections.abc import Sequence
from dataclasses import replace

from factx.extractors.build import Builder
from factx.link.facts.fact_ids import identified
from factx.link.said.content import senses
from factx.link.said.wordings import deeds
from factx.models.fact import Fact, Status
from factx.models.report import Reading
from factx.models.said import Said
from factx.rules.load import RuleSet

RULE = "link.proposition"
_TOLD = ("denied", "undisclosed", "planned")
LIMITED = ("pending", "more")
"""Denials that leave what is told elsewhere as it is: it is yet to come, or there is no more of it."""
_LONGEST = 300
"""Characters of evidence."""


def told(readings: Sequence[Reading], rules: RuleSet) -> tuple[Reading, ...]:
    """The same readings, with facts for clauses of deeds that somebody says were not done, or are to be.

    Also for deeds that exclude others of the run (voted for, voted against).
    """
    against = deeds(rules).against
    named = {
        name
        for reading in readings
        for said in reading.said
        if not said.bare
        for key in said.kin
        for name in senses(key)
    }
    asked = {name for name in named if against[name] & named}
    for said in (said for reading in readings for said in reading.said if _asks(said)):
        names = {name for key in (*said.kin, *said.topic) for name in senses(key)}
        asked |= names.union(*(against[name] for name in names))
    return tuple(_with(reading, asked) for reading in readings)


def _asks(said: Said) -> bool:
    """Whether a clause says of deeds what others may deny or assert."""
    return said.status in _TOLD and not said.bare and not (said.status == "denied" and said.course in LIMITED)


def _with(reading: Reading, asked: set[str]) -> Reading:
    """A reading with more facts, whose ids continue those that it has."""
    builder = Builder(reading.document)
    added = [_fact(reading, said, builder) for said in reading.said if _concerns(said, asked)]
    if not added:
        return reading
    own = reading.facts
    return replace(reading, facts=own + tuple(identified(reading.source.id, (*own, *added)))[len(own) :])


def _concerns(said: Said, asked: set[str]) -> bool:
    if said.bare:
        return False
    if said.status in ("denied", "undisclosed"):
        return said.course not in LIMITED
    return any(name in asked for key in said.kin for name in senses(key))


def _fact(reading: Reading, said: Said, builder: Builder) -> Fact:
    return Fact(
        id="",
        source=reading.source.id,
        kind="status",
        subject=None,
        attribute=f"open.{said.deed}",
        value=None,
        status=Status(name=said.status, polarity="-" if said.status == "denied" else "+", cues=said.cues),
        attribution=said.attribution,
        evidence=tuple(builder.evidence(start, min(end, start + _LONGEST)) for start, end in said.spans),
        rule=RULE,
        topic=said.topic,
        names=said.names,
        near=said.near,
        kin=_kin(said),
        position=said.spans[0][0] * 1000 // max(1, len(reading.document.text)),
    )


def _kin(said: Said) -> tuple[str, ...]:
    """Of a denial only what is denied itself is a deed: ``decided not to contest`` denies no decision."""
    if said.status != "denied":
        return said.kin
    kept = {name for key in said.core for name in senses(key)}
    told: dict[str, None] = {}
    for key in said.kin:
        own = senses(key)
        told |= dict.fromkeys([key] if not own or kept.intersection(own) else own)
    return tuple(told)
