"""Any two facts: to the table of their kind."""

from factx.models.fact import UNSURE, EventValue, ListValue, QuoteFactValue, RelationValue, RoleValue
from factx.models.finding import DIFFERING
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.codes import COURSE
from factx.reconciler.compare.dates import compare_dates
from factx.reconciler.compare.days import covered, known
from factx.reconciler.compare.durations import compare_durations
from factx.reconciler.compare.figures import compare_figures
from factx.reconciler.compare.gates import Gates
from factx.reconciler.compare.lists import compare_lists
from factx.reconciler.compare.quotes import compare_quotes
from factx.reconciler.compare.roles import compare_relations, compare_roles
from factx.reconciler.compare.status import compare_status, effective
from factx.reconciler.comparison import PLAIN_TRAITS, Comparison, Statement, Traits, plain
from factx.reconciler.settings import Settings

_CERTAINTY = "FX504"
_NOT_TOLD = UNSURE | {"undisclosed"}


def compare(
    a: Statement, b: Statement, settings: Settings, traits: Traits = PLAIN_TRAITS, *, one_sentence: bool = False
) -> Comparison | None:
    """What holds between two facts of one subject and attribute; None where no table speaks of their kinds.

    Args:
        a: one.
        b: the other.
        settings: rates, units, containment.
        traits: of their attribute.
        one_sentence: both stand in sentences that tell the same.
    """
    one, other = a.fact.value, b.fact.value
    match one, other:
        case FigureValue(), FigureValue():
            return compare_figures(a, b, settings, traits, one_sentence=one_sentence)
        case DateValue(type="DURATION"), DateValue(type="DURATION"):
            return compare_durations(one, other, Gates())
        case (DateValue(type="DURATION" | "SET"), _) | (_, DateValue(type="DURATION" | "SET")):
            return (
                compare_status(a, b) if one == other else None
            )  # three years, every Monday: no day to set against one
        case ((DateValue() | EventValue()), (DateValue() | EventValue())):
            return _dated(a, b)
        case RoleValue(), RoleValue():
            return compare_roles(a, b, settings)
        case RelationValue(), RelationValue():
            return compare_relations(a, b, settings)
        case ListValue(), ListValue():
            return compare_lists(a, b)
        case QuoteFactValue(), QuoteFactValue():
            return compare_quotes(a, b)
        case ((None | EventValue() | RelationValue()), (None | EventValue() | RelationValue())):
            return compare_status(a, b)
    return None


def _dated(a: Statement, b: Statement) -> Comparison:
    """Two things that happen: when, and how far they are; the graver of both."""
    one, other = a.fact.value, b.fact.value
    by_status = compare_status(a, b)
    if not isinstance(one, DateValue | EventValue) or not isinstance(other, DateValue | EventValue):
        return by_status
    if not known(one.timex, covered(one)) or not known(other.timex, covered(other)):
        return by_status
    by_date = compare_dates(a, b)
    if by_date.relation in DIFFERING and {effective(a.fact), effective(b.fact)} & _NOT_TOLD:
        # a vote that some expect in June and the one of last week are two votes, not one that is more or less certain
        return by_status if by_status.code != _CERTAINTY else plain("incomparable", "two days, one unsure")
    dates = isinstance(one, DateValue) and isinstance(other, DateValue)
    if dates and by_status.code in COURSE:  # of a day that many things fall on, how far each is says little
        return by_date
    if by_date.code == "FX290" and by_status.code is None:  # a 10th and a May: no ground to say that they agree
        return by_date
    return min(by_date, by_status, key=lambda comparison: comparison.rank)
