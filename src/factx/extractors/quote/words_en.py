"""English narrative as words: what each is, as far as word lists and capitals tell."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache

from factx.extractors.quote.frame import CLOSING, INSIDE, OPENING, Frame, is_person
from factx.rules.load import RuleSet
from factx.values import dataclass

_LETTER = r"[^\W\d_]"
# no possessive quantifiers: in Python 3.11.2 those of `re` keep what a lookahead behind them refused
_WORD = re.compile(
    rf"{OPENING}{INSIDE}*{CLOSING}?"
    r"|[A-Z]\.(?:[A-Z]\.)+"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr|Sens|Reps|Hon|Maj|Adm|Cmdr|Det|Pres|No)\."
    r"|[A-Z]\.(?=\s[A-Z])"
    rf"|{_LETTER}(?:[\w&/]|[’'.\-‑](?=\w))*(?:[’'](?=\s|,|$))?"
    r"|[#@$€£]?\d(?:[\d.,:]*\d)?[\w%\-]*|…|\.{2,4}|--|\S"
)
SENTENCE_END = frozenset({".", "?", "!", "…", "...", "...."})
_DASH = frozenset({"—", "–", "--", "-"})


@lru_cache(maxsize=4)
def word_groups(rules: RuleSet) -> "Groups":
    """The groups (determiner, preposition, adverb …) of the words that hold sentences together."""
    found = {row["surface"]: set(row["group"].split("|")) for row in rules.lexicon("en", "quote_word").rows}
    for row in rules.lexicon("en", "cue_verb").rows:
        for form in row["en"].split("|")[1:]:
            if " " not in form and not form.endswith("ing") and not (row["noun"] and form.endswith("s")):
                found.setdefault(form, set()).add("verb")
    for row in rules.lexicon("en", "cue_noun").rows:
        for form in row["en"].split("|"):
            found.setdefault(form, set()).add("cue_noun")
    return Groups({word: frozenset(names) for word, names in found.items()})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a stretch of text, and what is known of each.

    Attributes:
        kinds: Q quotation, C capitalised, L lower case, N number, P punctuation.
        groups: of the lexicon; empty for words of content.
        quotations: for a word of kind Q, the number of its quotation.
    """

    starts: list[int]
    ends: list[int]
    texts: list[str]
    lowers: list[str]
    kinds: list[str]
    groups: list[frozenset[str]]
    quotations: list[int]

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The number of the first word that starts at or behind an offset."""
        return bisect_left(self.starts, offset)

    def has(self, n: int, *groups: str) -> bool:
        """Whether word `n` exists and belongs to one of the groups."""
        return 0 <= n < len(self.starts) and not self.groups[n].isdisjoint(groups)

    def text(self, n: int) -> str:
        """The word, or nothing outside the stretch."""
        return self.texts[n] if 0 <= n < len(self.texts) else ""

    def low(self, n: int) -> str:
        """The word in lower case, or nothing outside the stretch."""
        return self.lowers[n] if 0 <= n < len(self.lowers) else ""

    def kind(self, n: int) -> str:
        """The kind of the word, or nothing outside the stretch."""
        return self.kinds[n] if 0 <= n < len(self.kinds) else ""

    def is_dash(self, n: int) -> bool:
        """Whether the word is a dash between words."""
        return self.text(n) in _DASH

    def is_adverb(self, n: int) -> bool:
        """Whether the word only modifies a verb: ``also``, ``later``, ``angrily``."""
        low = self.low(n)
        if self.has(n, "adv"):
            return True
        return self.kind(n) == "L" and low.endswith("ly") and len(low) > 4 and not self.has(n, "no_adverb")

    def opens_noun_phrase(self, n: int) -> bool:
        """Whether a noun phrase can begin here."""
        kind = self.kind(n)
        if kind == "C":
            return self.groups[n].isdisjoint(_NO_NOUN) or self.has(n, "det", "poss", "pron")
        return kind == "N" or self.has(n, "det", "poss", "pron")


_NO_NOUN = frozenset({"prep", "conj", "sub", "wh", "aux", "be", "adv", "intro"})
_NONE: frozenset[str] = frozenset()
_VERBAL = frozenset({"aux", "be", "verb"})


def words(frame: Frame, start: int, end: int, groups: "Groups") -> Words:
    """The words of ``masked[start:end]``."""
    matches = list(_WORD.finditer(frame.masked, start, end))
    starts, texts = [match.start() for match in matches], [match[0] for match in matches]
    read = [groups.readings[text] for text in texts]
    kinds = [kind for kind, _, _ in read]
    quotations = [bisect_left(frame.starts, at) if kind == "Q" else -1 for at, kind in zip(starts, kinds, strict=True)]
    found = [group for _, _, group in read]
    for mention in frame.named(start, end):
        if is_person(mention) and " " in mention.text:  # So Yu-jin, An Bo-hyun: surnames, no adverb and no article
            for n in range(bisect_left(starts, mention.start), bisect_left(starts, mention.end)):
                found[n] = _NONE
    return Words(
        starts, [match.end() for match in matches], texts, [low for _, low, _ in read], kinds, found, quotations
    )


class Groups(dict[str, frozenset[str]]):
    """The groups of words, and what is known of every word met so far."""

    def __init__(self, groups: Mapping[str, frozenset[str]]) -> None:
        super().__init__(groups)
        self.readings = _Readings(self)


class _Readings(dict[str, tuple[str, str, frozenset[str]]]):
    """Kind, lower case and groups of words, worked out once; forgotten when there are too many."""

    _MOST = 50_000

    def __init__(self, groups: Mapping[str, frozenset[str]]) -> None:
        super().__init__()
        self._groups = groups

    def __missing__(self, text: str) -> tuple[str, str, frozenset[str]]:
        if len(self) > self._MOST:
            self.clear()
        reading = _read(text, self._groups)
        if text[0] != OPENING:
            self[text] = reading
        return reading


def _read(text: str, groups: Mapping[str, frozenset[str]]) -> tuple[str, str, frozenset[str]]:
    """The kind of a word, its lower case and its groups."""
    first = text[0]
    low = text.lower().replace("’", "'")
    if first == OPENING:
        kind = "Q"
    elif first.isalpha():
        kind = "C" if first.isupper() else "L"
    elif first.isdigit() or (first in "#@$€£" and len(text) > 1):
        kind = "C" if first in "#@" else "N"
    else:
        kind = "P"
    if len(text) > 1 and text.isupper():
        return kind, low, _NONE
    found = groups.get(low, _NONE)
    return kind, low, found - _VERBAL if kind == "C" else found  # Theresa May, Will Smith
