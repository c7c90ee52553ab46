"""How far a Hangul name and a Latin name are apart as sounds.

The idea is that of weighted finite-state transliteration (Knight and Graehl, Machine Transliteration, 1998) without its
training: a table says which Hangul letters stand for which Latin letters at which cost, and the cheapest way through
both names is their distance. So `브래드` meets `Brad`, and `범수` both `Beom-su` and `Bum-soo`.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Literal

from factx.normalise.name.hangul import sounds_of

Origin = Literal["native", "foreign"]
_VOWELS = frozenset("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
_LATIN_VOWELS = frozenset("aeiouwy")
_MISS = 10  # a consonant without a partner
_SOFT_MISS = 6  # a vowel without a partner
_SWAP = 6  # a vowel against another vowel
_HOPELESS = 1.5  # distance beyond which nothing is followed any further
_CLASH = 12  # a consonant against another
_LETTERS = str.maketrans({"ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


@lru_cache(maxsize=100_000)
def latin_letters(text: str) -> str:
    """A Latin name as bare letters and digits in lower case, accents dropped: ``Beom-su`` → ``beomsu``.

    >>> latin_letters("Søren Łukasz")
    'sorenlukasz'
    """
    text = unicodedata.normalize("NFD", text.lower().translate(_LETTERS))
    return "".join(character for character in text if character.isalnum())


class Sounds:
    """The table of sounds, and the distance it gives.

    Args:
        rows: each with ``jamo`` (Hangul letters, codas with a dot before them; empty for silent Latin letters),
            ``latin``, ``cost`` in tenths of a missing consonant, and ``origin``: ``native`` for the free
            romanisations of Korean names, ``foreign`` for names that came to Korean from elsewhere, or ``both``.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        self._table: dict[Origin, dict[tuple[str, ...], dict[str, list[tuple[str, int]]]]] = {
            "native": {},
            "foreign": {},
        }
        self._silent: dict[Origin, dict[str, list[tuple[str, int]]]] = {"native": {}, "foreign": {}}
        self._lost: dict[Origin, dict[str, int]] = {"native": {}, "foreign": {}}
        for row in rows:
            origins: tuple[Origin, ...] = ("native", "foreign")
            for origin in origins:
                if row["origin"] in (origin, "both"):
                    self._add(origin, _letters(row["jamo"]), row["latin"], int(row["cost"]))
        self.distance = lru_cache(maxsize=200_000)(self._distance)

    def _add(self, origin: Origin, jamo: tuple[str, ...], latin: str, cost: int) -> None:
        if not jamo:
            self._silent[origin].setdefault(latin[0], []).append((latin, cost))
        elif not latin and len(jamo) == 1:
            self._lost[origin][jamo[0]] = cost
        else:
            self._table[origin].setdefault(jamo, {}).setdefault(latin[:1], []).append((latin, cost))

    def _distance(self, hangul: str, latin: str, origin: Origin) -> float:
        """Cost in missing consonants for each ten letters of both names: 0 sounds alike, 1 and above are strangers.

        Args:
            hangul: a name in Hangul; Latin letters in it stand for themselves.
            latin: a name in Latin letters.
            origin: which way of writing to expect.
        """
        sounds, letters = sounds_of(hangul), latin_letters(latin)
        if not sounds or not letters:
            return float("inf")
        return self._cheapest(sounds, letters, origin) / (len(sounds) + len(letters))

    def _cheapest(self, sounds: tuple[str, ...], letters: str, origin: Origin) -> int:
        table, silent, lost = self._table[origin], self._silent[origin], self._lost[origin]
        height, width = len(sounds), len(letters)
        far = 10 * (height + width)
        hopeless = _HOPELESS * (height + width)
        best = [[far] * (width + 1) for _ in range(height + 1)]
        best[0][0] = 0
        for i in range(height + 1):
            spellings = [(size, by_first) for size in (1, 2, 3) if (by_first := table.get(sounds[i : i + size]))]
            spellings = [(size, by_first) for size, by_first in spellings if i + size <= height]
            sound = sounds[i] if i < height else ""
            row = best[i]
            for j in range(width + 1):
                here = row[j]
                if here > hopeless:
                    continue
                if j < width:
                    letter = letters[j]
                    for latin, cost in silent.get(letter, ()):
                        if letters.startswith(latin, j) and here + cost < row[j + len(latin)]:
                            row[j + len(latin)] = here + cost
                    gap = here + (_SOFT_MISS if letter in _LATIN_VOWELS else _MISS)
                    row[j + 1] = min(row[j + 1], gap)
                    for size, by_first in spellings:
                        below = best[i + size]
                        for latin, cost in by_first.get(letter, ()):
                            if letters.startswith(latin, j) and here + cost < below[j + len(latin)]:
                                below[j + len(latin)] = here + cost
                    if sound:
                        swap = here + _swap(sound, letter)
                        best[i + 1][j + 1] = min(best[i + 1][j + 1], swap)
                if sound:
                    miss = here + lost.get(sound, _SOFT_MISS if sound in _VOWELS else _MISS)
                    best[i + 1][j] = min(best[i + 1][j], miss)
                    for size, by_first in spellings:
                        for _, cost in by_first.get("", ()):
                            best[i + size][j] = min(best[i + size][j], here + cost)
        return best[height][width]


def _swap(sound: str, letter: str) -> int:
    if sound == letter:
        return 0
    return _SWAP if sound in _VOWELS and letter in _LATIN_VOWELS else _CLASH


def _letters(written: str) -> tuple[str, ...]:
    """The letters of a table entry: a dot binds to the letter after it."""
    letters: list[str] = []
    dot = ""
    for character in written:
        if character == ".":
            dot = "."
        else:
            letters.append(dot + character)
            dot = ""
    return tuple(letters)
