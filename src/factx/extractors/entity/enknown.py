"""What a whole English document tells: full names license surnames, short forms, capitals; context types others."""

from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enchain import Segment, found
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found
from factx.extractors.entity.words_en import EnglishWords
from factx.models.mention import EntityType

_ABSTRACT = regex.compile(
    r"(?:tions?|ments?|ness|ings|ities|ology|ologies|ical|ials?|isms?|ists|ers|ics|ances?|ences?|ships?)$"
)
_MEASURES = frozenset(("index", "indexes", "indices", "futures", "composite", "crude", "average"))
BY_DEEDS = "en.entity.org.party"
"""The rule of parties that are called like a treaty (Civic Accord)."""
_PAIR = 2
_DATELINE = "en.entity.place.dateline"
_JUNIOR = ("Jr", "Sr", "II", "III")


class Known:
    """Names by their text, surnames and short forms, with type and id.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: EnglishReading) -> None:
        self._reading = reading
        self.names: dict[str, tuple[EntityType, str | None]] = {}
        self.capitals: dict[str, tuple[EntityType, str | None]] = {}

    def is_person(self, text: str) -> bool:
        """The text is known as a person's name."""
        known = self.names.get(text)
        return bool(known and known[0] == "PERSON")

    def _add(self, text: str, what: EntityType, entity: str | None) -> None:
        self.names.setdefault(text, (what, entity))
        self.capitals.setdefault(text.upper(), (what, entity))

    def learn(self, names: Sequence[Found]) -> None:
        """Takes names in; the first reading of a text stays."""
        towns = self._towns(names)
        towns |= {self._reading.text[name.start : name.end] for name in names if name.type == "PLACE"}
        for name in sorted(names, key=lambda f: -f.priority):
            text = " ".join(self._reading.text[name.start : name.end].split())
            self._add(text, name.type, name.entity)
            parts = text.split()
            if name.type == "PERSON" and len(parts) > 1:
                surname = parts[-2] if parts[-1].rstrip(".") in _JUNIOR else parts[-1]
                if (
                    parts[0] in self._reading.words.surnames
                    and "-" in parts[-1]
                    and parts[-1].rpartition("-")[2].islower()
                ):
                    surname = parts[0]
                self._add(surname, "PERSON", name.entity)
                for n in range(1, len(parts) - 1):
                    if parts[n] in self._reading.words.particles or parts[n].lower() in self._reading.words.particles:
                        self._add(" ".join(parts[n:]), "PERSON", name.entity)
            elif name.type == "PLACE" and len(parts) == _PAIR and parts[1].lower() in self._reading.words.place_nouns:
                if self._is_distinct(parts[0]):
                    self._add(parts[0], "PLACE", name.entity)  # Eunho County, later Eunho
            elif name.rule == _DATELINE and text.isupper() and not name.entity:
                self._add(text.title(), "PLACE", None)
            elif name.type == "ORG" and len(parts) > 1:
                if parts[-1] in self._reading.words.corporate:
                    self._add(" ".join(parts[:-1]), "ORG", name.entity)
                if len(parts) > _PAIR and parts[0].lower() in self._reading.words.particles:
                    self._add(" ".join(parts[:2]), "ORG", name.entity)  # Le Bonheur Healthcare, later Le Bonheur
                if name.rule == BY_DEEDS:
                    self._add(parts[-1], "ORG", name.entity)  # Civic Accord, later Accord
                if self._is_distinct(parts[0]):
                    town = parts[0] in towns
                    self._add(parts[0], "PLACE" if town else "ORG", None if town else name.entity)
                initials = "".join(part[0] for part in parts if part[0].isupper())
                if len(initials) > 2:
                    self._add(initials, "ORG", name.entity)

    def _towns(self, names: Sequence[Found]) -> set[str]:
        """``Haeon Herald`` and ``Haeon Transit``: what several bodies of a town begin with is the town."""
        bodies = {tuple(self._reading.text[one.start : one.end].split()) for one in names if one.type == "ORG"}
        firsts = Counter(body[0] for body in bodies if len(body) == _PAIR and body[1] in self._reading.words.civic)
        return {first for first, times in firsts.items() if times >= _PAIR}

    def _is_distinct(self, word: str) -> bool:
        """A word that can stand for a whole name: no ordinary word, given name, place or nation."""
        lists = self._reading.words
        plain = word.lower() in lists.common or word in lists.given or word in lists.demonyms or word in lists.heads
        return len(word) > 2 and not plain and word not in self._reading.lists.names and word[0].isupper()

    def licensed(self, segment: Segment, read: Sequence[Word]) -> Iterator[Found]:
        """Short forms of names known from elsewhere, then what context tells of unknown ones."""
        lists, words = self._reading.words, segment.words
        known = self.names.get(segment.text) or (self.capitals.get(segment.text) if words[0].kind == "caps" else None)
        if known and not (len(words) == 1 and segment.text.lower() in self._reading.lower and segment.first == 0):
            yield found(segment, known[0], f"{known[0].lower()}.known", known[1], priority=-1)
            return
        if not self._reading.namelike(segment):
            return
        single = len(words) == 1
        if single and segment.first == 0 and _opens(segment.text, lists):
            return
        text = segment.text
        after = self._reading.after(segment, read)
        if (
            single
            and words[0].kind == "caps"
            and 2 <= len(text) <= 6
            and text.isalpha()
            and text.lower() not in self._reading.lower
        ):
            yield found(segment, "ORG", "org.acronym", priority=1)
        elif (
            single
            and self._reading.before(segment, read).lower() == "the"
            and (after in lists.verbs or after in lists.team_verbs)
        ):
            yield found(segment, "ORG", "org.the", priority=1)
        elif (
            single and after in lists.verbs and text.lower() not in self._reading.lower and not self._is_plural(segment)
        ):
            yield found(segment, "PERSON", "person.said", priority=1)
        elif single and after in lists.person_nouns and segment.first + 1 < len(read):
            yield found(segment, "PERSON", "person.noun", priority=1)
        elif single and self._is_korean_surname(segment):
            yield found(segment, "PERSON", "person.surname", priority=1)
        elif not single and len(words) <= 3 and self._shaped(words) and not self._is_no_person(segment, read):
            if self._is_employer(segment, read):
                yield found(segment, "ORG", "org.employer", priority=1)
            elif lists.is_thing_like(words[0].text, words[-1].text) and not self._plays(segment):
                yield found(segment, "ORG", "org.shape", priority=1)  # Haedam Comets
            else:
                yield found(segment, "PERSON", "person.shape", priority=1)

    def _is_employer(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Fiona Dressel of Calder Brightmoor``, ``on risk at Oxley Verne``: behind a person, or where people work."""
        first = segment.words[0]
        if first.gap != " " or first.text in self._reading.words.given or self._reading.sporty:
            return False
        before = self._reading.before(segment, read)
        if before == "at":
            prior = read[segment.first - 2].text if segment.first > 1 else ""
            return prior not in self._reading.words.guess_cues["aimed"]
        return before == "of" and segment.first > 1 and self.is_person(_name_before(segment.first - 1, read))

    def _plays(self, segment: Segment) -> bool:
        """``Mirza Basic (Bosnia)``: in news of sport unknown words are players."""
        return self._reading.sporty or self._reading.text.startswith(("(", " ("), segment.end)

    def _is_no_person(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``the Hang Seng index``, ``Thousands to Evacuate Homes``, words of a title in quotation marks."""
        lists, first = self._reading.words, segment.words[0]
        if self._reading.after(segment, read).lower() in _MEASURES or first.text in lists.given:
            return first.text not in lists.given
        before = self._reading.before(segment, read).lower()
        if before == "the":
            return True
        return (before == "to" and first.text.lower() in lists.base_verbs) or self._reading.in_title(segment)

    def _is_korean_surname(self, segment: Segment) -> bool:
        """``talks with Kim``: the commonest surnames stand alone where everybody knows whose they are."""
        text, lists = segment.text, self._reading.words
        return segment.first > 0 and text in lists.surnames and text in lists.given and len(text) > 2

    @staticmethod
    def _is_plural(segment: Segment) -> bool:
        """``Forecasters said``: at the beginning of a sentence an unknown plural is no name."""
        return segment.first == 0 and segment.text.endswith("s")

    def _shaped(self, words: Sequence[Word]) -> bool:
        return not any(_ABSTRACT.search(word.text) for word in words) and all(
            word.text in self._reading.words.particles
            or word.is_initial
            or (word.text[:1].isupper() and word.kind == "cap")
            for word in words
        )


def _opens(word: str, lists: EnglishWords) -> bool:
    """``Older supporters``, ``Winning took``: an ordinary word that has its capital for the sentence it begins."""
    if word in lists.given or word in lists.surnames:
        return False
    return lists.is_ordinary(word) or word.endswith(("ing", "ed"))


def _name_before(n: int, read: Sequence[Word]) -> str:
    """The words with capitals right before a word, as one name."""
    first = n
    while first and read[first - 1].is_cap and (first == n or read[first].gap == " "):
        first -= 1
    return " ".join(word.text for word in read[first:n])
