"""English quotation marks: speech, or a name and emphasis; and who goes on speaking."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import regex

from factx.extractors.quote.english import English
from factx.extractors.quote.frame import CLOSING, Claim, Frame, Reported, Spoken, Stretch
from factx.extractors.quote.phrases_en import group_from, naming
from factx.extractors.quote.subjects_en import first_subject
from factx.extractors.quote.words_en import Words, words

_WORD = regex.compile(r"[\p{L}\d][\w’'\-.&]*+")
_ENDS = ",.?!…—–-"


def read(frame: Frame, english: English, paragraphs: Sequence[list[Stretch]]) -> list[Reported]:
    """All quotations and reports in the English paragraphs."""
    english.read(paragraphs)
    best: dict[int, Claim] = {}
    for claim in english.claims:
        if claim.quotation not in best or claim.rank < best[claim.quotation].rank:
            best[claim.quotation] = claim
    found: list[Reported] = []
    chain = _Chain(frame, english, best)
    for paragraph in paragraphs:
        for n in frame.quotations_in(paragraph[0].start, paragraph[-1].end):
            found.append(chain.take(n, paragraph, len(found)))
    base = len(found)
    return _shared(found) + [
        replace(report, opens=report.opens + base) if report.opens is not None else report for report in english.reports
    ]


def _shared(found: list[Reported]) -> list[Reported]:
    """Speaker and cue of an utterance stand on every part, also on those before the one that names them."""
    whole: dict[int, Reported] = {}
    for said in found:
        if said.opens is not None and said.speaker:
            whole.setdefault(said.opens, said)
    return [
        replace(said, speaker=whole[n].speaker, cue=said.cue or whole[n].cue)
        if n in whole and not said.speaker
        else said
        for n, said in enumerate(found)
    ]


class _Chain:
    """Reads the quotations in order and remembers who spoke last."""

    def __init__(self, frame: Frame, english: English, best: Mapping[int, Claim]) -> None:
        self.frame, self.english, self.best = frame, english, best
        self.last: Reported | None = None
        self.last_number = -1
        self.opener = -1
        doubles = sum(q.family == "double" for q in frame.quotations)
        spoken = [n for n, claim in best.items() if claim.rank == 0 and frame.quotations[n].family == "single"]
        self.british = sum(_is_sentence(self._inside(n)) for n in spoken) > doubles

    def _inside(self, n: int) -> str:
        quotation = self.frame.quotations[n]
        return self.frame.text[quotation.inner_start : quotation.inner_end]

    def take(self, n: int, paragraph: list[Stretch], number: int) -> Reported:
        """What a quotation is."""
        quotation = self.frame.quotations[n]
        text = self._inside(n)
        claim = self.best.get(n)
        if quotation.family not in ("double", "single") or self._is_name(n, text, claim):
            self.last_number += self.last_number == n - 1  # a name between two quotes does not part them
            return Reported("term", quotation.start, quotation.end, "en.quote.term", n)
        if claim:
            opens = self._same_utterance(n, claim)
            said = Reported("direct", quotation.start, quotation.end, claim.rule, n, claim.speaker, claim.cue, opens)
            return self._remember(said, n, number)
        lone = len(_WORD.findall(text)) < 2 and not self._begins(quotation.start, paragraph)
        if (lone or not _is_sentence(text)) and not self._continues(n):
            return Reported("term", quotation.start, quotation.end, "en.quote.term", n)
        return self._remember(self._unclaimed(n, paragraph), n, number)

    def _begins(self, start: int, paragraph: list[Stretch]) -> bool:
        """Whether a quotation begins a sentence, or stands behind a colon."""
        lead = self.frame.masked[paragraph[0].start : start].rstrip()
        return not lead or lead[-1] in ".?!:—–" or lead[-1] == CLOSING

    def _remember(self, said: Reported, n: int, number: int) -> Reported:
        self.last, self.last_number = said, n
        if said.opens is None:
            self.opener = number
        return said

    def _same_utterance(self, n: int, claim: Claim) -> int | None:
        """A quotation that shares its cue with the one before, or continues it over a paragraph."""
        last = self.last
        if last is None or self.last_number != n - 1:
            return None
        if claim.cue == last.cue or self.frame.quotations[n - 1].goes_on:
            return self.opener
        return None

    def _continues(self, n: int) -> bool:
        return n > 0 and self.last_number == n - 1 and self.frame.quotations[n - 1].goes_on

    def _unclaimed(self, n: int, paragraph: list[Stretch]) -> Reported:
        """A whole sentence in marks without a verb of its own: who spoke before goes on, or the last subject speaks."""
        quotation = self.frame.quotations[n]
        last = self.last
        alone = not self.frame.masked[paragraph[0].start : quotation.start].strip()
        near = last is not None and self.last_number == n - 1
        if near and last and self.frame.quotations[n - 1].goes_on:
            return Reported(
                "direct", quotation.start, quotation.end, "en.quote.paragraphs", n, last.speaker, last.cue, self.opener
            )
        same = near and last is not None and self._follows(last, quotation.start, paragraph)
        if same and last:
            return Reported(
                "direct", quotation.start, quotation.end, "en.quote.continued", n, last.speaker, last.cue, self.opener
            )
        speaker = self._by_dash(quotation.end, paragraph) or self._before(quotation.start, paragraph)
        if speaker is None and alone:
            speaker = self._paragraph_before(paragraph) or (last.speaker if last else None)
        return Reported("direct", quotation.start, quotation.end, "en.quote.alone", n, speaker)

    def _follows(self, last: Reported, start: int, paragraph: list[Stretch]) -> bool:
        """Whether the quotation stands right behind the sentence that quotes the same speaker."""
        if last.start < paragraph[0].start:
            return False
        before = [s for s in paragraph if s.end <= start]
        if not before or any(s.start <= start < s.end and last.end > s.start for s in paragraph):
            return True
        reach = max(last.end, last.cue[1] if last.cue else 0)
        return before[-1].start < reach

    def _by_dash(self, end: int, paragraph: list[Stretch]) -> Spoken:
        """``“…” — Albert Einstein``."""
        read = self._words(end, paragraph[-1].end)
        if len(read) and read.is_dash(0):
            phrase = group_from(read, 1, len(read))
            if phrase and read.kind(phrase.last) == "C":
                return naming(self.frame, read, phrase)
        return None

    def _before(self, start: int, paragraph: list[Stretch]) -> Spoken:
        """The subject of the sentence before, in the same paragraph; also ``Trump: “…”``."""
        stretches = [s for s in paragraph if s.start < start]
        for stretch in reversed(stretches[-2:]):
            read = self._words(stretch.start, min(stretch.end, start))
            phrase = first_subject(read, 0, len(read)) if len(read) else None
            if phrase:
                return naming(self.frame, read, phrase)
        return None

    def _paragraph_before(self, paragraph: list[Stretch]) -> Spoken:
        """The subject of the last sentence of the paragraph before, where no one has spoken since."""
        stretches = self.frame.stretches
        at = next((i for i, s in enumerate(stretches) if s.start == paragraph[0].start), 0)
        if at == 0:
            return None
        before = stretches[at - 1]
        if self.last and self.last.end >= before.start:
            return self.last.speaker
        read = self._words(before.start, before.end)
        phrase = first_subject(read, 0, len(read)) if len(read) else None
        return naming(self.frame, read, phrase) if phrase else None

    def _words(self, start: int, end: int) -> Words:
        return words(self.frame, start, end, self.english.groups)

    def _is_name(self, n: int, text: str, claim: Claim | None) -> bool:
        """A title, a name, a word talked about: ``the so-called “Trump effect”``, ``“The Art of the Deal,”``."""
        found = _WORD.findall(text)
        if not found:
            return True
        quotation = self.frame.quotations[n]
        if (
            quotation.family == "single"
            and not self.british
            and len(found) <= 4
            and not _is_sentence(text)
            and (not claim or claim.rank == 2)
        ):
            return True
        lead = self.frame.masked[max(0, quotation.start - 40) : quotation.start]
        before = [word.lower() for word in _WORD.findall(lead)]
        groups = self.english.groups.get(before[-1], frozenset()) if before else frozenset()
        introduced = lead.rstrip()[-1:] in (",", ":")
        capitals = sum(1 for word in found if word[0].isupper() or word[0].isdigit())
        small = sum(1 for word in found if "title" in self.english.groups.get(word.lower(), ()))
        titled = len(found) >= 2 and capitals + small >= len(found) and capitals >= 2 and text[-1:] not in "!?"
        if titled and "work" in groups:
            return True
        if claim and claim.rank == 0 and (claim.rule == "en.quote.after" or introduced):
            return False
        if "so_called" in groups and not introduced:
            return True
        shown = before and "shows" in groups and not introduced
        if shown and any("carrier" in self.english.groups.get(word, ()) for word in before[-5:-1]):
            return True  # a banner that read “…”
        free = not claim or claim.rank == 2
        if titled and (free or not introduced):
            return True
        if "work" in groups and capitals and not _is_sentence(text) and free and before[-1] not in ("word", "words"):
            return True
        return len(found) == 1 and capitals == 1 and free and text[-1:] not in ".!?"


def _is_sentence(text: str) -> bool:
    """Whether the words can stand alone as an utterance."""
    text = text.strip().rstrip("’'”\"")
    count = len(_WORD.findall(text))
    first = next((c for c in text if c.isalpha()), "")
    return (
        bool(text)
        and text[-1] in _ENDS
        and ((first.isupper() and count >= 3) or (text[-1] in ".?!" and first.isupper()))
    )
