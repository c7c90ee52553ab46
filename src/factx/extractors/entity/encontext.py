"""What the words around an unknown English name tell of it: the questions, in the order in which answers count."""

from collections.abc import Iterable, Sequence

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enfirms import Firms
from factx.extractors.entity.enpeople import People
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.ensetting import Setting, Test, Told
from factx.extractors.entity.enspots import Spots
from factx.extractors.entity.enwords import Word

_SHORT = 4
"""Letters of words that are too short to hold a maker's mark."""
_CAMEL = regex.compile(r"(\p{Lu}\p{Ll}+)\p{Lu}[\p{L}\d]*\p{Ll}[\p{L}\d]*$")


class Context:
    """Answers for the segments of a document that neither lists nor their own words explain.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: EnglishReading) -> None:
        self._reading, self._words = reading, reading.words
        self._people, self._spots, self._firms = People(reading), Spots(reading), Firms(reading)
        self._even_of_the_introduced: tuple[Test, ...] = (
            (self._spots.is_home, ("PLACE", "place.home", 3)),
            (self._firms.is_of_town, ("ORG", "org.of-town", 3)),
            (self._firms.is_of_nation, ("ORG", "org.of-nation", 2)),
            (self._is_work, ("PRODUCT", "product.noun", 2)),
            (self._is_vessel, ("PRODUCT", "product.vessel", 2)),
        )
        self._of_the_unknown: tuple[Test, ...] = (
            (self._spots.is_landmark, ("PLACE", "place.lies", 2)),
            (self._spots.is_apposed, ("PLACE", "place.apposition", 2)),
            (self._people.is_called_by_surname, ("PERSON", "person.occupation", 3)),
            *self._firms.tests,
            *self._spots.tests,
        )

    def tells(self, segment: Segment, read: Sequence[Word]) -> Told | None:
        """What the context says of a segment that is like a name."""
        setting = self._setting(segment, read)
        apposed = self._reading.apposed(segment, read)
        if apposed in (None, "PERSON") and self._firms.has_kin(setting):
            return "ORG", "org.led", 3
        if apposed:
            return apposed, f"{apposed.lower()}.apposition", 3
        told = _first(self._even_of_the_introduced, setting)
        if told or self._reading.is_introduced(segment):
            return told  # the Donnelly team, where Joe Donnelly has been named
        told = _first(self._of_the_unknown, setting)
        if told:
            return told
        if reason := self._people.reason(setting):
            return "PERSON", f"person.{reason}", 3
        return ("PLACE", "place.preposition", 2) if self._spots.has_preposition(setting) else None

    def outweighs(self, segment: Segment, read: Sequence[Word]) -> Told | None:
        """What tells more than a listed name inside: ``striker Everton Lopes``, ``the suburb of San Pedro``."""
        setting = Setting(segment, read, self._reading.before(segment, read), "")
        words = segment.words
        if len(words) > 1 and setting.before in self._words.team_offices and setting.spaced and segment.first:
            return "PERSON", "person.occupation", 3
        prior = setting.prior.lower() if segment.first == 2 else setting.prior  # Residents of
        if setting.before == "of" and prior in self._words.place_nouns:
            return "PLACE", "place.noun", 3
        if len(words) == 1 and self._is_camel(words[0].text):
            return "ORG", "org.camel", 2
        if len(words) > 1 and any(word.gap == " & " for word in words[1:]):
            return "ORG", "org.ampersand", 2
        return None

    def of_country(self, segment: Segment) -> bool:
        """``Jan Siemerink (Netherlands)``: in lists of results the country of a player stands in brackets."""
        return self._people.of_country(segment)

    def after_title(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Mrs May``, ``Representative Chip Roy``: any word behind a courtesy, two behind a title."""
        return self._people.after_title(self._setting(segment, read))

    def has_analysts(self, segment: Segment) -> bool:
        """``an analyst at Brenner Vale``: who works there works for a firm, whatever its name ends in."""
        return self._firms.has_analysts(segment)

    def _setting(self, segment: Segment, read: Sequence[Word]) -> Setting:
        """With the word before it in lower case where its capital tells nothing (Consultancy Brightwell, NOBODY IN)."""
        before = self._reading.before(segment, read)
        before = before.lower() if segment.first == 1 or before.isupper() else before
        return Setting(segment, read, before, self._reading.after(segment, read))

    def _is_work(self, setting: Setting) -> bool:
        return setting.before in self._words.works and setting.spaced

    def _is_vessel(self, setting: Setting) -> bool:
        told = setting.before in self._words.vessels and setting.spaced
        return told and (setting.segment.first > 1 or setting.words[0].kind == "cap")

    def _is_camel(self, text: str) -> bool:
        """``SpiceJet``, ``GreenLeft``: a capital inside a word is a maker's mark; ``McDonald``, ``DeVos`` are not."""
        match = _CAMEL.match(text)
        return bool(match) and match[1] not in self._words.name_prefixes and len(text) > _SHORT


def _first(tests: Iterable[Test], setting: Setting) -> Told | None:
    """What the first question tells that is answered with yes."""
    return next((told for test, told in tests if test(setting)), None)
