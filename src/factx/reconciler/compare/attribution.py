"""Who says it: the same value, attributed here and plain there, or attributed to others."""

from factx.models.fact import UNSURE
from factx.models.mention import FigureValue
from factx.reconciler.compare.digits import significant
from factx.reconciler.comparison import Comparison, Statement, coded


def compare_attribution(a: Statement, b: Statement) -> Comparison | None:
    """Two facts of equal value by their holders; None where these agree or nobody is named.

    Nor is it a difference who is named beside the subject: what a firm says of its own revenue is what every source
    has it from.
    """
    if a.origin.id == b.origin.id:
        return None
    one, other = a.fact.attribution, b.fact.attribution
    holders = one.holder or one.text, other.holder or other.text
    if one.holder and other.holder and one.holder != other.holder:
        chains = {link.holder for side in (one, other) for link in side.chain}
        if (
            one.holder in chains
            or other.holder in chains
            or {one.holder, other.holder} & {a.fact.subject, b.fact.subject}
        ):
            return None
        one_language = a.origin.lang == b.origin.lang  # else perhaps one holder that nothing joins across the languages
        sure = one_language and _telling(a.fact.value) and one.manner != "none" and other.manner != "none"
        return coded("FX703", "two holders of one value", severity="warning" if sure else "note")
    if bool(holders[0]) != bool(holders[1]) and not _is_age(a.fact.value):
        attributed = a if holders[0] else b
        own = attributed.fact.attribution.holder
        if own is not None and own in (a.fact.subject, b.fact.subject):
            return None
        unsure = attributed.fact.status.name in UNSURE
        return coded("FX702", "attributed on one side only", severity="warning" if unsure else None)
    return None


def _telling(value: object) -> bool:
    """A number that somebody must have from somewhere, not an age or the third of three stages."""
    if not isinstance(value, FigureValue) or _is_age(value) or value.number is None:
        return False
    return len(significant(value.number)) > 1


def _is_age(value: object) -> bool:
    return isinstance(value, FigureValue) and value.dimension == "age"
