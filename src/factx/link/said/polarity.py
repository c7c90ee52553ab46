"""Whether a clause says that something is so, that it is not, or that nothing is said of it."""

from collections.abc import Sequence
from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.cues import Cue
from factx.link.said.english_polarity import English
from factx.link.said.korean_polarity import Korean
from factx.link.said.telling import Told
from factx.rules.load import RuleSet
from factx.rules.search import Search

_ASKS = ("?", "？")
_CLOSE = 12
"""Letters between a negation and a word for what ought to be that it is of (``does not need to``)."""


class Polarities:
    """Reads them with the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._korean, self._english = Korean(rules), English(rules)
        self._nots = rules.lexicon("en", "negator").words
        self._back = {lang: Search(rules.lexicon(lang, "points_back").pattern) for lang in ("ko", "en")}
        self._unchanged = {lang: Search(rules.lexicon(lang, "unchanged").pattern) for lang in ("ko", "en")}
        self._norms = {lang: Search(rules.lexicon(lang, "norm").pattern) for lang in ("ko", "en")}

    def read(self, sentence: SentenceView, span: Range, cues: Sequence[Cue], words: Sequence[Range] = ()) -> Told:
        """The polarity of the words at a span.

        Args:
            sentence: that holds them.
            span: a clause of it.
            cues: of certainty, of the sentence.
            words: turns of phrase in which a negation is a part of the deed (``not guilty``).
        """
        own = [cue for cue in cues if span[0] <= cue.start and cue.end <= span[1] + 1]
        silent = next((cue for cue in own if cue.value.status == "undisclosed"), None)
        if silent is not None:
            return Told("kept", span, (silent.start, silent.end))
        if sentence.document.text[span[0] : span[1] + 1].rstrip().endswith(_ASKS):
            return Told("open", span)
        if self._unchanged[sentence.lang].search(sentence.document.text, *span):
            return Told("yes", span)
        if self._wanted(sentence, span):
            return Told("open", span)  # 포기해야 한다: what ought to be, nobody says that it is
        if sentence.lang == "ko":
            return self._korean.read(sentence, span, words)
        pseudo = [(cue.start, cue.end) for cue in own if cue.value.status == "pseudo"]
        return self._english.read(sentence, span, [*pseudo, *words])

    def negates(self, sentence: SentenceView, span: Range) -> bool:
        """Whether a word of negation stands in a stretch."""
        return self.negations(sentence, span) > 0

    def negations(self, sentence: SentenceView, span: Range) -> int:
        """How many words of negation stand in a stretch; 뜻에 변함이 없다 is none."""
        same = self._unchanged[sentence.lang].search(sentence.document.text, *span)
        tokens = [t for t in sentence.tokens_between(*span) if same is None or not same.start() <= t.start < same.end()]
        if sentence.lang == "ko":
            return sum(self._korean.is_negation(token) for token in tokens)
        return sum(token.form.lower() in self._nots for token in tokens)

    def _wanted(self, sentence: SentenceView, span: Range) -> bool:
        """Whether a clause says what ought to be, and not only the end of one that is negated before."""
        found = self._norms[sentence.lang].search(sentence.document.text, *span)
        if found is None or sentence.lang == "ko":
            return found is not None
        before = sentence.words_between(span[0], found.start())
        return all(found.start() - word.end <= _CLOSE for word in before if word.low in self._nots)

    def of_something_else(self, sentence: SentenceView, about: Range) -> bool:
        """``denied any wrongdoing``: what is denied has words of its own, and no claim told before is meant."""
        if sentence.lang != "en":
            return False
        words = [word for word in sentence.words_between(*about) if word.kind == "noun"]
        return bool(words) and self._english.lacks_claim(sentence.document.text, about)

    def points_back(self, sentence: SentenceView, span: Range) -> bool:
        """Whether words speak of what was said before them (그런 지시, ``no such warning``)."""
        return bool(self._back[sentence.lang].search(sentence.document.text, *span))

    def rebutted_claim(self, text: str, said: Range, cue: Range, end: int) -> Range | None:
        """The Korean word that rebuts a claim told before it (see `Korean.rebutted_claim`)."""
        return self._korean.rebutted_claim(text, said, cue, end)

    def rebuts(self, text: str, start: int, end: int) -> bool:
        """Whether a word of rebutting of either language stands in a stretch."""
        return self._korean.rebuts(text, start, end) or self._english.rebuts(text, start, end)


@cache
def polarities(rules: RuleSet) -> Polarities:
    """The words of a rule set, compiled once."""
    return Polarities(rules)
