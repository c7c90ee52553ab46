"""Who says what in Korean narrative: direct speech by its quotative particle, reported clauses by their verb."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import regex

from factx.extractors.quote.frame import Frame, Reported, Spoken, Stretch, is_person
from factx.extractors.quote.speakers_ko import Speakers
from factx.extractors.quote.speech_ko import Tail, is_utterance, tail_of
from factx.extractors.quote.words_ko import (
    Cue,
    Words,
    cues,
    naming,
    vocabulary,
    words,
)
from factx.models.document import Sentence
from factx.rules.load import RuleSet
from factx.rules.match import Match

_BETWEEN = 60
"""Characters between a quotation or clause and its verb."""
_CLAUSE = regex.compile(r"(?<=[다라냐자])고(?:도|만|까지|는)?$")
_TOPIC = regex.compile(r"[은는도]$")
_OBJECT = regex.compile(r"[을를](?:도|만)?$")
_STOP = regex.compile(r"(?<=[다요까죠])[.?!]\s")
_LEAD = 40
"""Characters before the subject of a sentence that reports something."""
_DENIAL = regex.compile(r"\s[않못]\S{0,8}")
_DENIED = regex.compile(r"지\s(?:않|못)")
_ACTIVE = frozenset("하한할함합했해")
"""What follows the noun of a verb that somebody does: 전망했다, not 전망된다."""
_OPENING = regex.compile(r"[\s,·]*+")


class Korean:
    """The Korean stretches of a document, read in order: who spoke last goes on speaking."""

    def __init__(self, frame: Frame, rules: RuleSet, base: int = 0) -> None:
        self.frame, self.base = frame, base
        self.known = vocabulary(rules)
        self.found: list[Reported] = []
        self.current: Spoken = None
        self.waiting: tuple[int, int] | None = None
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
        self.words: Words = words(self.frame, stretch.start, stretch.end)
        self.cues = cues(self.words, self.known)
        self.speakers = Speakers(self.frame, stretch, self.known)
        self.used: set[int] = set()
        self.floor = stretch.start
        self._taken: list[tuple[int, int]] = []
        self.speaker: Spoken = None

    def read(self) -> None:
        self._claim_waiting()
        self._quotations()
        for cue in self.cues:
            if cue.start not in self.used:
                self._reported(cue)
        for match in self.patterns:
            self._pattern(match)
        self._remember()

    # -- quotations

    def _claim_waiting(self) -> None:
        """A quotation that was a sentence of its own belongs to whom the next one names.

        ``“처음이에요.” 직장인 박지현씨의 말이다.`` ``“포기하지 않겠다.” 그는 끝까지 싸웠다.``
        """
        waiting, self.home.waiting = self.home.waiting, None
        if waiting is None:
            return
        number, block = waiting
        said = self.home.found[number]
        if said.speaker and self.frame.quotations_in(self.stretch.start, self.stretch.end):
            return
        last = self.words.bare(len(self.words.texts) - 1)
        speaker = None
        if self.known.nouns.get(last.removesuffix("이다").removesuffix("다")) == "say":
            speaker = self.speakers.owner(self.stretch.start, self.stretch.end)
        if speaker is None and (said.speaker is None or block == self.stretch.block):
            speaker = self._person()
        if speaker:
            self.home.found[number] = replace(said, speaker=speaker)
            self.speaker = speaker

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
            if item.tail.others:
                self._add(item, "direct", None, None)
                continue
            speaker = self._speaker(item, before)
            if joined and opener is not None and speaker == self.speaker:
                self._add(item, "direct", speaker, opener)
            else:
                opener = self.home.base + len(self.home.found)
                self._add(item, "direct", speaker, None)
            quotation = self.frame.quotations[item.number]
            if item.cue:
                self.used.add(item.cue.start)
            elif not item.tail.quotes and quotation.start - self.stretch.start < 2:
                self.home.waiting = (len(self.home.found) - 1, self.stretch.block)
            self.speaker, before = speaker, item
            behind = item.cue.end if item.cue and not item.tail.chains else item.tail.end
            self._taken.append((self.frame.quotations[item.number].start, max(behind, item.tail.end)))

    def _governing(self, n: int, tail: Tail) -> Cue | None:
        """The verb that a quotative particle leads to: the next one before another quotation."""
        if not tail.quotes:
            return None
        stop = self.stretch.end
        if n + 1 < len(self.frame.quotations):
            stop = min(stop, self.frame.quotations[n + 1].start)
        for cue in self.cues:
            if tail.end - 1 <= cue.start < stop and (cue.start - tail.end < _BETWEEN or cue.verb.group == "say"):
                return cue
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
            return is_utterance(text) and len(text) >= 15 and item.tail.particle not in "을를"
        if is_utterance(text, 1 if item.tail.listed else 2) or (item.tail.listed and item.cue is not None):
            return True
        return self.stretch.zone == "headline" and self.speakers.bare_name(item.number) is not None

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
            if owner:
                return owner
        if item.cue:
            between = self.speakers.between(end, item.cue.start)
            spoken = self.speakers.best(between)
            if spoken:
                return spoken
            if item.cue.modifies and not before:
                after = self.speakers.described(item.cue)
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
            return self.speaker
        return self.home.current

    # -- reported clauses

    def _floor(self, end: int) -> int:
        """Behind what has been reported before an offset, and behind the last full stop before it.

        The tokenizer leaves some sentences together.
        """
        floor = max([self.stretch.start, *(b for a, b in self._taken if b <= end)])
        for stop in _STOP.finditer(self.frame.masked, floor, end):
            floor = stop.end()
        return floor

    def _reported(self, cue: Cue) -> None:
        read = self.words
        self.floor = self._floor(cue.start)
        at = next((n for n, start in enumerate(read.starts) if start <= cue.start < read.ends[n]), 0)
        if _CLAUSE.search(read.bare(at)) and any(c.start > cue.start for c in self.cues):
            return  # 발표했다고 말했다: the outer verb reports it all
        at -= cue.verb.lemma.count(" ")
        for n in range(at - 1, max(-1, at - 10), -1):
            if read.ends[n] <= self.floor or read.is_quotation(n):
                break
            word = read.bare(n)
            glued = n > 0 and read.is_quotation(n - 1) and read.ends[n - 1] == read.starts[n]
            if glued and len(word) < 5 and not _OBJECT.search(word):
                return
            if "c" in cue.verb.takes and cue.verb.group != "name" and (match := _CLAUSE.search(word)):
                self._emit(self._edge(n, len(word) - match.start()), cue, "ko.quote.clause")
                return
            match = _OBJECT.search(word) or (_TOPIC.search(word) if self._is_denied(cue) else None)
            if "o" in cue.verb.takes and not cue.modifies and at - n <= 3 and match:
                clause = _CLAUSE.search(read.bare(n - 1)) if n else None
                if clause and "c" in cue.verb.takes:  # …겠다고 뜻을 밝혔다
                    self._emit(self._edge(n - 1, len(read.bare(n - 1)) - clause.start()), cue, "ko.quote.clause")
                    return
                self._emit(self._edge(n, len(word) - match.start()), cue, "ko.quote.object")
                return
            if any(c.start >= read.starts[n] and c.end <= read.ends[n] for c in self.cues if c is not cue):
                return

    def _is_denied(self, cue: Cue) -> bool:
        """``구체적인 계획은 밝히지 않았다``: what is not said is a topic, no object."""
        return bool(_DENIED.search(self.frame.masked, cue.end - 2, min(cue.end + 4, self.stretch.end)))

    def _edge(self, n: int, cut: int) -> int:
        """Where the words of a report end: before the particle of word `n`."""
        text = self.words.texts[n]
        return self.words.starts[n] + len(text.rstrip(".,;:!?…")) - cut

    def _emit(self, end: int, cue: Cue, rule: str) -> None:
        between = self.speakers.best(self.speakers.between(end, cue.start))
        start, speaker = self._begin(end)
        if between:
            start, speaker = self._opening(self.floor), between
        speaker = speaker or self.speaker or self.home.current
        if not self._report(start, end, (cue.start, cue.end), speaker, rule):
            return
        behind = _DENIAL.match(self.frame.masked, cue.end, self.stretch.end) if self._is_denied(cue) else None
        self._taken.append((start, behind.end() if behind else cue.end))
        self.speaker = speaker

    def _begin(self, end: int) -> tuple[int, Spoken]:
        """Where a reported clause begins, behind its speaker: ``권 CSO는 ‖ … 있다고``."""
        near = [
            s
            for s in self.speakers.subjects
            if s.speaks
            and self.floor <= s.start < self.floor + _LEAD
            and s.behind < end
            and (s.sort != "subject" or s.end - s.start <= 12 or any(self.frame.named(s.start, s.end)))
        ]
        chosen = next((s for s in near if s.sort != "subject"), None) or (near[0] if near else None)
        if chosen is None:
            return self._opening(self.floor), None
        return self._opening(chosen.behind), naming(self.frame, chosen, self.known)

    def _opening(self, start: int) -> int:
        """Behind connectives: ``이어``, ``또``, commas."""
        place = start
        for n, at in enumerate(self.words.starts):
            if at < start:
                continue
            place = at
            if not self.known.has(self.words.bare(n), "connective"):
                break
        match = _OPENING.match(self.frame.text, start if place == start else place)
        return match.end() if match else place

    def _report(self, start: int, end: int, cue: Spoken, speaker: Spoken, rule: str) -> bool:
        number = self.frame.quotation_at(start)
        only_quoted = number is not None and self.frame.quotations[number].end >= end - 3
        listed = self.frame.text.startswith(("등의 ", "등 "), start)  # “…” 등의 구호를 외쳤다
        if end - start < 4 or only_quoted or listed or not self.frame.text[start:end].strip():
            return False
        self.home.found.append(Reported("indirect", start, end, rule, None, speaker, cue))
        return True

    def _pattern(self, match: Match) -> None:
        emitted = match.emitted()
        group = next(match.groups[name] for name in ("cue_noun_say", "cue_passive", "cue") if name in match.groups)
        if emitted["content"] == "after":
            speaker = self.speakers.source(self.stretch.start, match.end)
            end = self.stretch.end - (self.frame.text[self.stretch.end - 1] in ".!?")
            if speaker and not self.frame.quotation_at(match.end):
                self._report(match.end, end, (group.start, group.end), speaker, match.rule.id)
                self.speaker = speaker
            return
        end = match.groups["last"].end
        self.floor = self._floor(end)
        if end <= self.floor or self.frame.quotation_at(end - 1) is not None:
            return
        active = self.frame.masked[group.end : group.end + 1] in _ACTIVE or group.text == "보고"
        if match.rule.id == "ko.quote.passive" and not active:
            start, speaker = self._opening(self.floor), None
        else:
            start, speaker = self._begin(end)
        self._report(start, end, (group.start, group.end), speaker, match.rule.id)

    def _remember(self) -> None:
        """Who speaks on in the next sentence: who spoke here, or a person who was the topic."""
        if self.speaker:
            self.home.current = self.speaker
            return
        if any(map(is_person, self.frame.named(self.stretch.start, self.stretch.end))):
            self.home.current = self._person() or self.home.current
