"""What a verb of saying reports in an English sentence: quotations that are claimed, clauses that are told."""

from collections.abc import Mapping

from factx.extractors.quote.clauses_en import Content
from factx.extractors.quote.cues_en import Cue, Verb
from factx.extractors.quote.edges_en import before_comma, behind_insertion, cut, introduces, predicate
from factx.extractors.quote.frame import Claim, Frame, Reported, Spoken
from factx.extractors.quote.words_en import Words

_LEAST = 3


_ANSWERS = frozenset(("yes", "no", "indeed"))
"""What stands before an inserted verb as a sentence of its own: ``Yes, he conceded, he had dined there``."""


class Telling:
    """Takes down what is said in one narrative sentence.

    Args:
        frame: of the document.
        words: of the paragraph.
        bounds: the first word of the sentence, and that behind its last, marks at its end left out.
        verbs: of saying.
        found: claims and reports of the document, to which those of the sentence are added.
    """

    def __init__(
        self,
        frame: Frame,
        words: Words,
        bounds: tuple[int, int],
        verbs: Mapping[str, tuple[Verb, ...]],
        found: tuple[list[Claim], list[Reported]],
    ) -> None:
        self.frame, self.words, self.verbs = frame, words, verbs
        self.start, self.end = bounds
        self.claims, self.reports = found
        self.covered = self.start - 1

    def ends_like_speech(self, k: int) -> bool:
        """A quotation ends in a mark that ends speech."""
        quotation = self.frame.quotations[self.words.quotations[k]]
        return (
            self.frame.text[quotation.inner_end - 1] in ",.?!…—–-"
            if quotation.inner_end > quotation.inner_start
            else False
        )

    def report(self, content: Content, cue: Cue, later: list[Cue], speaker: Spoken) -> None:
        """What a verb reports: a quotation, a clause, or both."""
        words = self.words
        content = cut(words, content, later, self._clause_start(cue))
        inside = [n for n in range(content.first, content.last + 1) if words.kind(n) == "Q"]
        whole = content.quoted and words.kind(content.first) == "Q"
        if whole and cue.takes("q", "t", "z", "o", "a"):
            self.claim(content.first, speaker, cue, 0 if content.first - cue.last <= 2 else 1, "en.quote.before")
            rest = [n for n in range(content.first + 1, content.last + 1) if words.kind(n) in "CLN"]
            for n in inside[1:]:
                if self._bridges(inside[0], n):
                    self.claim(n, speaker, cue, 2, "en.quote.fragment")
            clause = content.clause or (len(rest) > 2 and cue.takes("z", "Z") and words.text(content.first + 1) != ",")
            if len(rest) < 2 or self.ends_like_speech(content.first) or not clause:
                self.covered = max(self.covered, content.first)
                return
        for n in inside:
            self.claim(n, speaker, cue, 2, "en.quote.fragment")
        self._emit(content, cue, speaker, "en.quote.reported" if content.clause else "en.quote.object")

    def _clause_start(self, cue: Cue) -> int:
        """The first word of the sentence, or behind the introduction before the verb's own clause."""
        words = self.words
        for n in range(cue.first - 1, self.start, -1):
            if words.text(n - 1) == "," and words.has(n, "sub"):
                return n
        return self.start

    def _bridges(self, first: int, n: int) -> bool:
        """Whether a second quotation belongs to the same report: ``called it “a” and “b”``."""
        return n - first <= 6 and all(self.words.text(k) not in (".", ";") for k in range(first, n))

    def trailing(self, comma: int, cue: Cue, speaker: Spoken) -> None:
        """What stands before ``critics say``, and behind it where it is an insertion."""
        words = self.words
        first = max(self.start, self.covered + 1)
        after = behind_insertion(words, cue, self.end)
        content = before_comma(words, comma, first, _least(words, after))
        if content is None and self._reports_all(comma, cue):
            content = before_comma(words, comma, self.start)
        if content is None:
            answers = comma == first + 1 and words.low(first) in _ANSWERS
            if after and (answers or introduces(words, self.start, first, comma)):
                self._emit(after, cue, speaker, "en.quote.trailing")
            return
        quoted = [n for n in range(content.first, content.last + 1) if words.kind(n) == "Q"]
        for n in quoted:
            self.claim(n, speaker, cue, 1, "en.quote.fragment")
        if len(quoted) == content.last - content.first + 1:
            return
        self._emit(content, cue, speaker, "en.quote.trailing")
        if after:
            self._emit(after, cue, speaker, "en.quote.trailing", len(self.reports) - 1)

    def _reports_all(self, comma: int, cue: Cue) -> bool:
        """What somebody else is reported to have said is reported itself: ``It was looted, police found, she said``."""
        words = self.words
        closes = (
            cue.last + 1 >= self.end or words.has(cue.last + 1, "prep", "day", "sub") or words.text(cue.last + 1) == ","
        )
        inner = [one for one in self.reports[-3:] if words.starts[self.start] < one.start]
        return closes and self.covered == comma - 1 and bool(inner) and inner[-1].end == words.ends[comma - 1]

    def introduced(self, quoted: int, cue: Cue, speaker: Spoken) -> None:
        """The words before a quotation that only ends a report: ``left for “personal reasons,” he said``."""
        words = self.words
        first = max(self.start, self.covered + 1)
        while words.has(first, "conj") or words.kind(first) == "P":
            first += 1
        if words.low(first).endswith("ing") and words.low(first) in self.verbs:
            return  # Calling it a “hawkish cut,” he explained
        inside = self.frame.quotations[words.quotations[quoted]]
        begins = self.frame.text[inside.inner_start : inside.inner_start + 1]
        before = words.text(quoted - 1)
        if quoted - first >= _LEAST and not begins.isupper() and before not in (",", ":") and words.kind(first) != "Q":
            self._emit(Content(first, quoted, clause=True), cue, speaker, "en.quote.trailing")

    def _emit(self, content: Content, cue: Cue, speaker: Spoken, rule: str, opens: int | None = None) -> None:
        words = self.words
        start, end = words.starts[content.first], words.ends[content.last]
        if not any(words.kind(n) in "CLN" for n in range(content.first, content.last + 1)):
            return
        self.covered = max(self.covered, content.last)
        span = (words.starts[cue.first], words.ends[cue.last])
        self.reports.append(Reported("indirect", start, end, rule, None, speaker, span, opens))

    def claim(self, n: int, speaker: Spoken, cue: Cue, rank: int, rule: str) -> None:
        """A quotation is somebody's words; of several claims that of the least rank counts."""
        span = (self.words.starts[cue.first], self.words.ends[cue.last])
        self.claims.append(Claim(rank, self.words.quotations[n], speaker, span, rule))


def _least(words: Words, after: Content | None) -> int:
    """Words before an inserted verb that begin a report: its subject alone where the predicate follows."""
    if after is None:
        return _LEAST
    return 1 if predicate(words, after.first) else 2
