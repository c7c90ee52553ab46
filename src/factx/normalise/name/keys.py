"""Blocking keys of names as sounds: names that sound alike share a key, so that nobody compares all with all.

A key is the classes of the first three consonants. Hangul tells them plainly; a Latin letter may stand for several
(``c`` for ㅋ, ㅅ or ㅊ) or be silent, so a Latin name has several keys. Vowels never matter.
"""

from functools import lru_cache

from factx.normalise.name.hangul import sounds_of
from factx.normalise.name.sounds import latin_letters

LENGTH = 3
_HANGUL = {
    **dict.fromkeys("ㄱㄲㅋ", "K"), **dict.fromkeys("ㄷㄸㅌ", "T"), **dict.fromkeys("ㅂㅃㅍ", "P"),
    **dict.fromkeys("ㅅㅆ", "S"), **dict.fromkeys("ㅈㅉㅊ", "J"), "ㄴ": "N", "ㅁ": "M", "ㄹ": "L",
    ".ㄱ": "K", ".ㄲ": "K", ".ㅋ": "K", ".ㄷ": "T", ".ㅅ": "T", ".ㅆ": "T", ".ㅈ": "T", ".ㅊ": "T", ".ㅌ": "T",
    ".ㅂ": "P", ".ㅍ": "P", ".ㄴ": "N", ".ㅇ": "N", ".ㅁ": "M", ".ㄹ": "L",
}  # fmt: skip
_LATIN: tuple[tuple[str, tuple[str, ...]], ...] = (  # the longest first
    ("tsch", ("J",)), ("cqu", ("K",)), ("dge", ("J",)), ("ght", ("T",)), ("sch", ("S",)), ("tch", ("J", "T")),
    ("bb", ("P", "PP")), ("cc", ("K", "J", "KK")), ("ch", ("J", "K", "S", "")), ("ck", ("K", "KK")), ("cq", ("K",)),
    ("cz", ("J", "S", "KJ")), ("dd", ("T", "TT")), ("ff", ("P",)), ("gg", ("K", "J", "KK")), ("gh", ("", "K", "P")),
    ("kh", ("K", "")), ("kn", ("N", "KN")), ("ll", ("L",)), ("mb", ("M", "MP")), ("mm", ("M", "MM")),
    ("ng", ("N", "NK", "NJ")), ("nk", ("NK",)), ("nn", ("N", "NN")), ("ph", ("P",)), ("pp", ("P", "PP")),
    ("rr", ("L", "")), ("s ", ("S", "J", "T", "")), ("sh", ("S",)), ("ss", ("S", "SS")), ("th", ("T", "S")),
    ("ts", ("J", "S", "T")),
    ("tt", ("T", "TT")), ("tz", ("J", "T", "TJ")), ("zh", ("J",)), ("b", ("P",)), ("c", ("K", "S", "J")),
    ("d", ("T", "J")), ("f", ("P",)), ("g", ("K", "J", "")), ("h", ("",)), ("j", ("J", "")), ("k", ("K",)),
    ("l", ("L",)), ("m", ("M",)), ("n", ("N",)), ("p", ("P",)), ("q", ("K", "J")), ("r", ("L", "")),
    ("s", ("S", "J", "T")), ("t", ("T", "J", "")), ("v", ("P", "")), ("w", ("", "P")), ("x", ("KS", "S", "J")),
    ("z", ("J", "S")),
)  # fmt: skip
_NASAL = {"K": "N", "T": "N", "P": "M"}
_NASALS = frozenset("ㄴㅁㄹ")
"""Before these a stop at the end of a syllable is heard through the nose: 백로 Baengno, 국내 Gungnae, 합미 Hammi."""
_MOST = 64


def hangul_keys(name: str) -> frozenset[str]:
    """The keys of a Hangul name: its first consonants by class; one that doubles an ㄹ counts once.

    A Korean ㄹ after ㅇ, ㅁ, ㄱ or ㅂ sounds as n (강릉 Gangneung), a foreign one does not (햄릿 Hamlet): two keys; ㄴ
    beside ㄹ may sound as l (한려 Hallyeo, 달내 Dallae), and a stop before a nasal as one (백로 Baengno).

    >>> sorted(hangul_keys("크래프톤")), sorted(hangul_keys("강릉"))
    (['KLP'], ['KNL', 'KNN'])
    """
    keys = {""}
    before = ""
    sounds = [sound for word in name.split() for sound in (*sounds_of(word), "")]
    for sound, following in zip(sounds, (*sounds[1:], ""), strict=True):
        group = _HANGUL.get(sound) or (_latin_class(sound) if sound.isascii() else "")
        if group and not (group == "L" and before == ".ㄹ"):
            groups = ("L", "N") if sound == "ㄹ" and before in (".ㅇ", ".ㅁ", ".ㄱ", ".ㅂ") else (group,)
            if sound[0] == "." and following in _NASALS and group in _NASAL:
                groups = (group, _NASAL[group])
            heard = {key[:-1] + "L" for key in keys} if sound == "ㄹ" and before == ".ㄴ" else set()
            heard |= keys if sound == "ㄴ" and before == ".ㄹ" else set()
            keys = {key + more for key in keys for more in groups} | heard
        before = sound
        if min(map(len, keys)) >= LENGTH:
            break
    return frozenset(key[:LENGTH] for key in keys)


def _latin_class(letter: str) -> str:
    return next((groups[0] for spelling, groups in _LATIN if spelling == letter), "")


@lru_cache(maxsize=100_000)
def latin_keys(name: str) -> frozenset[str]:
    """The keys that a Latin name may have; those of a true partner in Hangul are among them."""
    letters = " ".join(map(latin_letters, name.replace("-", " ").split())) + " "
    done: set[str] = set()
    open_: set[tuple[int, str]] = {(0, "")}
    while open_ and len(done) < _MOST:
        after: set[tuple[int, str]] = set()
        for place, key in sorted(open_):
            if place >= len(letters) or len(key) >= LENGTH:
                done.add(key[:LENGTH])
                continue
            spelling, groups = next(
                ((s, g) for s, g in _LATIN if letters.startswith(s, place)), (letters[place], ("",))
            )
            for group in groups:
                after.add((place + len(spelling), key + group))
        open_ = after
    return frozenset(done)
