"""Names of organisations, places and works across scripts: parts that are translated, parts that are only heard.

`누리온` is Nurion, heard throughout; `한미르중공업` is Hanmir Heavy Industries, one part heard and one translated;
`국민미래연합` is National Future Union, all translated and nothing heard. A name is cut into parts of a bilingual table
and stretches between them; both names must be explained to the last word.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import combinations
from math import inf

from factx.normalise.name.hangul import has_hangul, is_syllable
from factx.normalise.name.keys import hangul_keys, latin_keys
from factx.normalise.name.sounds import Sounds, latin_letters
from factx.values import dataclass

_SKIPPED = 0.25  # a weak part (국립, Korea, Co.) that the other name leaves out, in syllables
_HEARD_AT_MOST = 0.9  # a stretch that sounds further apart than this is no partner
_LONGEST = 40  # characters; longer names are not compared part by part
_PLAIN = 0.1  # sounds so near that no translation could be nearer
_RUN = 4  # words of one heard stretch
_LINKING = frozenset({"the", "of", "and", "for", "in", "on", "at", "to", "a", "an", "de", "von", "und", "et"})


@dataclass(frozen=True, slots=True)
class Part:
    """A translated part of names, its English words as `words_of` gives them."""

    ko: str
    en: tuple[tuple[str, ...], ...]
    weak: bool


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The words of an English name that carry it: lower case, singular, without articles, prepositions, possessives.

    >>> words_of("National Logistics and Transport Workers’ Union")
    ('national', 'logistic', 'transport', 'worker', 'union')
    """
    return tuple(_singular(word) for word in heard_words_of(name))


@cache
def heard_words_of(name: str) -> tuple[str, ...]:
    """The same words as they are heard, endings kept (Games is 게임즈)."""
    plain = re.sub(r"['’]s?(?=\s|$)", "", name.lower())
    return tuple(w for word in re.findall(r"[^\W_]+", plain) if (w := latin_letters(word)) and w not in _LINKING)


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


class Compounds:
    """Comparing names part by part.

    Args:
        parts: rows with ``ko`` and ``en`` (translations between ``|``) and ``role``; the role ``weak`` marks parts that
            one of the two names may leave out.
        sounds: the distance of names as sounds.
    """

    def __init__(self, parts: Iterable[Mapping[str, str]], sounds: Sounds) -> None:
        self.sounds = sounds
        self._parts: dict[str, Part] = {}
        self._weak: set[str] = set()
        self._heads: set[str] = set()
        for row in parts:
            english = tuple(words_of(name) for name in row["en"].split("|") if name)
            weak = row["role"] == "weak"
            if row["role"] == "head":
                self._heads |= {*row["ko"].split("|"), *(words[-1] for words in english if words)}
            for ko in row["ko"].split("|"):
                if ko:
                    self._parts[ko] = Part(ko, english, weak)
            if weak:
                self._weak |= {word for words in english for word in words}
        self._known = {word for part in self._parts.values() for words in part.en for word in words}
        self._called: dict[tuple[str, ...], set[str]] = {}
        for part in self._parts.values():
            for words in part.en:
                self._called.setdefault(words, set()).add(part.ko)
        self._most_words = max(map(len, self._called), default=0)
        self._longest = max(map(len, self._parts), default=0)
        self.distance = lru_cache(maxsize=100_000)(self._distance)
        self.keys = lru_cache(maxsize=50_000)(self._keys)
        """Blocking keys of a name, of which partners share one: the sound of the whole, pairs of its parts."""

    def _distance(self, hangul: str, latin: str) -> float:
        """How far two names are apart, on the scale of `Sounds.distance`; infinite where a part has no partner."""
        korean, english = _joined(hangul), words_of(latin)
        if not korean or not english or len(korean) > _LONGEST or len(english) > 12 or not has_hangul(korean):
            return inf
        shared = self.keys(hangul) & self.keys(latin)
        whole = parts = inf
        if any(key[0] == "=" for key in shared):
            whole = self.sounds.distance(korean, "".join(heard_words_of(latin)), "foreign")
        if whole > _PLAIN and shared:
            parts = self._explained(korean, english, heard_words_of(latin)) / len(korean)
        return min(whole, parts)

    def _explained(self, korean: str, english: tuple[str, ...], heard: tuple[str, ...]) -> float:
        parts = self._parts_in(korean)
        stops = sorted({*parts, len(korean)})
        seen: dict[tuple[int, int], float] = {}

        def best(place: int, left: int) -> float:
            if place == len(korean):
                spare = [word for n, word in enumerate(english) if left >> n & 1]
                return sum(_SKIPPED if word in self._weak else inf for word in spare)
            if (place, left) not in seen:
                seen[place, left] = inf
                seen[place, left] = min((*translated(place, left), *sounded(place, left)), default=inf)
            return seen[place, left]

        def translated(place: int, left: int) -> Iterator[float]:
            for part in parts.get(place, ()):
                after = place + len(part.ko)
                for words in part.en:
                    taken = _take(english, left, words)
                    if taken is not None:
                        yield best(after, left & ~taken)
                if part.weak:
                    yield _SKIPPED + best(after, left)

        def sounded(place: int, left: int) -> Iterator[float]:
            for stop in stops:
                if stop - place < 2 and korean != korean[place:stop]:
                    continue
                for first, last in _runs(len(english), left):
                    apart = self._heard(korean[place:stop], "".join(heard[first:last]))
                    if apart <= _HEARD_AT_MOST:
                        taken = sum(1 << n for n in range(first, last))
                        yield apart * (stop - place) + best(stop, left & ~taken)

        return best(0, (1 << len(english)) - 1)

    def _heard(self, stretch: str, latin: str) -> float:
        if not has_hangul(stretch):
            return 0.0 if stretch == latin else inf
        if latin_keys(latin).isdisjoint(hangul_keys(stretch)):
            return inf
        native = self.sounds.distance(stretch, latin, "native")
        return native if native <= _PLAIN else min(native, self.sounds.distance(stretch, latin, "foreign"))

    def _parts_in(self, korean: str) -> dict[int, list[Part]]:
        found: dict[int, list[Part]] = {}
        for start in range(len(korean)):
            for size in range(1, min(self._longest, len(korean) - start) + 1):
                part = self._parts.get(korean[start : start + size])
                if part is not None:
                    found.setdefault(start, []).append(part)
        return found

    def knows(self, word: str) -> bool:
        """Is this (singular) English word one of the common words of names?"""
        return word in self._known

    def is_part(self, korean: str) -> bool:
        """Is this a part of the table?"""
        return korean in self._parts

    def is_made_of_parts(self, korean: str) -> bool:
        """Is this nothing but parts of the table, one after another?"""
        ends = {0}
        parts = self._parts_in(korean)
        for start in range(len(korean)):
            if start in ends:
                ends |= {start + len(part.ko) for part in parts.get(start, ())}
        return bool(korean) and len(korean) in ends

    def _keys(self, name: str) -> frozenset[str]:
        if has_hangul(name):
            return self._hangul_keys(_joined(name))
        heard = heard_words_of(name)
        keys = {f"={key}" for key in latin_keys(" ".join(heard))}
        units: list[set[str]] = []
        for word, raw in zip(words_of(name), heard, strict=True):
            units.append({word} if word in self._known else {f"~{key[:2]}" for key in latin_keys(raw)})
        if len(units) == 1:
            keys |= {f"!{word}" for word in units[0] if word in self._known}
        for one, other in combinations(units, 2):
            keys |= {_pair(a, b) for a in one for b in other}
        return frozenset(keys)

    def is_headed(self, name: str) -> bool:
        """Does a name of more than one part end in what tells the sort of a body (`한길중공업`, `Hanbit Hospital`)?"""
        if has_hangul(name):
            korean = _joined(name)
            return any(korean[-size:] in self._heads for size in range(1, min(self._longest, len(korean) - 1) + 1))
        words = words_of(name)
        return len(words) > 1 and words[-1] in self._heads

    def kinds(self, name: str) -> frozenset[tuple[str, str]]:
        """What sort of thing an English name says it is, in Hangul, beside its own words; none without such words.

        Hanbit Elementary and Hanbit Elementary School are both ``("hanbit", "초등학교")``.
        """
        words, heard = words_of(name), heard_words_of(name)
        for size in range(min(self._most_words, len(words) - 1), 0, -1):
            called = self._called.get(words[-size:])
            if called:
                own = words[:-size]
                free = not all(word in self._known for word in own)
                return frozenset((" ".join(heard[:-size]), ko) for ko in called) if free else frozenset()
        return frozenset()

    def is_weak(self, text: str) -> bool:
        """Is this a part that one of two names may leave out (시, County)?"""
        part = self._parts.get(text)
        return part.weak if part is not None else text.lower() in self._weak

    def _hangul_keys(self, korean: str) -> frozenset[str]:
        parts = {
            start: found
            for start, all_found in self._parts_in(korean).items()
            if (found := [part for part in all_found if len(part.ko) > 1 or start in (0, len(korean) - 1)])
        }
        units = {words[n] for found in parts.values() for part in found for words in part.en for n in range(len(words))}
        covered = {place for start, found in parts.items() for place in range(start, start + len(found[-1].ko))}
        for match in re.finditer("x+", "".join("." if n in covered else "x" for n in range(len(korean)))):
            units |= {f"~{key[:2]}" for key in hangul_keys(korean[match.start() : match.end()])}
        units |= {f"~{key[:2]}" for key in hangul_keys(korean)}
        whole = [part for part in parts.get(0, ()) if part.ko == korean]
        single = {f"!{words[0]}" for part in whole for words in part.en if len(words) == 1}
        bare = {korean, korean[:-1] if self.is_weak(korean[-1:]) and len(korean) > 2 else korean}
        heard = {f"={key}" for name in bare for key in hangul_keys(name)}
        return frozenset(single | heard | {_pair(one, other) for one, other in combinations(units, 2)})


def _pair(one: str, other: str) -> str:
    return f"{one}+{other}" if one < other else f"{other}+{one}"


def _joined(name: str) -> str:
    return "".join(character.lower() for character in name if is_syllable(character) or character.isalnum())


def _take(english: tuple[str, ...], left: int, words: tuple[str, ...]) -> int | None:
    """The places of these words among those left, or None where one is missing."""
    taken = 0
    for word in words:
        place = next((n for n, other in enumerate(english) if other == word and (left & ~taken) >> n & 1), None)
        if place is None:
            return None
        taken |= 1 << place
    return taken or None


def _runs(size: int, left: int) -> Iterator[tuple[int, int]]:
    for start in range(size):
        for stop in range(start + 1, min(size, start + _RUN) + 1):
            if not left >> (stop - 1) & 1:
                break
            yield start, stop
