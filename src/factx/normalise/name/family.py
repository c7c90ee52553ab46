"""Two people of one surname: whether two full names, in one script or two, have one surname and two given names."""

from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz import fuzz

from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.person import PersonNames
from factx.normalise.name.sounds import latin_letters

_ONE_SOUND = 0.3
"""Distance up to which a surname is that of the other script."""
_TWO_SOUNDS = 0.35
"""Distance from which two given names are two, however freely they are spelled."""
_ONE_NAME = 0.6
"""Distance of whole names up to which they may be one."""
_SPELLED = 75
"""Likeness of letters, in percent, from which two given names may be two spellings of one."""
_SKELETON = str.maketrans("kgtdpbjcrl", "ggddbbjjll", "aeiouwyh-")
"""What two romanisations of one Korean name have in common: Beom-su, Bum-soo."""


class _Cut(NamedTuple):
    family: str
    given: str


def of_one_family(persons: PersonNames, one: str, other: str) -> bool:
    """Whether both are full names of one surname with given names that no spelling makes one.

    Args:
        persons: reads names.
        one: a full name in either script.
        other: another.
    """
    scripts = has_hangul(one), has_hangul(other)
    if scripts == (False, True):
        one, other, scripts = other, one, (True, False)
    if scripts == (True, False) and persons.distance(one, other) <= _ONE_NAME:
        return False
    pairs = ((a, b) for a in _cuts(persons, one) for b in _cuts(persons, other))
    related = [(a, b) for a, b in pairs if _one_surname(persons, a, b, scripts)]
    return bool(related) and all(_two_given(persons, a, b, scripts) for a, b in related)


def _cuts(persons: PersonNames, name: str) -> Iterator[_Cut]:
    """A surname first or last, as the shape of the name tells."""
    words = persons.bare(name).words
    whole = " ".join(words)
    if has_hangul(name):
        native = list(persons.read_korean(whole)) if len(words) == 1 else []
        yield from (_Cut(cut.family, cut.given) for cut in native)
        if len(words) > 1:
            yield _Cut(words[-1], words[0])
        return
    native = list(persons.read_latin(whole)) if "-" in whole else []
    yield from (_Cut(cut.family, cut.given) for cut in native)
    if not native and len(words) > 1:
        yield _Cut(words[-1], words[0])


def _one_surname(persons: PersonNames, a: _Cut, b: _Cut, scripts: tuple[bool, bool]) -> bool:
    if scripts[0] == scripts[1]:
        return latin_letters(a.family) == latin_letters(b.family)
    return persons.same_surname(a.family, b.family) or (
        len(a.family) > 1 and persons.sounds.distance(a.family, b.family, "foreign") <= _ONE_SOUND
    )


def _two_given(persons: PersonNames, a: _Cut, b: _Cut, scripts: tuple[bool, bool]) -> bool:
    if scripts[0] != scripts[1]:
        origin = "foreign" if len(a.family) > 1 and not persons.same_surname(a.family, b.family) else "native"
        return persons.sounds.distance(a.given, b.given, origin) >= _TWO_SOUNDS
    if scripts[0]:
        return a.given != b.given
    one, other = sorted((latin_letters(a.given), latin_letters(b.given)), key=len)
    if len(one) == 1 or other.startswith(one):
        return False
    if persons.surnames_of(a.family) and one.translate(_SKELETON) == other.translate(_SKELETON):
        return False
    return fuzz.ratio(one, other) < _SPELLED
