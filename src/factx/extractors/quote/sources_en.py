"""English sources without a verb of saying: ``according to``, and nouns like claim and rumour."""

from collections.abc import Iterator, Sequence

from factx.extractors.quote.clauses_en import Content
from factx.extractors.quote.edges_en import cut
from factx.extractors.quote.frame import Claim, Frame, Reported
from factx.extractors.quote.phrases_en import Phrase, group_from, group_to, naming
from factx.extractors.quote.words_en import Words
from factx.rules.match import Match

_LEAST = 3
_LONGEST = 250
"""Words of the longest report."""


def sources(
    frame: Frame,
    words: Words,
    sentence: tuple[int, int],
    covered: int,
    claimed: Sequence[Claim],
    matches: Sequence[Match],
) -> tuple[list[Claim], list[Reported]]:
    """Claims to quotations and reports that hang on nouns and on ``according to``.

    Args:
        frame: of the document.
        words: of the paragraph.
        sentence: numbers of its first word and of the one behind its last.
        covered: number of the last word that a verb reports already.
        claimed: the claims that verbs lay.
        matches: what the rules of the rule files find in the sentence.
    """
    found = _Sources(frame, words, *sentence, covered, claimed)
    for rule, read in (
        ("en.quote.noun", found.noun), ("en.quote.according", found.according), ("en.quote.reckoning", found.reckoning),
    ):  # fmt: skip
        for match in matches:
            if match.rule.id == rule:
                read(match)
    return found.claims, found.reports


class _Sources:
    def __init__(
        self, frame: Frame, words: Words, start: int, end: int, covered: int, claimed: Sequence[Claim]
    ) -> None:
        self.frame, self.words, self.start, self.end = frame, words, start, end
        self.covered, self.claimed = covered, claimed
        self.claims: list[Claim] = []
        self.reports: list[Reported] = []

    def noun(self, match: Match) -> None:
        """``Trump’s claim that …``, ``rumors have circulated that …``."""
        words = self.words
        n = words.at(match.groups["cue"].start)
        if self.start <= n < self.end - 4 and n > self.covered:
            that = self._that(n)
            if that is None or not (words.opens_noun_phrase(that + 1) or words.low(that + 1).endswith("s")):
                return
            owner = n - 1 if words.low(n - 1).endswith(("'s", "s'")) or words.has(n - 1, "poss") else None
            phrase = group_to(words, owner, self.start) if owner is not None else None
            if phrase is None and words.low(n + 1) == "by":
                phrase = group_from(words, n + 2, that)
            speaker = naming(self.frame, words, phrase) if phrase else None
            content = cut(words, Content(that + 1, self.end - 1, clause=True), (), self.start)
            for k in range(content.first, content.last + 1):
                if words.kind(k) == "Q":
                    cue = (words.starts[n], words.ends[n])
                    self.claims.append(Claim(2, words.quotations[k], speaker, cue, "en.quote.fragment"))
            self.covered = max(self.covered, content.last)
            start, end = words.starts[content.first], words.ends[content.last]
            span = (words.starts[n], words.ends[n])
            self.reports.append(Reported("indirect", start, end, "en.quote.noun", None, speaker, span))

    def _that(self, n: int) -> int | None:
        """The ``that`` of a noun of saying: right behind it, or behind a verb or ``by`` and a name."""
        words = self.words
        verb = False
        for k in range(n + 1, min(n + 9, self.end - 2)):
            if words.low(k) == "that":
                return k if k == n + 1 or verb or words.low(n + 1) == "by" else None
            if words.kind(k) in ("P", "Q"):
                return None
            verb = verb or words.has(k, "be", "aux", "verb")
        return None

    def reckoning(self, match: Match) -> None:
        """``By Kim's count, …``."""
        words, holder, cue = self.words, match.groups["holder"], match.groups["cue"]
        first = words.at(match.end)
        lead = words.at(match.start) - 1
        opens = lead < self.start or words.kind(lead) == "P" or words.has(lead, "conj")
        if not opens or first <= self.covered or self.end - first < _LEAST:
            return
        end = holder.end - (2 if holder.text[-2:] in ("'s", "’s") else holder.text[-1] in "'’")
        start, last = words.starts[first], words.ends[self.end - 1]
        self.reports.append(
            Reported("indirect", start, last, "en.quote.reckoning", None, (holder.start, end), (cue.start, cue.end))
        )

    def according(self, match: Match) -> None:
        """``according to police``, before or behind what they say."""
        words = self.words
        n = words.at(match.groups["cue"].start)
        phrase = group_from(words, n + 2, self.end) if self.start <= n < self.end - 2 else None
        if phrase is not None:
            speaker = naming(self.frame, words, phrase)
            cue = (words.starts[n], words.ends[n + 1])
            for content in self._told_by(n, phrase):
                quoted = [k for k in range(content.first, content.last + 1) if words.kind(k) == "Q"]
                for k in quoted:
                    self.claims.append(Claim(1, words.quotations[k], speaker, cue, "en.quote.according"))
                told = bool(quoted) and any(
                    c.rank == 0 and c.quotation in {words.quotations[k] for k in quoted} for c in self.claimed
                )
                if len(quoted) < content.last - content.first + 1 and not told:
                    start, end = words.starts[content.first], words.ends[content.last]
                    self.reports.append(Reported("indirect", start, end, "en.quote.according", None, speaker, cue))

    def _told_by(self, n: int, phrase: Phrase) -> Iterator[Content]:
        words = self.words
        if n - self.start >= 3 or (n > self.start and words.kind(self.start) == "Q"):
            last = n - 1
            while last > self.start and words.text(last) in (",", "—", "–", "("):
                last -= 1
            first = max(self.start, min(self.covered + 1, last)) if self.covered < last - 3 else self.start
            first = max(first, last - _LONGEST)
            yield Content(first, last, clause=True)
            return
        comma = next((k for k in range(phrase.last + 1, min(phrase.last + 30, self.end)) if words.text(k) == ","), None)
        if comma and comma + 2 < self.end:
            yield Content(comma + 1, self.end - 1, clause=True)
