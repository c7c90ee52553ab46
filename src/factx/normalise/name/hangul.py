"""Hangul syllables and their letters."""

import re

ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
NUCLEI = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

_FIRST, _LAST = 0xAC00, 0xD7A3
_SYLLABLE = re.compile("[가-힣]")


def is_syllable(character: str) -> bool:
    """A precomposed Hangul syllable (가 to 힣)."""
    return _FIRST <= ord(character) <= _LAST


def has_hangul(text: str) -> bool:
    """Is there any Hangul syllable in the text?"""
    return not text.isascii() and _SYLLABLE.search(text) is not None


def decompose(syllable: str) -> tuple[str, str, str]:
    """Onset, nucleus and coda of a syllable; the coda may be empty.

    >>> decompose("권"), decompose("이")
    (('ㄱ', 'ㅝ', 'ㄴ'), ('ㅇ', 'ㅣ', ''))

    Raises:
        ValueError: it is no Hangul syllable.
    """
    if not is_syllable(syllable):
        raise ValueError(f"{syllable!r} is no Hangul syllable")
    code = ord(syllable) - _FIRST
    return ONSETS[code // 588], NUCLEI[code % 588 // 28], CODAS[code % 28]


def compose(onset: str, nucleus: str, coda: str = "") -> str:
    """The syllable of three letters; the inverse of `decompose`."""
    return chr(_FIRST + (ONSETS.index(onset) * 21 + NUCLEI.index(nucleus)) * 28 + CODAS.index(coda))


def sounds_of(text: str) -> tuple[str, ...]:
    """The letters that sound, in order: the silent onset ㅇ is left out, a coda is marked with a dot.

    Characters other than Hangul syllables are kept as they are in lower case, white space and punctuation go.

    >>> sounds_of("오픈AI")
    ('ㅗ', 'ㅍ', 'ㅡ', '.ㄴ', 'a', 'i')
    """
    letters: list[str] = []
    for character in text:
        if is_syllable(character):
            onset, nucleus, coda = decompose(character)
            if onset != "ㅇ":
                letters.append(onset)
            letters.append(nucleus)
            if coda:
                letters.append(f".{coda}")
        elif character.isalnum():
            letters.append(character.lower())
    return tuple(letters)
