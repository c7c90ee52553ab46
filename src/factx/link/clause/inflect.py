"""English inflection, run forwards: the forms that a listed word can take. Nothing is guessed from unknown words."""

_VOWELS = "aeiou"
_LONGEST_GRADED = 6
"""Letters of adjectives that have degrees of their own (``strict``, not ``violent``)."""
_SHORTEST_IZE = 3
"""Letters before ``-ize`` that make it an ending: ``realize``, not ``seize``."""


def forms(lemma: str) -> tuple[str, ...]:
    """The regular plural, past and ``-ing`` forms of a word; irregular ones are listed where the word is.

    >>> forms("supply"), forms("drop")
    (('supply', 'supplies', 'supplied', 'supplying'), ('drop', 'drops', 'dropped', 'dropping'))
    """
    head, _, last = lemma.rpartition(" ")
    stem = f"{head} " if head else ""
    return tuple(stem + form for form in _forms(last))


def _forms(word: str) -> tuple[str, ...]:
    if len(word) < 3 or not word.isalpha():
        return (word, f"{word}s")
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word, f"{word}es", f"{word}ed", f"{word}ing"
    if word.endswith("e"):
        stem = word[:-2] + "y" if word.endswith("ie") else word if word.endswith("ee") else word[:-1]
        return word, f"{word}s", f"{word}d", f"{stem}ing"
    if _doubles(word):
        return word, f"{word}s", f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"
    return word, f"{word}s", f"{word}ed", f"{word}ing"


def _doubles(word: str) -> bool:
    """Whether the last consonant is doubled (``dropped``): one syllable of consonant, vowel, consonant."""
    return (
        len(word) <= 4
        and word[-1] not in f"{_VOWELS}wxy"
        and word[-2] in _VOWELS
        and word[-3] not in _VOWELS
        and not any(letter in _VOWELS for letter in word[:-3])
    )


def graded(word: str) -> tuple[str, ...]:
    """What an adjective of one word makes: its degrees, where it is short, and its adverb.

    >>> graded("safe"), graded("big"), graded("automatic")
    (('safer', 'safest', 'safely'), ('bigger', 'biggest', 'bigly'), ('automatically',))
    """
    if not word.isalpha() or len(word) < 3:
        return ()
    stem, ly = word, f"{word}ly"
    if word.endswith("y"):
        stem = f"{word[:-1]}i"
        ly = f"{stem}ly"
    elif word.endswith("ic"):
        ly = f"{word}ally"
    elif word.endswith("le"):
        ly = f"{word[:-1]}y"
    if len(word) > _LONGEST_GRADED:
        return (ly,)
    if word.endswith("e"):
        stem = word[:-1]
    elif _doubles(word):
        stem = word + word[-1]
    return f"{stem}er", f"{stem}est", ly


def british(word: str) -> str:
    """The other spelling of a verb in ``-ize`` and of its forms, and of a final ``l`` before an ending.

    >>> british("organizing"), british("canceled"), british("size")
    ('organising', 'cancelled', 'size')
    """
    stem, vowel, rest = word.rpartition("iz")
    if vowel and len(stem) > _SHORTEST_IZE and rest[:1] in ("e", "i", "a"):
        return f"{stem}is{rest}"
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem != word and stem.endswith(("cel", "vel", "nel", "bel", "del", "gnal", "tal")):
            return f"{stem}l{ending}"
    return word


def singular(word: str) -> str:
    """The likely singular of a plural noun that no list knows, for naming it only."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word
