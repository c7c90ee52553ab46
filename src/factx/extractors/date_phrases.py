"""Pieces of dates to whole phrases: ``지난달`` + ``31일`` + ``오후``, ``Friday`` + ``8 p.m.``, ``3`` to ``5 May``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from factx.extractors.date_atoms import Atom
from factx.extractors.date_lengths import lengths
from factx.extractors.date_levels import LEVELS, UNIT_LEVELS, levels
from factx.extractors.date_words import Words
from factx.models.mention import Mod
from factx.normalise.calendar.clock import clock_hour
from factx.normalise.calendar.point import Cue, Point, Side
from factx.normalise.calendar.span import Span
from factx.rules.lexicon import Row

_TOGETHER = ({"weekday", "day", "nth"}, {"part", "half_day", "hour", "minute", "second"}, {"weekend", "nth"})
"""Fields of one level that may come from two pieces."""
_COARSER_THAN_DAY = frozenset({0, 1, 2, 3, 4})
_CAN_COME_AGAIN = frozenset({"month", "weekday", "day", "season", "holiday", "weekend", "half", "quarter", "part"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A whole date, with the two ends of a range where it is one."""

    start: int
    end: int
    atom: Atom
    ends: tuple[Atom, Atom] | None = None


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
    dressed = [_dressed(atom, text, start, end, words) for atom in merged]
    again = _merged(dressed, text, words)
    return list(_ranges(again, text, start, end, words))


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
    if 5 not in levels(one) or 6 in levels(one):
        return None
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


def _ranges(atoms: list[Atom], text: str, start: int, end: int, words: Words) -> Iterator[Phrase]:
    n, floor = 0, start
    while n < len(atoms):
        atom = atoms[n]
        after = atoms[n + 1] if n + 1 < len(atoms) else None
        pair = _pair(atom, after, text, floor, words) if after else None
        if pair and after:
            opening = words.opening(text, atom.start, floor)
            first = opening[0] if opening else atom.start
            last = words.closing(text, after.end, end)
            whole = replace(pair[0], start=first, end=last, loose=False, rule=pair[pair[1].loose].rule)
            yield Phrase(first, last, whole, pair)
            n, floor = n + 2, last
            continue
        if _stands_alone(atom) or _listed(atom, atoms[n - 1] if n else None, after, text, words):
            yield Phrase(atom.start, atom.end, atom)
        n, floor = n + 1, atom.end


def _stands_alone(atom: Atom) -> bool:
    if atom.loose:
        return False
    return not (atom.weak and atom.point and atom.point.says - {"mod"} <= atom.weak)


def _listed(atom: Atom, before: Atom | None, after: Atom | None, text: str, words: Words) -> bool:
    """A number without its unit in a list of which another member has it: ``11·13·19일``, ``May 3 and 5``."""
    if not atom.loose:
        return False
    if after is not None and words.listed.match(text, atom.end, after.start) and _same_shape(atom, after):
        return True
    return before is not None and bool(words.listed.match(text, before.end, atom.start)) and _same_shape(atom, before)


def _same_shape(one: Atom, other: Atom) -> bool:
    return bool(one.point and other.point and one.point.says - {"cue"} <= other.point.says | {"month", "year"})


def _pair(one: Atom, other: Atom, text: str, floor: int, words: Words) -> tuple[Atom, Atom] | None:
    """The two ends of a range with what they share filled in, or None where they are none."""
    if one.point is None or other.point is None or one.point.ref:
        return None
    if not words.until.match(text, one.end, other.start):
        if not words.both.match(text, one.end, other.start):
            return None
        opening = words.opening(text, one.start, floor)
        if words.lang == "en" and (opening is None or opening[1] != "between"):
            return None
        if words.lang == "ko" and words.closing(text, other.end, other.end + 4) == other.end:
            return None
    first, second = one.point, other.point
    if first.offset or not (levels(first) and levels(second)):
        return None
    if (
        (5 in levels(first)) != (5 in levels(second))
        and 6 in levels(second) | levels(first)
        and second.says.isdisjoint({"hour", "part"})
    ):
        return None
    if second.decade is not None and first.year is not None and first.year % 10 == 0 and one.loose:
        first = replace(first, year=None, decade=first.year)  # 1960∼70년대
    return replace(one, point=_borrow(first, second)), replace(other, point=_same_half(first, _borrow(second, first)))


def _same_half(first: Point, second: Point) -> Point:
    """``오후 2시부터 3시까지`` stays in the afternoon, ``오전 10시부터 2시까지`` runs into it."""
    if first.part is None or first.hour is None or second.hour is None or second.part or second.half_day:
        return second
    alike = replace(second, part=first.part)
    begin, end = clock_hour(first), clock_hour(alike)
    if begin is not None and end is not None and end >= begin:
        return alike
    return replace(second, part="AF") if first.part == "MO" else second


def _borrow(point: Point, other: Point) -> Point:
    """What one end leaves out because the other says it: the month of ``3 to 5 May``, the day of ``9시~11시``."""
    if point.ref or point.relative or point.offset:
        return point
    mine = levels(point)
    coarsest = min(mine, default=9)
    given = {
        name: getattr(other, name)
        for name in other.says
        if name in LEVELS and LEVELS[name] < coarsest and name != "weekday" and getattr(point, name) is None
    }
    if point.is_time and other.half_day and point.half_day is None and point.part is None and point.hour is not None:
        given["half_day"] = other.half_day
    if point.weekday is not None and point.day is None and coarsest == 5:
        given = {name: value for name, value in given.items() if name not in ("day", "month", "year")}
    if point.cue in ("past", "future") and point.day is not None:
        given.pop("month", None)  # 6월 1일부터 지난 10일까지: counted from the day of publication
    relative = other.relative if other.relative and UNIT_LEVELS[other.relative[1]] < coarsest else None
    return replace(point, **given, relative=relative, cue=point.cue or (other.cue if point.month is None else None))
