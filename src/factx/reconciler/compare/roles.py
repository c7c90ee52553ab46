"""Roles and relations: who holds which title, who is bound to whom and how."""

from collections.abc import Collection

from factx.link.facts.compound_titles import HEAD
from factx.models.fact import Fact, RelationValue, RoleValue
from factx.normalise.name.hangul import has_hangul
from factx.reconciler.compare.gates import SAME_TIME, days_apart
from factx.reconciler.compare.offices import one_field, one_head, one_office, two_offices
from factx.reconciler.compare.status import compare_status, effective
from factx.reconciler.comparison import Comparison, Statement, coded, plain
from factx.reconciler.settings import Settings
from factx.rules.lexicon import fold

_OFFICE = 2
"""Syllables that name an office before the end of its title, and of that end."""
_LEADERS = ("executive", "leader", "manager")
"""Kinds of titles of those who head something."""
_UNDER = ("deputy-", "vice-")
"""How the ids of titles begin whose holder stands under another."""
UNNOTICED = 120
"""Days within which nobody is expected to change posts unnoticed."""
_ONE_STORY = 400
"""Days between two sources of one story."""


def compare_roles(a: Statement, b: Statement, settings: Settings) -> Comparison:
    """Two titles of one person, or two holders of one seat."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, RoleValue) or not isinstance(other, RoleValue):
        raise TypeError("both facts must hold roles")
    if a.fact.subject != b.fact.subject:
        return _one_seat(a, b, one, other, settings)
    if _two_bodies(one.organization, other.organization):
        if settings.related(one.organization or "", other.organization or ""):
            return plain("refines", "the same role at a related organisation")
        return _two_posts(a, b, "roles at two organisations", settings)
    ids = _titles(one, settings), _titles(other, settings)
    heads = _heads_it(ids, settings) or (a.origin.lang != b.origin.lang and _both_head(ids[0], ids[1], settings))
    kinds = any(settings.contains(x, y) or settings.contains(y, x) for x in ids[0] for y in ids[1])
    if (ids[0] & ids[1] or heads or kinds) and _former_and_current(a, b):
        return coded("FX401", "held it once, or holds it", relation="compatible", severity="note")
    if _ends_in(one, other) or _ends_in(other, one):
        return plain("agrees" if ids[0] & ids[1] else "refines", "the end of a title stands for it")
    if two_offices(one, other):
        one_title = bool(ids[0] & ids[1]) or kinds
        return _two_posts(a, b, "two offices, by what they are in charge of", settings, one_title=one_title)
    if ids[0] & ids[1] and not _two_endings(one, other):
        return plain("agrees", "the same title")
    if kinds:
        return plain("refines", "one title is a kind of the other")
    if a.origin.lang != b.origin.lang and (one_office(one, other) or one_head(one, other)):
        return plain("refines", "two words for one office")
    if heads or (HEAD in ids[0] | ids[1] and one_field(one, other)):
        return plain("compatible", "two words for the head of a body")
    return _two_posts(a, b, "a person may hold both titles", settings)


def _two_bodies(one: str | None, other: str | None) -> bool:
    """Two ids in one script: a body named in two may be one that nothing joined."""
    return bool(one and other) and one != other and has_hangul(one or "") == has_hangul(other or "")


def _titles(value: RoleValue, settings: Settings) -> frozenset[str]:
    """All titles that the words may mean."""
    return settings.titles.get(fold(value.title_text), frozenset()) | {value.title}


def _heads_it(ids: tuple[frozenset[str], frozenset[str]], settings: Settings) -> bool:
    """One says no more than that somebody heads something (``runs``, ``boss``), the other how."""
    for own, other in (ids, ids[::-1]):
        if HEAD in own:
            return any(
                title in settings.heads or settings.contains(kind, title) for title in other for kind in _LEADERS
            )
    return False


def _both_head(one: frozenset[str], other: frozenset[str], settings: Settings) -> bool:
    """Two words for the head of a body, or for who stands under its head: 부원장, ``deputy director``."""
    if one & settings.heads and other & settings.heads:
        return True
    deputies = (
        {title[len(rank) :] for title in ids for rank in _UNDER if title.startswith(rank)} for ids in (one, other)
    )
    return all(own & settings.heads for own in deputies)


def _former_and_current(a: Statement, b: Statement) -> bool:
    """One source tells of a title that was held, another of the same time of one that is held."""
    days = days_apart(a, b)
    names = {a.fact.status.name, b.fact.status.name}
    return a.origin.id != b.origin.id and days is not None and days <= SAME_TIME and names == {"done", "stated"}


def _two_endings(one: RoleValue, other: RoleValue) -> bool:
    """Titles that end alike and name two offices: 도시개발국장, 기획조정국장; not 행안부 장관, 행정안전부 장관."""
    a, b = (value.title_text.replace(" ", "") for value in (one, other))
    if not has_hangul(a) or not has_hangul(b) or _shortens(a, b) or _shortens(b, a):
        return False
    shared = next((n for n, (x, y) in enumerate(zip(reversed(a), reversed(b), strict=False)) if x != y), None)
    return shared is not None and shared >= _OFFICE and min(len(a), len(b)) - shared >= _OFFICE


def _ends_in(one: RoleValue, other: RoleValue) -> bool:
    """A Korean title is shortened to its end: 어촌계장, 계장; not so 부시장, 시장."""
    short = one.title_text.replace(" ", "")
    rest = other.title_text.replace(" ", "").removesuffix(short)
    return has_hangul(short) and other.title_text.endswith(short) and len(rest) >= _OFFICE


def _shortens(one: str, other: str) -> bool:
    """Whether all letters of one stand in the other in their order."""
    rest = iter(other)
    return all(letter in rest for letter in one)


def _two_posts(a: Statement, b: Statement, why: str, settings: Settings, *, one_title: bool = False) -> Comparison:
    """Two sources that call one person by two posts at one time: worth a note, though both may be right.

    A title that people have besides others is none, unless both have that very one: a lawyer acts for one side.
    """
    days = days_apart(a, b)
    held = a.fact.status.name == b.fact.status.name
    titles = {s.fact.value.title for s in (a, b) if isinstance(s.fact.value, RoleValue)}
    besides = not one_title and (bool(titles & settings.besides) or _has_profession(titles, settings))
    if a.origin.id == b.origin.id or not held or (days or 0) > _ONE_STORY or besides:
        return plain("compatible", why)
    return coded("FX401", why, relation="compatible", severity="note")


def _has_profession(titles: Collection[str], settings: Settings) -> bool:
    """A politician with another calling: a mayor may be a lawyer, whose title is no kind of any office."""
    political = {title for title in titles if settings.contains("politician", title)}
    return bool(political) and any(not settings.wholes.get(title) for title in titles if title not in political)


def _one_seat(a: Statement, b: Statement, one: RoleValue, other: RoleValue, settings: Settings) -> Comparison:
    seat = one.organization if (one.title, one.organization) == (other.title, other.organization) else None
    if (
        not seat
        or not one.title
        or not settings.one_holder(one.title, seat)
        or not a.fact.subject
        or not b.fact.subject
    ):
        return plain("incomparable", "two people, no seat that only one can hold")
    if a.fact.status.name != b.fact.status.name:
        return plain("incomparable", "one holds the seat, the other held it or will")
    days = days_apart(a, b)
    if days is None or days > UNNOTICED:
        return plain("incomparable", "one seat, perhaps at different times")
    if days > SAME_TIME:
        return coded("FX401", "one seat, two holders in one story", relation="compatible", severity="note")
    two_scripts = a.origin.lang != b.origin.lang  # perhaps one name that nothing joins across the scripts
    return coded("FX401", "one seat, two holders", severity="warning" if two_scripts else None)


def other_party(fact: Fact) -> str | None:
    """The other side of a relation; None where none is named but the one who speaks of it."""
    value = fact.value
    if not isinstance(value, RelationValue) or value.object == fact.attribution.holder:
        return None
    return value.object


def parties(fact: Fact) -> frozenset[str]:
    """Both sides of a relation, as far as they are named."""
    return frozenset(party for party in (fact.subject, other_party(fact)) if party)


def compare_relations(a: Statement, b: Statement, settings: Settings) -> Comparison:
    """Two relations of one attribute: parties, kind, status.

    A relation is the same from both sides. Where only one party is common, the others may stand for each other (a group
    for its member) or be companions in one sentence (삼성, SK 등과의 협력): then no more than a note.
    """
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, RelationValue) or not isinstance(other, RelationValue):
        raise TypeError("both facts must hold relations")
    sides = parties(a.fact), parties(b.fact)
    shared = sides[0] & sides[1]
    if not shared:
        return plain("incomparable", "no common party")
    by_status = compare_status(a, b)
    if sides[0] == sides[1]:
        if settings.exclude(one.type, other.type) and _asserted(a) and _asserted(b):
            return coded("FX402", "the kind differs", also=(by_status.code,) if by_status.code else ())
        return by_status if a.fact.attribute == b.fact.attribute else plain("incomparable", "two relations")
    if not all(other_party(fact) for fact in (a.fact, b.fact)):
        return by_status
    rest = sides[0] - shared, sides[1] - shared
    if any(settings.related(x, y) for x in rest[0] for y in rest[1]):
        return _with(by_status.at_most("note"), "FX403") if by_status.code else coded("FX403", "related parties")
    if a.fact.subject == b.fact.subject and a.fact.subject in shared:
        return plain("incomparable", "two other parties")
    return by_status.at_most("note").doubted()


def _with(comparison: Comparison, code: str) -> Comparison:
    return Comparison(
        comparison.relation, comparison.code, (*comparison.also, code), comparison.severity, comparison.why
    )


def _asserted(statement: Statement) -> bool:
    return effective(statement.fact) not in ("denied", "undisclosed")
