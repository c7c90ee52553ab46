"""Which attribute a phrase names: the catalogue (rules/shared/attributes), else an open one made from its head noun.

A wording is a noun phrase (``active user``, 영업이익), which must end the phrase in question, or a predicate, written
``~kill`` or ``~숨지``, which must be the verb of the clause; ``flight/plane~cancel`` wants one of the nouns and the
verb, and says more than either. Units decide between attributes of one wording: 매출 12% is the change of what 매출
12조원 is the level of.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import product

from factx.link.clause.concepts import concepts
from factx.link.clause.inflect import singular
from factx.link.facts.counters import Fit, counters, unit_classes
from factx.link.facts.deeds import deeds
from factx.link.facts.pairs import Named, Pairs
from factx.link.facts.tails import LONGEST, LONGEST_EN, tails
from factx.models.mention import FigureValue
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet
from factx.values import dataclass

_OTHERS = 3
RATE = "rate"
"""The open attribute of every rate that no list knows (수용률, ``contribution rate``): its words say of what."""
_SORTS = ("fate", "state", "force")
"""What says most of people, first: what befell them, in what plight they were before, who was sent."""
_CUT = 3
"""Syllables of a word whose last two may be no word of their own."""
_PHRASES = 10_000
"""Phrases that are remembered: of one value they are asked for again and again, and an article repeats its own."""
_MOVES = frozenset(("delta", "multiple", "share", "ratio"))
_FOR = "for"
_BRACKET = re.compile(r"\([^)]{0,40}\)")
_WORD = re.compile(r"[^\W_]+(?:[.&'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that may name an attribute: folded Korean or English base forms, and how far they are from the value."""

    text: str
    words: tuple[str, ...] = ()


@lru_cache(_PHRASES)
def korean_phrase(text: str) -> Phrase:
    """A Korean noun phrase for looking up."""
    return Phrase("".join(_BRACKET.sub("", text).split()).lower())


@lru_cache(_PHRASES)
def english_phrase(text: str) -> Phrase:
    """An English noun phrase for looking up: base forms of its words, its head last (``quota for schools``)."""
    words = tuple(singular(word) for word in _WORD.findall(text.lower().replace("’s", "").replace("'s", "")))
    if _FOR in words[1:-1]:
        n = words.index(_FOR, 1)
        words = (*words[n + 1 :], *words[:n])
    return Phrase(" ".join(words), words)


_PEOPLE = ("person", "group")
"""Classes of words that say no more than who is counted."""


class Catalogue:
    """The attributes, by wording."""

    def __init__(self, rules: RuleSet) -> None:
        self._rules, self._tails = rules, tails(rules)
        self._light = rules.concepts("light_concept")
        self._people = {row["attribute"]: row["group"] for row in rules.table("shared/people")}
        self.rows: dict[str, Row] = {}
        """All attributes by id."""
        self._nouns: dict[str, defaultdict[str, list[Named]]] = {"ko": defaultdict(list), "en": defaultdict(list)}
        self._verbs: dict[str, defaultdict[str, list[Named]]] = {"ko": defaultdict(list), "en": defaultdict(list)}
        self._pairs = {"ko": Pairs(), "en": Pairs()}
        self._concept = lru_cache(_PHRASES)(self._concept_of)
        for table in rules.tables("shared/attributes").values():
            for row in table:
                self.rows[row["id"]] = row
                if row["kind"] == "figure":
                    self._add(row)
        for index in (*self._nouns.values(), *self._verbs.values()):
            for entries in index.values():
                entries.sort(key=lambda entry: (entry.rank, entry.attribute))
        self.deeds = deeds(self.rows, rules)
        """The event of the catalogue that a concept of a verb or noun means: ``sign`` is ``signing``."""
        self.once = frozenset(name for name, row in self.rows.items() if row.get("once") == "yes")

    def _add(self, row: Row) -> None:
        units = frozenset(row["unit"].split("|"))
        for lang in ("ko", "en"):
            for rank, wording in enumerate(row[lang].split("|")):
                noun, tilde, verb = wording.partition("~")
                entry = Named(rank, row["id"], units)
                if noun and tilde:
                    for one, deed in product(noun.split("/"), verb.split("/")):
                        self._pairs[lang].add(
                            self._key(lang, one), self._key(lang, deed), Named(rank, row["id"], units)
                        )
                elif tilde:
                    self._verbs[lang][self._key(lang, verb)].append(entry)
                else:
                    self._nouns[lang][self._key(lang, noun)].append(entry)

    def _key(self, lang: str, wording: str) -> str:
        return korean_phrase(wording).text if lang == "ko" else english_phrase(wording).text

    def of_figure(
        self,
        lang: str,
        phrases: Iterable[Phrase],
        predicates: Sequence[str],
        value: FigureValue,
        *,
        counter: str | None = None,
        doer: Phrase | None = None,
    ) -> str | None:
        """The attribute of a figure, or None.

        The first phrase that says something decides (군중 is no 경찰, though the police counted it); of people the verb
        says more than the noun: three boys who died are deaths.

        Args:
            lang: of the words.
            phrases: the nouns that may name it, the likeliest first.
            predicates: base forms of the verb (숨지, ``kill``), and the verb with its neighbours.
            value: the figure, for its unit and form.
            counter: the Korean counter that ends it (마리), which limits what it may count.
            doer: who does it to what is counted, which says what it is of only beside the verb (``company~invest``).
        """
        fit = Fit(unit_classes(value), counters(self._rules), counter)
        phrases = list(phrases)
        head, cls = self._head(lang, phrases)
        keys = [self._key(lang, predicate) for predicate in predicates]
        if pair := self._pairs[lang].find(self._all_endings((head, *phrases)), keys, fit.of):
            return pair
        done = self._pairs[lang].find(self._all_endings((doer,)), keys, fit.of) if doer else None
        if done:  # the party won 151 seats, and 2.5 million votes
            own = self._best(self._suffixes(lang, head), fit, value) if head is not None and head != doer else None
            nearer = own is not None and done.startswith(f"{own[0]}.")  # 검찰은 징역 7년을 구형했다: sought
            return own[0] if own and own[1] and not nearer else done
        people = value.unit == "person" and bool(phrases) and self._is_light(lang, phrases[0])
        if head is None or value.unit == "person" or cls in ("person", "light"):
            named = self._best(self._suffixes(lang, head), fit, value) if head is not None and not people else None
            if named and cls not in ("person", "light"):  # an airliner that 346 people were in counts no airliners
                named = named if "person" in self.rows[named[0]]["unit"].split("|") else None
                if named and named[1] and self._people.get(named[0]) != "state":
                    return named[0]
            told = list(self._by_verb(lang, predicates, fit, value))
            ranked = sorted([named[0], *told] if named and named[1] else told, key=self._sort_of_people)
            if ranked and (told or self._sort_of_people(ranked[0]) < _OTHERS):
                return ranked[0] if self._sort_of_people(ranked[0]) < _OTHERS else told[0]
        if head is not None:
            found = self._best(self._suffixes(lang, head), fit, value)
            if found:
                verbs = self._by_verb(lang, predicates, fit, value)
                narrower = (attribute for attribute in verbs if attribute.startswith(f"{found[0]}."))
                return next(narrower, found[0])  # 징역 7년을 구형했다: sought, not passed
            if cls not in ("person", "light"):
                for attribute in self._by_verb(lang, predicates, fit, value):
                    # a ship that 124 people were aboard is a place, not what is counted
                    fate = value.unit == "person" and self._sort_of_people(attribute) == 0
                    if value.currency or value.dimension or fate:
                        return attribute
        return None

    def _all_endings(self, phrases: Iterable[Phrase | None]) -> Iterable[str]:
        return (end for phrase in phrases if phrase for end in self._tails.endings(phrase.text, phrase.words))

    def light(self, concept: str) -> bool:
        """It says too little to be known by (``people``, ``day``)."""
        return concept in self._light

    def of_people(self, attribute: str) -> bool:
        """It counts people and nothing else."""
        return self.rows[attribute]["unit"] == "person"

    def of_period(self, attribute: str, period: str | None) -> str:
        """What an attribute is called where it is counted by the week or month: users become active users."""
        row = self.rows.get(attribute)
        return row.get("periodic") or attribute if row and period else attribute

    def _head(self, lang: str, phrases: Iterable[Phrase]) -> tuple[Phrase | None, str]:
        """The first phrase whose head is not light (``people``), and the class of its concept; else the first."""
        first: tuple[Phrase | None, str] = (None, "")
        for phrase in phrases:
            hit = self._concept(lang, phrase)
            if hit is None:
                return phrase, ""
            if hit[0] not in self._light or (hit[1] not in _PEOPLE and phrase.text in self._nouns[lang]):
                return phrase, hit[1]
            if first[0] is None:
                first = (phrase, "light")
        return first

    def _by_verb(self, lang: str, predicates: Sequence[str], fit: Fit, value: FigureValue) -> Iterable[str]:
        """The attributes that verbs name, in the order of the verbs."""
        for predicate in predicates:
            entries = self._verbs[lang].get(self._key(lang, predicate), [])
            found = self._best([entries], fit, value) if entries else None
            if found and found[1]:
                yield found[0]

    def _sort_of_people(self, attribute: str) -> int:
        """Of people what befell them says most (부상자, ``killed``), then their plight, then who was sent (소방관).

        Four who were trapped and are rescued are rescued (매몰자 4명을 구조했다). Three firefighters who died are
        deaths; 41 pupils who were taken to hospital are patients there.
        """
        group = self._people.get(attribute)
        return _SORTS.index(group) if group in _SORTS else _OTHERS

    def _is_light(self, lang: str, phrase: Phrase) -> bool:
        """The phrase says no more than that they are people (``eight people``, ``14 others``)."""
        hit = self._concept(lang, phrase)
        return hit is not None and hit[0] in self._light

    def _suffixes(self, lang: str, phrase: Phrase) -> Iterable[list[Named]]:
        index = self._nouns[lang]
        return (index[end] for end in self._endings(lang, phrase) if end in index)

    def _endings(self, lang: str, phrase: Phrase) -> Iterable[str]:
        return self._tails.endings(phrase.text, phrase.words if lang == "en" else ())

    def _best(self, candidates: Iterable[list[Named]], fit: Fit, value: FigureValue) -> tuple[str, bool] | None:
        """The attribute, and whether its unit fits (else only as a change or a share of it).

        Candidates are entries of the catalogue, those of one wording in the order of their ranks.
        """
        loose: str | None = None
        for ranked in candidates:
            fitting = next((e for e in ranked if fit.of(e)), None)
            if fitting:
                return fitting.attribute, True
            moves = value.form in ("delta", "multiple") or value.direction or value.form == "level"
            if loose is None and moves and (value.form in _MOVES or value.direction or value.unit == "percent"):
                priced = (e for e in ranked if "currency" in e.units)  # shares that fall 7% fall in price
                loose = next(priced, ranked[0]).attribute
        return (loose, False) if loose else None

    def open(self, lang: str, phrases: Iterable[Phrase], predicates: Sequence[str]) -> str | None:
        """An open attribute from the head of the first phrase that says something, else from the verb; None without."""
        for phrase in phrases:
            hit = self._concept(lang, phrase)
            if hit is None:
                rate = self._tails.is_rate(phrase.text)
                return f"open.{RATE if rate else phrase.words[-1] if phrase.words else phrase.text[-LONGEST:]}"
            if hit[0] not in self._light:
                return f"open.{hit[0]}"
        for predicate in predicates:
            concept = self.concept(lang, Phrase(predicate, (predicate,)))
            if concept and concept not in self._light:
                return f"open.{concept}"
        return None

    def _is_cut(self, stem: str) -> bool:
        """뇌사자 is 뇌사 and 자, no 사자: a word of three syllables whose last one makes a person or a rate."""
        return len(stem) == _CUT and stem[-1] in self._tails.suffixes and stem[0] not in self._tails.prefixes

    def concept(self, lang: str, phrase: Phrase) -> str | None:
        """The concept of the longest ending of a phrase that the bilingual lexicon knows."""
        hit = self._concept(lang, phrase)
        return hit[0] if hit else None

    def concept_and_class(self, lang: str, phrase: Phrase) -> tuple[str | None, str]:
        """The same with the class of the concept; None and nothing where the lexicon has none."""
        return self._concept(lang, phrase) or (None, "")

    def _concept_of(self, lang: str, phrase: Phrase) -> tuple[str, str] | None:
        lexicon = concepts(self._rules)
        if lang == "en":
            words = phrase.words
            while len(words) > 1 and words[-1] in self._tails.english:
                words = words[:-1]
            for size in range(min(LONGEST_EN, len(words)), 0, -1):
                found = lexicon.word(lang, " ".join(words[-size:]))
                if found:
                    return found
            return None
        for stem in self._tails.without(phrase.text):
            for size in range(min(LONGEST, len(stem)), 0, -1):
                if (size == 1 and len(stem) > 1) or (size == _CUT - 1 and self._is_cut(stem)):
                    break
                found = lexicon.word(lang, stem[-size:])
                if found:
                    return found
        return None


@cache
def catalogue(rules: RuleSet) -> Catalogue:
    """The catalogue of a rule set, built once."""
    return Catalogue(rules)
