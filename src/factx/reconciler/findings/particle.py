"""Korean particles whose form hangs on the last sound of the word before them: 은/는, 이/가, 을/를, 과/와, 으로/로."""

import re

_PARTICLES = {
    "은": ("은", "는"), "이": ("이", "가"), "을": ("을", "를"), "과": ("과", "와"),
    "이라고": ("이라고", "라고"), "이나": ("이나", "나"), "으로": ("으로", "로"),
}  # fmt: skip
_OUTSIDE = " \"'”’]}.,"
_ASIDE = re.compile(r"(?<=\S)\s?\([^()]*\)$")
"""``004(연합뉴스)는``: the particle goes with what stands before the brackets."""
_WORD = re.compile(r"[A-Za-z]+$")
_CLOSED_DIGITS, _RIEUL_DIGITS = frozenset("013678"), frozenset("178")
_CLOSED_INITIALS = frozenset("LMNR")
"""엘, 엠, 엔, 알; all other letters have names without a final consonant: KT는, LG는."""
_NASAL_OR_L = re.compile(r"(?:[lmn]|ng|[aeiouy][mn]e|[^aeiou\W]le)$")
"""Samsung 삼성, Kwon 권, million 밀리언, Apple 애플, phone 폰, game 게임."""
_SHORT_STOP = re.compile(r"(?<![aeiou])(?:[aiou]|oo|e)(?:ck|pp?|tt?|[kbg])$")
"""A stop after one short vowel closes the syllable: Facebook 페이스북, Slack 슬랙, net 넷; not bank 뱅크."""
_RIEUL = 8


def with_particle(word: str, particle: str) -> str:
    """The word with the form of a particle that its last sound wants: ``서울은``, ``오픈AI는``, ``003으로``."""
    closed, open_form = _PARTICLES[particle]
    final = _final(_ASIDE.sub("", word.rstrip(_OUTSIDE)).rstrip(_OUTSIDE + ")"))
    return word + (open_form if not final or (final == "ㄹ" and particle == "으로") else closed)


def _final(word: str) -> str:
    """``ㄹ`` or ``.`` for a word that ends in that or another consonant, nothing for one that ends in a vowel."""
    sound = word[-1:]
    if "가" <= sound <= "힣":
        jong = (ord(sound) - ord("가")) % 28
        return "ㄹ" if jong == _RIEUL else "." if jong else ""
    if sound in _CLOSED_DIGITS:
        return "ㄹ" if sound in _RIEUL_DIGITS else "."
    latin = _WORD.search(word)
    if latin is None:
        return ""
    if latin[0].isupper():
        return ("ㄹ" if sound in "LR" else ".") if sound in _CLOSED_INITIALS else ""
    written = latin[0].lower()
    if _NASAL_OR_L.search(written):
        return "ㄹ" if written.endswith(("l", "le")) else "."
    return "." if _SHORT_STOP.search(written) else ""
