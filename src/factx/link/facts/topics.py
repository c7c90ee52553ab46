"""Events, relations and issues of the catalogue where a sentence speaks of them."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

from factx.link.clause.english import Grammar, Word, grammar, lowered
from factx.link.clause.inflect import forms
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView, Topic
from factx.models.document import Token
from factx.rules.load import RuleSet

_LONGEST_KO = 4
_MOST_WORDS = 50_000

Wording = tuple[tuple[str, ...], str, str, int]
"""English words, and the attribute, its kind and the rank of the wording there."""


class Topics:
    """The wordings of events, relations and issues."""

    def __init__(self, rules: RuleSet) -> None:
        self._grammar: Grammar = grammar(rules)
        self._ko: defaultdict[str, list[tuple[str, str, int]]] = defaultdict(list)
        self._en: defaultdict[str, list[Wording]] = defaultdict(list)
        self._begun = Begun(self._beginning)
        self._bases = lru_cache(_MOST_WORDS)(self._bases_of)
        self._openings: dict[str, int] = {}
        self._forms: defaultdict[str, set[str]] = defaultdict(set)
        for table in rules.tables("shared/attributes").values():
            for row in table:
                if row["kind"] == "figure":
                    continue
                for rank, wording in enumerate(row["ko"].split("|")):
                    folded = "".join(wording.split()).lower()
                    self._ko[folded].append((row["id"], row["kind"], rank))
                    self._note_opening(folded)
                for rank, wording in enumerate(row["en"].split("|")):
                    words = tuple(wording.split())
                    for word in words:
                        for form in forms(word):
                            self._forms[form].add(word)
                    self._en[words[0]].append((words, row["id"], row["kind"], rank))

    def find(self, sentence: SentenceView) -> list[Topic]:
        """All wordings in a sentence, in order; several rows may share one."""
        if sentence.topics is None:
            korean = sentence.lang == "ko"
            found = self._korean(sentence.document.text, sentence.tokens) if korean else self._english(sentence)
            sentence.topics = tuple(
                topic
                for topic in found
                if not (sentence.in_name(topic.start, topic.end) or sentence.in_body(topic.start, topic.end))
            )
        return list(sentence.topics)

    def _korean(self, text: str, tokens: Sequence[Token]) -> list[Topic]:
        found: list[Topic] = []
        free = 0
        for n, (start, stop, form, tag) in enumerate(tokens):
            if n < free:
                continue
            rows, size, end = self._ko.get(form.lower()), 1, stop
            most = self._openings.get(text[start : start + 2].lower())
            if not (rows or most) or not _may_begin(tag):
                continue
            if most:
                for longer, last in enumerate(tokens[n + 1 : n + _LONGEST_KO], 2):
                    surface = "".join(text[start : last.end].split()).lower()
                    if len(surface) > most:
                        break
                    if surface in self._ko:
                        rows, size, end = self._ko[surface], longer, last.end
            if rows:
                found += [Topic(start, end, *row) for row in rows]
                free = n + size
        return found

    def _english(self, sentence: SentenceView) -> list[Topic]:
        found: list[Topic] = []
        begun = self._begun.among(sentence.forms)
        words = sentence.words if begun else []
        free = 0
        for n, wordings in begun:
            if n < free:
                continue
            best = 0
            for wording, attribute, kind, rank in wordings:
                size = len(wording)
                if size >= best and (size == 1 or self._follows(wording, words, n)):
                    if size > best:
                        found = [topic for topic in found if topic.start != words[n].start]
                        best = size
                    found.append(Topic(words[n].start, words[n + size - 1].end, attribute, kind, rank))
            free = n + (best or 1)
        return found

    def _beginning(self, form: str) -> tuple[Wording, ...]:
        """The wordings that a word may begin."""
        return tuple(wording for first in sorted(self._bases(lowered(form))) for wording in self._en.get(first, ()))

    def _follows(self, wording: tuple[str, ...], words: Sequence[Word], n: int) -> bool:
        if n + len(wording) > len(words):
            return False
        return all(base in self._bases(words[n + k].low) for k, base in enumerate(wording) if k)

    def _bases_of(self, low: str) -> set[str]:
        verb = self._grammar.verbs.get(low)
        bases = self._forms.get(low, set()) | {low}
        return bases | {verb[0]} if verb else bases

    def _note_opening(self, wording: str) -> None:
        """Notes by its first letters how long a wording that may take up several tokens is."""
        if len(wording) > 1:
            self._openings[wording[:2]] = max(len(wording), self._openings.get(wording[:2], 0))


@cache
def _may_begin(tag: str) -> bool:
    """Whether a Korean wording may begin with a token of a tag."""
    return tag.startswith(("N", "V", "SL", "XR"))


@cache
def topics(rules: RuleSet) -> Topics:
    """The wordings of a rule set, built once."""
    return Topics(rules)
