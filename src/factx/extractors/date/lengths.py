"""Lengths of time with the words around them: ``지난 2주간``, ``two weeks ago``, ``within ten days``."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from factx.extractors.date.atoms import Atom
from factx.extractors.date.levels import levels
from factx.extractors.date.words import Words
from factx.models.mention import Mod
from factx.normalise.calendar.arithmetic import Unit
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.span import Span
from factx.rules.lexicon import Row


def lengths(atoms: Sequence[Atom], text: str, start: int, end: int, words: Words) -> list[Atom]:
    """The pieces of one sentence, their lengths of time put together and dressed; some become points (``ago``)."""
    return _based(_lengths(_added(atoms, text, words), text, start, end, words), text, words)


def _added(atoms: Iterable[Atom], text: str, words: Words) -> list[Atom]:
    """Lengths of time that follow each other are one: ``1년 6개월``, ``an hour and a half``; a list is none.

    Nor are the ends of a range (``between six hours and three days``).
    """
    found: list[Atom] = []
    for atom in atoms:
        last = found[-1] if found else None
        before = found[-2] if len(found) > 1 else None
        between = last is not None and text[: last.start].lower().endswith("between ")
        in_list = between or (before and before.span and last and words.listed.match(text, before.end, last.start))
        if last and last.point and levels(last.point) == {2} and _all_year(atom, text) and atom.start - last.end == 1:
            found[-1] = replace(last, end=atom.end)
            continue
        adds = last and not in_list and words.add.match(text, last.end, atom.start)
        if last and last.span and atom.span and not last.direction and adds:
            both = last.span.plus(atom.span)
            if both is not None and both.is_exact:
                found[-1] = replace(last, end=atom.end, span=both, rule=atom.rule)
                continue
        found.append(atom)
    return found


def _all_year(atom: Atom, text: str) -> bool:
    """``작년 한 해``, ``2012년 한 해``: the year as a whole."""
    return atom.span is not None and text.startswith("한", atom.start) and atom.span.timex == "P1Y"


def _lengths(atoms: list[Atom], text: str, start: int, end: int, words: Words) -> list[Atom]:
    """Lengths with what stands before and after them: ``지난 2주간``, ``two weeks ago``, ``within ten days``."""
    found: list[Atom] = []
    for n, atom in enumerate(atoms):
        if atom.span is None:
            if not found or atom.start >= found[-1].end:
                found.append(atom)
            continue
        if found and atom.start < found[-1].end:
            continue
        floor = found[-1].end if found else start
        after = atoms[n + 1] if n + 1 < len(atoms) else None
        limit = end if after is None or _is_now(after) else after.start
        dressed: Atom | None = atom
        for place, row in words.following(text, atom.end, limit):
            if row["on"] in ("length", "both") and dressed is not None:
                dressed = _after_length(dressed, place, row)
        if dressed is None:
            continue
        if found and _is_now(found[-1]):
            floor = found[-2].end if len(found) > 1 else start
        for _ in range(3):
            step = dressed
            for place, row in words.preceding(text, dressed.start, floor):
                article = row["field"] == "the" and "-" in text[dressed.start : dressed.end]
                if row["on"] in ("length", "both") and not article:
                    dressed = _before_length(dressed, place, row)
            if dressed is step:
                break
        if found and dressed.start < found[-1].end:
            found.pop()
        found.append(dressed)
    return found


def _based(atoms: list[Atom], text: str, words: Words) -> list[Atom]:
    """A length and the day from which it is counted: ``two days after Christmas``, ``three weeks from tomorrow``."""
    found: list[Atom] = []
    for atom in atoms:
        last = found[-1] if found else None
        if last and last.point and atom.point and _on_the_day(last.point, atom.point) and atom.start - last.end == 1:
            found[-1] = replace(last, end=atom.end, point=_anniversary(last.point, atom.point))
            continue
        beside = _weekday_of(last, atom, text, words) if last else None
        if last and beside is not None:
            found[-1] = replace(last, start=last.start - len("the "), end=atom.end, point=beside)
            continue
        if last and last.span and atom.point and not atom.loose and 5 in levels(atom.point) and not last.direction:
            joint = words.based.match(text, last.end, atom.start)
            word = joint["word"].lower() if joint else ""
            if word == _OF and not text[last.start : last.end].lower().endswith(_EVE):
                joint = None
            if joint and (last.span.is_exact or (word in _SIDES and last.span.finest in _SOME)):
                exact = word in _FROM or last.span.finest in ("day", "workday", "week")
                point = Point(
                    offset=last.span, sign=-1 if word in ("before", _OF) else 1, base=atom.point, to_day=exact or None
                )
                found[-1] = replace(last, end=atom.end, span=None, point=point)
                continue
        found.append(atom)
    return found


def _weekday_of(one: Atom, other: Atom, text: str, words: Words) -> Point | None:
    """``the Saturday before Christmas``, ``the Tuesday after Labor Day``: the next one on that side of it."""
    if one.point is None or other.point is None or one.point.says != {"weekday"} or 5 not in levels(other.point):
        return None
    joint = words.based.match(text, one.end, other.start)
    word = joint["word"].lower() if joint else ""
    if word not in _SIDES or not text[: one.start].endswith(("the ", "The ")) or other.point.is_time:
        return None
    return Point(weekday=one.point.weekday, relative=(_SIDES[word], cast("Unit", "weekday")), base=other.point)


_OF, _EVE = "of", "eve"
"""``the eve of Chuseok`` is the day before it, ``the twelve days of Christmas`` are none."""
_SIDES = {"before": -1, "after": 1}
_SOME = frozenset({"day", "week", "month"})
"""Units of which a few before or after a day are still a time: ``a few days after Children's Day``."""


def _on_the_day(ago: Point, day: Point) -> bool:
    """``a year ago today``, ``ten years ago Friday``, ``1년 전 오늘``."""
    if ago.offset is None or ago.sign != -1 or ago.base or ago.offset.finest not in ("week", "month", "year"):
        return False
    return (day.relative in _RUNNING and day.origin is None) or (day.weekday is not None and day.says == {"weekday"})


_RUNNING: tuple[tuple[int, Unit], ...] = ((0, "day"), (0, "week"), (0, "month"))


def _anniversary(ago: Point, now: Point) -> Point:
    """So long before today at the grain of what is named: ``a year ago this month`` is a month."""
    if now.relative and now.relative[1] != "day" and ago.offset:
        return replace(ago, offset=ago.offset.plus(Span.of(0, now.relative[1])) or ago.offset, origin=None)
    return replace(ago, base=now, origin=None, to_day=True)


_WITHIN = 2
"""Direction of a length that says within which time."""
_FROM = frozenset({"from"})
"""What counts from a very day; ``two months after Christmas`` may be any day of a month."""


def _is_now(atom: Atom) -> bool:
    """``최근`` is a date by itself, and the first word of ``최근 2주간``; so is 오늘 in 오늘로부터."""
    return atom.point is not None and (atom.point.ref is not None or atom.point.relative == (0, "day"))


def _after_length(atom: Atom, end: int, row: Row) -> Atom | None:
    field, value = row["field"], row["value"]
    if field == "reject":
        return None
    if field == "offset":
        sign = -1 if value.startswith("-") else 1
        if value.endswith("today"):
            point = Point(offset=atom.span, sign=sign, base=Point(relative=(0, "day")), to_day=True)
        else:
            origin = "reference" if value.endswith("reference") else None
            point = Point(offset=atom.span, sign=sign, origin=origin)  # type: ignore[arg-type]
        return replace(atom, end=end, point=point, span=None)
    if field == "window":
        return replace(atom, end=end, direction=int(value))
    if field == "mod":
        return replace(atom, end=end, mod=cast("Mod", value))
    return replace(atom, end=end) if field == "include" else atom


def _before_length(atom: Atom, start: int, row: Row) -> Atom:
    field, value = row["field"], row["value"]
    if atom.ahead:
        return atom
    if value == "today" and atom.point and atom.point.offset:
        day = replace(atom.point, base=Point(relative=(0, "day")), origin=None, to_day=True)
        return replace(atom, start=start, point=day)
    if field in ("include", "the"):
        return replace(atom, start=start)
    if atom.point is not None:
        if field == "window" and value == "2":
            return replace(atom, span=atom.point.offset, point=None, direction=2)
        if field == "window" and int(value) * (atom.point.sign or 0) > 0:
            return replace(atom, start=start)
        return replace(atom, start=start, mod=cast("Mod", value)) if field == "mod" else atom
    if field == "window" and value == "2":
        return replace(atom, direction=2) if atom.direction >= 0 else atom
    if field == "window" and value == "1" and atom.direction == _WITHIN:
        return replace(atom, start=start)  # 앞으로 3일 이내
    if field == "window" and not atom.direction:
        return replace(atom, start=start, direction=int(value))
    if field == "ahead" and not atom.direction and atom.mod in (None, "APPROX"):
        return replace(atom, ahead=True)
    if field == "mod" and atom.mod is None and not (atom.direction and value in ("MORE_THAN", "LESS_THAN")):
        return replace(atom, start=start, mod=cast("Mod", value))
    if field == "every" and atom.span:
        return replace(atom, start=start, span=None, every=atom.span.timex)
    return atom
