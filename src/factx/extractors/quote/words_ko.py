"""Korean narrative: verbs of saying on the page, and the words between them."""

from collections.abc import Mapping
from functools import lru_cache

from factx.extractors.quote.conjugation_ko import beginnings, modifies
from factx.extractors.quote.frame import CLOSING, INSIDE, OPENING, Frame, Stretch
from factx.models.document import Token
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.values import dataclass

_WORD = compiled(rf"{OPENING}{INSIDE}*+{CLOSING}?|[^\s{OPENING}]++")
_EDGES = ".,;:!?…·()[]<>\"'“”‘’~"
_ENDING = compiled(
    r"(?:[았었](?=[다고으지던습음]))?"
    r"(?:다|며|고|면서|지만|는데|던|는|으며|으면서|으나|나|자|니|다는|다며|다고|습니다|어요|어|네|을|음|기도|지|은|었다|였다)?$"
)
RECKONED = "것으로"
"""What a clause ends in that somebody reckons: 오를 것으로 내다봤다."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying. `group` is say, think, name (부르다) or adj (하다, which counts only right behind 라고)."""

    lemma: str
    group: str
    takes: frozenset[str]
    before: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying in a text. `modifies`: it stands before the noun it describes (``말한 김 대표``)."""

    start: int
    end: int
    verb: Verb
    modifies: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The Korean word lists of quotes; `lengths` of the beginnings of verbs by first syllable, the longest first."""

    verbs: Mapping[str, tuple[Verb, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    nouns: Mapping[str, str]
    groups: Mapping[str, frozenset[str]]

    def has(self, word: str, group: str) -> bool:
        """Whether a word belongs to a group."""
        return group in self.groups.get(word, ())


@lru_cache(maxsize=4)
def vocabulary(rules: RuleSet) -> Vocabulary:
    """The word lists of quotes, the verbs by every beginning of their forms."""
    verbs: dict[str, list[Verb]] = {}
    for row in rules.lexicon("ko", "cue_verb").rows:
        *before, stem = row["surface"].split()
        verb = Verb(row["surface"], row["group"], frozenset(row["takes"]), " ".join(before))
        for beginning in {*beginnings(stem), *row["forms"].split("|")} - {""}:
            verbs.setdefault(beginning, []).append(verb)
    nouns = {row["surface"]: row["group"] for row in rules.lexicon("ko", "cue_noun").rows}
    groups = {row["surface"]: frozenset(row["group"].split("|")) for row in rules.lexicon("ko", "quote_word").rows}
    lengths: dict[str, set[int]] = {}
    for beginning in verbs:
        lengths.setdefault(beginning[0], set()).add(len(beginning))
    return Vocabulary(
        {beginning: tuple(sorted(found, key=lambda verb: -len(verb.before))) for beginning, found in verbs.items()},
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
        nouns,
        groups,
    )


@dataclass(frozen=True, slots=True)
class Words:
    """The space-separated words of a stretch; a quotation is a word of its own, its particle another."""

    starts: list[int]
    ends: list[int]
    texts: list[str]

    def bare(self, n: int) -> str:
        """A word without punctuation around it, or nothing outside the stretch."""
        return self.texts[n].strip(_EDGES) if 0 <= n < len(self.texts) else ""

    def is_quotation(self, n: int) -> bool:
        """Whether word `n` is a quotation."""
        return 0 <= n < len(self.texts) and self.texts[n][0] == OPENING


def words(frame: Frame, start: int, end: int) -> Words:
    """The words of ``masked[start:end]``."""
    found = Words([], [], [])
    for match in _WORD.finditer(frame.masked, start, end):
        found.starts.append(match.start())
        found.ends.append(match.end())
        found.texts.append(match[0])
    return found


def cues(read: Words, known: Vocabulary) -> list[Cue]:
    """The verbs of saying among the words, in order."""
    found = []
    for n, text in enumerate(read.texts):
        if text[0] == OPENING:
            continue
        word = text.strip(_EDGES)
        verb = _verb(read, n, word, known)
        if verb:
            start = read.starts[n] + text.index(word[0])
            found.append(Cue(start, start + len(word), verb, modifies(word)))
    return found


def _verb(read: Words, n: int, word: str, known: Vocabulary) -> Verb | None:
    lengths = known.lengths.get(word[:1])
    for length in lengths or ():
        for verb in known.verbs.get(word[:length], ()) if length <= len(word) else ():
            if verb.before and read.bare(n - 1) != verb.before:
                continue
            if verb.group == "adj" and not (_leads_on(read.bare(n - 1), verb) and _ENDING.match(word, length)):
                continue
            if length == 1 and verb.group != "adj" and not _ENDING.match(word, length):
                continue
            return verb
    return None


def _leads_on(before: str, verb: Verb) -> bool:
    """Whether a word leads to 하다 or 보다 as verbs of saying: …라고 했다, …한 것으로 봤다."""
    return before.endswith(("고", "고도", "고만", "고는", "라")) or (before == RECKONED and verb.lemma == "보")


def tokens_of(frame: Frame, stretch: Stretch) -> list[Token]:
    """The tokens of a stretch outside quotations; each quotation is one token with the tag ``Q``."""
    found: list[Token] = []
    behind = -1
    for token in stretch.tokens:
        if token.start < behind:
            continue
        number = frame.quotation_at(token.start)
        if number is None:
            found.append(token)
            continue
        quotation = frame.quotations[number]
        found.append(Token(quotation.start, quotation.end, "", "Q"))
        behind = quotation.end
    return found
