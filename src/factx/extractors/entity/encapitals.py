"""English headlines set in capitals: only what the lists or the rest of the document know counts there."""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enknown import Known
from factx.extractors.entity.enreading import DATELINE, VERSUS, EnglishReading, is_table
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Entry

_CORPORATE = frozenset(("INC", "CORP", "CO", "LTD", "PLC", "AG", "SA", "NV", "LLC"))
_LONGEST = 5
_LEAD = regex.compile(r"(?:^|\n)\s*(\p{Lu}[\p{Lu} ]{3,24}?)\s?[-—–]{1,2}\s?$")
_BACK = 32
_DASHES = frozenset(("-", "—", "–", "--"))
_OPENS = frozenset((*_DASHES, ",", ";"))
_SHORT_CITY = 5
_CONTESTS = frozenset(("OPEN", "MASTERS", "CLASSIC", "MARATHON", "GAMES", "OLYMPICS", "CUP", "INVITATIONAL", "DERBY"))


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
        yield from self._stars(read)
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

    def _stars(self, read: Sequence[Word]) -> Iterator[Found]:
        """``TENNIS - HAVLOVA WINS``: unknown capitals before a verb in the singular; teams go with the plural there."""
        lists = self._reading.words
        lead = _LEAD.search(self._reading.text, max(0, read[0].start - _BACK), read[0].start)
        sports = lead[1].lower().split() if lead else [read[0].text.lower()]
        if lists.sport.isdisjoint(sports):
            return
        dash = next((n for n, word in enumerate(read[1:4], start=1) if word.gap.strip() in _DASHES), len(read))
        for n in range(0 if lead else dash, len(read) - 1):
            if n and read[n].gap.strip() not in _OPENS:
                continue
            end = n
            while (
                end < len(read)
                and end - n < _LONGEST
                and self._is_unknown(read[end])
                and not self._is_singular(read[end])
            ):
                end += 1
            if end > n and end < len(read) and read[end].gap == " " and self._is_singular(read[end]):
                yield Found(read[n].start, read[end - 1].end, "PERSON", "en.entity.person.star", priority=1)

    def _is_unknown(self, word: Word) -> bool:
        text, lists = word.text, self._reading.words
        low = text.lower()
        plain = low in lists.common or low in lists.functions or low in lists.occupations or low in lists.base_verbs
        return word.is_cap and text.isalpha() and not plain and text not in self._reading.lists.capitals

    def _is_singular(self, word: Word) -> bool:
        """A verb in the third person: ``WINS``, ``STAYS``, ``REACHES``."""
        low, lists = word.text.lower(), self._reading.words
        if not low.endswith("s"):
            return False
        return (
            low in lists.team_verbs
            or low in lists.verbs
            or low[:-1] in lists.base_verbs
            or low[:-2] in lists.base_verbs
        )

    def _name(self, read: Sequence[Word], n: int, end: int) -> Found | None:
        if any(word.gap != " " for word in read[n + 1 : end]):
            return None
        text = " ".join(word.text for word in read[n:end])
        known = self._known.capitals.get(text)
        entries = self._reading.lists.entries(self._reading.lists.capitals.get(text, ""))
        if not (known or entries) or (end - n == 1 and self._is_ordinary(text, entries, bool(known))):
            return None
        what, entity = known or (entries[0].type, entries[0].id)
        if what == "PLACE" and end < len(read) and read[end].text in _CONTESTS:
            return None  # STOCKHOLM OPEN
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
