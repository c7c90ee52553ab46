"""What the words around an unknown English name tell of a place."""

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.ensetting import LEAD, Setting, Test

_PAIR = 2
_LONGEST = 3
"""Words of the longest place that a preposition alone tells."""
_TOWN = regex.compile(r"^\p{Lu}\p{Ll}{3,}(?:po|ri|do|dong|myeon|eup|seom|hang|yeo)$")
"""How Korean towns, villages, islands and rocks end in Latin letters."""
_SYLLABLES = regex.compile(
    r"(?:(?:kk|tt|pp|ss|jj|ch|[gndrmbsjktph])?(?:yeo|yae|wae|eo|eu|ae|oe|ye|ya|yo|yu|wi|wa|wo|ui|[aeiou])"
    r"(?:ng|[nmlkptgb])?)+$"
)
_NEAR = frozenset(("at", "on", "off", "around"))
_HOME = regex.compile(
    r"\s?,\s(?:home\sto|(?:with\s)?(?:a\s)?population\s(?:of\s)?(?:\p{Ll}+\s)?\d"
    r"|(?:some|about|around|roughly|\d)[\p{Ll}\d\s,.-]{0,14}?(?:km|miles?|kilomet(?:re|er)s|hours)(?:['’]\s\p{Ll}+)?\s"
    r"(?:(?:north|south)?-?(?:north|south|east|west)(?:east|west)?(?:ern)?|from|off|inland|up|down|outside)\b)"
)
_HIGH = regex.compile(
    r"\s?(?:,\s(?:(?:at|an?)\s)?(?:elevation\s(?:of\s)?)?|\s\()\d[\d,.]*(?:\s|-)?(?:m|met(?:re|er)s?|feet|ft)\b"
)
"""``Kharpu Kang, 7,846 metres``."""
_CLIMBED = regex.compile(
    r"\b(?:(?:top|summit|slopes?|peak|face|flanks?|ridges?|foot|crater|glaciers?)\s(?:of|on)|climb(?:ed|ing|s)?|"
    r"scal(?:ed|ing)|summit(?:ed|ting)|ascended|ascents?\sof)\s(?:Mount\s)?$"
)
_WHERE = regex.compile(r"\s?,\swhere\s\p{Ll}")
_AT = frozenset(("at", "from", "to", "for"))
_LIES = regex.compile(r",\s(?:in|near|on\sthe\s(?:coast|edge|outskirts)\sof)\s(?:the\s)?(?:\p{Ll}{4,12}\s)?\p{Lu}")
_WAYS = frozenset(("from", "between", "via", "to"))
_MOTION = 6
"""Words back from ``between X and Y`` in which a road or a bus may stand."""


class Spots:
    """Answers for the segments of a document.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: EnglishReading) -> None:
        self._reading, self._words = reading, reading.words
        self.tests: tuple[Test, ...] = (
            (self._has_adjective, ("PLACE", "place.adjective", 2)),
            (self._is_on_the_way, ("PLACE", "place.way", 2)),
            (self._is_korean, ("PLACE", "place.korean", 2)),
            (self._lies, ("PLACE", "place.lies", 2)),
        )

    def is_home(self, setting: Setting) -> bool:
        """``Norhaven, home to 310,000 people``, ``Belgorets, where``: what only places are said to be."""
        segment = setting.segment
        if setting.owns or len(segment.words) > _PAIR or self._reading.is_introduced(segment):
            return False
        if _HOME.match(self._reading.text, segment.end) or self._is_climbed(segment):
            return True
        where = _WHERE.match(self._reading.text, segment.end) is not None
        return where and setting.before not in self._words.guess_cues["joined"] and len(segment.words) == 1

    def _is_climbed(self, segment: Segment) -> bool:
        """``Kharpu Kang, 7,846 metres``, ``the slopes of Serpo Kang``: a mountain."""
        text = self._reading.text
        if segment.words[0].text in self._words.given:
            return False
        return bool(
            _HIGH.match(text, segment.end) or _CLIMBED.search(text, max(0, segment.start - LEAD), segment.start)
        )

    def is_landmark(self, setting: Setting) -> bool:
        """``the Ongye fault``, ``the Sorae strait``: behind the article, and before a common noun for places."""
        noun, name = setting.next, setting.segment.text
        if noun is None or setting.before.lower() != "the" or setting.after not in self._words.place_nouns:
            return False
        people = name.endswith("an") and f"{name[:-1]} " in self._reading.text  # the Belonian capital
        return noun.gap == " " and noun.kind == "low" and self._reading.namelike(setting.segment) and not people

    def is_apposed(self, setting: Setting) -> bool:
        """``The capital, Kardan, saw``."""
        return setting.before in self._words.place_nouns and setting.words[0].gap == ", " and setting.closed

    def _has_adjective(self, setting: Setting) -> bool:
        """``lakeside Woran``."""
        told = setting.before in self._words.place_adjectives and setting.spaced
        return told and len(setting.words) <= _PAIR and not setting.owns

    def _is_on_the_way(self, setting: Setting) -> bool:
        """``a road between Kirkuk and Tuz Khurmatu``, ``the bus from Kinnaur``."""
        if setting.before not in _WAYS or not setting.spaced or setting.owns:
            return False
        first = setting.segment.first
        return any(word.text in self._words.motions for word in setting.read[max(0, first - _MOTION) : first])

    def _is_korean(self, setting: Setting) -> bool:
        """``near Eunpo``, ``off Meonsoldo``: an ending of Korean places behind Korean syllables."""
        name = setting.words[0].text
        lone = len(setting.words) == 1 and not setting.words[0].owns
        near = setting.spaced and setting.before.lower() in _NEAR
        return lone and near and _TOWN.match(name) is not None and _SYLLABLES.match(name.lower()) is not None

    def _lies(self, setting: Setting) -> bool:
        """``at Saesol, in South Jeolla``: where it lies is said behind a comma."""
        at = setting.before in self._words.prepositions or setting.before in _AT
        alone = len(setting.words) == 1 and setting.spaced
        return alone and at and _LIES.match(self._reading.text, setting.segment.end) is not None

    def has_preposition(self, setting: Setting) -> bool:
        """``Police in Leeds``: the weakest of all grounds."""
        told = setting.before in self._words.prepositions and setting.spaced and not setting.owns
        return told and len(setting.words) <= _LONGEST and setting.words[0].kind == "cap"
