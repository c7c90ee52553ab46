"""Who says what in English narrative: every verb of saying finds its speaker and its report."""

from bisect import bisect_right
from collections.abc import Sequence

from factx.extractors.quote.clauses_en import Content, behind
from factx.extractors.quote.cues_en import Cue, cues, verbs
from factx.extractors.quote.edges_en import goes_on, is_apposition
from factx.extractors.quote.frame import Claim, Frame, Reported, Spoken, Stretch
from factx.extractors.quote.phrases_en import Phrase, group_from, naming
from factx.extractors.quote.sources_en import sources
from factx.extractors.quote.subjects_en import subject
from factx.extractors.quote.telling_en import Telling
from factx.extractors.quote.words_en import SENTENCE_END, Words, word_groups, words
from factx.models.document import Sentence
from factx.rules.load import RuleSet
from factx.rules.match import Match

_LONGEST = 250
"""Words of the longest report, and of the longest way back to a speaker."""
_LATER = 12
"""Verbs behind a report that may end it."""


class English:
    """The English stretches of a document."""

    def __init__(self, frame: Frame, rules: RuleSet) -> None:
        self.frame = frame
        self.groups, self.verbs = word_groups(rules), verbs(rules)
        self._scanner = rules.scanner("quote", "en")
        self.claims: list[Claim] = []
        self.reports: list[Reported] = []
        self.subjects: dict[int, Spoken] = {}

    def read(self, paragraphs: Sequence[list[Stretch]]) -> None:
        """Reads the stretches of all blocks."""
        plain = [Sentence(s.start, s.end, s.lang, s.zone, s.block) for paragraph in paragraphs for s in paragraph]
        starts = [stretch.start for stretch in plain]
        matches: dict[int, list[Match]] = {start: [] for start in starts}
        for match in self._scanner.scan(self.frame.masked, plain):
            matches[starts[bisect_right(starts, match.start) - 1]].append(match)
        for paragraph in paragraphs:
            read = words(self.frame, paragraph[0].start, paragraph[-1].end, self.groups)
            firsts = [*(read.at(stretch.start) for stretch in paragraph), len(read)]
            for stretch, first, stop in zip(paragraph, firsts, firsts[1:], strict=False):
                _Sentence(self, read, first, stop, stretch).read(matches[stretch.start])


class _Sentence(Telling):
    """One narrative sentence: words ``start`` to ``stop``."""

    def __init__(self, home: English, words: Words, start: int, stop: int, stretch: Stretch) -> None:
        end = stop
        while end > start and words.text(end - 1) in SENTENCE_END:
            end -= 1
        super().__init__(home.frame, words, (start, end), home.verbs, (home.claims, home.reports))
        self.stretch = stretch
        self.speaker: Spoken = None

    def read(self, matches: Sequence[Match]) -> None:
        """Every verb of saying, then what the rules of the rule files find."""
        titled = self.stretch.zone == "headline"
        found = cues(self.words, self.verbs, self.start, self.end, titled=titled)
        for number, cue in enumerate(found):
            self._cue(cue, found[number + 1 : number + 1 + _LATER])
        claims, reports = sources(self.frame, self.words, (self.start, self.end), self.covered, self.claims, matches)
        self.claims += claims
        self.reports += reports

    # -- one verb

    def _cue(self, cue: Cue, later: list[Cue]) -> None:
        words = self.words
        floor = self._floor(cue.first)
        inverted = self._inverted(cue, floor)
        if inverted:
            self._behind_quotation(cue, inverted, later)
            return
        phrase = self._subject(cue, floor)
        speaker = naming(self.frame, words, phrase) if phrase else None
        if speaker is None and cue.use != "passive":
            speaker = self.speaker
        if phrase:
            self.speaker = speaker
        content = behind(words, cue, min(self.end, cue.last + _LONGEST))
        left = self._left(phrase, floor) if phrase and cue.use == "finite" else None
        if left is not None and cue.takes("q") and words.kind(left) == "Q" and self._may_end(left, content):
            self.claim(left, speaker, cue, 0, "en.quote.after")
            self.introduced(left, cue, speaker)
            if content and content.quoted and words.kind(content.first) == "Q":
                self.claim(content.first, speaker, cue, 0, "en.quote.split")
            elif content and content.clause and self.has_that(cue, content):
                self.report(content, cue, later, speaker)
            return
        if content is None and cue.takes("t", "z", "Z"):
            if left is not None and words.text(left) == ",":
                self.trailing(left, cue, speaker)
            return
        if content is None:
            return
        if cue.use == "infinitive" and not content.clause and not content.quoted:
            return
        if cue.first <= self.covered and not content.quoted:
            return
        self.report(content, cue, later, speaker)

    def _floor(self, n: int) -> int:
        """The first word that can belong to the verb's clause: behind the last quotation that is no name."""
        words = self.words
        for k in range(n - 1, max(self.start, n - _LONGEST) - 1, -1):
            if words.kind(k) == "Q" and (self.ends_like_speech(k) or words.text(k + 1) in (",", "—", "–", "--")):
                return k + 1
            if words.text(k) == ";":
                return k + 1
        return self.start

    def _inverted(self, cue: Cue, floor: int) -> Phrase | None:
        """The speaker behind the verb: ``“…,” said Kim``, ``…, said Kim``."""
        words = self.words
        if cue.use != "finite" or not cue.takes("q"):
            return None
        before = cue.first - 1
        while before >= floor and words.is_adverb(before):
            before -= 1
        left = before
        if words.text(left) in (",", "—", "–", "--") and words.kind(left - 1) == "Q":
            left -= 1
        if words.kind(left) != "Q" and words.text(left) != ",":
            return None
        if words.kind(left) != "Q" and cue.takes("p") and not (words.kind(cue.last + 1) == "C" and cue.takes("v")):
            return None  # fell, warned of floods; but: will fail, warned Anna Lind
        after = cue.last + 1
        if words.has(after, "obj") and not words.has(after, "pron", "poss"):
            return None
        phrase = group_from(words, after, self.end) if words.low(after) not in ("that", "it", "there") else None
        if phrase is None:
            return None
        if (
            words.kind(phrase.first) == "L"
            and not words.opens_noun_phrase(phrase.first)
            and words.kind(phrase.last) != "C"
        ):
            return None
        follows = phrase.last + 1
        if cue.verb.form == "base" and (words.kind(left) == "Q" or follows < self.end):
            return None  # but: The cup is theirs, say the fans
        if words.kind(left) == "Q":
            return phrase
        if goes_on(words, follows, self.end) or is_apposition(words, floor, left):
            return None  # Reuters, the news giant, said its rate of decline should ease
        if follows >= self.end:
            return phrase if cue.takes("t", "z", "Z") else None
        ends = words.kind(follows) == "P" or words.has(follows, "prep", "sub", "rel", "day")
        return phrase if ends and cue.takes("t", "z", "Z") else None

    def _behind_quotation(self, cue: Cue, phrase: Phrase, later: list[Cue]) -> None:
        words = self.words
        speaker = naming(self.frame, words, phrase)
        self.speaker = speaker
        left = cue.first - 1
        while words.is_adverb(left):
            left -= 1
        if words.kind(left) != "Q" and words.kind(left - 1) == "Q":
            left -= 1
        if words.kind(left) == "Q":
            self.claim(left, speaker, cue, 0, "en.quote.after")
            self.introduced(left, cue, speaker)
        elif cue.takes("t", "z", "Z"):
            self.trailing(left, cue, speaker)
        for n in range(phrase.last + 1, self.end):  # “…,” said Kim, “…”
            if words.kind(n) == "Q":
                if words.text(n - 1) in (",", ":") and not any(c.first < n for c in later):
                    self.claim(n, speaker, cue, 0, "en.quote.split")
                break

    def _subject(self, cue: Cue, floor: int) -> Phrase | None:
        if cue.use == "passive":
            return None
        words = self.words
        before = cue.first - 1
        while words.is_adverb(before):
            before -= 1
        if self.speaker and (cue.use == "ing" or words.low(before) in ("and", "but")):
            return None
        return subject(self.words, cue, floor)

    def _left(self, phrase: Phrase, floor: int) -> int | None:
        """The quotation or comma right before a subject."""
        words = self.words
        n = phrase.first - 1
        while n >= self.start and (words.is_adverb(n) or words.low(n) in ("as", "and", "but", "so")):
            n -= 1
        if words.text(n) in (",", "—", "–", "--") and words.kind(n - 1) == "Q":
            return n - 1
        if words.kind(n) == "Q" or (words.text(n) == "," and n >= floor):
            return n
        return None

    def _may_end(self, left: int, content: Content | None) -> bool:
        """Whether a verb behind a quotation speaks of it: not where the quotation ends its own sentence."""
        words = self.words
        quotation = self.frame.quotations[words.quotations[left]]
        last = self.frame.text[quotation.inner_end - 1] if quotation.inner_end > quotation.inner_start else ""
        if last in ",—–-…":
            return True
        if last in "?!":
            return content is None or content.quoted or not content.clause
        if last == ".":
            return content is None and self.end - left < 12 and words.kind(words.at(quotation.end)) == "L"
        return content is None or words.text(left + 1) == ","

    def has_that(self, cue: Cue, content: Content) -> bool:
        return any(self.words.low(n) == "that" for n in range(cue.last + 1, content.first))
