"""Names in English: by lists, shape and context, with what the whole document tells.

A capital says little in English: a word at the beginning of a sentence has one anyway, headlines have them everywhere.
So a first reading takes what is told beyond doubt (lists, titles, given names, endings, prepositions), and a second one
lets full names license their short forms (``Jason Kwon`` … ``Kwon``) and known names stand in capitals.
"""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.encapitals import Capitals
from factx.extractors.entity.enchain import Segment, found, segments, told
from factx.extractors.entity.enknown import Known
from factx.extractors.entity.enreading import DATELINE, EnglishReading
from factx.extractors.entity.enwords import Word, chains
from factx.extractors.entity.found import Found

_FEW = 4
_PAIR = 2
_SPELT = regex.compile(r"\p{Lu}{3,}(?:[-'’]\p{Lu}+)?|\p{Lu}{2}[-'’]\p{Lu}{2,}")
_COUNTRY = regex.compile(r"\s?\(\s?([\p{Lu}][\p{L}. ]{1,30}?)\s?\)")
_BOWLED = regex.compile(r"\s\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}\b")
_AGED = regex.compile(r"\s?,\s\d{1,3}\s?[,.)]")


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

    def found(self) -> list[Found]:
        """All names of all sentences; they may overlap."""
        names: list[Found] = list(self._lower_case())
        open_segments: list[tuple[Segment, Sequence[Word]]] = []
        for read, shouted in self._reading.read:
            names += self._dateline(read)
            if shouted:
                continue
            names += self._government(read)
            for first, last in chains(read, self._words):
                for raw in segments(read, first, last, self._words, self._reading.listed):
                    segment = self._trimmed(raw, read)
                    if not segment.words:
                        continue
                    sure = list(self._sure(segment, read))
                    if sure:
                        names += sure
                    else:
                        open_segments.append((segment, read))
        self._known.learn([*names, *self._ruled])
        for several in (True, False):
            for segment, around in open_segments:
                if (len(segment.words) > 1) is several:
                    more = list(self._known.licensed(segment, around))
                    names += more
                    self._known.learn(more)
        capitals = Capitals(self._reading, self._known)
        for read, shouted in self._reading.read:
            if shouted:
                names += capitals.found(read)
        return names

    def _lower_case(self) -> Iterator[Found]:
        """Listed names that begin in lower case: ``eastern Seoul``, ``basic law on artificial intelligence``."""
        for (start, end), entries in self._reading.listed.items():
            surface = self._reading.text[start:end]
            if surface[0].islower() and " " in surface and not surface.startswith("the "):
                yield Found(
                    start, end, entries[0].type, f"en.entity.list.{entries[0].table}", entries[0].id, priority=5
                )

    def _government(self, read: Sequence[Word]) -> Iterator[Found]:
        """``Korean government``, ``French police``: a demonym makes a common noun one body."""
        for at in range(1, len(read)):
            if read[at].text not in ("government", "parliament") or read[at].gap != " ":
                continue
            two = f"{read[at - 2].text} {read[at - 1].text}" if at > 1 else ""
            n = at - 2 if two in self._words.demonyms else at - 1
            if n < at - 1 or read[n].text in self._words.demonyms:
                yield Found(read[n].start, read[at].end, "ORG", "en.entity.org.government", priority=3)

    def _dateline(self, read: Sequence[Word]) -> Iterator[Found]:
        """``BONGHWA, South Korea — Rescuers``: capitals before a dash."""
        if read and read[0].kind == "caps" and _SPELT.fullmatch(read[0].text) and not self._opens_headline(read[0]):
            end = 1
            while end < min(3, len(read)) and read[end].kind == "caps" and read[end].gap == " ":
                end += 1
            if DATELINE.match(self._reading.text, read[end - 1].end):
                yield Found(read[0].start, read[end - 1].end, "PLACE", "en.entity.place.dateline", priority=4)

    def _opens_headline(self, word: Word) -> bool:
        """``SOCCER - `` and ``NBA BASKETBALL - `` are no datelines."""
        low = word.text.lower()
        entries = self._reading.lists.entries(word.text)
        body = bool(entries) and entries[0].type != "PLACE"
        return low in self._words.common or low in self._words.sport or body

    def _trimmed(self, segment: Segment, read: Sequence[Word]) -> Segment:
        """A sentence's first word has a capital anyway; ordinary words before a name go."""
        words: Sequence[Word] = segment.words
        first = segment.first
        while words and (words[0].start, words[-1].end) not in self._reading.listed:
            word = words[0]
            low = word.text.lower()
            initial = first == 0 or read[first].gap.strip() not in ("", "-")
            works = low in self._words.occupations and word.text not in self._words.given
            ordinary = low in self._words.common or low in self._reading.lower or works
            if len(words) > 1 and word.kind == "cap" and ordinary and (initial or low in ("the", "a", "an")):
                if word.text in self._words.surnames and "-" in words[1].text:
                    break
                body = self._words.endings.get(words[-1].text) == "ORG" and len(words) == _PAIR
                if body and low not in self._words.functions and low not in self._reading.lower:
                    break
                if (
                    word.text in self._words.given
                    and low not in self._reading.lower
                    and words[1].text.lower() not in self._words.common
                ):
                    break
                words, first = words[1:], first + 1
                continue
            break
        return Segment(words, first, segment.titled and first == segment.first)

    def _sure(self, segment: Segment, read: Sequence[Word]) -> Iterator[Found]:
        """What needs no other sentence."""
        lists, words = self._words, segment.words
        entries = self._reading.listed.get((segment.start, segment.end))
        if len(words) == 1 and words[0].text in lists.lone and not entries:
            yield found(segment, "ORG", "org.lone", priority=2)
            return
        after = self._reading.after(segment, read)
        before = self._reading.before(segment, read)
        if entries:
            if self._reading.is_plain(segment):
                return
            entry = self._reading.chosen(entries, segment, read)
            if not (segment.titled and entry.type != "PERSON" and len(words) == 1 and entry.table != "countries"):
                yield found(segment, entry.type, f"list.{entry.table}", entry.id, priority=5)
                return
        if segment.titled and (self._reading.namelike(segment) or self._after_courtesy(segment, read)):
            yield found(segment, "PERSON", "person.title", priority=4)
            return
        tells = told(segment, lists)
        if tells:
            yield found(segment, tells[0], f"{tells[0].lower()}.{tells[1]}", priority=3)
            return
        if self._reading.sporty and _BOWLED.match(self._reading.text, segment.end) and self._reading.namelike(segment):
            yield found(segment, "PERSON", "person.bowling", priority=4)
            return
        if self._reading.is_result(segment, read):
            yield found(segment, "ORG", "org.result", priority=3)
            return
        inside = list(self._inside(segment))
        if inside and inside[-1].end == segment.end and inside[-1].type == "PERSON" and self._reading.namelike(segment):
            yield found(segment, "PERSON", "person.longer", inside[-1].entity, priority=3)
            return
        if inside and inside[0].start > segment.start and self._of_country(segment):
            yield found(segment, "PERSON", "person.country", priority=3)
            return
        if inside and inside[0].start == segment.start and inside[0].type == "ORG" and self._reading.is_team(segment):
            yield found(segment, "ORG", "org.longer", priority=3)
            return
        if inside and not (
            len(words) > 1 and all(f.type == "PLACE" for f in inside) and self._reading.is_team(segment)
        ):
            yield from inside
            return
        if inside:
            yield found(segment, "ORG", "org.team", priority=2)
            return
        if not self._reading.namelike(segment):
            return
        prior = read[segment.first - 2].text if segment.first > 1 else ""
        apposed = self._reading.apposed(segment, read)
        if apposed:
            yield found(segment, apposed, f"{apposed.lower()}.apposition", priority=3)
        elif before in lists.works and words[0].gap == " ":
            yield found(segment, "PRODUCT", "product.noun", priority=2)
        elif self._before_office(segment, read, after):
            yield found(segment, "ORG", "org.office", priority=2)
        elif before == "of" and prior in lists.place_nouns:
            yield found(segment, "PLACE", "place.noun", priority=3)
        elif before in lists.org_nouns and words[0].gap == " ":
            yield found(segment, "ORG", "org.noun", priority=2)
        elif before in lists.org_nouns and words[0].gap == ", " and self._closed(segment, read):
            yield found(segment, "ORG", "org.apposed", priority=3)
        elif self._before_body(segment, read, before, after):
            yield found(segment, "ORG", "org.body", priority=2)
        elif before in lists.occupations and segment.first and words[0].gap == " ":
            yield found(segment, "PERSON", "person.occupation", priority=3)
        elif self._of_country(segment):
            yield found(segment, "PERSON", "person.country", priority=3)
        elif len(words) > 1 and (after in lists.verbs or _AGED.match(self._reading.text, segment.end)):
            yield found(segment, "PERSON", "person.verb", priority=3)
        elif (
            before in lists.prepositions
            and words[0].gap == " "
            and not words[-1].owns
            and len(words) <= 3
            and words[0].kind == "cap"
        ):
            yield found(segment, "PLACE", "place.preposition", priority=2)

    def _of_country(self, segment: Segment) -> bool:
        """``Jan Siemerink (Netherlands)``: in lists of results the country of a player stands in brackets."""
        if not 2 <= len(segment.words) <= _FEW or not self._reading.sporty:
            return False
        match = _COUNTRY.match(self._reading.text, segment.end)
        entries = self._reading.lists.entries(match[1]) if match else ()
        return any(entry.nation for entry in entries)

    def _after_courtesy(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Mrs May``: behind a courtesy any capitalised word is a name."""
        before = read[segment.first - 1].text if segment.first else ""
        return before in self._words.courtesy and segment.words[0].is_cap and len(segment.words) < _FEW

    def _before_office(self, segment: Segment, read: Sequence[Word], after: str) -> bool:
        """``Rovers manager Ray Harford``, ``Paine Webber analyst``: a body, then an office of bodies."""
        n = segment.first + len(segment.words)
        if after not in self._words.team_offices or read[n].gap != " ":
            return False
        return len(segment.words) == 1 or (n + 1 < len(read) and read[n + 1].is_cap and read[n + 1].gap == " ")

    @staticmethod
    def _closed(segment: Segment, read: Sequence[Word]) -> bool:
        """``Its supplier, Haetnim, said``: the name stands between commas."""
        last = segment.first + len(segment.words)
        return last < len(read) and read[last].gap.strip() == ","

    def _before_body(self, segment: Segment, read: Sequence[Word], before: str, after: str) -> bool:
        """``the Times newspaper``, ``Hanbyeol shares``: behind the article, or where only bodies have such a thing."""
        last = segment.first + len(segment.words)
        if last >= len(read) or read[last].gap != " ":
            return False
        owned = after in self._words.bodies and segment.first + 1 < len(read)
        return owned or (before.lower() == "the" and after in self._words.org_nouns)

    def _inside(self, segment: Segment) -> Iterator[Found]:
        """Listed names inside a segment that nothing else explains."""
        words = segment.words
        n = 0
        while n < len(words):
            for end in range(len(words), n, -1):
                entries = self._reading.listed.get((words[n].start, words[end - 1].end))
                if entries and not (end - n == 1 and words[n].text.lower() in self._words.common):
                    entry = entries[0]
                    yield Found(
                        words[n].start,
                        words[end - 1].end,
                        entry.type,
                        f"en.entity.list.{entry.table}",
                        entry.id,
                        priority=5,
                    )
                    n = end
                    break
            else:
                n += 1
