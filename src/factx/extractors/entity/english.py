"""Names in English: by lists, shape and context, with what the whole document tells.

A capital says little in English: a word at the beginning of a sentence has one anyway, headlines have them everywhere.
So a first reading takes what is told beyond doubt (lists, titles, given names, endings, prepositions), and a second one
lets full names license their short forms (``Jason Kwon`` … ``Kwon``) and known names stand in capitals.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factx.extractors.entity.enalone import Alone
from factx.extractors.entity.enbeside import beside_places
from factx.extractors.entity.enbylines import bylines
from factx.extractors.entity.encalled import BY_PREPOSITION, CALLED, branches, called
from factx.extractors.entity.encapitals import Capitals
from factx.extractors.entity.enchain import Segment, found, segments
from factx.extractors.entity.endatelines import dateline
from factx.extractors.entity.enframed import is_chamber, is_framed
from factx.extractors.entity.enguess import guessed
from factx.extractors.entity.enknown import Known
from factx.extractors.entity.enlisted import governments, in_lower_case
from factx.extractors.entity.enmodels import instant_names
from factx.extractors.entity.enproducts import unknown_products
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enresults import Results
from factx.extractors.entity.entitles import quoted_titles
from factx.extractors.entity.entrimmed import trimmed
from factx.extractors.entity.enunknown import Sight, unknown_bodies, unknown_places
from factx.extractors.entity.envessels import numbered_vessels, unknown_vessels
from factx.extractors.entity.enwords import Word, chains
from factx.extractors.entity.found import Found

_BY_FRAME = ("en.entity.org.apposition", "en.entity.org.apposed", "en.entity.org.framed")
_BY_ENDING = "en.entity.org.ending"
_BY_CAMEL = "en.entity.org.camel"
_BY_TEAM = "en.entity.org.team"
"""A listed place and an unknown word (Meridian Osprey)."""
_PAIR = 2


@dataclass(slots=True)
class _First:
    """What the first reading tells.

    Attributes:
        names: told beyond doubt.
        open: segments that nothing has explained.
        placed: segments that a preposition alone makes places.
        unsure: segments told for persons or bodies that may turn out to be ships.
        marks: segments told for makers that may turn out to be their products.
        titled: chains that end in a title, which may be ships.
    """

    names: list[Found] = field(default_factory=list)
    open: list[Sight] = field(default_factory=list)
    placed: list[Sight] = field(default_factory=list)
    unsure: list[Sight] = field(default_factory=list)
    marks: list[Sight] = field(default_factory=list)
    titled: list[Sight] = field(default_factory=list)

    def replace(self, segments: Sequence[Segment], what: list[Found]) -> None:
        """Other names for segments that were told for something else, or for nothing."""
        starts = {segment.start for segment in segments}
        self.names = [one for one in self.names if one.start not in starts] + what
        self.open = [sight for sight in self.open if sight[0].start not in starts]


class English:
    """Finds the names of the English sentences of one document.

    Args:
        reading: of the document.
        ruled: what rules of the rule files have found.
    """

    def __init__(self, reading: EnglishReading, ruled: Sequence[Found]) -> None:
        self._reading, self._words = reading, reading.words
        self._ruled = ruled
        self._known = Known(reading)
        self._alone = Alone(reading, ruled)

    def found(self) -> list[Found]:
        """All names of all sentences; they may overlap."""
        first = self._first()
        self._retype(first)
        bodies = list(unknown_bodies(first.open, first.placed, self._reading))
        names, freed = self._without_bodies(first.names, first.placed, bodies)
        sights = [*first.open, *freed]
        names = list(called(names, self._reading.text))
        self._known.learn([*names, *self._ruled])
        unknown = [found(segment, "ORG", "org.unknown", priority=2) for segment in bodies]
        self._known.learn(unknown)
        names += unknown
        names += self._licensed(sights)
        beside = beside_places([segment for segment, _ in sights], names, self._reading)
        names += [found(segment, "PLACE", "place.list", priority=2) for segment in beside]
        guesses = list(guessed(sights, names, self._reading))
        self._known.learn(guesses)
        people = [one for one in names if one.type == "PERSON"]
        names += [*guesses, *quoted_titles(self._reading, people)]
        names += branches(names, self._reading, self._known)
        capitals = Capitals(self._reading, self._known)
        names += [one for read, shouted in self._reading.read if shouted for one in capitals.found(read)]
        return names

    def _first(self) -> _First:
        """What each sentence tells by itself; headlines in capitals tell nothing yet."""
        first, results = _First(), Results(self._reading)
        first.names += [*in_lower_case(self._reading), *instant_names(self._reading), *bylines(self._reading)]
        for read, shouted in self._reading.read:
            first.names += dateline(read, self._reading)
            if shouted:
                continue
            first.names += results.found(read)
            first.names += governments(read, self._words)
            first.names += numbered_vessels(read, self._reading)
            for start, end in chains(read, self._words):
                first.titled += self._titled_at_end(read, start, end)
                for raw in segments(read, start, end, self._words, self._reading.listed):
                    framed = is_framed(raw, read, self._reading)
                    segment = raw if framed else trimmed(raw, read, self._reading)
                    if segment.words and not is_chamber(segment, read, self._words):
                        self._sort(segment, read, first)
        return first

    def _sort(self, segment: Segment, read: Sequence[Word], first: _First) -> None:
        names = self._alone.names(segment, read)
        if not names:
            first.open.append((segment, read))
            return
        first.names += names
        if names[0].rule == BY_PREPOSITION:
            first.placed.append((segment, read))
        if self._may_be_ship(names[0], segment):
            first.unsure.append((segment, read))
        if names[0].rule == _BY_CAMEL:
            first.marks.append((segment, read))

    def _retype(self, first: _First) -> None:
        """Ships, products and places that some sight in the document tells (the Clara Venn; PlanArc, the software)."""
        ships = list(unknown_vessels([*first.open, *first.unsure, *first.titled], self._reading))
        things = list(unknown_products([*first.open, *first.marks], self._reading))
        first.replace(ships, [found(segment, "PRODUCT", "product.vessel", priority=5) for segment in ships])
        first.replace(things, [found(segment, "PRODUCT", "product.unknown", priority=2) for segment in things])
        towns = list(unknown_places(first.open, self._reading))
        first.names += [found(segment, "PLACE", "place.unknown", priority=2) for segment in towns]
        starts = {segment.start for segment in towns}
        first.open = [sight for sight in first.open if sight[0].start not in starts]

    def _licensed(self, sights: Sequence[Sight]) -> list[Found]:
        """What is known elsewhere in the document: longer names first, which license their short forms."""
        names: list[Found] = []
        for several in (True, False):
            for segment, read in sights:
                if (len(segment.words) > 1) is several:
                    more = list(self._known.licensed(segment, read))
                    self._known.learn(more)
                    names += more
        return names

    def _may_be_ship(self, one: Found, segment: Segment) -> bool:
        """A person, or a body by its frame or by the name of a newspaper, may turn out to be a ship (Haeoreum Star)."""
        paper = one.rule == _BY_ENDING and segment.words[-1].text in self._words.newspapers
        told = one.rule in _BY_FRAME or one.rule == _BY_TEAM or paper
        return (one.type == "PERSON" or told) and one.end == segment.end

    def _titled_at_end(self, read: Sequence[Word], first: int, last: int) -> Iterator[Sight]:
        """``the Haeoreum Queen``: a chain that ends in a title, which behind an article may be a ship."""
        first += read[first].text == "The"
        titled = read[last - 1].text in self._words.roles and last - first == _PAIR
        if titled and first and read[first].kind == "cap":
            yield Segment(read[first:last], first), read

    def _without_bodies(
        self, names: list[Found], placed: Sequence[Sight], bodies: Sequence[Segment]
    ) -> tuple[list[Found], list[Sight]]:
        """Places told by a preposition alone are none where the document calls them a body (``set foot in Lumenbit``).

        Returns:
            The other names, and the segments that are open again.
        """
        text = self._reading.text
        others = {one.text for one in bodies} | {text[f.start : f.end] for f in names if f.rule in CALLED}
        freed = [sight for sight in placed if sight[0].text in others]
        starts = {segment.start for segment, _ in freed}
        kept = [one for one in names if not (one.rule == BY_PREPOSITION and one.start in starts)]
        taken = {segment.start for segment in bodies}
        return kept, [sight for sight in freed if sight[0].start not in taken]
