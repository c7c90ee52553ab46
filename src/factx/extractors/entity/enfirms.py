"""What the words around an unknown English name tell of a firm or another body."""

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.ensetting import LEAD, Setting, Test

_LONGEST = 4
"""Words of the longest firm that those who lead it tell."""
_PAIR = 2
_DESK = regex.compile(
    r"\b(?:analyst|economist|strategist|trader|broker|actuary|portfolio\smanager|fund\smanager)s?\s(?:at|with|for)\s$"
)
_BASED = regex.compile(r"-(?:based|headquartered|listed|owned)\s$")
_OF_TOWN = regex.compile(r"\sof\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,\swhich\s")
_OWNERS = frozenset(("parent", "owner", "subsidiary", "affiliate", "backer", "rival"))


class Firms:
    """Answers for the segments of a document.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: EnglishReading) -> None:
        self._reading, self._words = reading, reading.words
        self.tests: tuple[Test, ...] = (
            (self._is_led, ("ORG", "org.led", 3)),
            (self._before_office, ("ORG", "org.office", 2)),
            (self._behind_noun, ("ORG", "org.noun", 2)),
            (self._is_apposed, ("ORG", "org.apposed", 3)),
            (self._before_body, ("ORG", "org.body", 2)),
            (self._is_worked_at, ("ORG", "org.works-at", 2)),
            (self._is_based, ("ORG", "org.based", 2)),
            (self._makes, ("ORG", "org.based", 2)),
            (self._is_newspaper, ("ORG", "org.newspaper", 2)),
            (self._has_aim, ("ORG", "org.adjective", 2)),
        )

    def has_kin(self, setting: Setting) -> bool:
        """``chief financial officer of Rauwerk, the owner``, ``the German parent Rauwerk``: firms have such people."""
        if not setting.spaced or len(setting.words) > _LONGEST:
            return False
        if setting.words[0].text in self._words.given or self._reading.is_introduced(setting.segment):
            return False
        return (setting.lead in _OWNERS and setting.prior in self._words.demonyms) or self._is_led(setting)

    def is_of_town(self, setting: Setting) -> bool:
        """``Dantrell of Antwerp, which paid``."""
        segment = setting.segment
        told = len(segment.words) <= _PAIR and _OF_TOWN.match(self._reading.text, segment.end) is not None
        return told and not self._reading.is_introduced(segment)

    def is_of_nation(self, setting: Setting) -> bool:
        """``Sweden's Norrvapen had offered``: an unknown word behind a nation's possessive; people have two names."""
        reading, segment, word = self._reading, setting.segment, setting.words[0]
        if not setting.spaced or setting.after in self._words.verbs or len(segment.words) > 1 or not segment.first:
            return False
        if reading.sporty or word.owns or word.kind != "cap":
            return False
        owner = setting.read[segment.first - 1]
        known = word.text in self._words.given or word.text in self._words.surnames or reading.is_introduced(segment)
        nation = owner.owns and any(entry.nation for entry in reading.lists.entries(owner.text))
        return nation and not known and word.text.lower() not in reading.lower

    def has_analysts(self, segment: Segment) -> bool:
        """``an analyst at Brenner Vale``: who works there works for a firm, whatever its name ends in."""
        return _DESK.search(self._reading.text, max(0, segment.start - LEAD), segment.start) is not None

    def _is_led(self, setting: Setting) -> bool:
        """``chief executive of Nordvind``, ``a stake in Mobia``: what only firms and other bodies have."""
        if not setting.spaced or len(setting.words) > _LONGEST:
            return False
        start, after = setting.segment.start, setting.next
        if after is not None and (after.text == "branch" or (setting.owns and after.text in self._words.kin)):
            return False  # who runs the Mulan branch, owned by Horvan's brother-in-law
        if after is not None and after.gap == " " and after.text in self._words.sites:
            return False  # who runs the Dorim plant
        return self._words.firm_leads.search(self._reading.text[max(0, start - LEAD) : start]) is not None

    def _before_office(self, setting: Setting) -> bool:
        """``Rovers manager Ray Harford``, ``Paine Webber analyst``: a body, then an office of bodies."""
        segment, read = setting.segment, setting.read
        n = segment.first + len(segment.words)
        if setting.after not in self._words.team_offices or read[n].gap != " ":
            return False
        if segment.first == 0 and (segment.text.lower() in self._words.common or self._words.is_ordinary(segment.text)):
            return False  # Managing director Anna Ward, County chief Gok Jeong-min
        return len(segment.words) == 1 or (n + 1 < len(read) and read[n + 1].is_cap and read[n + 1].gap == " ")

    def _behind_noun(self, setting: Setting) -> bool:
        """``rival carrier Skylark``."""
        return setting.before in self._words.org_nouns and setting.spaced

    def _is_apposed(self, setting: Setting) -> bool:
        """``Its supplier, Haetnim, said``."""
        return setting.before in self._words.org_nouns and setting.words[0].gap == ", " and setting.closed

    def _before_body(self, setting: Setting) -> bool:
        """``the Times newspaper``, ``Hanbyeol shares``: behind the article, or where only bodies have such a thing."""
        if setting.next is None or setting.next.gap != " ":
            return False
        owned = setting.after in self._words.bodies and setting.segment.first + 1 < len(setting.read)
        return owned or (setting.before.lower() == "the" and setting.after in self._words.org_nouns)

    def _is_worked_at(self, setting: Setting) -> bool:
        """``a director at KGI Asia``."""
        if setting.before != "at" or not setting.spaced:
            return False
        occupations = self._words.occupations
        return setting.prior in occupations or setting.prior.lower().removesuffix("s") in occupations

    def _is_based(self, setting: Setting) -> bool:
        """``Oregon-based Tamarack``, ``Tamarack Imaging, which has paid``.

        The tail of a hyphen is no word of the reading.
        """
        start = setting.segment.start
        if setting.spaced and _BASED.search(self._reading.text, max(0, start - LEAD), start):
            return True
        which = setting.closed and setting.next is not None and setting.next.text == "which"
        thing = which and not setting.owns and setting.words[0].text not in self._words.given
        return thing and len(setting.words) > 1  # persons have who

    def _makes(self, setting: Setting) -> bool:
        """``Hanbit, which makes batteries``: what only firms do, and persons have who."""
        return self._words.firm_verbs.which.match(self._reading.text, setting.segment.end) is not None

    def _is_newspaper(self, setting: Setting) -> bool:
        """``he told the Ledger``: the name of many newspapers, alone behind the article."""
        word = setting.words[0]
        alone = len(setting.words) == 1 and setting.before == "the" and setting.spaced and word.kind == "cap"
        return alone and word.text in self._words.newspapers and word.text.lower() not in self._reading.lower

    def _has_aim(self, setting: Setting) -> bool:
        """``the separatist Esquerra Republicana``: a party behind an article and what it wants."""
        if setting.before not in self._words.org_adjectives or not setting.spaced:
            return False
        at = setting.segment.first - 2
        return at >= 0 and setting.read[at].text.lower() in ("the", "and", "a", "an")
