"""What the words around an unknown English name tell of it."""

from collections.abc import Sequence

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word
from factx.models.mention import EntityType

_FEW = 4
_PAIR = 2
_LEAD = 40
"""Characters before a name in which it may be told to be a firm."""
_COUNTRY = regex.compile(r"\s?\(\s?([\p{Lu}][\p{L}. ]{1,30}?)\s?\)")
_AGED = regex.compile(r"\s?,\s\d{1,3}\s?[,.)](?!\d)")
_CAMEL = regex.compile(r"(\p{Lu}\p{Ll}+)\p{Lu}[\p{L}\d]*\p{Ll}[\p{L}\d]*$")
_YEARS = "-year-old"
_DESK = regex.compile(
    r"\b(?:analyst|economist|strategist|trader|broker|actuary|portfolio\smanager|fund\smanager)s?\s(?:at|with|for)\s$"
)
_BASED = regex.compile(r"-(?:based|headquartered|listed|owned)\s$")
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
_OF_TOWN = regex.compile(r"\sof\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,\swhich\s")
_LISTED = regex.compile(r"\s?,\s$")
_OWNERS = frozenset(("parent", "owner", "subsidiary", "affiliate", "backer", "rival"))
_AT = frozenset(("at", "from", "to", "for"))
_LIES = regex.compile(r",\s(?:in|near|on\sthe\s(?:coast|edge|outskirts)\sof)\s(?:the\s)?(?:\p{Ll}{4,12}\s)?\p{Lu}")
_WAYS = frozenset(("from", "between", "via", "to"))
_MOTION = 6
"""Words back from ``between X and Y`` in which a road or a bus may stand."""


def _is_korean(text: str) -> bool:
    """``Eunpo``, ``Meonsoldo``: an ending of Korean places behind Korean syllables."""
    return _TOWN.match(text) is not None and _SYLLABLES.match(text.lower()) is not None


Told = tuple[EntityType, str, int]
"""Type, rule and priority."""


class Context:
    """Answers for the segments of a document that neither lists nor their own words explain.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: EnglishReading) -> None:
        self._reading, self._words = reading, reading.words

    def tells(self, segment: Segment, read: Sequence[Word]) -> Told | None:
        """What the context says of a segment that is like a name."""
        reading, lists, words = self._reading, self._words, segment.words
        before, after = reading.before(segment, read), reading.after(segment, read)
        before = (
            before.lower() if segment.first == 1 or before.isupper() else before
        )  # Consultancy Brightwell, NOBODY IN
        spaced = words[0].gap == " "
        apposed = reading.apposed(segment, read)
        if spaced and len(words) <= _FEW and (apposed == "PERSON" or not apposed) and self._is_kin(segment, read):
            return "ORG", "org.led", 3
        if apposed:
            return apposed, f"{apposed.lower()}.apposition", 3
        if self._is_home(segment, before):
            return "PLACE", "place.home", 3
        if len(words) <= _PAIR and _OF_TOWN.match(reading.text, segment.end) and not reading.is_introduced(segment):
            return "ORG", "org.of-town", 3
        if spaced and after not in lists.verbs and self._of_nation(segment, read):
            return "ORG", "org.of-nation", 2
        if before in lists.works and spaced:
            return "PRODUCT", "product.noun", 2
        if before in lists.vessels and spaced and (segment.first > 1 or words[0].kind == "cap"):
            return "PRODUCT", "product.vessel", 2
        if reading.is_introduced(segment):
            return None  # the Donnelly team, where Joe Donnelly has been named
        if self._is_landmark(segment, read, before, after):
            return "PLACE", "place.lies", 2
        if before in lists.place_nouns and words[0].gap == ", " and self._closed(segment, read):
            return "PLACE", "place.apposition", 2  # the capital, Kardan, saw
        if before in lists.surname_words:
            return "PERSON", "person.occupation", 3  # identified only by his surname, Ma
        if spaced and len(words) <= _FEW and self._is_led(segment, read):
            return "ORG", "org.led", 3
        if self._before_office(segment, read, after):
            return "ORG", "org.office", 2
        if before in lists.org_nouns and spaced:
            return "ORG", "org.noun", 2
        if before in lists.org_nouns and words[0].gap == ", " and self._closed(segment, read):
            return "ORG", "org.apposed", 3
        if self._before_body(segment, read, before, after):
            return "ORG", "org.body", 2
        if before == "at" and spaced and self._works_at(segment, read):
            return "ORG", "org.works-at", 2
        if (spaced and self._is_based(segment)) or (len(words) > 1 and self._is_thing(segment, read)):
            return "ORG", "org.based", 2
        if self._makes(segment):
            return "ORG", "org.based", 2
        if spaced and self._is_newspaper(segment, before):
            return "ORG", "org.newspaper", 2
        if before in lists.org_adjectives and spaced and self._belongs_to_body(segment, read):
            return "ORG", "org.adjective", 2
        if before in lists.place_adjectives and spaced and len(words) <= _PAIR and not words[-1].owns:
            return "PLACE", "place.adjective", 2  # lakeside Woran
        if before in _WAYS and spaced and not words[-1].owns and self._on_the_way(segment, read):
            return "PLACE", "place.way", 2
        if spaced and before.lower() in _NEAR and len(words) == 1 and not words[0].owns and _is_korean(words[0].text):
            return "PLACE", "place.korean", 2
        if len(words) == 1 and self._lies(segment, before):
            return "PLACE", "place.lies", 2
        person = self._person(segment, read, before, after)
        if person:
            return "PERSON", f"person.{person}", 3
        if (
            before in lists.prepositions
            and spaced
            and not words[-1].owns
            and len(words) <= 3
            and words[0].kind == "cap"
        ):
            return "PLACE", "place.preposition", 2
        return None

    def _is_home(self, segment: Segment, before: str) -> bool:
        """``Norhaven, home to 310,000 people``, ``Belgorets, where``: what only places are said to be."""
        if segment.words[-1].owns or len(segment.words) > _PAIR or self._reading.is_introduced(segment):
            return False
        if _HOME.match(self._reading.text, segment.end) or self._is_climbed(segment):
            return True
        where = _WHERE.match(self._reading.text, segment.end) is not None
        return where and before not in self._words.guess_cues["joined"] and len(segment.words) == 1

    def _is_climbed(self, segment: Segment) -> bool:
        """``Kharpu Kang, 7,846 metres``, ``the slopes of Serpo Kang``: a mountain."""
        text = self._reading.text
        if segment.words[0].text in self._words.given:
            return False
        return bool(
            _HIGH.match(text, segment.end) or _CLIMBED.search(text, max(0, segment.start - _LEAD), segment.start)
        )

    def _makes(self, segment: Segment) -> bool:
        """``Hanbit, which makes batteries``: what only firms do, and persons have who."""
        return self._words.firm_verbs.which.match(self._reading.text, segment.end) is not None

    def _of_nation(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Sweden's Norrvapen had offered``: an unknown word behind a nation's possessive; people have two names."""
        reading, word = self._reading, segment.words[0]
        if len(segment.words) > 1 or not segment.first or reading.sporty or word.owns or word.kind != "cap":
            return False
        owner = read[segment.first - 1]
        known = word.text in self._words.given or word.text in self._words.surnames or reading.is_introduced(segment)
        nation = owner.owns and any(entry.nation for entry in reading.lists.entries(owner.text))
        return nation and not known and word.text.lower() not in reading.lower

    def outweighs(self, segment: Segment, read: Sequence[Word]) -> Told | None:
        """What tells more than a listed name inside: ``striker Everton Lopes``, ``the suburb of San Pedro``."""
        before, words = self._reading.before(segment, read), segment.words
        if len(words) > 1 and before in self._words.team_offices and words[0].gap == " " and segment.first:
            return "PERSON", "person.occupation", 3
        prior = read[segment.first - 2].text if segment.first > 1 else ""
        prior = prior.lower() if segment.first == _PAIR else prior  # Residents of
        if before == "of" and prior in self._words.place_nouns:
            return "PLACE", "place.noun", 3
        if len(words) == 1 and self.is_camel(words[0].text):
            return "ORG", "org.camel", 2
        if len(words) > 1 and any(word.gap == " & " for word in words[1:]):
            return "ORG", "org.ampersand", 2
        return None

    def is_camel(self, text: str) -> bool:
        """``SpiceJet``, ``GreenLeft``: a capital inside a word is a maker's mark; ``McDonald``, ``DeVos`` are not."""
        match = _CAMEL.match(text)
        return bool(match) and match[1] not in self._words.name_prefixes and len(text) > _FEW

    def _person(self, segment: Segment, read: Sequence[Word], before: str, after: str) -> str:
        """The reason why a segment names a person, or nothing."""
        reading, lists, words = self._reading, self._words, segment.words
        many = len(words) > 1
        single = not many and words[0].kind == "cap" and segment.text.lower() not in reading.lower
        if before in lists.occupations and segment.first and words[0].gap == " ":
            return "occupation"
        if self.of_country(segment):
            return "country"
        aged = _AGED.match(reading.text, segment.end)
        if before.lower() == "the" and words[0].gap == " " and words[0].text not in lists.given:
            return ""  # the Jogorku Kenesh said
        acts = after in lists.verbs and before not in ("of", "at")  # Ewa Nowak of Harrow Pike said
        if many and (aged or (acts and not lists.is_thing_like(words[0].text, words[-1].text))):
            return "verb"
        if (single and aged) or (before.endswith(_YEARS) and words[0].gap == " "):
            return "age"
        if after == "of" and single and _LISTED.match(reading.text, segment.end, segment.end + 3):
            return "of"
        placed = before in lists.prepositions and words[0].gap == " "  # a professor in Mujin, who
        if after == "who" and (many or (single and not reading.sporty and not placed)):
            return "who"
        last = segment.first + len(words)
        if single and words[0].owns and last < len(read) and read[last].text in lists.kin:
            return "kin"
        return ""

    def _is_based(self, segment: Segment) -> bool:
        """``Oregon-based Tamarack``; the tail of a hyphen is no word of the reading."""
        return _BASED.search(self._reading.text, max(0, segment.start - _LEAD), segment.start) is not None

    def _is_thing(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Tamarack Imaging, which has paid``: persons have who."""
        n = segment.first + len(segment.words)
        which = n < len(read) and read[n].gap.strip() == "," and read[n].text == "which"
        return which and not segment.words[-1].owns and segment.words[0].text not in self._words.given

    def _is_newspaper(self, segment: Segment, before: str) -> bool:
        """``he told the Ledger``: the name of many newspapers, alone behind the article."""
        word = segment.words[0]
        alone = len(segment.words) == 1 and before == "the" and word.kind == "cap"
        return alone and word.text in self._words.newspapers and word.text.lower() not in self._reading.lower

    def _belongs_to_body(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``the separatist Esquerra Republicana``: a party behind an article and what it wants."""
        at = segment.first - 2
        return at >= 0 and read[at].text.lower() in ("the", "and", "a", "an")

    def _on_the_way(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``a road between Kirkuk and Tuz Khurmatu``, ``the bus from Kinnaur``."""
        return any(word.text in self._words.motions for word in read[max(0, segment.first - _MOTION) : segment.first])

    def _lies(self, segment: Segment, before: str) -> bool:
        """``at Saesol, in South Jeolla``: where it lies is said behind a comma."""
        at = before in self._words.prepositions or before in _AT
        return at and segment.words[0].gap == " " and _LIES.match(self._reading.text, segment.end) is not None

    def _is_landmark(self, segment: Segment, read: Sequence[Word], before: str, after: str) -> bool:
        """``the Ongye fault``, ``the Sorae strait``: behind the article, and before a common noun for places."""
        n = segment.first + len(segment.words)
        spaced = before.lower() == "the" and after in self._words.place_nouns and read[n].gap == " "
        people = segment.text.endswith("an") and f"{segment.text[:-1]} " in self._reading.text  # the Belonian capital
        return spaced and read[n].kind == "low" and self._reading.namelike(segment) and not people

    def of_country(self, segment: Segment) -> bool:
        """``Jan Siemerink (Netherlands)``: in lists of results the country of a player stands in brackets."""
        if not 2 <= len(segment.words) <= _FEW or not self._reading.sporty:
            return False
        match = _COUNTRY.match(self._reading.text, segment.end)
        entries = self._reading.lists.entries(match[1]) if match else ()
        return any(entry.nation for entry in entries)

    def after_title(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``Mrs May``, ``Representative Chip Roy``: any word behind a courtesy, two behind a title."""
        before = read[segment.first - 1].text if segment.first else ""
        words, lists = segment.words, self._words
        if before in lists.courtesy:
            return words[0].is_cap and len(words) < _FEW
        plain = words[-1].text.lower() in lists.common or words[-1].text in lists.endings
        return len(words) == 2 and all(word.kind == "cap" for word in words) and not plain

    def _is_led(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``chief executive of Nordvind``, ``a stake in Mobia``: what only firms and other bodies have."""
        start, n = segment.start, segment.first + len(segment.words)
        if n < len(read) and (read[n].text == "branch" or (segment.words[-1].owns and read[n].text in self._words.kin)):
            return False  # who runs the Mulan branch, owned by Horvan's brother-in-law
        if n < len(read) and read[n].gap == " " and read[n].text in self._words.sites:
            return False  # who runs the Dorim plant
        return self._words.firm_leads.search(self._reading.text[max(0, start - _LEAD) : start]) is not None

    def _is_kin(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``chief financial officer of Rauwerk, the owner``, ``the German parent Rauwerk``: firms have such people."""
        if segment.words[0].text in self._words.given or self._reading.is_introduced(segment):
            return False
        prior = read[segment.first - 2].text if segment.first > 1 else ""
        if self._reading.before(segment, read) in _OWNERS and prior in self._words.demonyms:
            return True
        return self._is_led(segment, read)

    def has_analysts(self, segment: Segment) -> bool:
        """``an analyst at Brenner Vale``: who works there works for a firm, whatever its name ends in."""
        return _DESK.search(self._reading.text, max(0, segment.start - _LEAD), segment.start) is not None

    def _works_at(self, segment: Segment, read: Sequence[Word]) -> bool:
        """``a director at KGI Asia``."""
        prior = read[segment.first - 2].text if segment.first > 1 else ""
        return prior in self._words.occupations or prior.lower().removesuffix("s") in self._words.occupations

    def _before_office(self, segment: Segment, read: Sequence[Word], after: str) -> bool:
        """``Rovers manager Ray Harford``, ``Paine Webber analyst``: a body, then an office of bodies."""
        n = segment.first + len(segment.words)
        if after not in self._words.team_offices or read[n].gap != " ":
            return False
        if segment.first == 0 and (segment.text.lower() in self._words.common or self._words.is_ordinary(segment.text)):
            return False  # Managing director Anna Ward, County chief Gok Jeong-min
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
