"""Quotations: same words, fewer words, other words."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Indel

from factx.models.fact import QuoteFactValue
from factx.reconciler.compare.lexical import Words, words_for
from factx.reconciler.comparison import Comparison, Statement, coded, plain

SAME_UTTERANCE = 0.6
"""Word similarity from which two quotations of one speaker are taken for one utterance."""
SAME_WORDS = 0.9
"""Word similarity from which quotations of two speakers are taken for the same words."""
NEARLY = 0.75
"""Word similarity from which long quotations are one utterance, where a speaker is not known."""
LONG = 6
SHORTEST = 3
"""Fewer words than this say too little to be one utterance by their wording alone."""
_MARKS = str.maketrans(dict.fromkeys('“”„‟«»「」『』〝〞"', '"') | dict.fromkeys("‘’‚‛'", "'"))
_BRACKETS = re.compile(r"\[[^\[\]]{0,80}\]")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+(?:['.,][^\W_]+)*|…")


@lru_cache(maxsize=4096)
def normal_form(text: str) -> str:
    """Q(x): NFC, one sort of marks, single spaces, no final punctuation, no editorial brackets; … stays."""
    unified = unicodedata.normalize("NFC", text).translate(_MARKS).replace("...", "…")
    return _SPACE.sub(" ", _BRACKETS.sub(" ", unified)).strip(" \"'.,;:!?。")


@lru_cache(maxsize=4096)
def quote_words(text: str) -> tuple[str, ...]:
    """The words of the normal form, without case."""
    return tuple(_WORD.findall(normal_form(text).casefold()))


def word_similarity(a: str, b: str) -> float:
    """1 for the same words in the same order, 0 for no common word."""
    return Indel.normalized_similarity(quote_words(a), quote_words(b))


def compare_quotes(a: Statement, b: Statement) -> Comparison | None:
    """Two quotations; None where they are not one utterance."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, QuoteFactValue) or not isinstance(other, QuoteFactValue):
        raise TypeError("both facts must hold quotations")
    same_speaker = bool(a.fact.subject) and a.fact.subject == b.fact.subject
    if a.origin.lang != b.origin.lang:
        return None
    if same_speaker:
        if one.manner != other.manner:
            return _paraphrase(one.text, other.text)
        if one.manner == "indirect":  # the words are the reporters': numbers and days in them are compared as such
            alike = quote_words(one.text) == quote_words(other.text)
            return plain("agrees", "row 1: the same words") if alike else None
        return _same_speaker(one.text, other.text, words_for(a.origin.lang))
    if one.manner == other.manner == "direct" and not _known_apart(a, b) and _one_utterance(one.text, other.text):
        return _same_speaker(one.text, other.text, words_for(a.origin.lang))
    known_apart = bool(a.fact.subject) and bool(b.fact.subject) and "direct" in (one.manner, other.manner)
    long_enough = min(len(quote_words(one.text)), len(quote_words(other.text))) > SHORTEST
    if known_apart and long_enough and word_similarity(one.text, other.text) >= SAME_WORDS:
        return coded("FX302", "row 5: same words, two speakers")
    return None


def _known_apart(a: Statement, b: Statement) -> bool:
    """Both speakers are known, and not as the place whose mayor or police it is that speaks (해온시장)."""
    return all(s.fact.subject and not s.fact.subject.startswith("place:") for s in (a, b))


def _one_utterance(one: str, other: str) -> bool:
    """So many words in one order are one utterance, whoever is read as its speaker."""
    return min(len(quote_words(one)), len(quote_words(other))) >= LONG and word_similarity(one, other) >= NEARLY


def _paraphrase(one: str, other: str) -> Comparison | None:
    if word_similarity(one, other) >= SAME_UTTERANCE:
        return coded("FX304", "row 8: direct against indirect")
    return None


def _same_speaker(one: str, other: str, words: Words) -> Comparison | None:
    a, b = quote_words(one), quote_words(other)
    if a == b:
        return plain("agrees", "row 1: the same words")
    shorter, longer = sorted((a, b), key=len)
    lost = _lost(shorter, longer)
    if lost is not None:
        severe = any(words.weighty(word) for word in lost)
        return coded("FX303", "row 2: one contains the other", severity="warning" if severe else None)
    if min(len(a), len(b)) < SHORTEST or word_similarity(one, other) < SAME_UTTERANCE:
        return None
    differing = set(a) ^ set(b)
    if any(words.weighty(word) or words.number(word) for word in differing):
        return coded("FX301", "row 3: a number, a negation or a hedge differs", relation="conflicts", severity="error")
    if _inflected(a, b):
        return coded("FX301", "row 4: forms of the same words", severity="note")
    return coded("FX301", "row 4: other words differ")


def _inflected(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the words that differ are forms of one another (이끌고 있는, 이끄는): they begin alike."""
    stretches: dict[int, list[str]] = {}
    shared = 0
    for op in Indel.opcodes(one, other):
        if op.tag == "equal":
            shared += 1
            continue
        sides = stretches.setdefault(shared, ["", ""])
        sides[0] += "".join(one[op.src_start : op.src_end])
        sides[1] += "".join(other[op.dest_start : op.dest_end])
    return bool(stretches) and all(_one_stem(*sides) for sides in stretches.values())


def _one_stem(one: str, other: str) -> bool:
    a, b = (unicodedata.normalize("NFD", words) for words in (one, other))
    begun = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return begun * 2 >= min(len(a), len(b)) > 0


def _lost(shorter: tuple[str, ...], longer: tuple[str, ...]) -> tuple[str, ...] | None:
    """The words that the shorter lacks where it is a stretch of the longer, else None."""
    n = len(shorter)
    if n < SHORTEST:
        return None
    for start in range(len(longer) - n + 1):
        if longer[start : start + n] == shorter:
            return longer[:start] + longer[start + n :]
    return None
