"""Who says what in English narrative: every verb of saying finds its speaker and its report."""

from bisect import bisect_right
from collections.abc import Sequence

from factx.extractors.quote.clauses_en import Content, behind
from factx.extractors.quote.cues_en import Cue, cues, verbs
from factx.extractors.quote.edges_en import before_comma, behind_insertion, cut, goes_on, introduces, is_apposition
from factx.extractors.quote.frame import Claim, Frame, Reported, Spoken, Stretch
from factx.extractors.quote.phrases_en import Phrase, group_from, naming
from factx.extractors.quote.sources_en import sources
from factx.extractors.quote.subjects_en import subject
from factx.extractors.quote.words_en import SENTENCE_END, Words, word_groups, words
from factx.models.document import Sentence
from factx.rules.load import RuleSet
from factx.rules.match import Match

_LEAST = 3
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


class _Sentence:
    """One narrative sentence: words ``start`` to ``stop``."""

    def __init__(self, home: English, words: Words, start: int, stop: int, stretch: Stretch) -> None:
        self.home, self.frame, self.words, self.stretch = home, home.frame, words, stretch
        self.start, self.stop = start, stop
        self.end = stop
        while self.end > start and words.text(self.end - 1) in SENTENCE_END:
            self.end -= 1
        self.covered = start - 1
        self.speaker: Spoken = None

    def read(self, matches: Sequence[Match]) -> None:
        """Every verb of saying, then what the rules of the rule files find."""
        titled = self.stretch.zone == "headline"
        found = cues(self.words, self.home.verbs, self.start, self.end, titled=titled)
        for number, cue in enumerate(found):
            self._cue(cue, found[number + 1 : number + 1 + _LATER])
        claims, reports = sources(
            self.frame, self.words, (self.start, self.end), self.covered, self.home.claims, matches
        )
        self.home.claims += claims
        self.home.reports += reports

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
            self._claim(left, speaker, cue, 0, "en.quote.after")
            self._introduced(left, cue, speaker)
            if content and content.quoted and words.kind(content.first) == "Q":
                self._claim(content.first, speaker, cue, 0, "en.quote.split")
            elif content and content.clause and self._has_that(cue, content):
                self._report(content, cue, later, speaker)
            return
        if content is None and cue.takes("t", "z", "Z"):
            if left is not None and words.text(left) == ",":
                self._trailing(left, cue, speaker)
            return
        if content is None:
            return
        if cue.use == "infinitive" and not content.clause and not content.quoted:
            return
        if cue.first <= self.covered and not content.quoted:
            return
        self._report(content, cue, later, speaker)

    def _floor(self, n: int) -> int:
        """The first word that can belong to the verb's clause: behind the last quotation that is no name."""
        words = self.words
        for k in range(n - 1, max(self.start, n - _LONGEST) - 1, -1):
            if words.kind(k) == "Q" and (self._ends_like_speech(k) or words.text(k + 1) in (",", "—", "–", "--")):
                return k + 1
            if words.text(k) == ";":
                return k + 1
        return self.start

    def _ends_like_speech(self, k: int) -> bool:
        quotation = self.frame.quotations[self.words.quotations[k]]
        return (
            self.frame.text[quotation.inner_end - 1] in ",.?!…—–-"
            if quotation.inner_end > quotation.inner_start
            else False
        )

    def _inverted(self, cue: Cue, floor: int) -> Phrase | None:
        """The speaker behind the verb: ``“…,” said Kim``, ``…, said Kim``."""
        words = self.words
        if cue.use != "finite" or not cue.takes("q") or cue.verb.form == "base":
            return None
        before = cue.first - 1
        while before >= floor and words.is_adverb(before):
            before -= 1
        left = before
        if words.text(left) in (",", "—", "–", "--") and words.kind(left - 1) == "Q":
            left -= 1
        if words.kind(left) != "Q" and (words.text(left) != "," or cue.takes("p")):
            return None
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
            self._claim(left, speaker, cue, 0, "en.quote.after")
            self._introduced(left, cue, speaker)
        elif cue.takes("t", "z", "Z"):
            self._trailing(left, cue, speaker)
        for n in range(phrase.last + 1, self.end):  # “…,” said Kim, “…”
            if words.kind(n) == "Q":
                if words.text(n - 1) in (",", ":") and not any(c.first < n for c in later):
                    self._claim(n, speaker, cue, 0, "en.quote.split")
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

    def _has_that(self, cue: Cue, content: Content) -> bool:
        return any(self.words.low(n) == "that" for n in range(cue.last + 1, content.first))

    # -- what it reports

    def _report(self, content: Content, cue: Cue, later: list[Cue], speaker: Spoken) -> None:
        words = self.words
        content = cut(words, content, later, self._clause_start(cue))
        inside = [n for n in range(content.first, content.last + 1) if words.kind(n) == "Q"]
        whole = content.quoted and words.kind(content.first) == "Q"
        if whole and cue.takes("q", "t", "z", "o", "a"):
            self._claim(content.first, speaker, cue, 0 if content.first - cue.last <= 2 else 1, "en.quote.before")
            rest = [n for n in range(content.first + 1, content.last + 1) if words.kind(n) in "CLN"]
            for n in inside[1:]:
                if self._bridges(inside[0], n):
                    self._claim(n, speaker, cue, 2, "en.quote.fragment")
            clause = content.clause or (len(rest) > 2 and cue.takes("z", "Z") and words.text(content.first + 1) != ",")
            if len(rest) < 2 or self._ends_like_speech(content.first) or not clause:
                self.covered = max(self.covered, content.first)
                return
        for n in inside:
            self._claim(n, speaker, cue, 2, "en.quote.fragment")
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

    def _trailing(self, comma: int, cue: Cue, speaker: Spoken) -> None:
        """What stands before ``critics say``, and behind it where it is an insertion."""
        words = self.words
        first = max(self.start, self.covered + 1)
        after = behind_insertion(words, cue, self.end)
        content = before_comma(words, comma, first, 2 if after else 3)
        if content is None and self._reports_all(comma, cue):
            content = before_comma(words, comma, self.start)
        if content is None:
            if after and introduces(words, self.start, first, comma):  # At one point, she said, a man climbed
                self._emit(after, cue, speaker, "en.quote.trailing")
            return
        quoted = [n for n in range(content.first, content.last + 1) if words.kind(n) == "Q"]
        for n in quoted:
            self._claim(n, speaker, cue, 1, "en.quote.fragment")
        if len(quoted) == content.last - content.first + 1:
            return
        self._emit(content, cue, speaker, "en.quote.trailing")
        if after:
            self._emit(after, cue, speaker, "en.quote.trailing", len(self.home.reports) - 1)

    def _reports_all(self, comma: int, cue: Cue) -> bool:
        """What somebody else is reported to have said is reported itself: ``It was looted, police found, she said``."""
        words = self.words
        closes = (
            cue.last + 1 >= self.end or words.has(cue.last + 1, "prep", "day", "sub") or words.text(cue.last + 1) == ","
        )
        inner = [one for one in self.home.reports[-3:] if words.starts[self.start] < one.start]
        return closes and self.covered == comma - 1 and bool(inner) and inner[-1].end == words.ends[comma - 1]

    def _introduced(self, quoted: int, cue: Cue, speaker: Spoken) -> None:
        """The words before a quotation that only ends a report: ``left for “personal reasons,” he said``."""
        words = self.words
        first = max(self.start, self.covered + 1)
        while words.has(first, "conj") or words.kind(first) == "P":
            first += 1
        if words.low(first).endswith("ing") and words.low(first) in self.home.verbs:
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
        self.home.reports.append(Reported("indirect", start, end, rule, None, speaker, span, opens))

    def _claim(self, n: int, speaker: Spoken, cue: Cue, rank: int, rule: str) -> None:
        span = (self.words.starts[cue.first], self.words.ends[cue.last])
        self.home.claims.append(Claim(rank, self.words.quotations[n], speaker, span, rule))
