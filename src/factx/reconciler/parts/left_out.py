"""Somebody whom one report leaves out of a group and another lists or names with those who belong to it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from factx.models.part import Part
from factx.reconciler.parts.rosters import mention_of
from factx.reconciler.parts.telling import TOLD, Frame, Meeting, Told, keys_of

_OUT, _IN = "out", "in"
_MEMBER: frozenset[str] = frozenset({"member"})
_BOND = 2.0
"""What the sentences share at least besides the name."""
_Weight = Callable[[frozenset[str]], float]


def left_out(sides: tuple[Told, Told], weight: _Weight, *, short: bool) -> Iterator[Meeting]:
    """Who is out in one report and in in the other.

    Args:
        sides: two reports of one event.
        weight: what keys tell that both have.
        short: they tell of little else, so that whoever is named beside the others belongs to them.
    """
    for flip, (own, other) in enumerate((sides, sides[::-1])):
        for out in own.extents:
            if out.parts != _MEMBER or out.entity != _OUT or _told_of(out, other):
                continue
            within = _listed(out, own, other, short=short) or (_named(out, own, other, weight) if short else None)
            if within is not None:
                shared = keys_of(out.beyond, "") & keys_of(within.beyond, "")
                a, b = (within, out) if flip else (out, within)
                yield Meeting(a, b, TOLD, shared, (Frame(a, shared, shared), Frame(b, shared, shared)))


def _told_of(out: Part, other: Told) -> bool:
    """The other report says itself whether the member belongs."""
    return any(
        part.parts == _MEMBER and (set(part.clause.names) & set(out.clause.names) or part.filler & out.filler)
        for part in other.extents
    )


def _listed(out: Part, own: Told, other: Told, *, short: bool) -> Part | None:
    """The member in a list of the other report, of which a long report names two others itself."""
    for part in other.listed:
        one = set(part.clause.names) & set(out.clause.names) or part.clause.concepts & out.filler
        if not one:
            continue
        row = [p for p in other.listed if p.entity == part.entity and p is not part]
        known = sum(bool(set(p.clause.names) & own.names.keys() or p.clause.concepts & own.concepts) for p in row)
        if short or known > 1:
            return replace(part, parts=_MEMBER, entity=_IN)
    return None


def _named(out: Part, own: Told, other: Told, weight: _Weight) -> Part | None:
    """The member in a sentence of the other report that tells of the same things besides."""
    if not out.clause.names:
        return None
    name = out.clause.names[-1 if own.lang == "ko" else 0]
    company = keys_of(out.beyond, name)
    for sentence in other.sentences:
        if name not in sentence.clause.names or weight(company & keys_of(sentence.clause, name)) < _BOND:
            continue
        found = mention_of(sentence, name, other)
        if found is not None:
            return replace(sentence, parts=_MEMBER, entity=_IN, type="EXTENT", evidence=found)
    return None
