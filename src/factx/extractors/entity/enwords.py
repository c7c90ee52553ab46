"""English sentences as words and chains: runs of capitalised words that may hold names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factx.extractors.entity.words_en import EnglishWords

_WORD = re.compile(
    r"(?:[A-Z]\.){2,6}|[^\W_]+(?:(?:[-&'’+]|/(?=[A-Z](?![^\W\d_]))|\.(?=(?:com|net|org|kr|ai|io)(?![^\W\d_])))[^\W_]+)*\+?"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*$")
_NUMBERED = re.compile(r"\d{1,3}-[A-Z][^\W\d_]*[a-z]")

_GAPS = frozenset((" ", " & ", "  "))
_OWNED_GAPS = _GAPS | {"' ", "’ "}
_LONGEST_CHAIN = 24
"""No name has more words; a page of capitals must not cost their square."""


@dataclass(slots=True)
class Word:
    """A word of a sentence.

    Attributes:
        kind: ``cap`` capitalised, ``caps`` all capitals, ``low``, ``num``.
        gap: what stands between it and the word before.
        owns: a possessive 's follows.
        listed: a listed name of dotted letters (``U.S.``, ``U.N.``).
    """

    start: int
    end: int
    text: str
    kind: str
    gap: str
    owns: bool
    listed: bool = False

    @property
    def is_cap(self) -> bool:
        """It begins with a capital."""
        return self.kind in ("cap", "caps")

    @property
    def is_initial(self) -> bool:
        """An initial: ``J.``, ``W.``, ``J.K.``."""
        return (
            self.text.endswith(".")
            and self.text[0].isupper()
            and len(self.text) <= 4
            and self.text[1] == "."
            and not self.listed
        )


def words_of(text: str, start: int, end: int, lists: EnglishWords) -> list[Word]:
    """The words of a stretch; possessives stay out, dots of initials and abbreviations stay in."""
    words: list[Word] = []
    last = start
    for match in _WORD.finditer(text, start, end):
        begin, stop = match.span()
        word = match.group()
        if word.islower() and word.isalpha():
            words.append(Word(begin, stop, word, "low", text[last:begin], False))
            last = stop
            continue
        if word[0].isdigit() and _NUMBERED.match(word) and word not in lists.numbered:
            begin, word = begin + word.index("-") + 1, word.partition("-")[2]  # 2-Henning Berg
        owns = False
        if word.replace("’", "'") in lists.possessives:
            owns = False  # Moody's
        elif word[-2:] in ("'s", "’s") and len(word) > 2:
            stop, word, owns = stop - 2, word[:-2], True
        elif text.startswith((" 's", " ’s", " '", "'"), stop) and not text.startswith("' ", stop - 1):
            owns = text.startswith((" 's", " ’s", "'"), stop)
        if (
            text.startswith(".", stop)
            and stop + 1 < end
            and ((len(word) == 1 and word.isupper()) or word in lists.dotted)
        ):
            stop, word = stop + 1, word + "."
        if "-" in word and word[0].isupper():
            head, _, tail = word.rpartition("-")
            if tail in lists.tails:
                stop, word, owns = stop - len(tail) - 1, head, True
        words.append(Word(begin, stop, word, _kind(word), text[last:begin], owns, word in lists.dotted_names))
        last = max(stop, match.end()) if owns else stop
    return words


def _kind(word: str) -> str:
    first = word[0]
    if first.isdigit():
        letters = [c for c in word if c.isalpha()]
        return "caps" if letters and letters[0].isupper() and not _NUMBER.match(word) else "num"
    if not first.isupper():
        inner = word[1:3] if "-" not in word else word[1:5]
        return "cap" if len(word) > 2 and first.isalpha() and any(c.isupper() for c in inner) else "low"
    return "caps" if len(word) > 1 and word.upper() == word and not word.endswith(".") else "cap"


def chains(words: list[Word], lists: EnglishWords) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words as index pairs; ``of``, ``and``, ``van`` … may stand inside, never at an end."""
    n = 0
    while n < len(words):
        if not words[n].is_cap:
            n += 1
            continue
        end = n + 1
        while end < len(words) and end - n < _LONGEST_CHAIN:
            owner = words[end - 1].owns
            if words[end].gap not in (_OWNED_GAPS if owner else _GAPS) or (owner and not _owned(words, end, lists)):
                break
            if words[end].is_cap:
                end += 1
                continue
            ahead = end
            while ahead < len(words) and ahead - end < 3 and words[ahead].gap == " " and _inner(words[ahead], lists):
                ahead += 1
            if ahead > end and ahead < len(words) and words[ahead].is_cap and words[ahead].gap == " ":
                end = ahead + 1
                continue
            break
        yield n, end
        n = end


def _owned(words: list[Word], end: int, lists: EnglishWords) -> bool:
    """``Korea Women's Football Federation``: the owner is an ordinary noun, or many, inside a name."""
    owner = words[end - 1]
    if not words[end].is_cap or (end > 1 and words[end - 2].text in lists.given):
        return False
    if words[end].text in lists.chambers and end > 1 and words[end - 2].is_cap:
        return False  # Haedam District Court's Third Criminal Division
    low = owner.text.rstrip("'’").lower()
    return low in lists.common or low in lists.occupations or (low.endswith("s") and low[:-1] in lists.occupations)


def _inner(word: Word, lists: EnglishWords) -> bool:
    return word.text in lists.joints or word.text in lists.particles
