"""The Revised Romanisation of Korean (2000): by pronunciation, or letter by letter inside personal names."""

from factx.normalise.name.hangul import decompose, is_syllable

_ONSET = {
    "ㄱ": "g", "ㄲ": "kk", "ㄴ": "n", "ㄷ": "d", "ㄸ": "tt", "ㄹ": "r", "ㅁ": "m", "ㅂ": "b", "ㅃ": "pp", "ㅅ": "s",
    "ㅆ": "ss", "ㅇ": "", "ㅈ": "j", "ㅉ": "jj", "ㅊ": "ch", "ㅋ": "k", "ㅌ": "t", "ㅍ": "p", "ㅎ": "h",
}  # fmt: skip
_NUCLEUS = {
    "ㅏ": "a", "ㅐ": "ae", "ㅑ": "ya", "ㅒ": "yae", "ㅓ": "eo", "ㅔ": "e", "ㅕ": "yeo", "ㅖ": "ye", "ㅗ": "o",
    "ㅘ": "wa", "ㅙ": "wae", "ㅚ": "oe", "ㅛ": "yo", "ㅜ": "u", "ㅝ": "wo", "ㅞ": "we", "ㅟ": "wi", "ㅠ": "yu",
    "ㅡ": "eu", "ㅢ": "ui", "ㅣ": "i",
}  # fmt: skip
_STOP = {  # a coda at the end or before a consonant is one of seven sounds
    **dict.fromkeys("ㄱㄲㄳㄺㅋ", "ㄱ"),
    **dict.fromkeys("ㄴㄵㄶ", "ㄴ"),
    **dict.fromkeys("ㄷㅅㅆㅈㅊㅌㅎ", "ㄷ"),
    **dict.fromkeys("ㄹㄼㄽㄾㅀ", "ㄹ"),
    **dict.fromkeys("ㅁㄻ", "ㅁ"),
    **dict.fromkeys("ㅂㅄㄿㅍ", "ㅂ"),
    "ㅇ": "ㅇ",
}
_CODA = {"ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "l", "ㅁ": "m", "ㅂ": "p", "ㅇ": "ng", "": ""}
_MOVED = {  # a double coda leaves its first letter and sends its second to the vowel that follows
    "ㄳ": ("ㄱ", "ㅅ"), "ㄵ": ("ㄴ", "ㅈ"), "ㄺ": ("ㄹ", "ㄱ"), "ㄻ": ("ㄹ", "ㅁ"), "ㄼ": ("ㄹ", "ㅂ"),
    "ㄽ": ("ㄹ", "ㅅ"), "ㄾ": ("ㄹ", "ㅌ"), "ㄿ": ("ㄹ", "ㅍ"), "ㅄ": ("ㅂ", "ㅅ"), "ㄶ": ("", "ㄴ"), "ㅀ": ("", "ㄹ"),
    "ㅎ": ("", "ㅇ"),
}  # fmt: skip
_NASAL = {"ㄱ": "ㅇ", "ㄷ": "ㄴ", "ㅂ": "ㅁ"}


def romanise(text: str) -> str:
    """Revised Romanisation by pronunciation, in lower case, as on road signs; other characters are kept.

    >>> romanise("종로"), romanise("신라"), romanise("독립문"), romanise("왕십리")
    ('jongno', 'silla', 'dongnimmun', 'wangsimni')
    """
    written: list[str] = []
    run: list[tuple[str, str, str]] = []
    for character in text:
        if is_syllable(character):
            run.append(decompose(character))
            continue
        written.append(_spoken(run))
        run = []
        written.append(character.lower())
    return "".join([*written, _spoken(run)])


def spell(text: str) -> str:
    """Romanisation syllable by syllable, without assimilation: how given names are written (복남: ``boknam``)."""
    return "".join(
        _spoken([decompose(character)]) if is_syllable(character) else character.lower() for character in text
    )


def _spoken(run: list[tuple[str, str, str]]) -> str:
    onsets, nuclei, codas = [list(letters) for letters in zip(*run, strict=True)] if run else ([], [], [])
    for place in range(len(run) - 1):
        codas[place], onsets[place + 1] = _meet(codas[place], onsets[place + 1])
    if run:
        codas[-1] = _STOP.get(codas[-1], "")
    letters = []
    for place, (onset, nucleus, coda) in enumerate(zip(onsets, nuclei, codas, strict=True)):
        doubled = onset == "ㄹ" and place > 0 and codas[place - 1] == "ㄹ"
        letters.append("l" if doubled else _ONSET[onset])
        letters.append(_NUCLEUS[nucleus])
        letters.append(_CODA[coda])
    return "".join(letters)


def _meet(coda: str, onset: str) -> tuple[str, str]:
    """What a coda and the onset after it become; codas come out as one of the seven sounds."""
    if not coda:
        return "", onset
    if onset == "ㅇ" and coda != "ㅇ":
        left, moved = _MOVED.get(coda, ("", coda))
        return _STOP.get(left, ""), moved
    if coda in ("ㅎ", "ㄶ", "ㅀ") and onset in "ㄱㄷㅈ":
        return _STOP[coda] if coda != "ㅎ" else "", {"ㄱ": "ㅋ", "ㄷ": "ㅌ", "ㅈ": "ㅊ"}[onset]
    stop = _STOP[coda]
    if onset == "ㄹ":
        if stop in ("ㄴ", "ㄹ"):
            return "ㄹ", "ㄹ"
        return _NASAL.get(stop, stop), "ㄴ"
    if onset in "ㄴㅁ":
        if stop == "ㄹ" and onset == "ㄴ":
            return "ㄹ", "ㄹ"
        return _NASAL.get(stop, stop), onset
    return stop, onset
