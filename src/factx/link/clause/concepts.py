"""Concepts: what words mean in either language, as far as the bilingual lexicon ``measures`` knows.

A concept is the id of a row (``death`` for 사망자, 숨지다, killed, fatalities). Words are looked up as the tokenizers
give them: Korean by Kiwi's forms (숨졌다 is 숨지 + 었 + 다) and by compounds of neighbouring nouns, English by listed
words and their regular forms. Concepts that news uses for one another (선원, ``crew``) are one: their leader in the
table ``akin``. Names are not looked up here: they have entity ids.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factx.link.clause import inflect
from factx.link.clause.inflect import forms
from factx.models.document import Sentence, Token
from factx.patterns import kept, stamp
from factx.rules.load import RuleSet

LONGEST_COMPOUND = 4
"""Korean nouns that may form one word of the lexicon (월간 활성 이용자 수)."""
_MOST_FORMS = 50_000
_ABBREVIATION = 2
"""Letters of pronouns that would be abbreviations in capitals (us, it)."""
_SHORTEST_DERIVED = 3
"""Syllables of the shortest noun that is looked up without its last one."""
_NOUN_LIKE = ("N", "SL", "XR", "XPN", "XSN")
_NAMING = ("thing", "place", "measure", "notion")
"""Classes whose single words are no verbs: what a bear did is not ``bore``."""
_LOOKED_UP = ("NNG", "NNP", "SL", "XR", "XPN", "VV", "VA")


_Openings = tuple[int, frozenset[str]]
"""How many words the longest wording that a word begins has, and which words may stand second."""


class Hit(NamedTuple):
    """A word of the lexicon in a text."""

    start: int
    end: int
    concept: str
    cls: str


class Concepts:
    """A bilingual table of words, ready to look up: its name, and its columns of ids and classes."""

    def __init__(self, rules: RuleSet, table: str = "measures", ids: str = "concept", classes: str = "class") -> None:
        self._tails = frozenset(row["surface"] for row in rules.lexicon("ko", "noun_tail").rows)
        self._homonyms = {row["surface"]: row["group"] for row in rules.lexicon("ko", "homonym").rows}
        """Nouns that are other words before 하다 (``hada``) or as the stem of a verb (``verb``)."""
        key = ("concepts", table, stamp(__file__), stamp(inflect.__file__), rules.digest)
        self._ko, self._en, self._en_first = kept(key, lambda: _indexed(rules, table, ids, classes))
        pronouns = (row["surface"] for row in rules.lexicon("en", "syntax").rows if row["group"] == "pron")
        self._short = frozenset(word for word in pronouns if len(word) <= _ABBREVIATION)
        self._begun = lru_cache(_MOST_FORMS)(self._beginning)
        self._openings = frozenset(word[:2] for word in self._ko)
        """The first two syllables of Korean words: most nouns beside nouns form none."""

    def word(self, lang: str, text: str) -> tuple[str, str] | None:
        """Concept and class of a word or phrase as it is listed (English in lower case), or None."""
        return (self._ko if lang == "ko" else self._en).get("".join(text.split()) if lang == "ko" else text)

    def find(self, text: str, sentence: Sentence) -> tuple[Hit, ...]:
        """The concepts of a sentence in order, the longest at each place."""
        if sentence.lang == "ko":
            return tuple(self._korean(text, sentence.tokens))
        return tuple(self._english(sentence.tokens))

    def _beginning(self, form: str) -> tuple[str, _Openings | None]:
        """A word in lower case and what it may begin; ``us`` and ``it`` are no countries and no industries."""
        low = form.lower()
        return low, None if form in self._short else self._en_first.get(low)

    def _english(self, tokens: Sequence[Token]) -> list[Hit]:
        begun = [self._begun(form) for _, _, form, _ in tokens]
        hits: list[Hit] = []
        free = 0
        for n, (word, opening) in enumerate(begun):
            if opening is None or n < free:
                continue
            most, seconds = opening
            longest = min(most, len(begun) - n) if n + 1 < len(begun) and begun[n + 1][0] in seconds else 1
            for size in range(longest, 0, -1):
                value = self._en.get(word if size == 1 else " ".join([low for low, _ in begun[n : n + size]]))
                if value:
                    hits.append(Hit(tokens[n].start, tokens[n + size - 1].end, *value))
                    free = n + size
                    break
        return hits

    def _korean(self, text: str, tokens: Sequence[Token]) -> list[Hit]:
        hits: list[Hit] = []
        n = 0
        while n < len(tokens):
            size = self._compound(text, tokens, n, hits) if tokens[n].tag.startswith(_LOOKED_UP) else 0
            n += size or 1
        return hits

    def _compound(self, text: str, tokens: Sequence[Token], n: int, hits: list[Hit]) -> int:
        """Adds the longest word that begins at a token; gives the number of its tokens."""
        last = n
        if not tokens[n].tag.startswith("V"):
            while last + 1 < len(tokens) and last - n + 1 < LONGEST_COMPOUND and _joins(text, tokens, last):
                last += 1
        if last > n:
            whole = "".join(text[tokens[n].start : tokens[last].end].split())
            if whole[:2] in self._openings:
                for end in range(last, n, -1):
                    value = self._ko.get("".join(text[tokens[n].start : tokens[end].end].split()))
                    if value:
                        hits.append(Hit(tokens[n].start, tokens[end].end, *value))
                        return end - n + 1
        if tokens[n].tag == "XPN":  # 재 of 재수사 is no ash
            return 1
        value = self._ko.get(tokens[n].form) or self._derived(tokens[n]) or self._borrowed(tokens[n])
        if value and not (_counts(tokens, n) or _sounds_like(tokens[n], value[1]) or self._is_another(tokens, n)):
            hits.append(Hit(tokens[n].start, tokens[n].end, *value))
        return 1

    def _is_another(self, tokens: Sequence[Token], n: int) -> bool:
        """Another word of the same letters: 혐의를 부인했다 names no wife (부인), 영어를 배우고 no actor (배우)."""
        token = tokens[n]
        if token.form not in self._homonyms:
            return False
        if token.tag.startswith("V"):
            return self._homonyms[token.form] == "verb"
        after = tokens[n + 1] if n + 1 < len(tokens) else None
        made = after is not None and after.tag == "XSV" and after.start == token.end
        return made and self._homonyms[token.form] == "hada"

    def _borrowed(self, token: Token) -> tuple[str, str] | None:
        """An English word or abbreviation in a Korean sentence: AI, VPN."""
        return self._en.get(token.form.lower()) if token.tag == "SL" and len(token.form) > 1 else None

    def _derived(self, token: Token) -> tuple[str, str] | None:
        """What an unlisted noun is made from: 취임식 speaks of 취임."""
        form = token.form
        if len(form) < _SHORTEST_DERIVED or not token.tag.startswith("N") or form[-1] not in self._tails:
            return None
        return self._ko.get(form[:-1])


def _counts(tokens: Sequence[Token], n: int) -> bool:
    """A syllable right behind digits is a counter (임상 3상), not the noun that it looks like."""
    token = tokens[n]
    return n > 0 and token.end - token.start == 1 and tokens[n - 1].tag == "SN" and tokens[n - 1].end == token.start


def _sounds_like(token: Token, cls: str) -> bool:
    """A verb of one syllable that only sounds like a thing: 찬 물 is no car (차), 빈 의자 no rain (비)."""
    return len(token.form) == 1 and token.tag.startswith("V") and cls in _NAMING


def _joins(text: str, tokens: Sequence[Token], last: int) -> bool:
    """Whether the next token is a noun that follows at once or after white space."""
    return tokens[last + 1].tag.startswith(_NOUN_LIKE) and not text[tokens[last].end : tokens[last + 1].start].strip()


def _indexed(
    rules: RuleSet, table: str, ids: str, classes: str
) -> tuple[dict[str, tuple[str, str]], dict[str, tuple[str, str]], dict[str, _Openings]]:
    """Concept and class by Korean and by English words, and what English words may begin.

    Only ``measures`` has words for what is done: a head of the table ``alternatives`` never ``headed``.
    """
    acts = table == "measures"
    korean: dict[str, tuple[str, str]] = {}
    english: dict[str, tuple[str, str]] = {}
    begun: dict[str, tuple[int, set[str]]] = {}
    leaders = {row["concept"]: row["leader"] for row in rules.table("shared/akin")} if acts else {}
    verbs = {row["surface"]: row["forms"] for row in rules.lexicon("en", "verb").rows}
    small = frozenset(row["surface"] for row in rules.lexicon("en", "syntax").rows if "prep" in row["group"].split("|"))
    for row in rules.table(f"shared/{table}"):
        value = (leaders.get(row[ids], row[ids]), row[classes])
        for word in row["ko"].split("|"):
            korean["".join(word.split())] = value
        for word in row["en"].split("|"):
            english[word] = value
            made = (*forms(word), *_more_forms(word, row[classes], verbs, small)) if acts else forms(word)[:2]
            for form in made:
                for spaced in _as_tokens(form):
                    english.setdefault(spaced, value)
    for phrase in english:
        first, *rest = phrase.split(" ")
        most, seconds = begun.get(first, (1, set[str]()))
        seconds.update(rest[:1])
        begun[first] = max(most, len(rest) + 1), seconds
    return korean, english, {first: (most, frozenset(seconds)) for first, (most, seconds) in begun.items()}


def _as_tokens(word: str) -> tuple[str, ...]:
    """A word as the tokenizer cuts it (``full - stack``, ``women 's``), and as it is written without a hyphen."""
    if "-" not in word and "'" not in word:
        return (word,)
    cut = word.replace("'s", " 's").replace("s' ", "s ' ")
    return (word, cut.replace("-", " - "), cut.replace("-", " "))


def _more_forms(word: str, cls: str, verbs: Mapping[str, str], small: frozenset[str]) -> list[str]:
    """Irregular forms of a verb (``submitted``), and all of a first word (``caved in``, ``members of parliament``)."""
    first, _, rest = word.partition(" ")
    known = first in verbs or rest.partition(" ")[0] in small
    if not known or (not rest and cls in _NAMING):
        return []
    irregular = [form for form in verbs.get(first, "").split("|") if form]
    doubled = [f"{form[:-2]}ing" for form in irregular if form.endswith("ed") and form[-4:-3] == form[-3:-2] != "e"]
    if not rest:
        return irregular + doubled
    return [f"{form} {rest}" for form in (*forms(first), *irregular, *doubled)]


@cache
def concepts(rules: RuleSet) -> Concepts:
    """The lexicon of a rule set, built once."""
    return Concepts(rules)
