"""Whether a clause says that something is so, that it is not, or that nothing is said of it."""

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

import regex

from factx.link.clause.context import Range
from factx.link.clause.english import Word, grammar
from factx.link.clause.view import SentenceView
from factx.link.facts.cues import Cue
from factx.models.document import Token
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

Polarity = Literal["yes", "no", "kept", "open"]
"""It is so; it is not; it is kept back; it is but asked or supposed."""
_ASKS = ("?", "?")
_EMPHATIC = ("in", "at", "by", "under")
"""In no way, at no time, by no means, under no circumstances."""
_OR_NOT = " or not"
_NOBODY = ("nobody", "none", "no-one", "nothing")
_COMMANDS = ("n't", "not", "never")
_OPENERS = ("and", "but", "so", "that", "to", "until")
_EXCEPT = ("until", "except", "unless", "besides")
"""Words behind a negation that say when or of whom it is so after all."""
_AT_END = 14
"""Letters before the end of a clause within which a word of denial is its predicate."""
_CLAIM_WITHIN = 4
_CLOSE = 12
"""Letters between a negation and a word for what ought to be that it is of (``does not need to``)."""
_ALSO = compiled(r"\b(?:and|or|nor|but)\b|,", int(regex.IGNORECASE))
"""Between two negations, each is of its own: has not resumed, and will not."""
_CLAIM = compiled(r"(?:다|라|자|냐)는\s\w{1,5}$")
_OF_CLAIM = compiled(r"(?:다|라|자|냐)는\s*$")
_AS_CLAIM = compiled(r"는\s\w{1,5}$")
_OBJECT = compiled(r"(?:을|를|도|은|는|에\s대해)(?:\s|$)")
_REBUT_WITHIN = 16
"""Letters between what is claimed and the word that rebuts it (의혹을 전면 부인했다)."""
_AFTER_NEGATION = ("E", "VX", "EP", "EF", "EC", "S", "J", "VCP", "XSV")


class Told(NamedTuple):
    """The polarity of a clause.

    Attributes:
        about: the words that it holds for, where they are not the whole clause (those after ``denied``).
        cue: the word that gave it.
        hollow: the words say that something is not so, and not what (사실무근).
        rebuts: the words are a verb of rebutting, so that what is said with it answers somebody.
    """

    polarity: Polarity
    about: Range
    cue: Range | None = None
    hollow: bool = False
    rebuts: bool = False


class Polarities:
    """Reads them with the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._negators = {row["surface"]: row["group"] for row in rules.lexicon("ko", "negator").rows}
        self._nots = frozenset(row["surface"] for row in rules.lexicon("en", "negator").rows)
        self._hollow = Search(rules.lexicon("ko", "hollow_denial").pattern)
        self._rebuttals_ko = Search(rules.lexicon("ko", "rebuttal").pattern)
        self._refusals = compiled(rules.lexicon("ko", "rebuttal.refuse").pattern)
        groups = ("after", "before", "claim", "lacks", "negate")
        self._rebuttals = {name: Search(rules.lexicon("en", f"rebuttal.{name}").pattern) for name in groups}
        self._back = {lang: Search(rules.lexicon(lang, "points_back").pattern) for lang in ("ko", "en")}
        self._claims = Search(rules.lexicon("en", "claim_noun").pattern)
        self._unchanged = {lang: Search(rules.lexicon(lang, "unchanged").pattern) for lang in ("ko", "en")}
        self._sources = {row["surface"] for row in rules.lexicon("ko", "condition").rows if row["group"] == "source"}
        self._norms = {lang: Search(rules.lexicon(lang, "norm").pattern) for lang in ("ko", "en")}
        self._emphatic = frozenset(row["surface"] for row in rules.lexicon("en", "emphatic_no").rows)
        self._grammar = grammar(rules)
        self._asks = Search(rules.lexicon("en", "condition").pattern, int(regex.IGNORECASE))
        self._wonders = Search(rules.lexicon("en", "wonder").pattern, int(regex.IGNORECASE))
        endings = rules.lexicon("ko", "condition").rows
        self._conditions = {row["surface"] for row in endings if row["group"] == "ending"}
        self._questions = {row["surface"] for row in endings if row["group"] == "question"}

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
        pseudo = [(cue.start, cue.end) for cue in own if cue.value.status == "pseudo"]
        pseudo += words
        return self._korean(sentence, span) if sentence.lang == "ko" else self._english(sentence, span, pseudo)

    def _wanted(self, sentence: SentenceView, span: Range) -> bool:
        """Whether a clause says what ought to be, and not only the end of one that is negated before."""
        found = self._norms[sentence.lang].search(sentence.document.text, *span)
        if found is None or sentence.lang == "ko":
            return found is not None
        before = sentence.words_between(span[0], found.start())
        return all(found.start() - word.end <= _CLOSE for word in before if word.low in self._nots)

    def _korean(self, sentence: SentenceView, span: Range) -> Told:
        text = sentence.document.text
        found = self._rebuttals_ko.search(text, *span)
        if found:
            refuses = self._refusals.fullmatch(found.group()) is not None
            return Told("no", (span[0], found.start()), found.span(), rebuts=not refuses)
        hollow = self._hollow.search(text, *span)
        tokens = sentence.tokens_between(*span)
        supposed = self._supposed(tokens)
        if supposed is not None:
            if supposed >= len(tokens) - 1:
                return Told("open", span)
            tokens = tokens[supposed + 1 :]  # 성공하면 첫 사례가 된다
            span = (tokens[0].start, span[1])
        negated = self._negation(tokens)
        if hollow and (negated is not None or (" " not in hollow.group() and span[1] - hollow.end() < _AT_END)):
            return Told("no", span, hollow.span(), hollow=True)
        if negated is not None:
            return Told(
                "no", (self._last_clause(tokens, negated), span[1]), (tokens[negated].start, tokens[negated].end)
            )
        return Told("yes", span)

    def _last_clause(self, tokens: Sequence[Token], negated: int) -> int:
        """Where the words of the negated predicate begin: 불참해 투표가 성립하지 않았다 denies no absence."""
        for n in range(negated - 1, 0, -1):
            after = tokens[n + 1]
            if tokens[n].tag == "EC" and not after.tag.startswith(("VX", "EP", "E", "J")) and n + 1 < negated:
                return after.start
        return tokens[0].start

    def _negation(self, tokens: Sequence[Token]) -> int | None:
        """The word that negates the last predicate of a clause; two of them make it so again."""
        found = [n for n, token in enumerate(tokens) if self._negates(tokens, n)]
        return found[-1] if len(found) % 2 else None

    def _negates(self, tokens: Sequence[Token], n: int) -> bool:
        token = tokens[n]
        group = self._negators.get(token.form)
        if group in (None, "prefix") or not token.tag.startswith(("V", "MAG")):
            return False
        after = tokens[n + 1 : n + 3]
        supposed = any(t.tag == "EC" and t.form in self._conditions for t in after)
        if supposed or (group == "unknown" and any(t.form == "겠" for t in after)):
            return False  # 주지 않으면 멈추겠다, 모르겠다
        if group == "adverb":
            return n + 1 < len(tokens) and tokens[n + 1].tag.startswith(("VV", "XSV", "N")) and _ends(tokens, n + 1)
        return _ends(tokens, n + 1)

    def _supposed(self, tokens: Sequence[Token]) -> int | None:
        """The ending of a condition or question, up to which nothing is said to be so (not 발표에 따르면)."""
        for n in range(len(tokens) - 1, 0, -1):
            if tokens[n].tag.startswith("E") and tokens[n].form in self._questions:
                return n if n + 1 < len(tokens) else None  # 유출됐는지 조사하고 있다
            if tokens[n].tag == "EC" and tokens[n].form in self._conditions:
                return None if tokens[n - 1].form in self._sources else n
        return None

    def _english(self, sentence: SentenceView, span: Range, pseudo: Sequence[Range]) -> Told:
        text = sentence.document.text
        if self._asks.match(text, span[0], span[1]) or self._wondered(text, span):
            return Told("open", span)
        for name, pattern in self._rebuttals.items():
            for found in pattern.finditer(text, *span):
                if _inside(found.span(), pseudo):
                    continue
                if any(word.low in self._nots for word in self._before(sentence, span, found.start())):
                    return Told("open", span)  # neither confirmed nor denied, cannot be denied
                if name == "lacks":  # the wall is free of cracks
                    return Told("no", span, found.span())
                if name == "before":
                    return Told("no", (span[0], found.start()), found.span(), hollow=True)
                if name == "claim" and not self._of_claim(text, found.end(), span[1]):
                    continue
                return Told("no", (found.end(), span[1]), found.span(), rebuts=name != "negate")
        return self._negated(sentence, span, pseudo)

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
        nots = [n for n in nots if not self._idle(words, n) and not _inside((words[n].start, words[n].end), pseudo)]
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
        return Told("no", self._scope(words, n), (words[n].start, words[n].end))

    def _scope(self, words: Sequence[Word], n: int) -> Range:
        """The words that a negation holds for: its clause from the last word that opens one.

        Of ``felt no trepidation in following`` the noun alone, as the object of a verb that is not negated itself.
        """
        opens = (k + 1 for k in range(n - 1, -1, -1) if self._opens(words[k]))
        first = next(opens, 0)
        last = len(words) - 1
        verb = next((k for k in range(n - 1, first - 1, -1) if words[k].verb), None)
        if words[n].low == "no" and verb is not None:
            first = verb
            governs = (k - 1 for k in range(n + 1, len(words)) if words[k].kind == "prep" and words[k].low != "of")
            last = max(next(governs, last), n)
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

    def of_something_else(self, sentence: SentenceView, about: Range) -> bool:
        """``denied any wrongdoing``: what is denied has words of its own, and no claim told before is meant."""
        if sentence.lang != "en":
            return False
        words = [word for word in sentence.words_between(*about) if word.kind == "noun"]
        return bool(words) and self._claims.search(sentence.document.text, *about) is None

    def points_back(self, sentence: SentenceView, span: Range) -> bool:
        """Whether words speak of what was said before them (그런 지시, ``no such warning``)."""
        return bool(self._back[sentence.lang].search(sentence.document.text, *span))

    def rebutted_claim(self, text: str, said: Range, cue: Range, end: int) -> Range | None:
        """The Korean word that rebuts a claim told before it: 팔았다는 의혹을 부인했다, 판다는 보도를 전면 부인했다."""
        if _CLAIM.search(text, *said):
            start = said[1]
        elif _AS_CLAIM.match(text, said[1], cue[1]):
            start = cue[1]
        elif not _OF_CLAIM.search(text, max(0, said[0] - 4), said[0]):
            start = said[1]  # 유출설을 부인했다
        else:
            return None
        found = self._rebuttals_ko.search(text, start, min(end, start + _REBUT_WITHIN))
        if found is None or self._refusals.fullmatch(found.group()) or not _OBJECT.match(text, start, found.start()):
            return None
        return found.start(), found.end()

    def rebuts(self, text: str, start: int, end: int) -> bool:
        """Whether a word of rebutting stands in a stretch (``denied``, 반박했다, 사실무근)."""
        patterns = (self._rebuttals_ko, self._hollow, *self._rebuttals.values())
        return any(pattern.search(text, start, end) for pattern in patterns)


def _inside(span: Range, spans: Sequence[Range]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def _ends(tokens: Sequence[Token], n: int) -> bool:
    """Whether nothing but endings follows, or a bound noun that passes the clause on (않은 것으로 확인됐다)."""
    for k in range(n, len(tokens)):
        tag = tokens[k].tag
        if tag == "NNB":
            return True
        if tag == "ETM":
            continue
        if not tag.startswith(_AFTER_NEGATION):
            return False
    return True


@cache
def polarities(rules: RuleSet) -> Polarities:
    """The words of a rule set, compiled once."""
    return Polarities(rules)
