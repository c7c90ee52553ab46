"""English headlines set in capitals: only what the lists or the rest of the document know counts there."""

from collections.abc import Iterator, Sequence

from factx.extractors.entity.enknown import Known
from factx.extractors.entity.enreading import DATELINE, VERSUS, EnglishReading, is_table
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Entry

_CORPORATE = frozenset(("INC", "CORP", "CO", "LTD", "PLC", "AG", "SA", "NV", "LLC"))
_LONGEST = 5
_SHORT_CITY = 5


class Capitals:
    """Reads lines in capitals.

    Args:
        reading: of the document.
        known: what its other lines told.
    """

    def __init__(self, reading: EnglishReading, known: Known) -> None:
        self._reading, self._known = reading, known
        self._surnames = reading.words.capital_surnames

    def found(self, read: Sequence[Word]) -> Iterator[Found]:
        """The names of one line."""
        for end, word in enumerate(read[1:_LONGEST], start=1):
            if word.text in _CORPORATE and all(w.gap == " " for w in read[1 : end + 1]):
                yield Found(read[0].start, word.end, "ORG", "en.entity.org.capitals", priority=3)
        if len(read) == 2 and read[0].text in self._surnames and "-" in read[1].text:
            yield Found(read[0].start, read[1].end, "PERSON", "en.entity.person.capitals", priority=3)
        n = 0
        while n < len(read):
            size = 1
            for end in range(min(len(read), n + _LONGEST), n, -1):
                one = self._name(read, n, end)
                if one:
                    yield one
                    size = end - n
                    break
            n += size

    def _name(self, read: Sequence[Word], n: int, end: int) -> Found | None:
        if any(word.gap != " " for word in read[n + 1 : end]):
            return None
        text = " ".join(word.text for word in read[n:end])
        known = self._known.capitals.get(text)
        entries = self._reading.lists.entries(self._reading.lists.capitals.get(text, ""))
        if not (known or entries) or (end - n == 1 and self._is_ordinary(text, entries, bool(known))):
            return None
        what, entity = known or (entries[0].type, entries[0].id)
        nation = any(entry.nation for entry in entries)
        if what == "PLACE" and not nation and self._plays(read, n, end):
            what, entity = "ORG", None
        return Found(read[n].start, read[end - 1].end, what, f"en.entity.{what.lower()}.capitals", entity, priority=2)

    def _is_ordinary(self, text: str, entries: Sequence[Entry], known: bool) -> bool:
        low = text.lower()
        lists = self._reading.words
        if low in lists.common or low in lists.weak or low in self._reading.lower or len(text) < 3:
            return not any(entry.nation for entry in entries)
        return not known and entries[0].table == "cities_world" and len(text) < _SHORT_CITY

    def _plays(self, read: Sequence[Word], n: int, end: int) -> bool:
        """A city in a headline of sport, or in a table of results."""
        before = read[n - 1].text if n else ""
        after = read[end].text if end < len(read) else ""
        sports = read[0].text.lower() in self._reading.words.sport
        table = is_table(read) and not DATELINE.match(self._reading.text, read[end - 1].end)
        return (sports or table) and before != "IN" and (before != "AT" or after in ("", *VERSUS))
