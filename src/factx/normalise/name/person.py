"""Personal names in two scripts: who can be whom.

A Korean name has one surname of a closed list, written in many ways (이: Lee, Yi, Rhee, I), a given name written freely
(범수: Beom-su, Bum-soo), and stands in both orders (Kim Beom-su, Beom-su Kim). Other people's names come to Korean by
their sounds (브래드 라이트캡), those of Japanese, Chinese and Hungarians sometimes with the order turned round.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from factx.normalise.name.hangul import is_syllable
from factx.normalise.name.sounds import Sounds, latin_letters

_NATIVE_WEIGHT = 1.7  # given names are short and differ by one vowel (민수, 민서): a small distance says more there
_UNEXPECTED_WEIGHT = 1.5  # a name of Korean shape against one without a Korean surname: 시진핑 is Xi Jinping, rarely
_WORD_WEIGHT = 0.6  # one bad word is not outweighed by a good one: Brad Lightcap is not Brad Lightman
_STRANGER = 9.0
_INITIAL = re.compile(r"(?:[A-Za-z]\.?){1,2}")


@dataclass(frozen=True, slots=True)
class PersonName:
    """One way to cut a full name."""

    family: str
    given: str


class PersonNames:
    """Reading and comparing full names of persons.

    Args:
        surnames: rows with ``surface`` (Hangul) and ``latin`` (its romanisations between ``|``).
        sounds: the distance of names as sounds.
    """

    def __init__(self, surnames: Iterable[Mapping[str, str]], sounds: Sounds) -> None:
        self.sounds = sounds
        self._latin = {
            row["surface"]: frozenset(latin_letters(name) for name in row["latin"].split("|")) for row in surnames
        }
        self._hangul: dict[str, set[str]] = {}
        for surname, spellings in self._latin.items():
            for spelling in spellings:
                self._hangul.setdefault(spelling, set()).add(surname)

    def is_surname(self, text: str) -> bool:
        """Is it a Korean surname, in Hangul or in Latin letters?"""
        return text in self._latin or bool(self.surnames_of(text))

    def surnames_of(self, latin: str) -> frozenset[str]:
        """The Hangul surnames that a Latin word may stand for (``Chun``: 전, 천)."""
        return frozenset(self._hangul.get(latin_letters(latin), ()))

    def same_surname(self, hangul: str, latin: str) -> bool:
        """May the Latin word be that Hangul surname (권: Kwon, Gwon)?"""
        return latin_letters(latin) in self._latin.get(hangul, ())

    def read_korean(self, name: str) -> Iterator[PersonName]:
        """The cuts of a Hangul name of Korean shape: 남궁철 is 남궁 and 철, or 남 and 궁철."""
        if not all(map(is_syllable, name)):
            return
        for size in (2, 1):
            if name[:size] in self._latin and 1 <= len(name) - size <= (3 if size == 1 else 2):
                yield PersonName(name[:size], name[size:])

    def read_latin(self, name: str) -> Iterator[PersonName]:
        """The cuts of a Latin name at a Korean surname (first, last, or first two words)."""
        words = words_of(name)
        seen = set()
        for family, given in ((words[:1], words[1:]), (words[-1:], words[:-1]), (words[:2], words[2:])):
            cut = PersonName(" ".join(family), " ".join(given))
            if given and latin_letters(cut.family) in self._hangul and cut not in seen:
                seen.add(cut)
                yield cut

    def distance(self, hangul: str, latin: str) -> float:
        """How far two full names are apart: below about 0.6 they sound alike, above 1 they are strangers."""
        korean, western = list(self.read_korean(hangul)), list(self.read_latin(latin))
        if korean and western:
            cuts = [(k, w) for k in korean for w in western if self.same_surname(k.family, w.family)]
            given = (self.sounds.distance(k.given, w.given, "native") for k, w in cuts)
            return _NATIVE_WEIGHT * min(given, default=_STRANGER)
        return (_UNEXPECTED_WEIGHT if korean else 1.0) * self._foreign(words_of(hangul), words_of(latin))

    def _foreign(self, hangul: list[str], latin: list[str]) -> float:
        """Surnames move as a whole (Kuroda Naomi, Naomi Kuroda): only rotations of the written order come up."""
        if not hangul or not latin:
            return _STRANGER
        turns = range(len(latin) if len(latin) <= 3 else 1)
        return min(self._in_order(hangul, latin[n:] + latin[:n]) for n in turns)

    def _in_order(self, hangul: list[str], latin: list[str]) -> float:
        if len(hangul) != len(latin):
            return self.sounds.distance("".join(hangul), "".join(latin), "foreign")
        each = [self._word(one, other) for one, other in zip(hangul, latin, strict=True)]
        letters = [len(one) + len(other) for one, other in zip(hangul, latin, strict=True)]
        whole = sum(d * n for d, n in zip(each, letters, strict=True)) / sum(letters)
        return max(whole, _WORD_WEIGHT * max(each)) if len(each) > 1 else whole

    def _word(self, hangul: str, latin: str) -> float:
        return 0.0 if self.same_surname(hangul, latin) else self.sounds.distance(hangul, latin, "foreign")


def words_of(name: str) -> list[str]:
    """The words of a name; initials between others go (``Donald J. Trump``), hyphens stay inside a word."""
    words = name.replace(",", " ").split()
    inner = range(1, len(words) - 1)
    return [word for n, word in enumerate(words) if n not in inner or not _INITIAL.fullmatch(word)]
