"""What sources tell turned round, in their own words: unless the ships leave, even if they do; only, not only.

Quotations in marks meet in `sayings`; here are reports and statements of the sources themselves. Of the sentences of
another source that hold such words, the one that shares most is the same; if that is turned, it is told.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factx.extractors.build import Builder
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import values_of
from factx.link.said.content import DEED
from factx.link.said.operators import Operator, operators
from factx.link.said.wordings import deeds
from factx.models.document import FACT_ZONES
from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.models.mention import Mention, QuoteValue
from factx.models.part import Part
from factx.models.report import Reading
from factx.reconciler.compare.turned import Against, opposed, told_against
from factx.reconciler.comparison import coded
from factx.reconciler.findings.beside import beside
from factx.reconciler.findings.messages import Messages
from factx.reconciler.parts.ordered import agreeing, ends_of
from factx.rules.load import RuleSet

CODE = "FX306"
LEAST, LEAST_SHARE = 2, 0.15
"""Things that sentences of two languages share, and their part of the shorter one's, from which they may be one."""
OF_ONE, SHARE = 3, 0.5
"""The same in one language, where words do not hide what they share."""
SURE = 4
"""Things from which, with `SHARE`, two sentences surely are one."""
_EVEN, _UPON = "even_if", frozenset({"if", "only_if", "unless"})
_TIMES = frozenset({"on_before", "off_before", "after", "while"})
_MUCH, _MUCH_LEAST = "much", 3
"""Things that sentences share whose turns are everywhere, as those of a duty and of a permission."""
_NEAR = 70
"""Characters from the words of a turn within which both sentences speak of something that they share."""
_BEFORE, _LONGEST = 120, 280
"""Characters of evidence before the words of the condition, and in all."""


class _Sentence(NamedTuple):
    reading: Reading
    view: SentenceView
    turns: Mapping[str, Operator]
    quoted: bool
    keys: frozenset[str]
    things: Sequence[tuple[int, str]]
    """The concepts and deeds, with their places."""

    def near(self, turn: str) -> set[str]:
        """What is spoken of beside a turn; of a time the event, which Korean tells before it and English behind."""
        words = self.turns[turn]
        korean, event = self.view.lang == "ko", turn in _TIMES
        first = words.end if event and not korean else words.start - _NEAR
        last = words.start if event and korean else words.end + _NEAR
        return {key for at, key in self.things if first <= at <= last}

    def evidence(self, turn: str) -> Evidence:
        """The words with a turn."""
        start = max(self.view.start, self.turns[turn].start - _BEFORE)
        end = min(self.view.end, start + _LONGEST)
        return Builder(self.reading.document).evidence(start, end)


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
            if other is None or _nearest(other, told[a]) is not one:
                continue
            against = _opposite(one, other)
            if against is not None and not (against.one in _TIMES and _in_one_order(one, other)):
                yield _finding(one, other, against, groups, messages)


def _sentences(reading: Reading, rules: RuleSet) -> Iterator[_Sentence]:
    """The sentences of a source that hold a turn, with what they tell."""
    mentions = sorted(reading.mentions, key=lambda mention: mention.start)
    starts = [mention.start for mention in mentions]
    quotes = [(m.start, m.end, m.value) for m in mentions if isinstance(m.value, QuoteValue)]
    for sentence in reading.document.sentences:
        if sentence.zone not in FACT_ZONES or sentence.lang == "und":
            continue
        view = SentenceView(reading.document, sentence, rules)
        found = operators(rules, sentence.lang).of(view, (sentence.start, sentence.end))
        told = {operator.name: operator for operator in reversed(found) if operator.name in told_against()}
        if not told:
            continue
        view.mentions = mentions[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end - 1)]
        things = _things(view, rules)
        own = [(start, end, value) for start, end, value in quotes if start < sentence.end and sentence.start < end]
        named = {key for mention in view.mentions for key in _named(mention)}
        named |= {value.speaker for _, _, value in own if value.speaker is not None}
        first = min(operator.start for operator in told.values())
        quoted = any(value.manner == "direct" and start <= first < end for start, end, value in own)
        yield _Sentence(reading, view, told, quoted, frozenset(named | {key for _, key in things}), things)


def _things(view: SentenceView, rules: RuleSet) -> list[tuple[int, str]]:
    told = [(hit.start, hit.concept) for hit in view.hits]
    return told + [(deed.start, DEED + name) for deed in deeds(rules).find(view) for name in deed.names]


def _named(mention: Mention) -> Sequence[str]:
    if mention.kind == "entity":
        return (mention.entity,) if mention.entity and mention.entity_type != "ROLE" else ()
    return tuple(number for number in values_of(mention) if sum(map(str.isdigit, number)) > 1)


def _nearest(one: _Sentence, others: Sequence[_Sentence]) -> _Sentence | None:
    """The sentence of another source that shares most with one; None where none shares enough."""
    best = max(others, key=lambda other: (len(one.keys & other.keys), -len(other.keys)), default=None)
    if best is None:
        return None
    least, share = (OF_ONE, SHARE) if one.view.lang == best.view.lang else (LEAST, LEAST_SHARE)
    return best if len(one.keys & best.keys) >= least and _share(one, best) >= share else None


def _opposite(one: _Sentence, other: _Sentence) -> Against | None:
    """The turns that set one sentence against the other, beside words for one thing."""
    if one.quoted and other.quoted:
        return None
    for found in opposed(one.turns, other.turns):
        upon = one.turns if found.other == _EVEN else other.turns if found.one == _EVEN else {}
        even = other.turns if found.other == _EVEN else one.turns
        if not found.asks or (upon and _UPON.intersection(even)):
            continue
        if found.asks == _MUCH and (len(one.keys & other.keys) < _MUCH_LEAST or _share(one, other) < SHARE):
            continue
        if one.near(found.one) & other.near(found.other):
            return found
    return None


def _in_one_order(one: _Sentence, other: _Sentence) -> bool:
    """Whether what comes first is the same: a warning before the shot, a shot after the warning."""
    return any(
        agreeing(ends_of(a), ends_of(b), same_way=a.entity == b.entity) for a in _orders(one) for b in _orders(other)
    )


def _orders(told: _Sentence) -> list[Part]:
    start, end = told.view.start, told.view.end
    return [p for p in told.reading.parts if p.type == "ORDER" and start <= p.evidence.start < end]


def _share(one: _Sentence, other: _Sentence) -> float:
    return len(one.keys & other.keys) / max(min(len(one.keys), len(other.keys)), 1)


def _finding(
    one: _Sentence, other: _Sentence, against: Against, groups: Mapping[str, str], messages: Messages
) -> Finding:
    shown = one.evidence(against.one), other.evidence(against.other)
    sides = tuple(Side(value={"words": s.text}, label=s.text, sources=(s.source,), evidence=(s,)) for s in shown)
    sure = against.asks != _MUCH and len(one.keys & other.keys) >= SURE and _share(one, other) >= SHARE
    found = coded(
        CODE,
        f"one statement turned: {against.one} against {against.other}",
        relation="possibly_conflicts",
        severity="warning" if sure else "note",
    )
    places = (f"{s.source}:{s.start}" for s in shown)
    return beside(found, [CODE, *places], sides, groups, messages, grounds=("phrase",))
