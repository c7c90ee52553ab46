"""How much of a group two reports say one thing of: all residents and half of them, every strength and one alone.

What the group is called differs more than what is said of it: a shared word for the group, or for the deed beside it,
and sentences that are each other's nearest, speak for one matter. A share that the other source gives as well, or one
that leaves room for the other's, is no other share.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from factx.link.parts.act import ACT, ACTS, BEFALL, ONCE, SUFFER
from factx.link.parts.covered import COUNT
from factx.link.parts.extents import ALL, WHOLE
from factx.link.parts.slots import UNLISTED
from factx.link.said.content import DEED
from factx.models.part import Part
from factx.patterns import compiled
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.left_out import left_out
from factx.reconciler.parts.rosters import differing, named_beside
from factx.reconciler.parts.telling import TOLD, Frame, Meeting, Told, keys_of
from factx.rules.load import default_rules

_GROUP = 1.0
"""What it is worth that both name the group alike."""
_TWIN = 1.2
"""What it is worth that two sentences are each other's nearest."""
_BEYOND = 0.3
"""What a key counts that stands in the sentence before one of the two."""
_MARGIN = 1.0
_LEAST = 2
_LOOSE = frozenset({"none", "only", "except"})
"""Extents that sentences hold of many things."""
_EVENT = 9.0
"""Weight of what two openings share from which they tell one event."""
_HOUR, _SHARE = "T", "share"
_DAY = compiled(r"\d{4}-\d\d-\d\d")
_MANY = 4
"""Wholes of so many and more are told apart by their number."""
_FEW, _BOND = 2, 2.0
_SHORT = 10
"""Sentences of a report that tells of little but its event."""
_DAYS, _HOLDOUT, _LIKEWISE = "days", "holdout", "likewise"
_OUT = "out"
_BELONGING = {"in", _OUT}
_MEMBER: frozenset[str] = frozenset({"member"})
_ROUND = Decimal("0.03")
"""By how much a share told in per cent or as a fraction may be off."""
_APART = Decimal("0.02")


class Covering:
    """Compares the extents of two sources of a story.

    Args:
        sides: the sources.
        counterparts: what their sentences share.
        rarity: what each key tells.
    """

    def __init__(self, sides: tuple[Told, Told], counterparts: Counterparts, rarity: Mapping[str, float]) -> None:
        self._sides, self._counterparts, self._rarity = sides, counterparts, rarity
        self._short = max(len(told.sentences) for told in sides) <= _SHORT

    def meetings(self) -> Iterator[Meeting]:
        """The pairs of extents that exclude each other, and of who belongs and does not."""
        mine, theirs = (told.extents for told in self._sides)
        if self._counterparts.opening >= _EVENT:
            yield from differing(*self._sides)
            yield from named_beside(self._sides)
            yield from left_out(self._sides, self._weight, short=self._short)
        scored = {(n, m): self._score(a, b) for n, a in enumerate(mine) for m, b in enumerate(theirs)}
        told = False
        for (n, m), (score, shared) in scored.items():
            a, b = mine[n], theirs[m]
            if score < TOLD or not exclude(a.entity, b.entity):
                continue
            rivals = (
                other > score - _MARGIN
                and (k == n) != (j == m)
                and _sort(mine[k]) == _sort(theirs[j])
                and not exclude(mine[k].entity, theirs[j].entity)
                for (k, j), (other, _) in scored.items()
            )
            if not any(rivals):
                told = True
                yield Meeting(a, b, score, shared, (Frame(a, shared, shared), Frame(b, shared, shared)))

        if not told and self._counterparts.opening >= _EVENT:
            found = [*self._by_event(mine, theirs)] if self._short else []
            yield from found
            yield from self._done(mine, theirs) if self._short and not found else ()

    def _by_event(self, mine: Sequence[Part], theirs: Sequence[Part]) -> Iterator[Meeting]:
        """All in the one report and a part in the other, where each of two short reports has one of the sort."""
        for flip, (whole, parts) in enumerate(((mine, theirs), (theirs, mine))):
            wide = [p for p in whole if p.entity in (ALL, "none", _LIKEWISE)]
            narrow = [p for p in parts if _is_part(p)]
            if not wide or not narrow or max(len({p.sentence for p in own}) for own in (wide, narrow)) > _FEW:
                continue
            scored = [(self._bond(a, b), n, m) for n, a in enumerate(wide) for m, b in enumerate(narrow)]
            score, n, m = max(scored, key=lambda found: (found[0], -found[1], -found[2]))
            if score < _BOND or not _one_day(wide[n], narrow[m]):
                continue
            a, b = (narrow[m], wide[n]) if flip else (wide[n], narrow[m])
            shared = _all(a) & _all(b)
            yield Meeting(a, b, TOLD, shared, (Frame(a, shared, shared), Frame(b, shared, shared)))

    def _done(self, mine: Sequence[Part], theirs: Sequence[Part]) -> Iterator[Meeting]:
        """None do so in the one report, or all; and the other tells of some who do, or do not."""
        for flip, (whole, other) in enumerate(((mine, self._sides[1]), (theirs, self._sides[0]))):
            wide = [p for p in whole if p.entity in (ALL, "none") and _sort(p) == _SHARE]
            if len(wide) != 1 or any(p.entity in (ALL, "none") for p in other.extents):
                continue
            part = wide[0]
            acted = {key for key in part.deeds if key.startswith((ACT, ONCE, BEFALL, SUFFER, DEED))}
            for done in other.done:
                turned = (done.entity == "") == (part.entity == "none")
                grouped = part.filler & done.clause.concepts
                if turned and acted & done.deeds and (grouped or part.entity == "none") and _one_day(part, done):
                    a, b = (done, part) if flip else (part, done)
                    shared = keys_of(part.clause, "") & keys_of(done.clause, "")
                    yield Meeting(a, b, TOLD, shared, (Frame(a, shared, shared), Frame(b, shared, shared)))
                    break

    def _bond(self, a: Part, b: Part) -> float:
        near = keys_of(a.clause, "") & keys_of(b.clause, "")
        beyond = (_all(a) & _all(b)) - near
        twins = _TWIN if self._counterparts.twins(a.sentence, b.sentence) else 0.0
        return self._weight(near) + self._weight(beyond) / 2 + twins

    def _score(self, a: Part, b: Part) -> tuple[float, frozenset[str]]:
        if _sort(a) != _sort(b):
            return 0.0, frozenset()
        near = keys_of(a.clause, "") & keys_of(b.clause, "")
        core = _core(a) & _core(b)
        group = frozenset(f"c:{word}" for word in a.filler & b.filler)
        twins = self._counterparts.twins(a.sentence, b.sentence)
        one_event = self._counterparts.opening >= _EVENT
        if a.parts == _MEMBER:
            beside = keys_of(a.beyond, "") & keys_of(b.beyond, "") - near
            sure = (a.sure and b.sure) or self._short
            one = sure and _one_member(a, b, near) and (one_event or twins or bool(beside))
            return (TOLD + self._weight(near) if one else 0.0), near
        if _sort(a) == _DAYS:
            sole = all(sum(_sort(part) == _DAYS for part in told.extents) == 1 for told in self._sides)
            one = (sole and one_event) or (bool(core) and (one_event or twins or sole))
            return (TOLD + self._weight(core) if one else 0.0), core
        if _HOLDOUT in (a.entity, b.entity):
            one = one_event and self._short and self._holds_out(a, b)
            return (TOLD if one else 0.0), near
        if not twins and not _one_day(a, b):
            return 0.0, near
        matter = _one_matter(a, b, core, group, near, twins=twins) or self._spoken_of_once(a, b, group)
        if not matter and not (one_event and _timed(a, b, near, twins=twins)):
            return 0.0, near
        whole = (_all(a) & _all(b)) - near
        score = self._weight(near) + _BEYOND * self._weight(whole) + (_GROUP if group else 0.0)
        return score + (_TWIN if twins else 0.0), near | core

    def _spoken_of_once(self, a: Part, b: Part, group: frozenset[str]) -> bool:
        """None of a group, and a number of its number, where each source speaks of such things in one sentence."""
        counted = {a.entity, b.entity} - {"none"}
        if "none" not in (a.entity, b.entity) or not all("/" in value for value in counted) or not (a.sure and b.sure):
            return False
        return any(all(sum(key in keys for keys in told.keys.values()) == 1 for told in self._sides) for key in group)

    def _holds_out(self, a: Part, b: Part) -> bool:
        """One report says it of all, or none, and the other tells of one that does otherwise, in what is near to it."""
        covers, holds = (0, 1) if b.entity == _HOLDOUT else (1, 0)
        part, other = (a, b)[covers], (a, b)[holds]
        if part.entity not in (ALL, "none") or not part.sure:
            return False
        wholes = {p.sentence for p in self._sides[covers].extents if p.entity in (ALL, "none") and p.sure}
        held = {p.sentence for p in self._sides[holds].extents if p.entity == _HOLDOUT}
        if len(wholes) > 1 or len(held) > 1 or any(p.entity == _HOLDOUT for p in self._sides[covers].extents):
            return False
        told_too = (p for p in self._sides[holds].extents if p.entity == part.entity and p.sure)
        if any(p.filler & part.filler or p.deeds & part.deeds for p in told_too):
            return False
        return _one_day(a, b) and any(key[0] == "c" for key in _all(part) & _all(other))

    def _weight(self, keys: frozenset[str]) -> float:
        return sum(self._rarity.get(key, 0.0) for key in sorted(keys))


def _one_matter(
    a: Part, b: Part, core: frozenset[str], group: frozenset[str], near: frozenset[str], *, twins: bool
) -> bool:
    """They share the group, or enough of what is said in sentences that are each other's nearest."""
    values, said = {a.entity, b.entity}, frozenset(f"c:{word}" for word in a.deeds & b.deeds)
    numbers = [{word for word in part.filler if word.startswith(COUNT)} for part in (a, b)]
    if _LIKEWISE in values or (all(numbers) and not numbers[0] & numbers[1]):
        return False  # nine of 23, all five
    counts = numbers[0] & numbers[1]
    whole = any(int(count.removeprefix(COUNT)) >= _MANY for count in counts) or any(
        own & keys_of(part.clause, "") for own, part in ((numbers[0], b), (numbers[1], a)) if any(map(_long, own))
    )
    beside = frozenset(f"c:{word}" for word in (a.filler & b.deeds) | (b.filler & a.deeds))
    told = _words(group | beside | said) + whole
    known = [frozenset(w for w in part.filler if not w.startswith((COUNT, UNLISTED))) for part in (a, b)]
    if values == {ALL, "some"} and not group and a.sure and b.sure:
        return False
    if all(known) and not (group or whole or beside):
        return twins and told >= _LEAST
    counted = {f"v:{number}" for part in (a, b) for number in part.entity.split("/")}
    exact = twins and any(key[0] == "v" and _long(key) for key in near - counted)
    if any(value.endswith(f"/{WHOLE}") for value in values):
        return bool(group) and any(map(_is_act, said)) and not values & _LOOSE
    if values & _LOOSE:
        if "except" in values or values == {ALL, "none"}:
            return twins and a.sure and b.sure and len(near) >= 2 * _LEAST
        acted = bool(group and said) or any(map(_is_act, said))
        return (acted and told >= _LEAST and (twins or bool(group or beside))) or (exact and bool(core))
    if counts and whole and ALL in values:
        return True  # five of its seven hospitals, all seven sites
    if group or (whole and any(key[0] == "c" for key in near)):
        return bool(said) or (bool(near - group) and (twins or any(map(_is_act, near))))
    if not (a.sure and b.sure):
        return twins and _words(near) >= _LEAST and any(key[0] == "c" and not _is_act(key) for key in near)
    return twins and _words(core) + exact >= _LEAST and (exact or any(map(_is_act, said)))


def _long(key: str) -> bool:
    return sum(map(str.isdigit, key)) > 1


def _is_act(key: str) -> bool:
    return key[2:].startswith((*ACTS, DEED))


def _words(keys: frozenset[str]) -> int:
    """Words of which the keys are: a deed is mostly a concept too (``deed:sign``, ``sign``)."""
    return len({key.rpartition(":")[2].partition("_")[0] for key in keys})


def _core(part: Part) -> frozenset[str]:
    """The group and what is said of it; where words only point back at the group, all that the sentences tell."""
    own = frozenset(f"c:{word}" for word in part.filler | part.deeds)
    return own if part.sure else own | frozenset(key for key in _all(part) if key[0] == "c")


def _all(part: Part) -> frozenset[str]:
    return keys_of(part.clause, "") | keys_of(part.beyond, "")


def _one_day(a: Part, b: Part) -> bool:
    """Two sentences of one day, as far as both say."""
    days = [{value[:10] for value in part.clause.values if _DAY.fullmatch(value[:10])} for part in (a, b)]
    return not all(days) or bool(days[0] & days[1])


def _is_part(part: Part) -> bool:
    few, slash, many = part.entity.partition("/")
    if slash:
        return many != str(WHOLE) and few != many
    return _sort(part) == _SHARE and part.entity not in (ALL, "none", "nearly_all", _LIKEWISE)


def _one_member(a: Part, b: Part, near: frozenset[str]) -> bool:
    """They speak of one by name, or neither of any by name and of people or bodies of one kind."""
    if a.clause.names and b.clause.names:
        return any(key[0] == "n" for key in near)
    return bool(a.filler & b.filler)


def _timed(a: Part, b: Part, near: frozenset[str], *, twins: bool) -> bool:
    """Words point back at the group in one of the two, and both give one day or hour."""
    exact = any(key[0] == "v" and "-" in key and (twins or _HOUR in key) for key in near)
    return exact and not (a.sure and b.sure) and not {a.entity, b.entity} & _LOOSE


def exclude(one: str, other: str) -> bool:
    """Whether no share of a whole is both; two that are counted out are figures, which are compared as such."""
    if one in _BELONGING or other in _BELONGING:
        return {one, other} == _BELONGING
    if "/" in one and "/" in other:
        return False
    (low, high), (least, most) = _room(one), _room(other)
    return low - most >= _APART or least - high >= _APART


def _sort(part: Part) -> str:
    return "member" if part.parts == _MEMBER else "share" if "/" in part.entity else _rooms()[part.entity][0]


def _room(extent: str) -> tuple[Decimal, Decimal]:
    few, slash, many = extent.partition("/")
    if not slash:
        return _rooms()[extent][1:]
    share = Decimal(few) / Decimal(many)
    room = _ROUND if many == str(WHOLE) else Decimal(0)
    return share - room, share + room


@cache
def _rooms() -> dict[str, tuple[str, Decimal, Decimal]]:
    rows = default_rules().table("shared/extents")
    return {row["extent"]: (row["sort"], Decimal(row["least"]), Decimal(row["most"])) for row in rows}
