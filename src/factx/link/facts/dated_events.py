"""Which event a date is of: that of its verb, or of the noun that a light verb (열다, ``hold``) takes."""

from collections.abc import Sequence

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView, Topic
from factx.link.facts.maker import Maker
from factx.models.mention import DateValue

_NAMING = 5
"""Wordings of a row up to this rank name the event; later ones are looser."""
_LIGHT = frozenset(("event.exhibition", "event.opening", "event.start", "event.reporting_day", "event.announcement"))
"""Events whose verbs (열다, ``hold``, ``begin``, ``say``) take another event as their object."""
_BUILT = frozenset(("event.completion", "event.construction", "event.founding"))
"""Events whose words may name what is opened (``the new building opens``)."""


def event_of(sentence: SentenceView, span: Range, clause: Range, found: Sequence[Topic]) -> Topic | None:
    """The event of the clause's verb, else (열다, ``hold``) that of the noun nearest to the verb."""
    verb = _verb(sentence, span, clause)
    stop = _reach(sentence, verb, clause)
    inside = [t for t in found if t.kind == "event" and clause[0] <= t.start < stop and t.rank <= _NAMING]
    if verb is None or not inside:
        return min(inside, key=lambda t: (_apart(t, span), t.rank, t.attribute)) if inside else None
    named = [t for t in inside if t.start < verb[1] and verb[0] < t.end and t.attribute not in _LIGHT]
    if named:
        return min(named, key=lambda t: (t.rank, t.attribute))
    nouns = [t for t in inside if (t.end <= verb[0]) == (sentence.lang == "ko") or sentence.lang == "en"]
    if any(t.start < verb[1] and verb[0] < t.end for t in inside):  # the trial opens on Monday
        nouns = [t for t in nouns if t.attribute not in (*_LIGHT, *_BUILT)] or nouns
    return min(nouns or inside, key=lambda t: (_apart(t, verb), t.rank, t.attribute))


def _reach(sentence: SentenceView, verb: Range | None, clause: Range) -> int:
    """How far the words go that a date may be of: a Korean verb that describes a noun takes the date with it.

    1994년 문을 연 병원은 지난해 수술을 시행했다: 1994 is when it opened; but 10일 열린 회의에서 합의했다, the meeting.
    """
    if sentence.lang != "ko" or verb is None:
        return clause[1]
    tokens = sentence.tokens
    n = next(n for n, token in enumerate(tokens) if token.start == verb[0])
    head = korean.described(tokens, n)
    if head is None:
        return clause[1]
    return next((t.start for t in tokens if t.start > head.start and not korean.is_noun(t)), clause[1])


def _apart(topic: Topic, span: Range) -> int:
    return max(topic.start - span[1], span[0] - topic.end, 0)


def _verb(sentence: SentenceView, span: Range, clause: Range) -> Range | None:
    """The verb that a date goes with: Korean, the next predicate; English, the nearest verb of the clause."""
    if sentence.lang == "ko":
        tokens = sentence.tokens
        after = next((n for n, token in enumerate(tokens) if token.start >= span[1]), len(tokens))
        stop = next((n for n, token in enumerate(tokens) if token.start >= clause[1]), len(tokens))
        n = korean.predicate_after(tokens, after, stop)
        return (tokens[n].start, tokens[n].end) if n is not None else None
    verbs = [w for w in sentence.words if w.kind == "verb" and clause[0] <= w.start < clause[1]]
    if not verbs:
        return None
    best = min(verbs, key=lambda w: max(w.start - span[1], span[0] - w.end))
    return best.start, best.end


def open_event(maker: Maker, sentence: SentenceView, span: Range, clause: Range, value: DateValue) -> str:
    """An open attribute of the clause's verb; of the kind of value where the lexicon lacks the verb."""
    stop = _reach(sentence, _verb(sentence, span, clause), clause)
    acts = [hit for hit in sentence.hits if hit.cls in ("act", "event") and clause[0] <= hit.start < stop]
    if sentence.lang == "ko":
        acts = [hit for hit in acts if hit.start >= span[1]]
        chosen = acts[-1] if acts else None
    else:
        chosen = min(acts, key=lambda hit: max(hit.start - span[1], span[0] - hit.end)) if acts else None
    if chosen is not None:
        return f"open.{maker.catalogue.deeds.get(chosen.concept, chosen.concept)}"
    return "open.duration" if value.type == "DURATION" else "open.date"
