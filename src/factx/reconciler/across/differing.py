"""FX405 to FX407: one event, and other names for who did it or where it was, other words of a kind, other causes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.models.part import Part
from factx.models.report import Reading
from factx.reconciler.comparison import coded
from factx.reconciler.findings.beside import beside
from factx.reconciler.findings.messages import Messages
from factx.reconciler.parts.frames import Pair
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.placing import Placing
from factx.reconciler.parts.telling import Meeting, Told

NAMES, WORDS, ORDERS, SLOTS, EXTENTS = "FX405", "FX406", "FX208", "FX407", "FX603"
_CODES = {"WORD": WORDS, "ORDER": ORDERS, "SLOT": SLOTS, "EXTENT": EXTENTS, "WHY": SLOTS}
_KEYS = {WORDS: "word", ORDERS: "order", SLOTS: "words", EXTENTS: "extent"}
_Place = tuple[str, int]


def differing(
    readings: Sequence[Reading],
    together: set[tuple[str, str]],
    groups: Mapping[str, str],
    apart: Apart,
    messages: Messages,
) -> Iterator[Finding]:
    """A note for each part of an event that sources give to different names.

    Args:
        readings: with the entity ids of the whole run.
        together: pairs of sources of one story.
        groups: source id → group of sources that derive from one another.
        apart: tells names apart.
        messages: of one language.
    """
    told = {reading.source.id: Told(reading) for reading in readings if reading.parts}
    meetings: list[Meeting] = []
    for a, b in sorted(together):
        if a in told and b in told and a != b:
            pair = Pair(told[a], told[b], apart)
            known = [*pair.meetings(), *pair.left_over()]
            meetings += [*known, *pair.spotted(known)]
    for joined in _joined(meetings):
        yield _finding(joined, groups, messages)


def _joined(meetings: Sequence[Meeting]) -> Iterator[list[Meeting]]:
    """Meetings that share a place in a text, or the two names, are of one difference."""
    leader: dict[object, object] = {}

    def find(key: object) -> object:
        while leader.setdefault(key, key) != key:
            key = leader[key]
        return key

    def keys(meeting: Meeting) -> tuple[object, object, object]:
        sort = "" if _by_names(meeting) else meeting.a.type
        return (sort, _place(meeting.a)), (sort, _place(meeting.b)), frozenset((meeting.a.entity, meeting.b.entity))

    for meeting in meetings:
        first, *others = keys(meeting)
        for other in others if meeting.a.type != "EXTENT" else others[:1]:
            leader[find(other)] = find(first)
    found: defaultdict[object, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        found[find(keys(meeting)[0])].append(meeting)
    yield from found.values()


def _camp(part: Part) -> tuple[str, str]:
    """What it says; of orders by source too (X after Y, Y after X), of doers by whose they are."""
    if part.type == "SLOT" and part.bearer is None:
        return part.entity, "".join(part.names[:1])
    return part.entity, part.evidence.source if part.type == "ORDER" else ""


def _by_names(meeting: Meeting) -> bool:
    """Two names: of a part, or of who did something."""
    return meeting.a.type not in _CODES or (
        meeting.a.type == "SLOT" and None not in (meeting.a.bearer, meeting.b.bearer)
    )


def _place(part: Part) -> _Place:
    return part.evidence.source, part.evidence.start


def _finding(meetings: Sequence[Meeting], groups: Mapping[str, str], messages: Messages) -> Finding:
    where = Placing.compares(meetings[0].frames[0])
    code = NAMES if _by_names(meetings[0]) else WORDS if where else _CODES[meetings[0].a.type]
    camps: dict[tuple[str, str], dict[_Place, Evidence]] = {}
    for part in sorted((part for m in meetings for part in (m.a, m.b)), key=_place):
        camps.setdefault(_camp(part), {}).setdefault(_place(part), part.evidence)
        if part.told is not None:
            camps[_camp(part)].setdefault((part.told.source, part.told.start), part.told)
    key = _KEYS.get(code, "entity")
    sides = tuple(_side(key, entity, [*places.values()]) for (entity, _), places in camps.items())
    found = coded(code, "one part of one event, told in two ways")
    told = ["".join(camp) for camp in camps]
    return beside(found, [code, *sorted(told)], sides, groups, messages, grounds=_grounds(meetings))


def _grounds(meetings: Sequence[Meeting]) -> tuple[str, ...]:
    """One bearer, or one deed; what only stands in one telling has none."""
    if any(m.a.bearer is not None and m.a.bearer == m.b.bearer for m in meetings):
        return ("subject",)
    if any(m.a.deeds & m.b.deeds and m.a.sure and m.b.sure for m in meetings):
        return ("phrase",)
    if meetings[0].a.type == "EXTENT":
        return ("phrase",) if any(m.a.filler & m.b.filler for m in meetings) else ("sentence",)
    told = any(m.a.type in ("WORD", "ORDER", "WHY") and m.a.sure and m.b.sure for m in meetings)
    return ("sentence",) if told else ()


def _side(key: str, entity: str, evidence: Sequence[Evidence]) -> Side:
    sources = tuple(dict.fromkeys(shown.source for shown in evidence))
    return Side(value={key: entity}, label=evidence[0].text, sources=sources, evidence=tuple(evidence))
