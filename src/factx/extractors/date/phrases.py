"""Pieces of dates to whole phrases: ``지난달`` + ``31일`` + ``오후``, ``Friday`` + ``8 p.m.``, ``3`` to ``5 May``."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from factx.extractors.date.atoms import Atom
from factx.extractors.date.lengths import lengths
from factx.extractors.date.levels import LEVELS, levels
from factx.extractors.date.ranges import Phrase, ranges
from factx.extractors.date.words import Words
from factx.models.mention import Mod
from factx.normalise.calendar.point import Cue, Point, Side
from factx.normalise.calendar.span import Span
from factx.rules.lexicon import Row

_TOGETHER = ({"weekday", "day", "nth"}, {"part", "half_day", "hour", "minute", "second"}, {"weekend", "nth"})
"""Fields of one level that may come from two pieces."""
_COARSER_THAN_DAY = frozenset({0, 1, 2, 3, 4})
_CAN_COME_AGAIN = frozenset({"month", "weekday", "day", "season", "holiday", "weekend", "half", "quarter", "part"})


def phrases(atoms: Sequence[Atom], text: str, start: int, end: int, words: Words) -> list[Phrase]:
    """All dates of one sentence, in order.

    Args:
        atoms: the pieces found in ``text[start:end]``, in order and without overlaps.
        text: the text of the document.
        start: where the sentence begins.
        end: where it ends.
        words: of its language.
    """
    whole = lengths(atoms, text, start, end, words)
    merged = _merged(whole, text, words)
    dressed: list[Atom] = []
    for atom in merged:
        floor = dressed[-1].end if dressed else start
        dressed.append(_dressed(atom, text, floor, end, words))
    again = _merged(dressed, text, words)
    return list(ranges(again, text, start, end, words))


def _merged(atoms: list[Atom], text: str, words: Words) -> list[Atom]:
    found: list[Atom] = []
    for atom in atoms:
        last = found[-1] if found else None
        if last and last.point and atom.point and not last.loose:
            gap = words.merge.match(text, last.end, atom.start)
            both = _next_to(last.point, atom.point) or join(last.point, atom.point) if gap else None
            loose_order = words.lang == "en" or any(mark in text[last.end : atom.start] for mark in ",(")
            if both and not loose_order and not _falls(last.point, atom.point):
                both = None
            if both is not None:
                bracket = "(" in text[last.end : atom.start] and text[atom.end : atom.end + 1] == ")"
                weak = last.weak | atom.weak if last.weak and atom.weak else frozenset()
                found[-1] = replace(
                    last,
                    end=atom.end + bracket,
                    point=both,
                    mod=last.mod or atom.mod,
                    weak=weak,
                    rule=_head(last, atom),
                )
                continue
        found.append(atom)
    return found


def _falls(one: Point, other: Point) -> bool:
    """Korean says the coarser part first, but for a comma or a bracket: ``18일 지난해 4분기`` is two times."""
    return bool(other.same) or max(levels(one), default=9) <= max(levels(other), default=0)


def _next_to(one: Point, other: Point) -> Point | None:
    """``추석 다음 날``: the day after one that was just named."""
    if (
        other.relative not in ((1, "day"), (-1, "day"))
        or other.origin not in ("reference", "story")
        or one.relative
        or one.ref
    ):
        return None
    if 5 not in levels(one) or 6 in levels(one) or (one.day is not None and other.relative[0] < 0):
        return None  # 주가는 12일 전날보다 떨어졌다
    return replace(other, relative=None, origin=None, offset=Span.of(1, "day"), sign=other.relative[0], base=one)


def _head(one: Atom, other: Atom) -> str:
    """The rule of the piece that says the finest part names the whole (a zone only where there is no time)."""
    return other.rule if _fineness(other) >= _fineness(one) else one.rule


def _fineness(atom: Atom) -> float:
    found = levels(atom.point) if atom.point else set()
    if atom.point and atom.point.same:
        found.add(LEVELS["month"])
    return max((5.5 if level == 7 else level for level in found), default=0)


def join(one: Point, other: Point) -> Point | None:
    """Two pieces of one time, or None where they cannot be: each must say what the other leaves open."""
    told = _same_time(one, other) or _same_time(other, one)
    if told:
        return told
    if one.ref or other.ref or (one.relative and other.relative) or (one.offset and other.offset):
        return None
    same = one.says & other.says - {"mod", "cue", "origin"}
    if same:
        return None
    for here, there in ((one, other), (other, one)):
        counted = here.relative or here.offset
        if counted and not there.cue and min(levels(there), default=9) <= min(levels(here)):
            return None
        if counted and there.cue:
            return None
    shared = levels(one) & levels(other)
    fields = (one.says | other.says) & LEVELS.keys()
    if shared and not (one.relative or other.relative):
        clash = {name for name in fields if LEVELS[name] in shared}
        if not any(clash <= allowed for allowed in _TOGETHER):
            return None
    both = one.merge(other)
    return both if both is not None and _makes_sense(both) else None


def _same_time(one: Point, other: Point) -> Point | None:
    """``지난해 같은 달``, ``the same quarter last year``: what was spoken of last, in another year."""
    if levels(one) != {2} or one.same or not other.relative or other.says != {"relative", "origin"}:
        return None
    number, unit = other.relative
    if number or other.origin != "reference" or unit not in ("day", "week", "month", "quarter", "half"):
        return None
    return replace(one, same=unit)


def _makes_sense(point: Point) -> bool:
    """A time needs a day, a weekday beside a year needs a month: ``2013 밤`` and ``2014 Monday`` are two things."""
    found = levels(point)
    if 6 in found and found & {0, 1, 2, 3, 4} and 5 not in found:
        return False
    if point.weekday is not None and found & {0, 1, 2}:
        return bool(point.month or point.nth_week or point.nth)
    if (point.half or point.quarter) and found & {4, 5, 6}:
        return False
    return not (found & {0, 1} and len(found) > 1 and not (point.relative and point.season))


def _dressed(atom: Atom, text: str, start: int, end: int, words: Words) -> Atom:
    """A point with the words around it: ``지난``, ``early``, ``말``."""
    if atom.point is None or atom.loose:
        return atom
    for _ in range(3):
        step = atom
        for place, row in words.following(text, atom.end, end):
            atom = _around(atom, row, end=place)
            if atom is not step:
                break
        for place, row in words.preceding(text, atom.start, start):
            changed = _around(atom, row, start=place)
            if changed is not atom:
                atom = changed
                break
        if atom is step:
            break
    return atom


def _around(atom: Atom, row: Row, *, start: int | None = None, end: int | None = None) -> Atom:
    point = atom.point
    if row["on"] not in ("point", "both") or point is None:
        return atom
    moved = replace(atom, start=atom.start if start is None else start, end=atom.end if end is None else end)
    if row["field"] == "cue" and point.year is not None and point.cue is None:
        return moved
    if row["field"] == "cue" and _takes_cue(point):
        return replace(moved, point=replace(point, cue=cast("Cue", row["value"])))
    if row["field"] == "side" and not point.ref and (levels(point) & _COARSER_THAN_DAY or point.weekday is not None):
        return (
            moved
            if point.weekday or point.side
            else replace(moved, point=replace(point, side=cast("Side", row["value"])))
        )
    if row["field"] == "mod" and atom.mod is None and _takes_mod(point, row["value"]):
        return replace(moved, mod=cast("Mod", row["value"]))
    if row["field"] == "include":
        return moved
    return atom


def _takes_cue(point: Point) -> bool:
    return bool(
        point.cue is None and point.relative is None and point.offset is None and point.says & _CAN_COME_AGAIN
        and not (point.says <= {"part", "hour", "minute", "half_day", "tz"})
    )  # fmt: skip


def _takes_mod(point: Point, mod: str) -> bool:
    if mod not in ("START", "MID", "END"):
        return True
    return not point.ref and (bool(levels(point) & _COARSER_THAN_DAY) or point.weekday is not None) and not point.day
