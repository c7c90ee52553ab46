"""A queue of findings and what is decided about them; every decision is on disk before the next key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from factx.models.finding import Finding, Judgement, Verdict
from factx.reconciler.judgements import append_judgement, read_judgements

KEYS: dict[str, Verdict] = {"c": "conflict", "s": "same", "n": "not_comparable", "u": "unsure", "i": "ignore"}
"""The keys that decide."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One step of the history: what was decided, and what stood there before."""

    finding: str
    judgement: Judgement
    before: Judgement | None


@dataclass(slots=True)
class Decisions:
    """Where a review stands.

    Attributes:
        findings: in the order in which they are shown.
        file: the judgements file; decisions are appended at once and never rewritten.
        by: who decides.
        now: gives the time of a decision (ISO).
    """

    findings: Sequence[Finding]
    file: Path
    by: str | None
    now: Callable[[], str]
    position: int = 0
    history: list[Decision] = field(default_factory=list)
    known: dict[str, Judgement] = field(default_factory=dict)

    @classmethod
    def start(cls, findings: Sequence[Finding], file: Path, by: str | None, now: Callable[[], str]) -> "Decisions":
        """Begins at the first finding without a judgement.

        Raises:
            ValueError: the judgements file has a line that is none; the message names path and line.
        """
        review = cls(findings, file, by, now, known=read_judgements(file))
        open_ones = [n for n, finding in enumerate(findings) if finding.id not in review.known]
        review.position = open_ones[0] if open_ones else 0
        return review

    @property
    def current(self) -> Finding:
        """The finding that is shown."""
        return self.findings[self.position]

    @property
    def judgement(self) -> Judgement | None:
        """What was decided about it."""
        return self.known.get(self.current.id)

    @property
    def decided(self) -> int:
        """How many findings have a judgement."""
        return sum(finding.id in self.known for finding in self.findings)

    def move(self, step: int) -> None:
        """Shows a finding further on or back; stops at both ends."""
        self.position = min(max(self.position + step, 0), len(self.findings) - 1)

    def decide(self, verdict: Verdict, note: str | None = None) -> None:
        """Writes a judgement and goes on."""
        before = self.judgement
        kept = note if note is not None else before.note if before else None
        self._write(self.current.id, Judgement(verdict=verdict, note=kept, by=self.by, at=self.now()), before)
        self.move(1)

    def note(self, text: str) -> None:
        """Adds a note to the judgement of the finding that is shown; one without judgement becomes unsure."""
        before = self.judgement
        verdict: Verdict = before.verdict if before else "unsure"
        self._write(self.current.id, Judgement(verdict=verdict, note=text or None, by=self.by, at=self.now()), before)

    def undo(self) -> Decision | None:
        """Takes the last decision of this session back, also on disk, and shows its finding; None if there is none."""
        if not self.history:
            return None
        last = self.history.pop()
        append_judgement(self.file, last.finding, last.before)
        if last.before is None:
            self.known.pop(last.finding, None)
        else:
            self.known[last.finding] = last.before
        self.position = next(n for n, finding in enumerate(self.findings) if finding.id == last.finding)
        return last

    def _write(self, finding: str, judgement: Judgement, before: Judgement | None) -> None:
        append_judgement(self.file, finding, judgement)
        self.known[finding] = judgement
        self.history.append(Decision(finding, judgement, before))
