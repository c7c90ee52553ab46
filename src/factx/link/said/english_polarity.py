"""Whether an English clause says that something is so, that it is not, or nothing of it."""

from collections.abc import Sequence

import regex

from factx.link.clause.context import Range
from factx.link.clause.english import Word, grammar
from factx.link.clause.view import SentenceView
from factx.link.said.telling import Told, inside
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_EMPHATIC = ("in", "at", "by", "under")
"""In no way, at no time, by no means, under no circumstances."""
_OR_NOT = " or not"
_NOBODY = ("nobody", "none", "no-one", "nothing")
_COMMANDS = ("n't", "not", "never")
_OPENERS = ("and", "but", "so", "that", "to", "until")
_JOINTS = ("that", "and", "but")
"""Openers before which a clause may say something for itself."""
_CLOSERS = ("if", "because", "although", "though", "while")
"""Words behind which another clause begins, that is not negated: cannot go back even if it withdraws."""
_EXCEPT = ("until", "except", "unless", "besides")
"""Words behind a negation that say when or of whom it is so after all."""
_CLAIM_WITHIN = 4
_ALSO = compiled(r"\b(?:and|or|nor|but)\b|,", int(regex.IGNORECASE))
"""Between two negations, each is of its own: has not resumed, and will not."""


class English:
    """Reads them with the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._nots = rules.lexicon("en", "negator").words
        groups = ("after", "before", "claim", "lacks", "negate")
        self._rebuttals = {name: Search(rules.lexicon("en", f"rebuttal.{name}").pattern) for name in groups}
        self._undecided = Search(rules.lexicon("en", "rebuttal.undecided").pattern)
        self._claims = Search(rules.lexicon("en", "claim_noun").pattern)
        self._emphatic = rules.lexicon("en", "emphatic_no").words
        self._grammar = grammar(rules)
        self._asks = Search(rules.lexicon("en", "condition").pattern, int(regex.IGNORECASE))
        self._wonders = Search(rules.lexicon("en", "wonder").pattern, int(regex.IGNORECASE))

    def read(self, sentence: SentenceView, span: Range, pseudo: Sequence[Range]) -> Told:
        """The polarity of a clause; a word inside a stretch that denies nothing (``not guilty``) is none of denial."""
        text = sentence.document.text
        undecided = self._undecided.search(text, *span)
        if undecided is not None:  # has not decided whether to close it
            return Told("no", span, undecided.span())
        if self._asks.match(text, span[0], span[1]) or self._wondered(text, span):
            return Told("open", span)
        for name, pattern in self._rebuttals.items():
            for found in pattern.finditer(text, *span):
                if inside(found.span(), pseudo):
                    continue
                if name == "claim" and not self._of_claim(text, found.end(), span[1]):
                    continue
                if any(word.low in self._nots for word in self._before(sentence, span, found.start())):
                    return Told("open", span)  # neither confirmed nor denied, cannot be denied
                passive = self._passive(text, span, found.span()) if name == "after" else None
                if passive is not None:  # lightning has been · ruled out
                    return Told("no", (span[0], passive[0]), passive, hollow=True)
                if name == "lacks":  # the wall is free of cracks
                    return Told("no", span, found.span())
                if name == "before":
                    return Told("no", (span[0], found.start()), found.span(), hollow=True)
                if name == "negate":  # the samples have yet to be opened: of what stands before it too
                    words = [word for word in sentence.words_between(span[0], found.end()) if word.end <= found.end()]
                    last = [n for n in range(len(words)) if words[n].start < found.start() and self._opens(words[n])]
                    start = words[last[-1] + 1].start if last else span[0]
                    return Told("no", (start, span[1]), found.span())
                return Told("no", (found.end(), span[1]), found.span(), rebuts=True)
        return self._negated(sentence, span, pseudo)

    def _passive(self, text: str, span: Range, word: Range) -> Range | None:
        """The longer words that a word of rebutting stands in where it is told of what stands before it."""
        around = (found.span() for found in self._rebuttals["before"].finditer(text, *span))
        return next((found for found in around if found[0] <= word[0] and word[1] <= found[1]), None)

    def _wondered(self, text: str, span: Range) -> bool:
        """``It is unclear whether they met``; ``whether or not`` they did says that it does not matter."""
        found = self._wonders.search(text, *span)
        return found is not None and not text.startswith(_OR_NOT, found.end())

    def _before(self, sentence: SentenceView, span: Range, start: int) -> Sequence[Word]:
        words = sentence.words_between(span[0], start)
        if words and words[-1].end > start:
            words.pop()
        return words[-_CLAIM_WITHIN:]

    def _negated(self, sentence: SentenceView, span: Range, pseudo: Sequence[Range]) -> Told:
        words = sentence.words_between(*span)
        if words and words[-1].end > span[1]:
            words.pop()
        nots = [n for n, word in enumerate(words) if word.low in self._nots]
        nots = [n for n in nots if not self._idle(words, n) and not inside((words[n].start, words[n].end), pseudo)]
        if not nots:
            return Told("yes", span)
        command = words[nots[0]].low in _COMMANDS and nots[0] <= 1 and not any(w.kind == "pron" for w in words[:1])
        if command and not any(word.kind == "det" or word.low == "one" for word in words[nots[0] + 1 : nots[0] + 2]):
            return Told("open", span)  # Never let them see you crying; Do not go
        if self._asks.search(sentence.document.text, span[0], words[nots[0]].start):
            return Told("open", span)
        excepts = _EXCEPT if words[nots[0]].low in _COMMANDS[:2] else _EXCEPT[1:]
        if any(word.low in excepts for word in words[nots[0] + 1 :]):
            return Told("open", span)  # did not report it until Friday, no survivors except two
        again = _ALSO.search(sentence.document.text, words[nots[0]].end, words[nots[-1]].start)
        if len(nots) % 2 == 0 and not again and not any(words[n].low in ("neither", "nor") for n in nots):
            return Told("yes", span)
        n = nots[0]
        about = self._scope(words, n)
        return Told("no", about, (words[n].start, words[n].end), rest=self._rest(words, about[0]))

    def _rest(self, words: Sequence[Word], start: int) -> Range | None:
        """``One had warned · that the numbers did not work``: what comes before a negated clause is said to be so."""
        before = [word for word in words if word.end <= start]
        if len(before) < 2 or before[-1].low not in _JOINTS or not any(word.verb for word in before[:-1]):
            return None
        return before[0].start, before[-2].end

    def _scope(self, words: Sequence[Word], n: int) -> Range:
        """The words that a negation holds for: its clause from the last word that opens one.

        Of ``felt no trepidation in following`` the noun alone, as the object of a verb that is not negated itself.
        """
        opens = (k + 1 for k in range(n - 1, -1, -1) if self._opens(words[k]))
        first = next(opens, 0)
        last = next((k - 1 for k in range(n + 1, len(words)) if words[k].low in _CLOSERS), len(words) - 1)
        verb = next((k for k in range(n - 1, first - 1, -1) if words[k].verb), None)
        if words[n].low == "no" and verb is not None:
            first = verb
            governs = (k - 1 for k in range(n + 1, len(words)) if words[k].kind == "prep" and words[k].low != "of")
            last = max(min(next(governs, last), last), n)
        return words[first].start, words[last].end

    def _opens(self, word: Word) -> bool:
        return word.kind == "rel" or word.low in _OPENERS or (self._grammar.has(word, "opener") and not word.verb)

    def _idle(self, words: Sequence[Word], n: int) -> bool:
        """``No. 1`` counts, ``no later than`` compares, and ``a debt with no way to pay it back`` denies nothing."""
        after = words[n + 1 : n + 3]
        compares = len(after) > 1 and after[1].low == "than"
        numbers = bool(after) and after[0].low in (".", "-")
        inner = n > 0 and (words[n - 1].kind == "prep" or words[n - 1].low == "to")
        if words[n].low in _NOBODY and n and words[n - 1].kind == "noun":
            return True  # a wallet nobody had known of
        if words[n].low == "not" and n and words[n - 1].low == "or":
            return True  # whether or not he agrees
        if words[n].low == "not" and n and words[n - 1].low == "," and not any(word.verb for word in after):
            return True  # alleys won this, not a party
        inner = inner and not (words[n - 1].low in _EMPHATIC and bool(after) and after[0].low in self._emphatic)
        return compares or numbers or inner

    def _of_claim(self, text: str, start: int, end: int) -> bool:
        found = self._claims.search(text, start, end)
        return found is not None and len(text[start : found.start()].split()) <= _CLAIM_WITHIN

    def lacks_claim(self, text: str, span: Range) -> bool:
        """Whether no word for a claim stands in a stretch."""
        return self._claims.search(text, *span) is None

    def rebuts(self, text: str, start: int, end: int) -> bool:
        """Whether a word of rebutting stands in a stretch (``denied``)."""
        return any(pattern.search(text, start, end) for pattern in self._rebuttals.values())
