"""Names in English: by lists, shape and context, with what the whole document tells.

A capital says little in English: a word at the beginning of a sentence has one anyway, headlines have them everywhere.
So a first reading takes what is told beyond doubt (lists, titles, given names, endings, prepositions), and a second one
lets full names license their short forms (``Jason Kwon`` … ``Kwon``) and known names stand in capitals.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import regex

from factx.extract.entity.enchain import Listed, Segment, found, segments, told
from factx.extract.entity.enwords import Word, chains, words_of
from factx.extract.entity.found import Found
from factx.extract.entity.gazetteer import Entry, Gazetteer, Hit
from factx.extract.entity.words import EnglishWords
from factx.models.document import Sentence
from factx.models.mention import EntityType

_ABSTRACT = regex.compile(
    r"(?:tions?|ments?|ness|ings|ities|ology|ologies|ical|ials?|isms?|ists|ers|ics|ances?|ences?|ships?)$"
)
_AGED = regex.compile(r"\s?,\s\d{1,3}\s?[,.)]")
_SCORE = regex.compile(r"\s\d{1,3}(?:\s|$|[-:]\d)")
_DATELINE = regex.compile(
    r"(?:,\s[\p{L}. ]{2,30})?\s?(?:\((?:Reuters|AP|AFP|Yonhap|Kyodo|Xinhua)\)\s?)?(?:—|–|--|\s-\s|\d{4}-\d\d-\d\d|\s\d{4}-\d\d-\d\d)"
)
_VERSUS = frozenset(("at", "v", "vs", "vs.", "AT", "V", "VS"))


@dataclass
class Known:
    """What the first reading learned: names by their text, surnames, and short forms, with type and id."""

    names: dict[str, tuple[EntityType, str | None]] = field(default_factory=dict)
    capitals: dict[str, tuple[EntityType, str | None]] = field(default_factory=dict)

    def learn(self, text: str, what: EntityType, entity: str | None) -> None:
        """A name may stand again, also in capitals; the first reading of a text stays."""
        self.names.setdefault(text, (what, entity))
        self.capitals.setdefault(text.upper(), (what, entity))


class English:
    """Finds the names of the English sentences of one document."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        text: str,
        hits: Iterable[Hit],
        ruled: Sequence[Found],
        words: EnglishWords,
        lists: Gazetteer,
    ) -> None:
        self._text, self._words, self._lists = text, words, lists
        self._ruled = ruled
        self._listed: Listed = {(hit.start, hit.end): hit.entries for hit in hits}
        self._known = Known()
        self._lower: set[str] = set()
        self._read: list[tuple[list[Word], bool]] = []
        for sentence in sentences:
            read = words_of(text, sentence.start, sentence.end, words)
            self._read.append((read, _all_capitals(read)))
            self._lower.update(word.text for word in read if word.kind == "low")
        self._sporty = len(self._lower & words.sport) >= 3

    def found(self) -> list[Found]:
        """All names of all sentences; they may overlap."""
        names: list[Found] = list(self._lower_case())
        open_segments: list[tuple[Segment, Sequence[Word]]] = []
        for read, shouted in self._read:
            if shouted:
                continue
            names += self._government(read)
            names += self._dateline(read)
            for first, last in chains(read, self._words):
                for raw in segments(read, first, last, self._words, self._listed):
                    segment = self._trimmed(raw, read)
                    if not segment.words:
                        continue
                    sure = list(self._sure(segment, read))
                    if sure:
                        names += sure
                    else:
                        open_segments.append((segment, read))
        self._learn([*names, *self._ruled])
        for several in (True, False):
            for segment, around in open_segments:
                if (len(segment.words) > 1) is several:
                    more = list(self._licensed(segment, around))
                    names += more
                    self._learn(more)
        for read, shouted in self._read:
            if shouted:
                names += self._shouted(read)
        return names

    # -- first reading

    def _lower_case(self) -> Iterator[Found]:
        """Listed names that begin in lower case: ``eastern Seoul``, ``basic law on artificial intelligence``."""
        for (start, end), entries in self._listed.items():
            if self._text[start].islower() and " " in self._text[start:end]:
                yield Found(
                    start, end, entries[0].type, f"en.entity.list.{entries[0].table}", entries[0].id, priority=5
                )

    def _government(self, read: Sequence[Word]) -> Iterator[Found]:
        """``Korean government``, ``French police``: a demonym makes a common noun one body."""
        for n, word in enumerate(read[:-1]):
            size = 2 if n + 2 < len(read) and f"{word.text} {read[n + 1].text}" in self._words.demonyms else 1
            at = n + size
            if at < len(read) and read[at].text in ("government", "parliament") and read[at].gap == " ":
                named = size == 2 or word.text in self._words.demonyms
                if named and (n == 0 or f"{read[n - 1].text} {word.text}" not in self._words.demonyms):
                    yield Found(word.start, read[at].end, "ORG", "en.entity.org.government", priority=3)

    def _trimmed(self, segment: Segment, read: Sequence[Word]) -> Segment:
        """A sentence's first word has a capital anyway; ordinary words before a name go."""
        words: Sequence[Word] = segment.words
        first = segment.first
        while words and (words[0].start, words[-1].end) not in self._listed:
            word = words[0]
            low = word.text.lower()
            initial = first == 0 or read[first].gap.strip() not in ("", "-")
            ordinary = low in self._words.common or low in self._lower
            if len(words) > 1 and word.kind == "cap" and ordinary and (initial or low in ("the", "a", "an")):
                if (
                    word.text in self._words.given
                    and low not in self._lower
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
        entries = self._listed.get((segment.start, segment.end))
        if len(words) == 1 and words[0].text in lists.lone and not entries:
            yield found(segment, "ORG", "org.lone", priority=2)
            return
        after = self._after(segment, read)
        before = self._before(segment, read)
        if entries:
            if self._is_plain(segment):
                return
            entry = self._chosen(entries, segment, read)
            if not (segment.titled and entry.type != "PERSON" and len(words) == 1 and entry.table != "countries"):
                yield found(segment, entry.type, f"list.{entry.table}", entry.id, priority=5)
                return
        if segment.titled and self._namelike(segment):
            yield found(segment, "PERSON", "person.title", priority=4)
            return
        tells = told(segment, lists)
        if tells:
            yield found(segment, tells[0], f"{tells[0].lower()}.{tells[1]}", priority=3)
            return
        inside = list(self._inside(segment))
        if inside and not (len(words) > 1 and all(f.type == "PLACE" for f in inside) and self._team(segment)):
            yield from inside
            return
        if inside:
            yield found(segment, "ORG", "org.team", priority=2)
            return
        if not self._namelike(segment):
            return
        prior = read[segment.first - 2].text if segment.first > 1 else ""
        if before == "of" and prior in lists.place_nouns:
            yield found(segment, "PLACE", "place.noun", priority=3)
        elif before in lists.org_nouns and words[0].gap == " ":
            yield found(segment, "ORG", "org.noun", priority=2)
        elif before in lists.occupations and segment.first and words[0].gap == " ":
            yield found(segment, "PERSON", "person.occupation", priority=3)
        elif len(words) > 1 and (after in lists.verbs or _AGED.match(self._text, segment.end)):
            yield found(segment, "PERSON", "person.verb", priority=3)
        elif (
            before in lists.prepositions
            and words[0].gap == " "
            and not words[-1].owns
            and len(words) <= 3
            and words[0].kind == "cap"
        ):
            yield found(segment, "PLACE", "place.preposition", priority=2)

    def _is_plain(self, segment: Segment) -> bool:
        """An ordinary word with a capital because it begins a sentence (``Apple`` may, ``Target`` may not)."""
        if len(segment.words) > 1 or segment.words[0].kind == "caps":
            return False
        low = segment.text.lower()
        return (segment.first == 0 and (low in self._words.common or low in self._words.weak)) or low in self._lower

    def _chosen(self, entries: tuple[Entry, ...], segment: Segment, read: Sequence[Word]) -> Entry:
        """Among readings of one name: the club in news of sport, else the first."""
        clubs = [entry for entry in entries if entry.table == "sports"]
        if clubs and self._sporty:
            return clubs[0]
        if segment.titled:
            return next((entry for entry in entries if entry.type == "PERSON"), entries[0])
        entry = entries[0]
        if entry.type == "PLACE" and entry.table != "countries" and self._plays(segment, read):
            return Entry("", "ORG", "sports", "", False)
        return entry

    def _plays(self, segment: Segment, read: Sequence[Word]) -> bool:
        """A city that beats another, or stands in a table of results, is a team."""
        if not self._sporty and not _is_table(read):
            return False
        last = segment.first + len(segment.words)
        after = read[last].text if last < len(read) else ""
        before = read[segment.first - 1].text if segment.first else ""
        if after in self._words.team_verbs and segment.first == 0:
            return True
        if _is_table(read):
            return (after[:1].isdigit() or after in _VERSUS or before in _VERSUS) and not before.endswith(("in", "in:"))
        return False

    def _inside(self, segment: Segment) -> Iterator[Found]:
        """Listed names inside a segment that nothing else explains."""
        words = segment.words
        n = 0
        while n < len(words):
            for end in range(len(words), n, -1):
                entries = self._listed.get((words[n].start, words[end - 1].end))
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

    def _team(self, segment: Segment) -> bool:
        """``Sydney Swans``: a place and an unknown word that is no ordinary one."""
        rest = [
            w for w in segment.words if w.text.lower() not in self._words.common and w.text not in self._words.demonyms
        ]
        return (
            len(rest) == len(segment.words)
            and segment.words[-1].is_cap
            and ((segment.words[-1].start, segment.words[-1].end) not in self._listed)
        )

    def _namelike(self, segment: Segment) -> bool:
        """No ordinary words, no months, no demonyms."""
        for word in segment.words:
            low = word.text.lower().rstrip(".")
            if word.text in self._words.particles:
                continue
            if not word.is_cap or word.text in self._words.demonyms:
                return False
            if word.text in self._words.acronyms or low in self._words.calendar:
                return False
            if low in self._words.common and word.text not in self._words.given and not word.is_initial:
                return False
        return len(segment.text) > 1

    def _after(self, segment: Segment, read: Sequence[Word]) -> str:
        last = segment.first + len(segment.words)
        if last < len(read) and read[last].gap.strip() in ("", ",") and not segment.words[-1].owns:
            return read[last].text
        return ""

    def _before(self, segment: Segment, read: Sequence[Word]) -> str:
        return read[segment.first - 1].text if segment.first else ""

    def _dateline(self, read: Sequence[Word]) -> Iterator[Found]:
        """``BONGHWA, South Korea — Rescuers``: capitals before a dash."""
        if read and read[0].kind == "caps" and read[0].text.isalpha() and len(read[0].text) > 2:
            end = 1
            while end < min(3, len(read)) and read[end].kind == "caps" and read[end].gap == " ":
                end += 1
            if _DATELINE.match(self._text, read[end - 1].end):
                yield Found(read[0].start, read[end - 1].end, "PLACE", "en.entity.place.dateline", priority=4)

    # -- second reading

    def _learn(self, names: Sequence[Found]) -> None:
        for name in sorted(names, key=lambda f: -f.priority):
            text = " ".join(self._text[name.start : name.end].split())
            self._known.learn(text, name.type, name.entity)
            parts = text.split()
            if name.type == "PERSON" and len(parts) > 1:
                surname = parts[-2] if parts[-1].rstrip(".") in ("Jr", "Sr", "II", "III") else parts[-1]
                if parts[0] in self._words.surnames and "-" in parts[-1] and parts[-1].rpartition("-")[2].islower():
                    surname = parts[0]
                self._known.learn(surname, "PERSON", name.entity)
                for n in range(1, len(parts) - 1):
                    if parts[n] in self._words.particles or parts[n].lower() in self._words.particles:
                        self._known.learn(" ".join(parts[n:]), "PERSON", name.entity)
            elif name.type == "ORG" and len(parts) > 1:
                if parts[-1] in self._words.corporate:
                    self._known.learn(" ".join(parts[:-1]), "ORG", name.entity)
                if self._is_distinct(parts[0]):
                    self._known.learn(parts[0], "ORG", name.entity)
                initials = "".join(part[0] for part in parts if part[0].isupper())
                if len(initials) > 2:
                    self._known.learn(initials, "ORG", name.entity)

    def _is_distinct(self, word: str) -> bool:
        """A word that can stand for a whole name: no ordinary word, given name, place or nation."""
        lists = self._words
        plain = word.lower() in lists.common or word in lists.given or word in lists.demonyms or word in lists.heads
        return len(word) > 2 and not plain and word not in self._lists.entries and word[0].isupper()

    def _licensed(self, segment: Segment, read: Sequence[Word]) -> Iterator[Found]:
        """Short forms of names known from elsewhere, then what context tells of unknown ones."""
        lists, words = self._words, segment.words
        known = self._known.names.get(segment.text) or (
            self._known.capitals.get(segment.text) if words[0].kind == "caps" else None
        )
        if known and not (len(words) == 1 and segment.text.lower() in self._lower and segment.first == 0):
            yield found(segment, known[0], f"{known[0].lower()}.known", known[1], priority=2)
            return
        if not self._namelike(segment):
            return
        single = len(words) == 1
        text = segment.text
        after = self._after(segment, read)
        if (
            single
            and words[0].kind == "caps"
            and 2 <= len(text) <= 6
            and text.isalpha()
            and text.lower() not in self._lower
        ):
            yield found(segment, "ORG", "org.acronym", priority=1)
        elif single and after in lists.verbs and text.lower() not in self._lower and not self._is_plural(segment):
            yield found(segment, "PERSON", "person.said", priority=1)
        elif not single and len(words) <= 3 and self._shaped(words):
            yield found(segment, "PERSON", "person.shape", priority=1)

    @staticmethod
    def _is_plural(segment: Segment) -> bool:
        """``Forecasters said``: at the beginning of a sentence an unknown plural is no name."""
        return segment.first == 0 and segment.text.endswith("s")

    def _shaped(self, words: Sequence[Word]) -> bool:
        return not any(_ABSTRACT.search(word.text) for word in words) and all(
            word.text in self._words.particles or word.is_initial or (word.text[:1].isupper() and word.kind == "cap")
            for word in words
        )

    # -- capitals

    def _shouted(self, read: Sequence[Word]) -> Iterator[Found]:
        """In headlines set in capitals only known names count."""
        n = 0
        while n < len(read):
            for end in range(min(len(read), n + 5), n, -1):
                if any(word.gap != " " for word in read[n + 1 : end]):
                    continue
                text = " ".join(word.text for word in read[n:end])
                known = self._known.capitals.get(text)
                entries = None if known else self._lists.capitals.get(text)
                if not known and not entries:
                    continue
                if (
                    end - n == 1
                    and (text.lower() in self._words.common or text.lower() in self._lower or len(text) < 3)
                    and text != "US"
                ):
                    continue
                what, entity = known or (entries[0].type, entries[0].id)  # type: ignore[index]
                rule = f"en.entity.{what.lower()}.capitals"
                if entries and entries[0].table == "cities_world" and end - n == 1 and len(text) < 5:
                    continue
                yield Found(read[n].start, read[end - 1].end, what, rule, entity, priority=2)
                n = end - 1
                break
            n += 1


def _all_capitals(read: Sequence[Word]) -> bool:
    """A headline in capitals: hardly a lower-case word in it."""
    spelt = [word for word in read if word.kind != "num"]
    caps = sum(word.kind == "caps" or (len(word.text) == 1 and word.text.isupper()) for word in spelt)
    return (
        len(spelt) >= 1
        and caps >= 0.8 * len(spelt)
        and any(len(w.text) > 3 for w in spelt)
        and (len(spelt) > 1 or caps > 0)
    )


def _is_table(read: Sequence[Word]) -> bool:
    """A line of results: mostly names and numbers."""
    low = sum(word.kind == "low" and word.text not in _VERSUS for word in read)
    numbers = sum(word.kind == "num" for word in read)
    return (numbers >= 1 or any(word.text in _VERSUS for word in read)) and low == 0 and len(read) <= 14
