"""Dates, times, durations and sets of a document as mentions with TIMEX3 values."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import zip_longest

from factx.extractors.build import Builder
from factx.extractors.date.atoms import Atom
from factx.extractors.date.context import Story
from factx.extractors.date.neighbours import after_clause
from factx.extractors.date.operations import atom
from factx.extractors.date.phrases import phrases
from factx.extractors.date.ranges import Phrase
from factx.extractors.date.runs import placed
from factx.extractors.date.words import words
from factx.models.base import unchecked
from factx.models.document import Document, Sentence
from factx.models.mention import DateEnd, DateType, DateValue, Grain, Mention
from factx.normalise.calendar.arithmetic import Unit
from factx.normalise.calendar.period import Period, day, time_of_day
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Context, Reading, resolve
from factx.normalise.calendar.window import window
from factx.rules.load import RuleSet

_date_of, _end_of = unchecked(DateValue), unchecked(DateEnd)


def extract(document: Document, rules: RuleSet, _: Sequence[Mention] = ()) -> list[Mention]:
    """All dates of a document, in order, each resolved by the document's date, the dates before it and its tense."""
    found = _atoms(document, rules)
    if not found:
        return []
    story = Story(document, rules)
    mentions = _told(document, rules, found, story)
    if story.opening is not None:
        return _told(document, rules, found, Story(document, rules, story.opening))
    return mentions


def _told(document: Document, rules: RuleSet, found: Iterable[Atom], story: Story) -> list[Mention]:
    """The dates of the pieces, sentence by sentence, each remembered by the story for those behind it."""
    builder = Builder(document)
    mentions: list[Mention] = []
    for sentence, pieces in _by_sentence(document.sentences, found):
        lexicon = words(rules, sentence.lang)
        told = []
        whole = phrases(pieces, document.text, sentence.start, sentence.end, lexicon)
        for found_phrase, following in zip_longest(whole, whole[1:]):
            phrase = _apart(_ahead(found_phrase, story, sentence), story, sentence)
            value = _value(phrase, story, sentence, following)
            if value is not None:
                told.append((phrase, value))
        for phrase, value in placed(told, document.text, lexicon):
            mentions.append(builder.mention("date", phrase.start, phrase.end, phrase.atom.rule, value))
    return mentions


def _atoms(document: Document, rules: RuleSet) -> list[Atom]:
    """The pieces that stay: the longer, then the one of higher priority, then of the earlier rule."""
    pieces = [piece for match in rules.scan("date", document) if (piece := atom(match)) is not None]
    pieces.sort(key=lambda piece: (piece.start - piece.end, -piece.priority, piece.rule, piece.start))
    taken = bytearray(len(document.text))
    kept = []
    for piece in pieces:
        if not any(taken[piece.start : piece.end]):
            taken[piece.start : piece.end] = b"\x01" * (piece.end - piece.start)
            kept.append(piece)
    return sorted(kept, key=lambda piece: piece.start)


def _by_sentence(sentences: Sequence[Sentence], atoms: Iterable[Atom]) -> Iterator[tuple[Sentence, list[Atom]]]:
    ordered = iter(sorted(sentences, key=lambda sentence: sentence.start))
    sentence = next(ordered, None)
    group: list[Atom] = []
    for piece in atoms:
        while sentence is not None and piece.start >= sentence.end:
            if group:
                yield sentence, group
                group = []
            sentence = next(ordered, None)
        if sentence is not None and piece.start >= sentence.start:
            group.append(piece)
    if group and sentence is not None:
        yield sentence, group


def _ahead(phrase: Phrase, story: Story, sentence: Sentence) -> Phrase:
    """``in two weeks`` is a time to come where the verb is in the future; otherwise the weeks are a length.

    So they are behind a rank: ``will be the first meeting in four years``.
    """
    piece = phrase.atom
    if not piece.ahead or piece.span is None or story.ranks(phrase, sentence) or story.tense(phrase, sentence) <= 0:
        return phrase
    return replace(phrase, atom=replace(piece, span=None, point=Point(offset=piece.span, sign=1)))


def _apart(phrase: Phrase, story: Story, sentence: Sentence) -> Phrase:
    """``울산을 떠나기 이틀 전``: a length between two things, where nobody says when either happened."""
    point = phrase.atom.point
    if point is None or point.offset is None:
        return phrase
    event, day = story.event(phrase, sentence)
    if not after_clause(phrase, sentence) and (event is None or day is not None):
        return phrase
    return replace(phrase, atom=replace(phrase.atom, span=point.offset, point=None))


def _value(phrase: Phrase, story: Story, sentence: Sentence, following: Phrase | None = None) -> DateValue | None:
    piece = phrase.atom
    if phrase.ends is not None:
        return _range(phrase, phrase.ends, story, sentence)
    if piece.every is not None:
        return _date_of(type="SET", timex=piece.every, mod=piece.mod, resolution="explicit")
    if piece.span is not None:
        return _minute(piece, phrase, story, sentence) or _duration(piece, story)
    if piece.point is None:
        return None
    context = story.context(phrase, sentence)
    if following and (beside := story.beside(phrase, following, sentence)) is not None:
        context = replace(context, reference=beside, anchor=beside if piece.point.offset else context.anchor)
    if piece.point.says == {"same"} and (context.spoken is None or context.spoken.grain in ("day", "hour", "minute")):
        return None  # 같은 기간: no period was spoken of
    point = story.compared(story.completed(piece.point, phrase, sentence), phrase, sentence)
    reading = resolve(point, context)
    if reading is None:
        return _date_of(type="TIME" if point.is_time else "DATE", timex=None, resolution="unresolved")
    reading = _not_beyond(point, piece, reading)
    story.spoke_of(phrase, sentence, reading, point)
    return _date(point, piece, reading, story.zone(phrase, sentence.lang))


def _not_beyond(point: Point, piece: Atom, reading: Reading) -> Reading:
    """``less than three days after Monday``: every day from Monday to the third after it."""
    first, last = reading.period.first, reading.period.last
    if not point.offset or piece.mod not in ("LESS_THAN", "EQUAL_OR_LESS") or not (first and last and reading.anchor):
        return reading
    low, high = min(first, reading.anchor), max(last, reading.anchor)
    return replace(reading, period=replace(reading.period, first=low, last=high))


def _date(point: Point, piece: Atom, reading: Reading, zone: str | None) -> DateValue:
    period = reading.period
    first, last = _written(period, at_end=False), _written(period, at_end=True)
    return _date_of(
        type=_type(point, period),
        timex=period.timex,
        mod=piece.mod or point.mod,
        grain=period.grain,
        first=first,
        last=last,
        tz=point.tz or zone,
        anchor=reading.anchor.isoformat() if reading.anchor else None,
        resolution=reading.resolution,
    )


def _type(point: Point, period: Period) -> DateType:
    fine = point.offset is not None and point.offset.finest in ("hour", "minute", "second")
    return "TIME" if point.is_time or fine or (period.grain in ("hour", "minute") and not point.ref) else "DATE"


def _written(period: Period, *, at_end: bool) -> str | None:
    if period.moment is not None:
        return period.moment.isoformat(timespec="minutes")
    end = period.last if at_end else period.first
    return end.isoformat() if end else None


def _minute(piece: Atom, phrase: Phrase, story: Story, sentence: Sentence) -> DateValue | None:
    """A number of minutes that goes on from a time of the clock, as a time."""
    lengths = piece.span.lengths if piece.span else ()
    if len(lengths) != 1 or lengths[0].unit != "minute" or lengths[0].number is None or piece.direction or piece.mod:
        return None
    moment = story.minute(int(lengths[0].number), phrase, sentence)
    if moment is None:
        return None
    time = moment.isoformat(timespec="minutes")
    told = story.anchor.isoformat() if story.anchor else None
    return _date_of(type="TIME", timex=time, grain="minute", first=time, last=time, anchor=told, resolution="anchored")


def _duration(piece: Atom, story: Story) -> DateValue | None:
    span = piece.span
    if span is None:
        return None
    first = last = None
    fine = span.finest in ("hour", "minute", "second")
    start = story.moment if fine else story.midnight
    found = window(span, piece.direction, start) if piece.direction and start is not None else None
    if found:
        first, last = (end.isoformat(timespec="minutes") if fine else end.date().isoformat() for end in found)
    return _date_of(
        type="DURATION",
        timex=f"{piece.least.timex}/{span.timex}" if piece.least else span.timex,
        mod=piece.mod,
        grain=_GRAINS.get(span.finest),
        first=first,
        last=last,
        ends=tuple(
            _end_of(start=start, end=end, timex=length.timex)
            for (start, end), length in zip(piece.parts or (), (piece.least, span), strict=False)
            if length
        ),
        anchor=story.anchor.isoformat() if found and story.anchor else None,
        resolution="anchored" if found else "explicit" if not piece.direction else "unresolved",
    )


_GRAINS: dict[Unit, Grain] = {
    "minute": "minute", "hour": "hour", "workday": "day", "day": "day", "week": "week", "month": "month",
    "quarter": "quarter", "half": "half", "year": "year", "decade": "decade", "century": "century",
}  # fmt: skip


def _range(phrase: Phrase, ends: tuple[Atom, Atom], story: Story, sentence: Sentence) -> DateValue | None:
    points = [story.completed(end.point, phrase, sentence) for end in ends if end.point is not None]
    context = story.context(phrase, sentence)
    if context.tense == 0 and points[0].says == points[1].says <= {"month", "quarter"}:
        context = _before_its_end(context, points[1])
    one = resolve(points[0], context)
    told = one is not None and one.period.first is not None and points[1].origin in ("reference", "story")
    other = resolve(points[1], replace(context, reference=one.period.first) if one is not None and told else context)
    if one is None or other is None:
        return None
    other = _not_before(points[1], one, other)
    story.spoke_of(phrase, sentence, other, points[1])
    story.spoke_of(phrase, sentence, one, points[0])
    story.spoke_of_range(one.period, other.period)
    first, last = _written(one.period, at_end=False), _written(other.period, at_end=True)
    return _date_of(
        type=_type(points[0], one.period),
        timex=f"{one.period.timex}/{other.period.timex}",
        grain=other.period.grain,
        first=first,
        last=last,
        ends=tuple(
            _end_of(start=end.start, end=end.end, timex=reading.period.timex)
            for end, reading in zip(ends, (one, other), strict=True)
        ),
        tz=points[0].tz or points[1].tz,
        anchor=one.anchor.isoformat() if one.anchor else None,
        resolution="unresolved" if "unresolved" in (one.resolution, other.resolution) else one.resolution,
    )


def _before_its_end(context: Context, end: Point) -> Context:
    """``1∼9월``, said in October without a verb: its end is the nearest September, its beginning lies before that."""
    reading = resolve(end, context)
    last = reading.period.last if reading else None
    over = last is not None and context.anchor is not None and last <= context.anchor
    return replace(context, anchor=last, tense=-1) if over else context


def _not_before(point: Point, one: Reading, other: Reading) -> Reading:
    """The second end lies after the first: ``10월 25일부터 1월 25일까지`` ends in the next year."""
    begin: date | None = one.period.first
    start, stop = one.period.moment, other.period.moment
    if start and stop and stop < start and stop.date() == start.date() and point.day is None:
        following = day(stop.date() + timedelta(days=1))  # 밤 11시부터 새벽 2시까지
        return replace(other, period=time_of_day(following, stop.hour, point.minute, point.second))
    if begin is None or other.period.first is None or other.period.first >= begin or point.year is not None:
        return other
    later = resolve(replace(point, cue=None, relative=None), Context(begin, begin, 1))
    return later if later is not None and later.period.first is not None else other
