"""Reported clauses of Korean sentences: what stands before their verb, where it begins, and whose it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import regex

from factx.extractors.quote.conjugation_ko import modifies
from factx.extractors.quote.frame import Frame, Reported, Spoken, Stretch
from factx.extractors.quote.phrases_ko import naming
from factx.extractors.quote.speakers_ko import Speakers
from factx.extractors.quote.words_ko import RECKONED, Cue, Vocabulary, Words
from factx.rules.match import Match

_CLAUSE = regex.compile(r"(?<=[다라냐자])고(?:도|만|까지|는)?$")
_LEADS = regex.compile(r"(?:[다냐]|(?<![바놀자잘])라|[가-힣](?<![잠])자)(?:며|면서도?),?\s")
"""Where a report ends that leads on to another: …다며, …라면서."""
_IS_TOLD = regex.compile(r"[려혀해][졌진지]")
"""Nobody is named who tells: 알려졌다, 전해진, 밝혀지면."""
_WAS = regex.compile(r"이?[였었]다고")
"""``결과는 ‘이상 없음’이었다고``: the clause goes on behind words in quotation marks."""
_TOPIC = regex.compile(r"[은는도]$")
_OBJECT = regex.compile(r"[을를](?:도|만)?$")
_STOP = regex.compile(r"(?<=[다요까죠])[.?!]\s")
_LEAD = 40
"""Characters before the subject of a sentence that reports something."""
_ACCORDING = regex.compile(r"[가-힣)]에\s(?:따르면|의하면)\s")
_DENIAL = regex.compile(r"\s[않못]\S{0,8}")
_DENIED = regex.compile(r"지\s(?:않|못)")
_ACTIVE = frozenset("하한할함합했해")
"""What follows the noun of a verb that somebody does: 전망했다, not 전망된다."""
_OPENING = regex.compile(r"[\s,·]*+")
_NOUNS = ("N", "XSN")
_CUES = ("cue_noun_say", "cue_noun_tell", "cue_passive", "cue")
_BY_NOUN, _NAMELY, _WHILE = "ko.quote.noun", "ko.quote.namely", "ko.quote.while"


@dataclass(slots=True)
class Said:
    """What a document has said so far, and who spoke last.

    Attributes:
        found: what was found, in order.
        current: who goes on speaking.
    """

    found: list[Reported] = field(default_factory=list)
    current: Spoken = None


@dataclass(slots=True)
class View:
    """One narrative sentence while it is read.

    Attributes:
        taken: stretches that belong to a verb already.
        floor: where the clause of the verb at hand may begin.
        speaker: who spoke last in it.
    """

    frame: Frame
    stretch: Stretch
    known: Vocabulary
    words: Words
    cues: Sequence[Cue]
    speakers: Speakers
    floor: int
    taken: list[tuple[int, int]] = field(default_factory=list)
    speaker: Spoken = None


class Reports:
    """Finds the reported clauses of a sentence and adds them to what was said."""

    def __init__(self, home: Said, view: View) -> None:
        self._home, self._view = home, view

    def _floor(self, end: int) -> int:
        """Behind what has been reported before an offset, and behind the last full stop before it.

        The tokenizer leaves some sentences together.
        """
        floor = max([self._view.stretch.start, *(b for a, b in self._view.taken if b <= end)])
        for stop in _STOP.finditer(self._view.frame.masked, floor, end):
            floor = stop.end()
        return floor

    def reported(self, cue: Cue) -> None:
        """What stands before a verb of saying as its clause or its object."""
        read = self._view.words
        self._view.floor = self._floor(cue.start)
        at = next((n for n, start in enumerate(read.starts) if start <= cue.start < read.ends[n]), 0)
        if _CLAUSE.search(read.bare(at)) and any(c.start > cue.start for c in self._view.cues):
            return  # 발표했다고 말했다: the outer verb reports it all
        at -= cue.verb.lemma.count(" ")
        for n in range(at - 1, max(-1, at - 10), -1):
            if read.ends[n] <= self._view.floor or read.is_quotation(n):
                break
            word = read.bare(n)
            glued = n > 0 and read.is_quotation(n - 1) and read.ends[n - 1] == read.starts[n]
            if glued and len(word) < 5 and not _OBJECT.search(word) and not _WAS.match(word):
                return
            reckons = "c" in cue.verb.takes and not _IS_TOLD.search(read.bare(at))
            if word == RECKONED and n > 0 and reckons:
                self._emit(self._edge(n - 1, 0), cue, "ko.quote.clause")
                return
            if "c" in cue.verb.takes and cue.verb.group != "name" and (match := _CLAUSE.search(word)):
                self._emit(self._edge(n, len(word) - match.start()), cue, "ko.quote.clause")
                return
            if read.bare(at - 1) == RECKONED:
                continue  # 계약을 맺을 것으로 전해졌다: no object
            match = _OBJECT.search(word) or (_TOPIC.search(word) if self._is_denied(cue) else None)
            if "o" in cue.verb.takes and not cue.modifies and at - n <= 3 and match:
                clause = _CLAUSE.search(read.bare(n - 1)) if n else None
                if clause and "c" in cue.verb.takes:  # …겠다고 뜻을 밝혔다
                    self._emit(self._edge(n - 1, len(read.bare(n - 1)) - clause.start()), cue, "ko.quote.clause")
                    return
                self._emit(self._edge(n, len(word) - match.start()), cue, "ko.quote.object")
                return
            if any(c.start >= read.starts[n] and c.end <= read.ends[n] for c in self._view.cues if c is not cue):
                return

    def _is_denied(self, cue: Cue) -> bool:
        """``구체적인 계획은 밝히지 않았다``: what is not said is a topic, no object."""
        return bool(_DENIED.search(self._view.frame.masked, cue.end - 2, min(cue.end + 4, self._view.stretch.end)))

    def _edge(self, n: int, cut: int) -> int:
        """Where the words of a report end: before the particle of word `n`."""
        text = self._view.words.texts[n]
        return self._view.words.starts[n] + len(text.rstrip(".,;:!?…")) - cut

    def _emit(self, end: int, cue: Cue, rule: str) -> None:
        between = self._view.speakers.best(self._view.speakers.between(end, cue.start))
        start, speaker = self._begin(end)
        if between:
            start, speaker = self._opening(self._view.floor), between
        speaker = speaker or self._view.speaker or self._home.current
        own = max((m.end() for m in _LEADS.finditer(self._view.frame.masked, start, end)), default=start)
        start = own if end - own > 1 else start  # 비가 온다며 ‖ 우산을 챙기라고 했다
        if not self._report(start, end, (cue.start, cue.end), speaker, rule):
            return
        behind = (
            _DENIAL.match(self._view.frame.masked, cue.end, self._view.stretch.end) if self._is_denied(cue) else None
        )
        self._view.taken.append((start, behind.end() if behind else cue.end))
        self._view.speaker = speaker

    def _begin(self, end: int) -> tuple[int, Spoken]:
        """Where a reported clause begins, behind its speaker: ``권 CSO는 ‖ … 있다고``."""
        near = [
            s
            for s in self._view.speakers.subjects
            if s.speaks
            and self._view.floor <= s.start < self._view.floor + _LEAD
            and s.behind < end
            and (s.sort != "subject" or s.end - s.start <= 12 or any(self._view.frame.named(s.start, s.end)))
        ]
        chosen = next((s for s in near if s.sort != "subject"), None) or (near[0] if near else None)
        if chosen is None:
            return self._opening(self._view.floor), None
        return self._opening(chosen.behind), naming(self._view.frame, chosen, self._view.known)

    def _opening(self, start: int) -> int:
        """Behind connectives: ``이어``, ``또``, commas."""
        place = start
        for n, at in enumerate(self._view.words.starts):
            if at < start:
                continue
            place = at
            if not self._view.known.has(self._view.words.bare(n), "connective"):
                break
        match = _OPENING.match(self._view.frame.text, start if place == start else place)
        return match.end() if match else place

    def _describes(self, match: Match) -> bool:
        """``거주자로 추정되는 남성``: words that describe a noun by another noun report nothing."""
        masked = self._view.frame.masked
        passive = masked[match.start : match.end]
        return modifies(passive) and "것으로" not in passive

    def _is_sourced(self, end: int) -> bool:
        """``소방청에 따르면 사망자는 179명으로 확인됐다``: the source reports it all."""
        return _ACCORDING.search(self._view.frame.masked, self._view.floor, end) is not None

    def _report(self, start: int, end: int, cue: Spoken, speaker: Spoken, rule: str) -> bool:
        number = self._view.frame.quotation_at(start)
        only_quoted = number is not None and self._view.frame.quotations[number].end >= end - 3
        listed = self._view.frame.text.startswith(("등의 ", "등 "), start)  # “…” 등의 구호를 외쳤다
        if end - start < 4 or only_quoted or listed or not self._view.frame.text[start:end].strip():
            return False
        self._home.found.append(Reported("indirect", start, end, rule, None, speaker, cue))
        return True

    def pattern(self, match: Match) -> None:
        """What a rule of the rule files takes for a report."""
        emitted = match.emitted()
        group = next(match.groups[name] for name in _CUES if name in match.groups)
        if emitted["content"] == "after":
            speaker = self._view.speakers.source(self._view.stretch.start, match.end)
            end = self._view.stretch.end - (self._view.frame.text[self._view.stretch.end - 1] in ".!?")
            if speaker and not self._view.frame.quotation_at(match.end):
                self._report(match.end, end, (group.start, group.end), speaker, match.rule.id)
                self._view.speaker = speaker
            return
        end = match.groups["last"].end
        self._view.floor = self._floor(end)
        if end <= self._view.floor or self._view.frame.quotation_at(end - 1) is not None or self._is_told(end):
            return
        kind = match.rule.id
        if kind == "ko.quote.passive" and (self._describes(match) or self._is_sourced(end)):
            return
        if kind in (_BY_NOUN, _NAMELY, _WHILE) and self._is_noun(end):
            return  # 관계자는 계획을
        active = self._view.frame.masked[group.end : group.end + 1] in _ACTIVE or group.text == "보고"
        if kind == _NAMELY:
            equated = next((s for s in self._view.speakers.between(self._view.floor, end) if s.sort == "topic"), None)
            if equated and self._view.known.has(equated.last, "equated"):
                return  # 문제는 돈이 없다는 것이다
            start, speaker = self._opening(self._view.floor), self._home.current
            told = equated is not None and self._view.known.nouns.get(equated.last) == "say"
            if equated and told:  # 회사 설명은 이상이 없었다는 것이다
                start = self._opening(equated.behind)
                speaker = self._view.speakers.holder(self._view.floor, equated.end - len(equated.last)) or speaker
        elif kind == "ko.quote.passive" and not active:
            start, speaker = self._opening(self._view.floor), None
        elif kind == _BY_NOUN and (owner := self._view.speakers.holder(end, group.start)):
            start, speaker = self._opening(self._view.floor), owner
        else:
            start, speaker = self._begin(end)
        if kind == _WHILE:
            speaker = speaker or self._view.speaker or self._home.current
        if self._report(start, end, (group.start, group.end), speaker, kind) and kind == _WHILE:
            self._view.speaker = speaker

    def _is_told(self, end: int) -> bool:
        """A verb of saying has reported the words before an offset already."""
        return any(a < end < b for a, b in self._view.taken)

    def _is_noun(self, end: int) -> bool:
        """The last syllable before an offset belongs to a noun: 자 of 관계자는, 다 of 바다는."""
        return any(t.start < end <= t.end and t.tag.startswith(_NOUNS) for t in self._view.stretch.tokens)
