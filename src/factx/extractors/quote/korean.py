"""Who says what in Korean narrative: direct speech by its quotative particle, reported clauses by their verb."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factx.extractors.quote.frame import Frame, Reported, Spoken, Stretch, is_person
from factx.extractors.quote.phrases_ko import Subject, naming
from factx.extractors.quote.reports_ko import Reports, Said, View
from factx.extractors.quote.speakers_ko import Speakers
from factx.extractors.quote.speech_ko import Tail, is_utterance, tail_of
from factx.extractors.quote.words_ko import Cue, cues, vocabulary, words
from factx.models.document import Sentence
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.match import Match

_IS = ("였", "이었", "이다", "다")
_OPENS = 2
"""Characters of a sentence before a quotation that opens it."""
_COPULA = compiled(r"(?:이?다|입니다|이?었다|였다|이?었습니다|였습니다)$")
_CLAUSE_ENDS = compiled(r"(?:지만|으나|는데|더니|거니와)[,\s]")
_OWN_CLAUSE = compiled(r"\s\S+\s\S*(?:[다라자냐]고|것으로)(?:도|만)?\s(?:못\s)?$")
_BETWEEN = 60
"""Characters between a quotation or clause and its verb."""


class Korean(Said):
    """The Korean stretches of a document, read in order: who spoke last goes on speaking."""

    def __init__(self, frame: Frame, rules: RuleSet, base: int = 0) -> None:
        super().__init__()
        self.frame, self.base = frame, base
        self.known = vocabulary(rules)
        self.waiting: tuple[int, int] | None = None
        self.introduced: Spoken = None
        self.settled: set[int] = set()
        """Quotations whose speaker the sentence before has introduced."""
        self._patterns: Mapping[int, list[Match]] = {}
        self._scanner = rules.scanner("quote", "ko")

    def read(self, paragraphs: Sequence[list[Stretch]]) -> list[Reported]:
        """Reads all Korean paragraphs."""
        stretches = [stretch for paragraph in paragraphs for stretch in paragraph]
        plain = [Sentence(s.start, s.end, s.lang, s.zone, s.block) for s in stretches]
        patterns: dict[int, list[Match]] = {}
        at = 0
        for match in self._scanner.scan(self.frame.masked, plain):
            at = next((i for i, s in enumerate(stretches[at:], at) if s.start <= match.start < s.end), at)
            patterns.setdefault(stretches[at].start, []).append(match)
        for stretch in stretches:
            _Sentence(self, stretch, patterns.get(stretch.start, [])).read()
        return self.found


@dataclass(slots=True)
class _Quoted:
    """A quotation of a sentence, with what follows it and the verb that governs it."""

    number: int
    tail: Tail
    cue: Cue | None


class _Sentence:
    """One narrative sentence."""

    def __init__(self, home: Korean, stretch: Stretch, patterns: Sequence[Match]) -> None:
        self.home, self.frame, self.known, self.stretch = home, home.frame, home.known, stretch
        self.patterns = patterns
        read = words(self.frame, stretch.start, stretch.end)
        speakers = Speakers(self.frame, stretch, self.known)
        self.view = View(self.frame, stretch, self.known, read, cues(read, self.known), speakers, stretch.start)
        self.words, self.cues, self.speakers = read, self.view.cues, speakers
        self.used: set[int] = set()

    def read(self) -> None:
        self._claim_waiting()
        self._quotations()
        reports = Reports(self.home, self.view)
        for cue in self.cues:
            if cue.start not in self.used:
                reports.reported(cue)
        for match in self.patterns:
            reports.pattern(match)
        self._remember()

    # -- quotations

    def _claim_waiting(self) -> None:
        """A quotation that was a sentence of its own belongs to whom the next one names.

        ``“정말 처음이에요.” 직장인 박지현씨의 말이다.`` ``“포기하지 않겠다.” 그는 끝까지 싸웠다.``
        """
        waiting, self.home.waiting = self.home.waiting, None
        if waiting is None:
            return
        number, block = waiting
        if number in self.home.settled:
            return
        said = self.home.found[number]
        if said.speaker and self.frame.quotations_in(self.stretch.start, self.stretch.end):
            return
        last = self.words.bare(len(self.words.texts) - 1)
        speaker = None
        if self.known.nouns.get(_COPULA.sub("", last)) == "say":
            speaker = self.speakers.owner(self.stretch.start, self.stretch.end) or self.speakers.introduced()
        if speaker is None and (said.speaker is None or block == self.stretch.block):
            speaker = self._person()
        if speaker:
            self.home.found[number] = replace(said, speaker=speaker)
            self.view.speaker = speaker

    def _person(self) -> Spoken:
        """The person who is the topic of the sentence."""
        for subject in self.speakers.subjects:
            people = any(map(is_person, self.frame.named(subject.start, subject.end)))
            if subject.sort != "place" and (people or self.known.has(subject.last, "pronoun")):
                return naming(self.frame, subject, self.known)
        return None

    def _quotations(self) -> None:
        quoted = [
            _Quoted(n, tail := tail_of(self.frame, n, self.known), self._governing(n, tail))
            for n in self.frame.quotations_in(self.stretch.start, self.stretch.end)
        ]
        for at in range(len(quoted) - 2, -1, -1):  # “…”라며 “…”라고 말했다: one verb for both
            here, after = quoted[at], quoted[at + 1]
            if here.tail.chains and here.cue is None:
                here.cue = after.cue
        opener: int | None = None
        before: _Quoted | None = None
        for item in quoted:
            if not self._is_speech(item):
                self._add(item, "term", None, None)
                continue
            joined = before is not None and before.tail.chains
            if item.tail.others and not self._owned(item):
                self._add(item, "direct", None, None)
                continue
            speaker = self._speaker(item, before)
            if joined and opener is not None and speaker == self.view.speaker:
                self._add(item, "direct", speaker, opener)
            else:
                opener = self.home.base + len(self.home.found)
                self._add(item, "direct", speaker, None)
            quotation = self.frame.quotations[item.number]
            if item.cue:
                if not self._goes_on(item):
                    self.used.add(item.cue.start)
            elif not item.tail.quotes and quotation.start - self.stretch.start < 2:
                self.home.waiting = (len(self.home.found) - 1, self.stretch.block)
            self.view.speaker, before = speaker, item
            behind = item.cue.end if item.cue and not item.tail.chains else item.tail.end
            self.view.taken.append((self.frame.quotations[item.number].start, max(behind, item.tail.end)))

    def _goes_on(self, item: _Quoted) -> bool:
        """``“죄송하다”며 치료비를 부담하겠다고 했다``: the verb behind a quotation reports a clause of its own."""
        if item.cue is None or not item.tail.chains:
            return False
        between = self.frame.masked[item.tail.end : item.cue.start]
        return "c" in item.cue.verb.takes and _OWN_CLAUSE.search(between) is not None

    def _governing(self, n: int, tail: Tail) -> Cue | None:
        """The verb that a quotative particle leads to: the next one before another quotation."""
        if not tail.quotes:
            return None
        stop = self.stretch.end
        if n + 1 < len(self.frame.quotations):
            stop = min(stop, self.frame.quotations[n + 1].start)
        for cue in self.cues:
            if tail.end - 1 <= cue.start < stop and (cue.start - tail.end < _BETWEEN or cue.verb.group == "say"):
                return None if _CLAUSE_ENDS.search(self.frame.masked, tail.end, cue.start) else cue
        return None

    def _is_speech(self, item: _Quoted) -> bool:
        quotation = self.frame.quotations[item.number]
        text = self.frame.text[quotation.inner_start : quotation.inner_end]
        if item.cue and item.cue.verb.group == "name":
            return False
        if quotation.family not in ("double", "single") and not (item.tail.quotes and item.cue):
            return False
        if item.tail.label:
            return False
        if item.tail.quotes:
            if quotation.family == "double":
                return bool(item.cue) or item.tail.noun or is_utterance(text) or item.tail.chains
            return bool(item.cue or item.tail.noun) and (is_utterance(text) or item.tail.says)
        if quotation.family == "double":
            return self._is_bare_speech(item, text)
        return self.stretch.zone == "headline" and is_utterance(text) and len(text.split()) > 2

    def _is_bare_speech(self, item: _Quoted, text: str) -> bool:
        """Double marks without a quotative particle: a whole utterance, or what somebody stresses, or a headline."""
        if item.tail.particle:
            cue = next((c for c in self.cues if 0 <= c.start - item.tail.end <= 12 and c.verb.group == "say"), None)
            if item.tail.particle in "을를" and cue and not cue.modifies and (self.speakers.any or is_utterance(text)):
                item.cue = cue
                return True
            start = self.frame.quotations[item.number].start
            if item.tail.particle.startswith(_IS) and self.speakers.introduced(start):
                return is_utterance(text)  # 시장이 한 말은 “…”였다
            return is_utterance(text) and len(text) >= 15 and item.tail.particle not in "을를"
        if is_utterance(text, 1 if item.tail.listed else 2) or (item.tail.listed and item.cue is not None):
            return True
        return self.stretch.zone == "headline" and self.speakers.bare_name(item.number) is not None

    def _owned(self, item: _Quoted) -> bool:
        """``“…”는 시장의 말에``: whose words they are is told."""
        return item.tail.cue is not None and self.speakers.owner(item.tail.end, item.tail.cue[0]) is not None

    def _add(self, item: _Quoted, manner: str, speaker: Spoken, opens: int | None) -> None:
        quotation = self.frame.quotations[item.number]
        cue = (item.cue.start, item.cue.end) if item.cue and manner == "direct" else None
        if cue is None and manner == "direct":
            cue = item.tail.cue
        rule = "ko.quote.term" if manner == "term" else f"ko.quote.{item.tail.rule}"
        self.home.found.append(Reported(manner, quotation.start, quotation.end, rule, item.number, speaker, cue, opens))

    # -- speakers

    def _speaker(self, item: _Quoted, before: _Quoted | None) -> Spoken:
        quotation = self.frame.quotations[item.number]
        start, end = quotation.start, item.tail.end
        floor = self.stretch.start
        if before:
            floor = self.frame.quotations[before.number].end
        if item.tail.noun and item.tail.cue:
            owner = self.speakers.owner(end, item.tail.cue[0])
            owner = owner or self.speakers.owner_before(start, floor)
            if owner:
                return owner
        if item.cue:
            between = self._of_this_clause(end, item.cue.start)
            spoken = self.speakers.best(between) or self.speakers.adjoining(end, item.cue.start)
            if spoken:
                return spoken
            if item.cue.modifies and not before:
                after = self.speakers.cleft(item.cue) or self.speakers.described(item.cue)
                if after:
                    return after
        spoken = self.speakers.best(self.speakers.between(floor, start))
        if spoken:
            return spoken
        source = (
            self.speakers.beside(start, floor)
            or self.speakers.source(floor, start)
            or self.speakers.bare_name(item.number)
        )
        if source:
            return source
        if before:
            return self.view.speaker
        if item.tail.chains:
            behind = self.speakers.after(end, self.stretch.end)
            if behind:
                return behind
        here = None if item.tail.quotes else self.speakers.introduced(start)
        if here:
            self.home.settled.add(len(self.home.found))
            return here
        if self.home.introduced and start - self.stretch.start < _OPENS:
            self.home.settled.add(len(self.home.found))
            return self.home.introduced
        return self.home.current

    def _of_this_clause(self, end: int, cue: int) -> list[Subject]:
        """The subjects between a quotation and its verb; not those of another clause.

        ``“…”고 거들었지만 주민들은 믿지 않는다``: the residents did not say it, whatever the verb before them means.
        """
        between = self.speakers.between(end, cue)
        return [s for s in between if not _CLAUSE_ENDS.search(self.frame.masked, end, s.start)]

    def _remember(self) -> None:
        """Who speaks on in the next sentence: who is introduced or spoke here, or a person who was the topic."""
        self.home.introduced = None if self.view.speaker else self.speakers.introduced()
        if self.view.speaker:
            self.home.current = self.view.speaker
            return
        if any(map(is_person, self.frame.named(self.stretch.start, self.stretch.end))):
            self.home.current = self._person() or self.speakers.predicated() or self.home.current
