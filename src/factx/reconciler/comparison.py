"""What comparing two facts gives, and the two things it needs to know besides them."""

from dataclasses import dataclass, replace

from factx.models.document import Lang
from factx.models.fact import Fact
from factx.models.finding import RELATIONS, SEVERITIES, Relation, Severity
from factx.reconciler.catalogue import catalogue


@dataclass(frozen=True, slots=True)
class Comparison:
    """The relation of two facts: symmetric, one only.

    Attributes:
        code: None where nothing differs that is worth a name.
        also: further codes that hold, gravest first as found.
        why: which row of which table decided, in a few words (for `factx explain`).
    """

    relation: Relation
    code: str | None = None
    also: tuple[str, ...] = ()
    severity: Severity = "none"
    why: str = ""

    def at_most(self, severity: Severity) -> "Comparison":
        """The same, no graver than this severity."""
        if SEVERITIES.index(self.severity) >= SEVERITIES.index(severity):
            return self
        return replace(self, severity=severity)

    def doubted(self) -> "Comparison":
        """The same where it is not sure that both answer one question: no plain conflict any more."""
        if self.relation != "conflicts":
            return self
        if self.code in ("FX101", "FX102"):
            also = (*self.also, self.code) if self.code == "FX102" else self.also
            return replace(self, relation="possibly_conflicts", code="FX103", also=also)
        return replace(self, relation="possibly_conflicts")

    @property
    def rank(self) -> tuple[int, int]:
        """Sorts the gravest first."""
        return SEVERITIES.index(self.severity), RELATIONS.index(self.relation)


def coded(
    code: str,
    why: str,
    *,
    relation: Relation | None = None,
    severity: Severity | None = None,
    also: tuple[str, ...] = (),
) -> Comparison:
    """A comparison with the relation and severity that the catalogue gives its code, unless a row says otherwise."""
    row = catalogue()[code]
    return Comparison(relation or row.relation, code, also, severity or row.severity, why)


def plain(relation: Relation, why: str) -> Comparison:
    """A comparison without a code: nothing differs, or nothing that is worth a name."""
    return Comparison(relation, why=why)


@dataclass(frozen=True, slots=True)
class Origin:
    """What comparing needs to know of a source.

    Attributes:
        published: ISO day, or None.
        moment: ISO day or time of publication, as exactly as it is known.
        lineage: id of the group of sources that derive from one another; its own id where it stands alone.
    """

    id: str
    lang: Lang
    published: str | None
    lineage: str
    moment: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact with where it comes from."""

    fact: Fact
    origin: Origin


@dataclass(frozen=True, slots=True)
class Traits:
    """What the catalogue of attributes says of an attribute, as far as comparing needs it.

    Attributes:
        cumulative: it only grows while a story develops (deaths, confirmed cases).
        distinct: counts distinct people, so that a shorter period cannot exceed a longer one.
        varies: it changes with time, so that an unstated as-of matters.
        flow: it adds up over a period, so that a quarter and its year are two questions.
    """

    cumulative: bool = False
    distinct: bool = False
    varies: bool = True
    flow: bool = False


PLAIN_TRAITS = Traits()
