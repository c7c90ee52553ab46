"""What an English segment names by the lists, by its words and by its own sentence; no other sentence is needed."""

from collections.abc import Iterator, Sequence

from factx.extractors.entity.enchain import Segment, found, told
from factx.extractors.entity.encontext import Context
from factx.extractors.entity.enframed import is_framed
from factx.extractors.entity.enlisted import is_branch
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found


class Alone:
    """Answers for the segments of a document.

    Args:
        reading: of the document.
        ruled: what rules of the rule files have found.
    """

    def __init__(self, reading: EnglishReading, ruled: Sequence[Found]) -> None:
        self._reading, self._words = reading, reading.words
        self._context = Context(reading)
        self._storms = {reading.text[one.start : one.end].split()[-1] for one in ruled if one.type == "EVENT"}

    def names(self, segment: Segment, read: Sequence[Word]) -> list[Found]:
        """The names of a segment; none where nothing tells.

        Args:
            segment: a trimmed piece of a chain.
            read: the words of its sentence.
        """
        entries = self._reading.listed.get((segment.start, segment.end))
        if one := self._as_word(segment, read, listed=bool(entries)):
            return [one]
        if entries and self._reading.is_plain(segment, read):
            return []
        one = self._as_listed(segment, read) or self._as_titled(segment, read) or self._by_words(segment, read)
        if one:
            return [one]
        if inside := list(self._inside(segment)):
            return self._around(segment, inside)
        one = self._by_frame(segment, read)
        return [one] if one else []

    def _as_word(self, segment: Segment, read: Sequence[Word], *, listed: bool) -> Found | None:
        """One word that has a meaning of its own: a storm, a body without an article (``Congress``), a postal code."""
        if len(segment.words) > 1:
            return None
        if segment.text in self._storms:
            return found(segment, "EVENT", "event.known", priority=6)  # Typhoon Mira, later Mira
        if segment.words[0].text in self._words.lone and not listed:
            return found(segment, "ORG", "org.lone", priority=2)
        state = self._state(segment, read)
        return found(segment, "PLACE", "place.postal", state, priority=5) if state else None

    def _state(self, segment: Segment, read: Sequence[Word]) -> str | None:
        """``Flagstaff, AZ``: two letters behind a town and a comma."""
        first = segment.words[0]
        behind = segment.first > 0 and first.gap == ", " and read[segment.first - 1].is_cap
        return self._words.postal.get(first.text) if behind else None

    def _as_listed(self, segment: Segment, read: Sequence[Word]) -> Found | None:
        entries = self._reading.listed.get((segment.start, segment.end))
        if not entries:
            return None
        entry = self._reading.chosen(entries, segment, read)
        if segment.titled and entry.type != "PERSON" and len(segment.words) == 1 and entry.table != "countries":
            return None
        return found(segment, entry.type, f"list.{entry.table}", entry.id, priority=5)

    def _as_titled(self, segment: Segment, read: Sequence[Word]) -> Found | None:
        if not segment.titled or self._is_done_to(segment):
            return None
        told_so = self._reading.namelike(segment) or self._context.after_title(segment, read)
        return found(segment, "PERSON", "person.title", priority=4) if told_so else None

    def _is_done_to(self, segment: Segment) -> bool:
        """``Police Chief Jailed``, in a headline: what is done to the bearer of a title is no name."""
        low, verbs = segment.text.lower(), self._words.base_verbs
        return low.endswith("ed") and (low[:-2] in verbs or low[:-1] in verbs)

    def _by_words(self, segment: Segment, read: Sequence[Word]) -> Found | None:
        """By its ending or opening, as a side in a table of results, or by what outweighs a listed name inside."""
        tells = told(segment, self._words)
        if tells:
            tells = ("ORG", "led") if self._context.has_analysts(segment) else tells
            tells = ("ORG", "club") if self._reading.is_city_club(segment, read) else tells
            return found(segment, tells[0], f"{tells[0].lower()}.{tells[1]}", priority=3)
        if self._reading.is_result(segment, read):
            return found(segment, "ORG", "org.result", priority=3)
        strong = self._context.outweighs(segment, read) if self._reading.namelike(segment) else None
        return found(segment, strong[0], strong[1], priority=strong[2]) if strong else None

    def _around(self, segment: Segment, inside: list[Found]) -> list[Found]:
        """What a segment names that holds listed names: something longer, or just these."""
        first, last = inside[0], inside[-1]
        if len(inside) == 1 and is_branch(segment, first, self._words):
            return [found(segment, "ORG", "org.branch", priority=3)]
        if last.end == segment.end and last.type == "PERSON" and self._reading.namelike(segment):
            return [found(segment, "PERSON", "person.longer", last.entity, priority=3)]
        if first.start > segment.start and self._context.of_country(segment):
            return [found(segment, "PERSON", "person.country", priority=3)]
        team = self._reading.is_team(segment)
        if first.start == segment.start and first.type == "ORG" and team:
            return [found(segment, "ORG", "org.longer", priority=3)]
        if team and len(segment.words) > 1 and all(one.type == "PLACE" for one in inside):
            return [found(segment, "ORG", "org.team", priority=2)]
        return inside

    def _inside(self, segment: Segment) -> Iterator[Found]:
        """Listed names inside a segment that nothing else explains, the longest first."""
        words, n = segment.words, 0
        while n < len(words):
            for end in range(len(words), n, -1):
                entries = self._reading.listed.get((words[n].start, words[end - 1].end))
                if entries and not (end - n == 1 and words[n].text.lower() in self._words.common):
                    name = Segment(words[n:end], segment.first + n)
                    yield found(name, entries[0].type, f"list.{entries[0].table}", entries[0].id, priority=5)
                    n = end
                    break
            else:
                n += 1

    def _by_frame(self, segment: Segment, read: Sequence[Word]) -> Found | None:
        if is_framed(segment, read, self._reading):
            return found(segment, "ORG", "org.framed", priority=2)
        tells = self._context.tells(segment, read) if self._reading.namelike(segment) else None
        return found(segment, tells[0], tells[1], priority=tells[2]) if tells else None
