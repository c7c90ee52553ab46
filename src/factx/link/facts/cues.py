"""Cues of certainty in a document, as NegEx has them: cue, direction, termination, and pseudo-cues that cancel."""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from factx.extractors.build import Occupied
from factx.models.base import Model, Span, unchecked
from factx.models.document import Document
from factx.models.fact import StatusName
from factx.rules.load import RuleSet

CueName = StatusName | Literal["pseudo", "negated"]


class CueValue(Model):
    """What a cue says, and of which words: those ``before`` it, those ``after`` it, or its whole ``clause``."""

    status: CueName
    scope: Literal["before", "after", "clause"]


class Cue(Model):
    """A cue in a document."""

    start: int
    end: int
    text: str
    rule: str
    value: CueValue

    @property
    def span(self) -> Span:
        """Its words."""
        return _span_of(text=self.text, start=self.start, end=self.end)


_cue_of, _span_of = unchecked(Cue), unchecked(Span)


def cues(document: Document, rules: RuleSet) -> list[Cue]:
    """All cues of a document in order; of overlapping ones the longest, and none inside a pseudo-cue."""
    found = []
    for match in rules.scan("status", document):
        value = _value(**match.emitted())
        text = document.text[match.start : match.end]
        found.append(_cue_of(start=match.start, end=match.end, text=text, rule=match.rule.id, value=value))
    return _longest(found)


@cache
def _value(**emitted: str) -> CueValue:
    """What a cue says, of which rules have but a few."""
    return CueValue.model_validate(emitted)


def _longest(found: Sequence[Cue]) -> list[Cue]:
    taken = Occupied()
    ranked = sorted(found, key=lambda c: (c.start - c.end, c.value.status != "pseudo", c.start, c.rule))
    return sorted((cue for cue in ranked if taken.claim(cue.start, cue.end)), key=lambda c: c.start)
