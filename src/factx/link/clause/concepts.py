"""Concepts: what words mean in either language, as far as the bilingual lexicon ``measures`` knows.

A concept is the id of a row (``death`` for 사망자, 숨지다, killed, fatalities). Words are looked up as the tokenizers
give them: Korean by Kiwi's forms (숨졌다 is 숨지 + 었 + 다) and by compounds of neighbouring nouns, English by listed
words and their regular forms. Concepts that news uses for one another (선원, ``crew``) are one: their leader in the
table ``akin``. Names are not looked up here: they have entity ids.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause import inflect, wordforms
from factx.link.clause.english import lowered
from factx.link.clause.places import Begun, Places
from factx.link.clause.stems import PAIR, Stems
from factx.link.clause.wordforms import ENDING, NAMING, SAYS_NOTHING, indexed
from factx.models.document import Token
from factx.patterns import kept, stamp
from factx.rules.load import RuleSet

_ABBREVIATION = 2
"""Letters of pronouns that would be abbreviations in capitals (us, it)."""
_SHORTEST_DERIVED = 3
"""Syllables of the shortest noun that is looked up without its last one."""
_DERIVING = ("XSV", "XSA")
_RECEIVED = ("thing", "money", "person", "group", "place")
"""Classes of what is had in hand; of the others a light verb says only that they are."""
_MADE = ("N", "MAG")
"""Tags of words that may be made of nouns: 취임식, 충분히."""
_MODIFIERS = ("ETM", "MM", "NR", "SN")
"""Tags of what stands before a noun and tells which one or how many: 일어난 일, 그런 일, 세 차례."""
_MAKING = ("하", "되", "스럽", "롭", "시키", "당하")
"""What makes verbs of nouns; the table writes 부인하다 where the noun alone is another word (부인)."""


_Beginning = tuple[int, frozenset[str], tuple[str, str] | None]
"""The `Openings` of an English word, and its own concept and class."""


class Hit(NamedTuple):
    """A word of the lexicon in a text."""

    start: int
    end: int
    concept: str
    cls: str


class _Value(NamedTuple):
    """Concept and class that a Korean form may have.

    Attributes:
        listed: as it stands.
        verb: as the stem of a verb.
        made: of a noun, what it means with the verbs of ``_MAKING`` behind it.
        phrases: of a noun, what it means with its particle and the stem of a verb behind it.
        derived: of a noun, what it is made from: 취임식 speaks of 취임.
        borrowed: of an English word or abbreviation in a Korean sentence: AI, VPN.
    """

    listed: tuple[str, str] | None
    verb: tuple[str, str] | None
    made: Mapping[str, tuple[str, str]]
    phrases: Mapping[str, tuple[str, str]]
    derived: tuple[str, str] | None
    borrowed: tuple[str, str] | None


class Concepts:
    """A bilingual table of words, ready to look up: its name, and its columns of ids and classes."""

    def __init__(self, rules: RuleSet, table: str = "measures", ids: str = "concept", classes: str = "class") -> None:
        self._tails = rules.lexicon("ko", "noun_tail").words
        self._homonyms = {row["surface"]: row["group"] for row in rules.lexicon("ko", "homonym").rows}
        """Nouns that are other words before 하다 (``hada``), as a verb's stem (``verb``), an adverb (``adverb``) or
        behind a modifier (``modified``): 있을 수 없는 일 is no work, 두 차례 no sequence.
        """
        self._light = rules.lexicon("ko", "light_verb").words
        key = ("concepts", table, stamp(wordforms.__file__), stamp(inflect.__file__), rules.digest)
        self._ko, self._phrases, self._en, self._en_first = kept(key, lambda: indexed(rules, table, ids, classes))
        pronouns = (row["surface"] for row in rules.lexicon("en", "syntax").rows if row["group"] == "pron")
        self._short = frozenset(word for word in pronouns if len(word) <= _ABBREVIATION)
        self._begun = Begun(self._beginning)
        self._listed = Begun(self._value)
        self._openings = frozenset(word[:2] for word in self._ko)
        """The first two syllables of Korean words: most nouns beside nouns form none."""

    def word(self, lang: str, text: str) -> tuple[str, str] | None:
        """Concept and class of a word or phrase as it is listed (English in lower case), or None."""
        word = "".join(text.split())
        found = self._ko.get(word) or self._ko.get(word + ENDING) if lang == "ko" else self._en.get(text)
        return found if found != SAYS_NOTHING else None

    def english(self, tokens: Sequence[Token], places: Places) -> tuple[Hit, ...]:
        """The concepts of an English sentence in order, the longest at each place.

        Args:
            tokens: of the sentence.
            places: of their forms.
        """
        hits: list[Hit] = []
        free = 0
        for n, (most, seconds, alone) in self._begun.among(places):
            if n < free:
                continue
            value, size = alone, 1
            if most > 1 and n + 1 < len(tokens) and lowered(tokens[n + 1].form) in seconds:
                words = [lowered(token.form) for token in tokens[n : n + most]]
                for longer in range(len(words), 1, -1):
                    if listed := self._en.get(" ".join(words[:longer])):
                        value, size = listed, longer
                        break
            if value:
                hits.append(Hit(tokens[n].start, tokens[n + size - 1].end, *value))
                free = n + size
        return _meant(hits)

    def _beginning(self, form: str) -> _Beginning | None:
        """What a word may begin; ``us`` and ``it`` are no countries and no industries."""
        low = lowered(form)
        openings = None if form in self._short else self._en_first.get(low)
        return None if openings is None else (*openings, self._en.get(low))

    def korean(self, stems: Stems) -> tuple[Hit, ...]:
        """The concepts of a Korean sentence in order, the longest at each place."""
        hits: list[Hit] = []
        values = dict(self._listed.among(stems.places))
        begun = {n for opening in self._openings.intersection(stems.openings) for n in stems.openings[opening]}
        free = 0
        for n in sorted(begun.union(values)):
            if n >= free:
                known = values.get(n)
                size = (n in begun and self._compound(stems, n, hits)) or _phrase(stems.tokens, n, known, hits)
                free = n + (size or 1)
                if not size and known:
                    self._word(stems, n, known, hits)
        return _meant(hits)

    def _compound(self, stems: Stems, n: int, hits: list[Hit]) -> int:
        """Adds the longest word of several tokens that begins at one; gives the number of its tokens, or 0.

        Nouns in a row, two verbs, a verb with its ending (따르면 follows nobody).
        """
        tokens = stems.tokens
        pair = stems.pairs.get(n, "")
        if value := self._ko.get(pair) or self._ko.get(pair + ENDING):
            hits.append(Hit(tokens[n].start, tokens[n + PAIR - 1].end, *value))
            return PAIR
        if ended := self._ko.get(stems.ended.get(n, "")):
            hits.append(Hit(tokens[n].start, tokens[n + 1].end, *ended))
            return 2
        for last in range(stems.last[n], n, -1):
            value = self._ko.get(stems.between(n, last))
            if value:
                hits.append(Hit(tokens[n].start, tokens[last].end, *value))
                return last - n + 1
        return 0

    def _word(self, stems: Stems, n: int, known: "_Value", hits: list[Hit]) -> None:
        """Adds what a token means by itself."""
        tokens = stems.tokens
        token = tokens[n]
        if token.tag == "XPN":  # 재 of 재수사 is no ash
            return
        value = known.verb if token.tag.startswith("V") else known.made.get(_made_with(tokens, n))
        if value is None and not self._is_another(tokens, n):
            value = known.listed or (known.derived if token.tag.startswith(_MADE) else None)
            value = value or (known.borrowed if token.tag == "SL" and not _is_spelled_out(tokens, n) else None)
            value = None if value and (_counts(tokens, n) or _sounds_like(token, value[1])) else value
        if value and not (token.form in self._light and _adds_nothing(tokens, n, hits)):
            hits.append(Hit(token.start, token.end, *value))

    def _value(self, form: str) -> "_Value | None":
        """What a form may mean by itself."""
        tailed = len(form) >= _SHORTEST_DERIVED and form[-1] in self._tails
        derived = self._ko.get(form[:-1]) if tailed else None
        borrowed = self._en.get(form.lower()) if len(form) > 1 else None
        listed, verb = self._ko.get(form), self._ko.get(form + ENDING)
        made = {making: value for making in _MAKING if (value := self._ko.get(form + making + ENDING))}
        phrases = self._phrases.get(form, {})
        known = listed or verb or made or phrases or derived or borrowed
        return _Value(listed, verb, made, phrases, derived, borrowed) if known else None

    def _is_another(self, tokens: Sequence[Token], n: int) -> bool:
        """Another word of the same letters: 혐의를 부인했다 names no wife (부인), 영어를 배우고 no actor (배우)."""
        token = tokens[n]
        if token.form not in self._homonyms:
            return False
        if token.tag.startswith("V"):
            return self._homonyms[token.form] == "verb"
        if token.tag.startswith("M"):
            return self._homonyms[token.form] == "adverb"
        if self._homonyms[token.form] == "modified":
            return n > 0 and tokens[n - 1].tag in _MODIFIERS
        return bool(_made_with(tokens, n)) and self._homonyms[token.form] == "hada"


def _meant(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """The hits without those of set phrases."""
    return tuple(hit for hit in hits if hit.concept)


def _phrase(tokens: Sequence[Token], n: int, known: _Value | None, hits: list[Hit]) -> int:
    """Adds what a noun means with a verb of its own (상처를 입다, 혐의를 인정하다); gives their tokens, or 0."""
    if known is None or not known.phrases or n + 2 >= len(tokens) or not tokens[n + 1].tag.startswith("J"):
        return 0
    verb = tokens[n + 2]
    value = known.phrases.get(verb.form) if verb.tag.startswith("V") or _made_with(tokens, n + 2) else None
    if value is None:
        return 0
    hits.append(Hit(tokens[n].start, tokens[n + 2].end, *value))
    return 3


def _adds_nothing(tokens: Sequence[Token], n: int, hits: Sequence[Hit]) -> bool:
    """Whether a verb only carries the noun before it: 조사를 받다 is to be examined, 편지를 받다 to receive."""
    carried = n > 1 and hits and tokens[n].tag.startswith("V") and tokens[n - 1].tag.startswith("J")
    return bool(carried) and hits[-1].end == tokens[n - 2].end and hits[-1].cls not in _RECEIVED


def _made_with(tokens: Sequence[Token], n: int) -> str:
    """What makes a verb of the noun at a place (하 of 부인했다), or nothing."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    return after.form if after is not None and after.tag.startswith(_DERIVING) and after.start == tokens[n].end else ""


def _counts(tokens: Sequence[Token], n: int) -> bool:
    """A syllable right behind digits is a counter (임상 3상), not the noun that it looks like."""
    token = tokens[n]
    return n > 0 and token.end - token.start == 1 and tokens[n - 1].tag == "SN" and tokens[n - 1].end == token.start


def _is_spelled_out(tokens: Sequence[Token], n: int) -> bool:
    """A word of an English name that a Korean sentence gives in brackets: the City of 시티 (Sunset City), no AI."""
    if tokens[n].form.isupper():
        return False
    return any(0 <= beside < len(tokens) and tokens[beside].tag == "SL" for beside in (n - 1, n + 1))


def _sounds_like(token: Token, cls: str) -> bool:
    """A verb of one syllable that only sounds like a thing: 찬 물 is no car (차), 빈 의자 no rain (비)."""
    return len(token.form) == 1 and token.tag.startswith("V") and cls in NAMING


@cache
def concepts(rules: RuleSet) -> Concepts:
    """The lexicon of a rule set, built once."""
    return Concepts(rules)
