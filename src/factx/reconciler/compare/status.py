"""How far, how certain, denied or not: the status table (``docs/reference/comparison.md``)."""

from factx.models.fact import EventValue, Fact
from factx.models.mention import DateValue
from factx.reconciler.compare.days import Days, covered, later
from factx.reconciler.comparison import Comparison, Statement, coded, plain

_ORDER = ("done", "ongoing", "planned", "projected", "possible", "rumoured", "denied", "undisclosed")
_TABLE = {
    "done": ("=", "501", "502", "502", "504", "504", "511", "505"),
    "ongoing": ("", "=", "502", "502", "504", "504", "511", "505"),
    "planned": ("", "", "=", "=", "504", "504", "511", "505"),
    "projected": ("", "", "", "=", "=", "504", "513", "="),
    "possible": ("", "", "", "", "=", "=", "513", "505"),
    "rumoured": ("", "", "", "", "", "=", "510", "="),
    "denied": ("", "", "", "", "", "", "=", "compatible"),
    "undisclosed": ("", "", "", "", "", "", "", "="),
}


def cell(a: str, b: str) -> str:
    """The cell of the table for two statuses, in either order; a plain statement counts as done."""
    one, other = ("done" if name == "stated" else name for name in (a, b))
    if _ORDER.index(one) > _ORDER.index(other):
        one, other = other, one
    return _TABLE[one][_ORDER.index(other)]


def effective(fact: Fact) -> str:
    """The status with its polarity: what is asserted not to be is denied."""
    if fact.status.polarity == "-" and fact.status.name not in ("undisclosed", "denied"):
        return "denied"
    return fact.status.name


def compare_status(a: Statement, b: Statement) -> Comparison:
    """Two facts of one subject and attribute, by what they say of how far it is."""
    one, other = effective(a.fact), effective(b.fact)
    where = f"status table: {' × '.join(sorted((one, other)))}"
    match cell(one, other):
        case "=":
            return plain("agrees", where)
        case "compatible":
            return plain("compatible", where)
        case "502":
            return _progress(a, b, where)
        case "511":
            return _denied(a, b, where)
        case code:
            return coded(f"FX{code}", where)


def _progress(a: Statement, b: Statement, where: str) -> Comparison:
    """Planned against done: which of them is later decides, by event dates, then by the sources' dates."""
    real, ahead = (a, b) if effective(a.fact) not in ("planned", "projected") else (b, a)
    order = which_is_later(real, ahead)
    if order > 0:
        return coded("FX502", f"{where}; what says done is later")
    if order < 0:
        return coded("FX503", f"{where}; what says planned is later")
    return coded("FX501", f"{where}; no dates decide")


def _denied(a: Statement, b: Statement, where: str) -> Comparison:
    holders = a.fact.attribution.holder, b.fact.attribution.holder
    if holders[0] and holders[0] == holders[1]:
        return coded("FX514", f"{where}; the same holder")
    if which_is_later(a, b):
        return coded("FX512", f"{where}; at different times")
    return coded("FX511", where)


def which_is_later(a: Statement, b: Statement) -> int:
    """1 if `a` is later, -1 if `b` is, 0 if nothing decides: first the events, then the saying."""
    return later(_event_days(a.fact), _event_days(b.fact)) or later(_said(a), _said(b))


def _event_days(fact: Fact) -> Days:
    if isinstance(fact.value, EventValue | DateValue):
        return covered(fact.value)
    if fact.facets.as_of:
        return covered(fact.facets.as_of)
    return None, None


def _said(statement: Statement) -> Days:
    published = statement.origin.published
    return (published[:10], published[:10]) if published else (None, None)
