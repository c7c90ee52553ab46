"""A figure while it is being read: a numeral, its unit, and what its surroundings say of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from factx.extractors.build import Builder
from factx.models.base import unchecked
from factx.models.mention import Bound, FigureForm, FigureValue, Mention
from factx.normalise.numeral import Numeral
from factx.normalise.unit import Unit

_figure_of = unchecked(FigureValue)
_CLOSED: Mapping[Bound, Bound] = {"less_than": "at_most", "more_than": "at_least"}


@dataclass(slots=True)
class Quantity:
    """A figure in the making.

    Attributes:
        start: where it begins, approximator and sign of currency included.
        end: where it ends, unit and approximator included.
        core: the numeral alone.
        cue: the words of a verb that bound it, outside the figure.
        of: the sum in another currency that it repeats.
    """

    start: int
    end: int
    core: tuple[int, int]
    value: Numeral
    unit: Unit | None = None
    unit_span: tuple[int, int] | None = None
    form: FigureForm = "level"
    bound: Bound = "exact"
    direction: str | None = None
    cue: tuple[int, int] | None = None
    of: "Quantity | None" = None
    rule: str = ""
    notes: set[str] = field(default_factory=set)

    @property
    def number(self) -> Decimal | None:
        """Its single value."""
        return self.value.number

    def bind(self, bound: str) -> None:
        """Takes a bound from a word nearby; a narrower one that is known already stays, ``closed`` takes in its end."""
        if bound == "closed":
            self.bound = _CLOSED.get(self.bound, self.bound)
        elif self.bound in ("exact", "approx"):
            self.bound = bound  # type: ignore[assignment]

    @property
    def is_money(self) -> bool:
        """Whether it is a sum of money."""
        return self.unit is not None and self.unit.group == "money"

    def figure(self, builder: Builder, ids: dict[int, str]) -> Mention:
        """The mention that it becomes; `ids` holds the mention ids of the quantities before it."""
        value, unit = self.value, self.unit
        bound: Bound = self.bound
        if bound == "exact":
            bound = value.bound
        elif value.number is None:
            bound = "range"
        return builder.mention(
            "figure",
            self.start,
            self.end,
            self.rule,
            _figure_of(
                number=value.number,
                low=value.low,
                high=value.high,
                fraction=value.fraction,
                bound=bound,
                form=self.form,
                unit=unit.id if unit else None,
                currency=unit.currency if unit else None,
                dimension=unit.dimension if unit else None,
                step=None if self.form == "rank" else value.step,
                direction=self.direction,
                bound_cue=builder.span(*self.cue) if self.cue else None,
                equivalent_of=ids.get(id(self.of)) if self.of else None,
            ),
        )


def back(text: str, at: int) -> int:
    """The place before the blanks that end at `at`."""
    while at > 0 and text[at - 1] in " \u00a0":
        at -= 1
    return at


def has_leading_zero(text: str, quantity: Quantity) -> bool:
    """``007``, ``02-1234``: a code, no quantity; ``0.5`` is one."""
    start = quantity.core[0]
    return text[start] == "0" and text[start + 1 : start + 2].isdigit()
