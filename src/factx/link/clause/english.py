"""English noun phrases and verbs around a value, without a tagger: closed word classes, a list of verbs, and position.

Word classes come from the lexicons ``syntax`` (closed classes) and ``verb``; everything else is taken for a noun or an
adjective, which is all that a noun phrase needs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from factx.link.clause.english_forms import HAVE
from factx.link.clause.inflect import forms
from factx.models.document import Sentence, Token
from factx.rules.load import RuleSet

_PARTING = frozenset((";", ":", "—", '"', "“", "”", ",", "and", "but"))
"""Words that a clause may end with besides those that open one."""
_POSSESSIVE = ("'s", "’s", "'", "’")
_INSIDE = frozenset("-–&./") | frozenset(_POSSESSIVE)
"""Signs that do not end a noun phrase: ``year-on-year``, ``R&D``, ``U.S.``, ``company’s``."""
_YEAR = 4
"""Digits of a year."""
_PAST = "-ed"
"""Stands for every past form that no list knows; the lemma of such a word is the word."""
_WIDEST = 24
"""Words before another that can tell its class."""
_SHORTEST = 5
"""Letters of the shortest word whose ending tells its class."""


_BOUND = 4
"""Words from ``to`` to the number it governs."""
_MOST_FORMS = 50_000


@dataclass(slots=True)
class Word:
    """A token with its class: noun, verb, det, prep, conj, aux, rel, pron, adv, num, sign (in a phrase) or stop.

    Attributes:
        verb: the form in the list of verbs, where it is one.
        groups: of the lexicon ``syntax`` that it belongs to.
        may_part: whether a clause can end or begin here, as far as the word alone tells.
    """

    start: int
    end: int
    low: str
    kind: str
    verb: str
    capital: bool
    groups: frozenset[str]
    may_part: bool


_MORE = "er"
"""How most comparatives end (``fatter by 4.5 percent``)."""


class Grammar:
    """The word classes of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self.groups: dict[str, frozenset[str]] = {
            row["surface"]: frozenset(row["group"].split("|")) for row in rules.lexicon("en", "syntax").rows
        }
        self.comparatives = frozenset(
            row["surface"]
            for row in rules.lexicon("en", "direction").rows
            if row["group"] == "after" and row["surface"].endswith(_MORE)
        )
        self.verbs: dict[str, tuple[str, str, bool]] = {}
        for row in rules.lexicon("en", "verb").rows:
            lemma, group = row["surface"], row["group"]
            irregular = [form for form in row["forms"].split("|") if form]
            regular = forms(lemma)
            for n, form in enumerate(regular if not irregular else (*regular[:2], regular[-1])):
                self.verbs.setdefault(form, (lemma, group, n == 2 and not irregular))
            for form in irregular:
                self.verbs[form] = (lemma, group, True)
                if form.endswith("ed") and form[-4:-3] == form[-3:-2] != "e":  # permitted, permitting
                    self.verbs[f"{form[:-2]}ing"] = (lemma, group, False)
        self.verbs[_PAST] = (_PAST, "act", True)
        self._classed = lru_cache(_MOST_FORMS)(self._told)

    def has(self, word: "Word", group: str) -> bool:
        """Whether the lexicon puts a word into a group."""
        return group in word.groups

    def words(self, tokens: Sequence[Token]) -> list[Word]:
        """The tokens with their classes."""
        classed = self._classed
        words = [Word(start, end, *classed(form)) for start, end, form, _ in tokens]
        for n, word in enumerate(words):
            if word.verb and not self._is_verb(words, n):
                word.verb, word.kind = "", word.kind if word.kind in ("aux", "prep") else "noun"
        return words

    def _told(self, form: str) -> tuple[str, str, str, bool, frozenset[str], bool]:
        """What a token alone tells of a `Word`."""
        low = lowered(form)
        groups = self.groups.get(low, frozenset())
        return low, *self._class(form, low), form[:1].isupper(), groups, low in _PARTING or "opener" in groups

    def _class(self, form: str, low: str) -> tuple[str, str]:
        if low[0].isdigit() or low[0] in "$£€¥₩":
            return "num", ""
        if not any(c.isalnum() for c in low):
            return ("sign" if form in _INSIDE else "stop"), ""
        if low == "'s":
            return "sign", ""
        groups = self.groups.get(low, frozenset())
        known = low in self.verbs
        for kind in ("num", "aux", "rel", "prep", "conj", "pron", "adv", "det"):
            if kind in groups:
                return kind, low if kind == "aux" and known else ""
        return ("verb", low) if known else self._by_ending(form, low, groups)

    def _by_ending(self, form: str, low: str, groups: frozenset[str]) -> tuple[str, str]:
        """``sharply`` is an adverb, ``gutted`` a verb; capitals, ``unnamed`` and listed words are neither."""
        plain = len(low) < _SHORTEST or not form.islower() or groups & {"plain", "adjective"}
        if not plain and low.endswith("ly"):
            return "adv", ""
        if not plain and low.endswith("ed") and not low.startswith("un"):
            return "verb", _PAST
        return "noun", ""

    def _is_verb(self, words: Sequence[Word], n: int) -> bool:
        """Whether a form that may be a verb is one here, by what stands before and after it."""
        before = next((words[k] for k in range(n - 1, max(n - _WIDEST, -1), -1) if words[k].kind != "adv"), None)
        low, past = words[n].low, self.verbs[words[n].verb][2]
        after = words[n + 1] if n + 1 < len(words) else None
        if past and after is not None and after.low == "by" and before is not None and before.kind == "num":
            return True  # the 300 million expected by analysts
        named = (
            past and before is not None and before.kind == "num" and before is words[n - 1] and _is_name(words, n - 2)
        )
        if named:
            return True  # the Nikkei 225 lost
        if past and n > 1 and before is words[n - 1] and before.kind == "num" and _is_year(before.low):
            return words[n - 2].kind == "prep"  # sales in 2023 came to, output for 2025 fell
        moved = past and before is not None and before.kind == "num" and after is not None and after.low in ("to", "by")
        if moved and not self.has(words[n], "currency") and self._reaches(words, n + 2):
            return True  # unemployment among people under 30 fell to 6.8 percent
        if past and before is not None and before.low == "than":
            return True  # has more than doubled
        if before is not None and before.kind == "num" and self.has(words[n], "happens"):
            return True  # four died and six survived
        if before is None or (before.kind in ("det", "num", "prep") and before.low != "to"):
            gerund = before is not None and before.kind == "prep" and words[n].low.endswith("ing")
            counted = any(word.kind == "num" for word in words[max(n - 3, 0) : n - 1])
            beside = counted or (after is not None and after.kind == "noun")
            return gerund and not (self.has(words[n], "compound") and beside)  # $12m in funding
        if low.endswith("s") and after is not None and after.low == "to" and self._reaches(words, n + 2):
            return True  # 62 billion won in total, comes to 5,000 won a head
        if before.kind == "sign" or (words[n - 2].kind == "num" and self.has(before, "adjective")):
            return False  # 4.5 million new shares at 32,000 won
        if before.low in HAVE and not past and not self.has(words[n], "participle"):
            return False  # had net income; not: had come
        if before.kind in ("aux", "pron", "rel") or before.low == "to" or past:
            return True
        if before.kind == "conj" and low.endswith("s") and after is not None and after.kind in ("num", "det"):
            return True  # has a range of 300 miles and costs $48,500
        if before.kind == "conj" and after is not None and after.kind in ("num", "det") and self._in_row(words, n):
            return True  # must report to prison and pay $46,500
        if before.kind in ("stop", "conj", "verb"):
            return low.endswith("ing")
        if low.endswith("s") == before.low.endswith("s"):  # a present form agrees: profits rise, profit rises
            return False
        if self._is_inside_phrase(words, n):
            return False
        agrees = low.endswith("s") or (low.endswith("ing") and before.low.endswith("s"))
        if after is not None and after.low == "to" and agrees:
            return True  # the city plans to build, winds gusting to 130 km/h
        if after is not None and after.low == "to" and self._reaches(words, n + 2):
            return True  # debts run to £40m
        told = (k for k in range(n + 1, min(n + 4, len(words))) if words[k].verb and self.verbs[words[k].verb][2])
        later = any(words[k - 1].kind != "num" for k in told) or self._verb_follows(words, n)  # owes 12 trillion won
        return after is not None and after.kind in ("num", "det", "prep", "adv") and not later

    def _reaches(self, words: Sequence[Word], n: int) -> bool:
        """Whether a number stands here, behind no more than what bounds it: ``assets come to at least $8bn``."""
        for word in words[n : n + _BOUND]:
            if word.kind not in ("adv", "det", "prep"):
                return word.kind == "num"
        return False

    def _verb_follows(self, words: Sequence[Word], n: int) -> bool:
        """``the number of oil rigs in the U.S. fell``: a past form behind the prepositional phrase after a word."""
        if n + 1 >= len(words) or words[n + 1].kind != "prep":
            return False
        for before, word in pairwise(words[n + 1 : n + 8]):
            if word.kind not in ("noun", "det", "sign", "num") and before.kind != "num":
                return bool(word.verb) and word.verb != _PAST and self.verbs[word.verb][2]
        return False

    def _in_row(self, words: Sequence[Word], n: int) -> bool:
        """Whether ``to`` or a modal before it governs a second base form."""
        before = words[max(n - _WIDEST // 2, 0) : n]
        return any(self.has(w, "modal") or (w.low == "to" and v.verb) for w, v in pairwise(before))

    def _is_inside_phrase(self, words: Sequence[Word], n: int) -> bool:
        """``raise the rate on its one-year deposits by``: after a preposition in a clause that has its verb."""
        lowest = max(n - _WIDEST, -1)
        inside = ("noun", "sign", "num", "det")
        k = next((k for k in range(n - 1, lowest, -1) if words[k].kind not in inside), -1)
        if k < 0 or words[k].kind != "prep":
            return False
        for before in range(k, lowest, -1):
            if words[before].kind in ("stop", "conj", "rel"):
                return False
            if words[before].kind == "verb":
                return True
        return False

    def lemma(self, word: Word) -> str:
        """The base form of a verb."""
        return self.verbs[word.verb][0] if word.verb and word.verb != _PAST else word.low

    def group(self, word: Word) -> str:
        """The group of a verb: rise, state, change or act."""
        return self.verbs[word.verb][1]

    def is_past(self, word: Word) -> bool:
        """Whether the form is a past tense or participle."""
        return bool(word.verb) and self.verbs[word.verb][2]


@lru_cache(_MOST_FORMS)
def lowered(form: str) -> str:
    """A token as words are looked up: in lower case, with one sort of apostrophe."""
    return form.lower().replace("’", "'")


def _is_year(low: str) -> bool:
    """``1998``, ``2023``: no number of things."""
    return len(low) == _YEAR and low.isdigit() and low[:2] in ("19", "20")


def _is_name(words: Sequence[Word], n: int) -> bool:
    """Whether a name ends with a word, so that a number after it belongs to it: ``S&P 500``, ``Nikkei 225``."""
    return n >= 0 and words[n].capital and words[n].kind == "noun"


@cache
def grammar(rules: RuleSet) -> Grammar:
    """The word classes of a rule set, built once."""
    return Grammar(rules)


def words_of(sentence: Sentence, rules: RuleSet) -> list[Word]:
    """The words of an English sentence with their classes."""
    return grammar(rules).words(sentence.tokens)


def phrase_ending(words: Sequence[Word], last: int, first: int = 0) -> tuple[int, int] | None:
    """The noun phrase that ends with a word, as inclusive indexes and without its determiner; None where none does."""
    if last < first or words[last].kind not in ("noun", "num"):
        return None
    begin = last
    while begin - 1 >= first and words[begin - 1].kind in ("noun", "sign", "num"):
        if (words[begin - 1].kind == "num" and words[begin].kind != "sign") or _parts(words, begin):
            break
        begin -= 1
    while words[begin].kind in ("sign", "num") and begin < last:
        begin += 1
    return (begin, last) if words[begin].kind == "noun" else None


def _parts(words: Sequence[Word], n: int) -> bool:
    """Whether a name begins another phrase (``on those days Choo sold``); one thing has one (``drugmaker Pfizer``)."""
    before = words[n - 1]
    plural = before.kind == "noun" and not before.capital and before.low.endswith("s") and before.low[-2:] != "ss"
    return plural and words[n].capital


def phrase_starting(words: Sequence[Word], first: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase that starts at a word, before index `stop`; a determiner or adverb before it is skipped."""
    while first < stop and words[first].kind in ("det", "adv"):
        first += 1
    end = first
    while end < stop and words[end].kind in ("noun", "sign") and not (end > first and _parts(words, end)):
        end += 1
    while end > first and words[end - 1].kind == "sign":
        end -= 1
    return (first, end - 1) if end > first and words[first].kind == "noun" else None
