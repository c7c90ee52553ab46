"""What sources tell under opposite conditions, in their own words: unless the ships leave, even if they do.

Quotations in marks meet in `sayings`; here are reports and statements of the sources themselves. Of the sentences of
another source that hold a condition or a duty, the one that shares most is the same; if that is turned, it is told.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factx.extractors.build import Builder
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import values_of
from factx.link.said.content import DEED
from factx.link.said.turns import turns
from factx.link.said.wordings import deeds
from factx.models.document import FACT_ZONES
from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.models.mention import EntityValue, Mention, QuoteValue
from factx.models.report import Reading
from factx.reconciler.comparison import coded
from factx.reconciler.findings.catalogue import catalogue
from factx.reconciler.findings.grouping import finding_id
from factx.reconciler.findings.messages import Messages
from factx.rules.load import RuleSet

CODE = "FX306"
LEAST, LEAST_SHARE = 2, 0.15
"""Things that sentences of two languages share, and their part of the shorter one's, from which they may be one."""
OF_ONE, SHARE = 3, 0.5
"""The same in one language, where words do not hide what they share."""
SURE = 4
"""Things from which, with `SHARE`, two sentences surely are one."""
_EVEN, _UPON = "even_if", frozenset({"if", "only_if", "unless"})
_MUST, _MAY = "must", "may"
_ASKED = frozenset({_EVEN, *_UPON, _MUST, _MAY})
_DUTY_LEAST = 3
"""Things that sentences of a duty and of a permission share: those are everywhere."""
_BEFORE, _LONGEST = 120, 280
"""Characters of evidence before the words of the condition, and in all."""


class _Sentence(NamedTuple):
    source: str
    lang: str
    turns: frozenset[str]
    quoted: bool
    keys: frozenset[str]
    evidence: Evidence


def conditions(
    readings: Sequence[Reading],
    together: set[tuple[str, str]],
    groups: Mapping[str, str],
    messages: Messages,
    rules: RuleSet,
) -> Iterator[Finding]:
    """A finding for each pair of sentences of which one turns the other.

    Args:
        readings: with the entity ids of the whole run.
        together: pairs of sources of one story.
        groups: source id → group of sources that derive from one another.
        messages: of one language.
        rules: word lists.
    """
    told = {reading.source.id: list(_sentences(reading, rules)) for reading in readings}
    for a, b in sorted(together):
        if a == b:
            continue
        for one in told.get(a, ()):
            other = _nearest(one, told.get(b, ()))
            if other is not None and _nearest(other, told[a]) is one and _opposite(one, other):
                yield _finding(one, other, groups, messages)


def _sentences(reading: Reading, rules: RuleSet) -> Iterator[_Sentence]:
    """The sentences of a source that hold a condition or a duty, with what they tell."""
    mentions = sorted(reading.mentions, key=lambda mention: mention.start)
    starts = [mention.start for mention in mentions]
    quotes = [m for m in mentions if isinstance(m.value, QuoteValue) and m.value.manner == "direct"]
    builder = Builder(reading.document)
    for sentence in reading.document.sentences:
        if sentence.zone not in FACT_ZONES or sentence.lang == "und":
            continue
        view = SentenceView(reading.document, sentence, rules)
        span = (sentence.start, sentence.end)
        found = [hit for hit in turns(rules, sentence.lang).found(view, span) if _ASKED.intersection(hit[2])]
        if not found:
            continue
        view.mentions = mentions[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end - 1)]
        start = max(sentence.start, found[0][0] - _BEFORE)
        end = min(sentence.end, start + _LONGEST)
        text = reading.document.text[start:end]
        yield _Sentence(
            reading.source.id,
            sentence.lang,
            frozenset(turn for _, _, named in found for turn in named) & _ASKED,
            any(quote.start <= found[0][0] < quote.end for quote in quotes),
            _keys(view, rules),
            Evidence(source=reading.source.id, start=start, end=end, text=text, line=builder.line(start)),
        )


def _keys(view: SentenceView, rules: RuleSet) -> frozenset[str]:
    told = {hit.concept for hit in view.hits}
    told |= {DEED + name for deed in deeds(rules).find(view) for name in deed.names}
    return frozenset(told | {key for mention in view.mentions for key in _named(mention)})


def _named(mention: Mention) -> Sequence[str]:
    value = mention.value
    if isinstance(value, EntityValue):
        return (value.entity,) if value.entity and value.type != "ROLE" else ()
    return tuple(number for number in values_of(mention) if sum(map(str.isdigit, number)) > 1)


def _nearest(one: _Sentence, others: Sequence[_Sentence]) -> _Sentence | None:
    """The sentence of another source that shares most with one; None where none shares enough."""
    best = max(others, key=lambda other: (len(one.keys & other.keys), -len(other.keys)), default=None)
    if best is None:
        return None
    least, share = (OF_ONE, SHARE) if one.lang == best.lang else (LEAST, LEAST_SHARE)
    return best if len(one.keys & best.keys) >= least and _share(one, best) >= share else None


def _opposite(one: _Sentence, other: _Sentence) -> bool:
    if one.quoted and other.quoted:
        return False
    a, b = one.turns, other.turns
    if (_EVEN in a) != (_EVEN in b):
        upon, even = (b, a) if _EVEN in a else (a, b)
        return bool(upon & _UPON) and not even & _UPON
    duty = {frozenset({_MUST}), frozenset({_MAY})} == {a, b}
    return duty and len(one.keys & other.keys) >= _DUTY_LEAST and _share(one, other) >= SHARE


def _share(one: _Sentence, other: _Sentence) -> float:
    return len(one.keys & other.keys) / max(min(len(one.keys), len(other.keys)), 1)


def _finding(one: _Sentence, other: _Sentence, groups: Mapping[str, str], messages: Messages) -> Finding:
    sides = tuple(
        Side(value={"words": s.evidence.text}, label=s.evidence.text, sources=(s.source,), evidence=(s.evidence,))
        for s in (one, other)
    )
    sure = len(one.keys & other.keys) >= SURE and _share(one, other) >= SHARE
    found = coded(
        CODE,
        "one statement under opposite conditions",
        relation="possibly_conflicts",
        severity="warning" if sure else "note",
    )
    places = (f"{s.source}:{s.evidence.start}" for s in (one, other))
    return Finding(
        id=finding_id([CODE, *places]),
        code=CODE,
        relation=found.relation,
        severity=found.severity,
        title=messages.title(CODE, catalogue()[CODE].relation),
        message=messages.sentence(CODE, None, None, sides),
        subject=None,
        attribute=None,
        facts=(),
        sides=sides,
        independent_sources=len({groups.get(s.source, s.source) for s in (one, other)}),
        suggestion=messages.suggestion(CODE),
        grounds=("phrase",),
    )
