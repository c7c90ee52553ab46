"""Personal names in two scripts: who can be whom.

A Korean name has one surname of a closed list, written in many ways (이: Lee, Yi, Rhee, I), a given name written freely
(범수: Beom-su, Bum-soo), and stands in both orders (Kim Beom-su, Beom-su Kim). Other people's names come to Korean by
their sounds (브래드 라이트캡), those of Japanese, Chinese and Hungarians sometimes with the order turned round.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from factx.normalise.name.hangul import is_syllable
from factx.normalise.name.sounds import Sounds, latin_letters
from factx.values import dataclass

_NATIVE_WEIGHT = 1.7  # given names are short and differ by one vowel (민수, 민서): a small distance says more there
_UNEXPECTED_WEIGHT = 1.5  # a name of Korean shape against one without a Korean surname: 시진핑 is Xi Jinping, rarely
_WORD_WEIGHT = 0.6  # one bad word is not outweighed by a good one: Brad Lightcap is not Brad Lightman
_STRANGER = 9.0
_PART = 0.65  # a part of a name alone (Mozart, Do Kwon): nearer than a stranger, never near enough to be one
_OTHER_TITLE = 0.5  # 해리 왕자 is no King Harry
_LEFT_OUT = 0.1  # a pen name, initials
_REGNAL = re.compile(r"(\d{1,2})세|(X{0,2}(?:IX|IV|V?I{1,3}|V|X))")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_LEADING = re.compile(r"(?:[A-Z]\.?-?){1,3}")
_INITIAL = re.compile(r"(?:[A-Za-z]\.?){1,2}")


@dataclass(frozen=True, slots=True)
class PersonName:
    """One way to cut a full name."""

    family: str
    given: str


@dataclass(frozen=True, slots=True)
class BareName:
    """A name and what stood with it: titles as roles of the list (``king``), the number of a king or pope or 0."""

    words: tuple[str, ...]
    titles: frozenset[str]
    number: int


class PersonNames:
    """Reading and comparing full names of persons.

    Args:
        surnames: rows with ``surface`` (Hangul) and ``latin`` (its romanisations between ``|``).
        sounds: the distance of names as sounds.
        epithets: rows with ``ko`` and ``en`` (forms between ``|``) and ``role``: titles that belong to names, and as
            ``particle`` the small words of surnames (de, van).
    """

    def __init__(
        self, surnames: Iterable[Mapping[str, str]], sounds: Sounds, epithets: Iterable[Mapping[str, str]] = ()
    ) -> None:
        self.sounds = sounds
        self._epithets: dict[str, str] = {}
        self._particles: set[str] = set()
        for row in epithets:
            if row["role"] == "particle":
                self._particles.update(row["en"].split("|"))
                continue
            self._epithets.update(
                dict.fromkeys(filter(None, (*row["ko"].split("|"), *row["en"].split("|"))), row["role"])
            )
        self.bare = lru_cache(maxsize=50_000)(self._bare)
        """A name without its epithets (국왕, Pope, 3세, Jr.), and those: `BareName`."""
        self._latin = {
            row["surface"]: frozenset(latin_letters(name) for name in row["latin"].split("|")) for row in surnames
        }
        self._hangul: dict[str, set[str]] = {}
        for surname, spellings in self._latin.items():
            for spelling in spellings:
                self._hangul.setdefault(spelling, set()).add(surname)

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
        one, other = self.bare(hangul), self.bare(latin)
        if one.number and other.number and one.number != other.number:
            return _STRANGER
        apart = 0.0 if one.titles == other.titles or not (one.titles and other.titles) else _OTHER_TITLE
        return apart + self._bare_distance(one.words, other.words)

    def _bare_distance(self, hangul: tuple[str, ...], latin: tuple[str, ...]) -> float:
        name, name_en = " ".join(hangul), " ".join(latin)
        korean, western = list(self.read_korean(name)), list(self.read_latin(name_en))
        if korean and western:
            return min(self._native(korean, western), _PART + self._short_given(korean, western))
        if western and len(hangul) > 1 and (cuts := list(self.read_korean(hangul[-1]))):  # 퇴계 이황
            return min(_LEFT_OUT + self._native(cuts, western), self._foreign(list(hangul), list(latin)))
        whole = (_UNEXPECTED_WEIGHT if korean else 1.0) * self._foreign(list(hangul), list(latin))
        if korean and len(latin) == 1:  # 정조, Jeongjo
            whole = min(whole, self.sounds.distance(name, name_en, "native"))
        return min(whole, self._partly(hangul, latin))

    def _native(self, korean: list[PersonName], western: list[PersonName]) -> float:
        cuts = [(k, w) for k in korean for w in western if self.same_surname(k.family, w.family)]
        given = (self.sounds.distance(k.given, w.given, "native") for k, w in cuts)
        return _NATIVE_WEIGHT * min(given, default=_STRANGER)

    def _short_given(self, korean: list[PersonName], western: list[PersonName]) -> float:
        """``Do Kwon`` for 권도형: the first syllable of the given name alone."""
        cuts = [(k, w) for k in korean for w in western if self.same_surname(k.family, w.family) and len(k.given) > 1]
        return min((self.sounds.distance(k.given[0], w.given, "native") for k, w in cuts), default=_STRANGER)

    def _partly(self, hangul: tuple[str, ...], latin: tuple[str, ...]) -> float:
        """A name against a part of the other: 모차르트, or ``F.W. de Klerk`` with his given names spelt out."""
        merged = self._merged(latin)
        if len(hangul) == 1 and len(merged) > 1:
            return _PART + min(self.sounds.distance(hangul[0], word, "foreign") for word in (merged[0], merged[-1]))
        if len(merged) > 1 and _LEADING.fullmatch(merged[0]):
            rest = merged[1:]
            if len(rest) == 1 < len(hangul):
                return _PART + self._word(hangul[-1], rest[0])
            return _LEFT_OUT + self._foreign(list(hangul), list(rest))
        return _STRANGER

    def _merged(self, latin: tuple[str, ...]) -> tuple[str, ...]:
        """Particles with the word behind them, as Korean writes them: ``de Gaulle`` is 드골."""
        words: list[str] = []
        for word in latin:
            if words and words[-1].split()[-1].lower() in self._particles:
                words[-1] = f"{words[-1]} {word}"
            else:
                words.append(word)
        return tuple(words)

    def _bare(self, name: str) -> "BareName":
        kept: list[str] = []
        titles: set[str] = set()
        number = 0
        for word in words_of(name):
            regnal = _REGNAL.fullmatch(word)
            if regnal and kept:
                number = int(regnal[1]) if regnal[1] else _roman(regnal[2])
            elif word in self._epithets:
                titles.add(self._epithets[word])
            else:
                kept.append(word)
        if len(kept) == 1 and not titles and is_syllable(kept[0][0]):  # 세종대왕
            size = next((n for n in (3, 2) if len(kept[0]) - n >= 2 and kept[0][-n:] in self._epithets), 0)
            if size:
                titles, kept = {self._epithets[kept[0][-size:]]}, [kept[0][:-size]]
        if not kept:
            return BareName(tuple(words_of(name)), frozenset(), 0)
        return BareName(tuple(kept), frozenset(titles - {""}), number)

    def _foreign(self, hangul: list[str], latin: list[str]) -> float:
        """Surnames move as a whole (Kuroda Naomi, Naomi Kuroda): only rotations of the written order come up."""
        if not hangul or not latin:
            return _STRANGER
        turns = range(len(latin) if len(latin) <= 3 else 1)
        apart = min(self._in_order(hangul, latin[n:] + latin[:n]) for n in turns)
        merged = list(self._merged(tuple(latin)))
        return apart if len(merged) == len(latin) else min(apart, self._in_order(hangul, merged))

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


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-v if any(w > v for w in values[n + 1 : n + 2]) else v for n, v in enumerate(values))
