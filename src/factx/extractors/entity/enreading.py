"""What the rules ask of an English document: its words, its listed names, and what stands around a segment."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import regex

from factx.extractors.entity.enchain import Listed, Segment
from factx.extractors.entity.enwords import Word, words_of
from factx.extractors.entity.gazetteer import Entry, Gazetteer, Hit
from factx.extractors.entity.words_en import EnglishWords
from factx.models.document import Sentence
from factx.models.mention import EntityType

DATELINE = regex.compile(
    r"(?:[ ]?,[ ][\p{L}. ]{2,30})?"
    r"(?:,?[ ](?:\p{L}{3,9}\.?[ ]\d{1,2}(?:,[ ]\d{4})?|\d{1,2}[ ]\p{L}{3,9})(?:,[ ]\d{1,2}(?::\d\d)?[ ]?[ap]\.?m\.?)?)?"
    r"[ ]?(?:\([\p{Lu}][\p{L}. ]{1,30}\)[ ]?)?"
    r"(?:—|–|--|-[ ]|[ ]-[ ]|\d{4}-\d\d-\d\d|[ ]\d{4}-\d\d-\d\d)"
)
_CONTRACTED = regex.compile(r"['’](?:ve|re|ll|d|m|t)$")
_TITLE = regex.compile(
    r"[“‘\"'](?:\p{Lu}[\p{L}'’.&-]{0,20}|\d{1,4})"
    r"(?:,?[ ](?:\p{Lu}[\p{L}'’.&-]{0,20}|\d{1,4}|a|an|the|of|in|on|and|for|to|with|at|from|by)){1,9}"
    r"[,.!?]?[”’\"']"
)
_SCORE = regex.compile(r"\s\d{1,3}-\d{1,3}(?![\d-])")
_CLAUSE = 60
_YEAR = regex.compile(r"(?:19|20)\d\d$")
_CLOSED = regex.compile(r"\s?\)")
VERSUS = frozenset(("at", "v", "vs", "vs.", "AT", "V", "VS"))
_SPORTY = 3
_CITY = "City"
_INSIDE = frozenset({"in", "near", "around", "across", "outside", "through"})
_ROW = 14
"""So many words of sport make an article one of sport: cities in its results are teams."""


class EnglishReading:
    """The English sentences of one document as words, with the lists.

    Attributes:
        read: the words of each sentence, and whether it is set in capitals.
        listed: listed names by their offsets.
        lower: words that the document has in lower case.
        introduced: words that stand behind a given name somewhere.
        sporty: it is about sport.
    """

    def __init__(
        self, sentences: Sequence[Sentence], text: str, hits: Iterable[Hit], words: EnglishWords, lists: Gazetteer
    ) -> None:
        self.text, self.words, self.lists = text, words, lists
        self.listed: Listed = {(hit.start, hit.end): hit.entries for hit in hits}
        self.lower: set[str] = set()
        self.introduced: set[str] = set()
        self._titles: list[tuple[int, int]] | None = None
        self.read: list[tuple[list[Word], bool]] = []
        for sentence in sentences:
            read = words_of(text, sentence.start, sentence.end, words)
            self.read.append((read, _all_capitals(read)))
            self.lower.update(word.text for word in read if word.kind == "low")
            for before, word in pairwise(read):
                if word.gap != " ":
                    continue
                if word.kind == "cap" and before.text in words.given:
                    self.introduced.add(word.text)
                if "-" in word.text and before.text in words.surnames and word.text.partition("-")[2].islower():
                    self.introduced.add(before.text)
        self.sporty = len(self.lower & words.sport) >= _SPORTY

    @staticmethod
    def before(segment: Segment, read: Sequence[Word]) -> str:
        """The word before a segment."""
        return read[segment.first - 1].text if segment.first else ""

    @staticmethod
    def after(segment: Segment, read: Sequence[Word]) -> str:
        """The word after a segment, if at most a comma lies between."""
        last = segment.first + len(segment.words)
        if last < len(read) and read[last].gap.strip() in ("", ",") and not segment.words[-1].owns:
            return read[last].text
        return ""

    def namelike(self, segment: Segment) -> bool:
        """No ordinary words, no months, no demonyms."""
        for word in segment.words:
            low = word.text.lower().rstrip(".")
            if word.text in self.words.particles:
                continue
            if not word.is_cap or word.text in self.words.demonyms:
                return False
            if ("'" in word.text or "’" in word.text) and _CONTRACTED.search(word.text):
                return False
            if word.text in self.words.acronyms or (low in self.words.calendar and not self._is_korean(segment)):
                return False
            if low in self.words.common and word.text not in self.words.given and not word.is_initial:
                return False
        if segment.words[0].gap.endswith("<"):
            return False  # <HVI.N>
        return len(segment.text) > 1

    def _is_korean(self, segment: Segment) -> bool:
        """``Heo Jun`` is no day in June."""
        first, last = segment.words[0].text, segment.words[-1].text
        return len(segment.words) > 1 and first in self.words.surnames and last in self.words.korean_given

    def is_plain(self, segment: Segment, read: Sequence[Word]) -> bool:
        """An ordinary word with a capital because it begins a sentence (``Apple`` may, ``Target`` may not)."""
        if len(segment.words) > 1 or segment.words[0].kind == "caps":
            return False
        low = segment.text.lower()
        if segment.text in self.words.lone:
            return False
        if low in self.lower:
            return True
        if segment.first or (low not in self.words.common and low not in self.words.weak):
            return False
        after = self.after(segment, read)  # Boeing wins, Apple said
        return low in self.words.common or not (after in self.words.verbs or after in self.words.team_verbs)

    def apposed(self, segment: Segment, read: Sequence[Word]) -> EntityType | None:
        """``Solarion, a start-up that``: what the noun behind a comma says."""
        n = segment.first + len(segment.words)
        if n + 1 >= len(read) or read[n].gap.strip() != "," or read[n].text not in ("a", "an", "the"):
            return None
        paired = segment.first > 0 and read[segment.first - 1].text in ("and", "&")
        for at, word in enumerate(read[n + 1 : n + 6], start=n + 1):
            if word.gap.strip() and not (at > n + 1 and read[at - 1].owns):
                return None
            if word.text in self.words.org_nouns and not word.owns:
                return "ORG"
            if word.text in self.words.guess_cues["firms"] and read[n].text == "the" and not paired:
                return "ORG"  # Marlow Tate, the bidder's counsellors
            follows = read[at + 1].text if at + 1 < len(read) and read[at + 1].gap == " " else ""
            if word.text in self.words.occupations and follows in self.words.place_nouns:
                continue  # the host county
            if word.text in self.words.occupations:
                return "PERSON"
            if word.text in self.words.place_nouns and not word.owns:
                after = read[at + 1].text if at + 1 < len(read) and read[at + 1].gap == " " else ""
                if after in self.words.org_nouns:
                    return "ORG"  # a rock band
                return "PERSON" if after in self.words.occupations else "PLACE"  # a country singer
        return None

    def in_title(self, segment: Segment) -> bool:
        """Inside quotation marks that hold a title: a work, not what somebody says."""
        if self._titles is None:
            self._titles = [match.span() for match in _TITLE.finditer(self.text)]
        return any(start < segment.start and segment.end < end for start, end in self._titles)

    def is_introduced(self, segment: Segment) -> bool:
        """A word that is somebody's surname elsewhere in the document."""
        return len(segment.words) == 1 and segment.text in self.introduced

    def is_team(self, segment: Segment) -> bool:
        """``Sydney Swans``: a place and an unknown word that is no ordinary one."""
        rest = [
            w for w in segment.words if w.text.lower() not in self.words.common and w.text not in self.words.demonyms
        ]
        return (
            len(rest) == len(segment.words)
            and segment.words[-1].is_cap
            and ((segment.words[-1].start, segment.words[-1].end) not in self.listed)
        )

    def is_result(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Hapoel Haifa 3 Maccabi Tel Aviv 1``: names and numbers alone."""
        n = segment.first + len(segment.words)
        numbered = n < len(read) and read[n].kind == "num" and read[n].gap == " "
        return (
            numbered
            and is_table(read)
            and self.namelike(segment)
            and self.sporty
            and read[0].is_cap
            and (sum(word.kind == "num" for word in read) > 1)
        )

    def chosen(self, entries: tuple[Entry, ...], segment: Segment, read: Sequence[Word]) -> Entry:
        """Among readings of one name: the club in news of sport, else the first."""
        clubs = [entry for entry in entries if entry.table == "sports"]
        towns = [entry for entry in entries if entry.type == "PLACE"]
        if clubs and towns and (not self.sporty or self.before(segment, read) in self.words.prepositions):
            entries = (towns[0], *entries)
        elif clubs and self.sporty:
            return clubs[0]
        if segment.titled:
            return next((entry for entry in entries if entry.type == "PERSON"), entries[0])
        entry = entries[0]
        if entry.type == "PLACE" and not entry.nation and self._plays(segment, read):
            return Entry("", "ORG", "sports", "", False)
        return entry

    @staticmethod
    def _before_name(n: int, read: Sequence[Word]) -> bool:
        return n + 1 < len(read) and read[n + 1].is_cap and read[n + 1].gap == " "

    def is_city_club(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Unpo City were docked points``: no town of the lists, in a report on sport, unless something is in it."""
        return self.sporty and segment.words[-1].text == _CITY and self.before(segment, read).lower() not in _INSIDE

    def _plays(self, segment: Segment, read: Sequence[Word]) -> bool:
        """A city that beats another, stands in a table of results, or in brackets behind a player, is a team."""
        table = is_table(read)
        last = segment.first + len(segment.words)
        after = read[last].text if last < len(read) and not segment.words[-1].owns else ""
        if after in self.words.team_verbs and _SCORE.search(self.text, segment.end, segment.end + _CLAUSE):
            return True  # Charlotte beat the Orlando Magic 115-98
        if after in self.words.team_offices and after in self.words.sport and self._before_name(last, read):
            return True  # Anaheim coach Randy Carlyle
        if not self.sporty and not table:
            return False
        before = self.before(segment, read)
        if after in self.words.team_verbs or before in self.words.beaten or after in self.words.team_offices:
            return True
        if read[segment.first].gap.strip() == "(" and _CLOSED.match(self.text, segment.end):
            return self.sporty and segment.first > 0 and read[segment.first - 1].is_cap
        if (
            segment.first == 0
            and after[:1].isdigit()
            and not _YEAR.match(after)
            and not DATELINE.match(self.text, segment.end)
        ):
            return True  # Leicestershire 389 and 110-2
        if not table or DATELINE.match(self.text, segment.end):
            return False
        return after[:1].isdigit() or after in VERSUS or before in VERSUS


def _all_capitals(read: Sequence[Word]) -> bool:
    """A headline in capitals: hardly a lower-case word in it."""
    spelt = caps = 0
    long = False
    for word in read:
        if word.kind == "num":
            continue
        spelt += 1
        if word.kind == "caps" or (word.text.isupper() and (len(word.text) == 1 or word.listed)):
            caps += 1
            long = long or len(word.text) > 3
        elif spelt > 5 and caps < 0.5 * spelt:
            return False
    return long and caps >= 0.8 * spelt


def is_table(read: Sequence[Word]) -> bool:
    """A line of results: names and numbers, or two names and ``at``."""
    if len(read) > _ROW or any(word.kind == "low" and word.text not in VERSUS for word in read):
        return False
    return any(word.kind == "num" or word.text in VERSUS for word in read)
