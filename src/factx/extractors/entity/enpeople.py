"""What the words around an unknown English name tell of a person."""

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.ensetting import Setting

_LONGEST = 4
"""Words of the longest name of a player in lists of results."""
_COUNTRY = regex.compile(r"\s?\(\s?([\p{Lu}][\p{L}. ]{1,30}?)\s?\)")
_AGED = regex.compile(r"\s?,\s\d{1,3}\s?[,.)](?!\d)")
_YEARS = "-year-old"
_LISTED = regex.compile(r"\s?,\s$")


class People:
    """Answers for the segments of a document.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: EnglishReading) -> None:
        self._reading, self._words = reading, reading.words

    def is_called_by_surname(self, setting: Setting) -> bool:
        """``identified only by his surname, Ma``."""
        return setting.before in self._words.surname_words

    def reason(self, setting: Setting) -> str:
        """Why a segment names a person (``occupation``, ``age``, ``verb``), or nothing."""
        if setting.before in self._words.occupations and setting.segment.first and setting.spaced:
            return "occupation"
        if self.of_country(setting.segment):
            return "country"
        if setting.before.lower() == "the" and setting.spaced and setting.words[0].text not in self._words.given:
            return ""  # the Jogorku Kenesh said
        return self._by_age_or_deed(setting) or self._by_what_follows(setting)

    def _by_age_or_deed(self, setting: Setting) -> str:
        many, words = len(setting.words) > 1, setting.words
        aged = _AGED.match(self._reading.text, setting.segment.end)
        acts = setting.after in self._words.verbs and setting.before not in (
            "of",
            "at",
        )  # Ewa Nowak of Harrow Pike said
        if many and (aged or (acts and not self._words.is_thing_like(words[0].text, words[-1].text))):
            return "verb"
        if (aged and self._is_lone(setting)) or (setting.before.endswith(_YEARS) and setting.spaced):
            return "age"
        return ""

    def _by_what_follows(self, setting: Setting) -> str:
        """``…, Quimmen of the Netherlands``, ``Tavvik Drosk, who``, ``Drosk's wife``."""
        many, single, end = len(setting.words) > 1, self._is_lone(setting), setting.segment.end
        if setting.after == "of" and single and _LISTED.match(self._reading.text, end, end + 3):
            return "of"
        placed = setting.before in self._words.prepositions and setting.spaced  # a professor in Mujin, who
        if setting.after == "who" and (many or (single and not self._reading.sporty and not placed)):
            return "who"
        if single and setting.owns and setting.next is not None and setting.next.text in self._words.kin:
            return "kin"
        return ""

    def _is_lone(self, setting: Setting) -> bool:
        """One word with a capital, which the document never writes without."""
        words = setting.words
        return len(words) == 1 and words[0].kind == "cap" and setting.segment.text.lower() not in self._reading.lower

    def of_country(self, segment: Segment) -> bool:
        """``Jan Siemerink (Netherlands)``: in lists of results the country of a player stands in brackets."""
        if not 2 <= len(segment.words) <= _LONGEST or not self._reading.sporty:
            return False
        match = _COUNTRY.match(self._reading.text, segment.end)
        entries = self._reading.lists.entries(match[1]) if match else ()
        return any(entry.nation for entry in entries)

    def after_title(self, setting: Setting) -> bool:
        """``Mrs May``, ``Representative Chip Roy``: any word behind a courtesy, two behind a title."""
        words, lists = setting.words, self._words
        if setting.lead in lists.courtesy:
            return words[0].is_cap and len(words) < _LONGEST
        plain = words[-1].text.lower() in lists.common or words[-1].text in lists.endings
        return len(words) == 2 and all(word.kind == "cap" for word in words) and not plain
