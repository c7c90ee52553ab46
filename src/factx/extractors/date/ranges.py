"""Ranges and lists of dates: ``10~12일``, ``from 3 to 5 May``, ``11·13·19일``, ``the winter of 2020-21``."""

from collections.abc import Iterator
from dataclasses import replace

from factx.extractors.date.atoms import Atom
from factx.extractors.date.levels import LEVELS, UNIT_LEVELS, levels
from factx.extractors.date.words import Words
from factx.normalise.calendar.clock import clock_hour
from factx.normalise.calendar.point import Point
from factx.values import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A whole date, with the two ends of a range where it is one."""

    start: int
    end: int
    atom: Atom
    ends: tuple[Atom, Atom] | None = None


def ranges(atoms: list[Atom], text: str, start: int, end: int, words: Words) -> Iterator[Phrase]:
    """The dates that stand alone, in a list, or as the two ends of a range."""
    n, floor = 0, start
    while n < len(atoms):
        atom = atoms[n]
        after = atoms[n + 1] if n + 1 < len(atoms) else None
        pair = _pair(atom, after, text, floor, words) if after else None
        if pair and after and _is_one_winter(pair):
            whole = replace(atom, end=after.end, loose=False)
            yield Phrase(whole.start, whole.end, whole)
            n, floor = n + 2, after.end
            continue
        if pair and after and _is_moved(pair, text, floor, words):
            yield from (Phrase(one.start, one.end, one) for one in pair)
            n, floor = n + 2, after.end
            continue
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


def _is_moved(pair: tuple[Atom, Atom], text: str, floor: int, words: Words) -> bool:
    """From one date to the other something is moved: 9월에서 내년 2월로 미뤘다, ``pushed back from May to July``."""
    if words.lang == "ko" and "에서" not in text[pair[0].end : pair[1].start]:
        return False
    opening = words.opening(text, pair[0].start, floor)
    return (words.lang == "ko" or opening is not None) and words.moved(
        text, opening[0] if opening else pair[0].start, pair[1].end
    )


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
    end = _later(first, second, _same_half(first, _borrow(second, first)))
    return replace(one, point=_earlier(first, second, _borrow(first, second))), replace(other, point=end)


def _later(first: Point, second: Point, end: Point) -> Point:
    """``from August 2014 to January``: the year that the end leaves out is the next one."""
    if second.year is not None or end.year is None or end.month is None or first.month is None:
        return end
    before = (end.month, end.day or 0) < (first.month, first.day or 0)
    return replace(end, year=end.year + 1) if before else end


def _earlier(first: Point, second: Point, start: Point) -> Point:
    """``from September to February next year``: the year that the start leaves out is the one before."""
    if first.year is not None or first.relative is not None or first.month is None or second.month is None:
        return start
    if (first.month, first.day or 0) <= (second.month, second.day or 0):
        return start
    if start.year is not None:
        return replace(start, year=start.year - 1)
    if start.relative is not None and start.relative[1] == "year":
        return replace(start, relative=(start.relative[0] - 1, "year"))
    return start


def _is_one_winter(pair: tuple[Atom, Atom]) -> bool:
    """``the winter of 2020-21`` lies in two years."""
    one, other = pair[0].point, pair[1].point
    if one is None or other is None or one.season != "WI" or other.says != {"year"}:
        return False
    return one.year is not None and other.year == one.year + 1


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
