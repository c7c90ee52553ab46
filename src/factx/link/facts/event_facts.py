"""Dates to facts: what happens then, to whom, where, and how certain it is."""

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView, Topic
from factx.link.facts.dated_events import event_of, open_event
from factx.link.facts.facets import place_of
from factx.link.facts.figure_attribute import attribute
from factx.link.facts.instances import which
from factx.link.facts.maker import NOBODY, Maker, Subject
from factx.link.facts.status import CONDITIONAL, conditional, value_status
from factx.link.facts.topics import topics
from factx.models.base import unchecked
from factx.models.fact import EntityRef, EventValue, Facets, Fact
from factx.models.mention import DateValue, EntityValue, FigureValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_ref_of = unchecked(EntityRef)

_event_of = unchecked(EventValue)

_fact_of = unchecked(Fact)
_facets_of = unchecked(Facets)

RULE = "link.date"
UNTIL = "until"
"""Warning of a date at which something ends."""
_LEAD = 16
"""Characters before a date in which the word stands that makes it an end (``until at least October``)."""
_OTHERWISE = regex.compile(r"\d|\bo[nf]\b")
"""Between ``by`` and a date that is no end (``by 5% on Friday``, ``by workers of May``)."""
_CLOSE = 60
"""Characters around a date in which the words stand that say of what it is."""
_SURE = 2
"""Without a date only the first wordings are taken: 세우다 is said of much that is founded by nobody."""
_ACTORS = ("ORG", "PERSON", "PRODUCT", "EVENT", "LAW", "PROGRAM")
_TO = ("에", "에게", "한테", "께")
_TYPES = ("DATE", "TIME", "DURATION")
_FROM = ("from ", "From ")
_REACHED = compiled(r"(?:\s(?:an?|per)\s\w{1,10})?\sto\s(?P<to>\d)")
"""Behind a duration: what it becomes (80 hours · a week to 64)."""


def event_facts(maker: Maker) -> Iterator[Fact]:
    """A fact for each date, period or duration of which a part is known.

    A date on which something happens that happens but once to its subject (founding, launch) makes an event; every
    other one a date fact, of an event of the catalogue or of the clause's verb.
    """
    for sentence in maker.view.sentences:
        dates = [(date, when) for date in sentence.of_kind("date") if (when := _known(date))]
        if dates:
            found = [t for t in topics(maker.rules).find(sentence) if not sentence.obstacles.at(t.start)]
            for date, when in dates:
                if _heads_the_report(sentence, date, when) or _left_behind(sentence, date, when):
                    continue
                yield _fact(maker, sentence, date, when, found)
        yield from _placed(maker, sentence)


def _heads_the_report(sentence: SentenceView, date: Mention, when: DateValue) -> bool:
    """The date of publication in a line without a verb, over the text or before it, tells of no event."""
    published = sentence.document.source.published
    same = published is not None and when.first is not None and when.first[:10] == published[:10]
    return same and (date.zone == "dateline" or not _says_anything(sentence))


def _left_behind(sentence: SentenceView, date: Mention, when: DateValue) -> bool:
    """What a change leads away from to a bare number, which alone tells how long (from 80 hours a week to 64)."""
    text = sentence.document.text
    if when.type != "DURATION" or not text.endswith(_FROM, sentence.start, date.start):
        return False
    reached = _REACHED.match(text, date.end, sentence.end)
    return reached is not None and not any(m.start == reached.start("to") for m in sentence.of_kind("date"))


def _says_anything(sentence: SentenceView) -> bool:
    if sentence.lang == "ko":
        return any(token.tag.startswith(("VV", "VA", "XSV", "XSA", "VCP", "EF")) for token in sentence.tokens)
    return any(word.kind in ("verb", "aux") for word in sentence.words)


def _placed(maker: Maker, sentence: SentenceView) -> Iterator[Fact]:
    """What happens but once and is told with its place and without its date (서울에서 첫 기자간담회를 열고)."""
    places = [m for m in sentence.of_kind("entity") if m.entity_type == "PLACE"]
    if not places:
        return
    for topic in topics(maker.rules).find(sentence):
        if topic.attribute not in maker.catalogue.once or topic.rank > _SURE:
            continue
        clause = sentence.clause(topic.start, topic.end)
        place = place_of(sentence, clause)
        dated = any(clause[0] <= m.start < clause[1] and _known(m) for m in sentence.of_kind("date"))
        subject = _subject(maker, sentence, clause)
        owner = subject.entity if subject.entity and subject.entity.startswith("org:") else maker.main
        if place is None or dated or owner is None:
            continue
        span = (topic.start, topic.end)
        attribution, sources = maker.attribution(sentence, span)
        yield _fact_of(
            id="",
            source=maker.document.id,
            kind="event",
            subject=owner,
            attribute=topic.attribute,
            value=_event_of(timex=None, first=None, last=None, place=place.entity),
            facets=_facets_of(place=_ref_of(entity=place.entity, text=place.text)),
            status=value_status(sentence, maker.cues(sentence), span, clause, maker.said(sentence, span, clause)),
            attribution=attribution,
            evidence=(maker.evidence(span), maker.evidence((place.start, place.end), mention=place), *sources),
            rule=RULE,
            topic=maker.topic(sentence, span, clause),
            names=maker.names(sentence),
            near=maker.near(sentence, None),
            position=maker.position(topic.start),
        )
        return


def _known(date: Mention) -> DateValue | None:
    """The value of a date of which a part is known."""
    value = date.value
    if not isinstance(value, DateValue) or value.type not in _TYPES or value.timex is None:
        return None
    return value if any(c.isdigit() for c in value.timex) else None


def _fact(maker: Maker, sentence: SentenceView, date: Mention, when: DateValue, found: Sequence[Topic]) -> Fact:
    span = (date.start, date.end)
    clause = sentence.clause(*span)
    topic = event_of(sentence, span, clause, found) if when.type != "DURATION" else None
    subject = _subject(maker, sentence, clause)
    attribution, sources = maker.attribution(sentence, span)
    place = place_of(sentence, clause)
    value: DateValue | EventValue = when
    evidence = [maker.evidence(span, mention=date)]
    what = span  # confirmed in May that it would open an office: the plan is told between both
    if topic is not None:
        what = min(topic.start, span[0]), max(topic.end, span[1])
    once = topic is not None and topic.attribute in maker.catalogue.once and subject.entity is not None
    if topic is not None and once:
        where = place.entity if place else None
        value = _event_of(timex=when.timex, first=when.first, last=when.last, place=where)
        if topic.end <= span[0] or topic.start >= span[1]:
            evidence.append(maker.evidence((topic.start, topic.end)))
        if place is not None:
            evidence.append(maker.evidence((place.start, place.end), mention=place))
    return _fact_of(
        id="",
        source=maker.document.id,
        kind="event" if once else "date",
        subject=subject.entity,
        attribute=_lasting(maker, sentence, date, when)
        or _attribute(maker, sentence, span, clause, when, topic, once=once),
        value=value,
        facets=_facets_of(place=_ref_of(entity=place.entity, text=place.text) if place else None),
        status=value_status(sentence, maker.cues(sentence), what, clause, maker.said(sentence, what, clause)),
        attribution=attribution,
        evidence=(*evidence, *sources),
        rule=RULE,
        warnings=_warnings(sentence, span, clause),
        subject_text=subject.text,
        subject_key=subject.key,
        topic=maker.topic(sentence, span, clause),
        names=maker.names(sentence),
        near=maker.near(sentence, date),
        kin=maker.kin(sentence, span, (_beside(span, clause),)),
        position=maker.position(date.start),
    )


def _warnings(sentence: SentenceView, span: Range, clause: Range) -> tuple[str, ...]:
    """How a date is told: in a condition, or as the end of something (11일까지, ``until October 10``)."""
    conditions = (CONDITIONAL,) if conditional(sentence, span, clause) else ()
    return (*conditions, *((UNTIL,) if ends(sentence, span) else ()), *which(sentence, clause))


def ends(sentence: SentenceView, span: Range) -> bool:
    """Whether a date is told as the end of something (11일까지, ``until October 10``)."""
    text, pattern = sentence.document.text, _ends(sentence.rules, sentence.lang)
    if sentence.lang == "ko":
        return pattern.match(text, span[1], sentence.end) is not None
    found = list(pattern.finditer(text, max(sentence.start, span[0] - _LEAD), span[0]))
    return bool(found) and _OTHERWISE.search(text, found[-1].end(), span[0]) is None


@cache
def _ends(rules: RuleSet, lang: str) -> Search:
    return Search(rules.lexicon(lang, "until").pattern, int(regex.IGNORECASE))


def _beside(span: Range, clause: Range) -> Range:
    """The words of the clause that stand close to a date: the next hour in it is of something else."""
    return max(clause[0], span[0] - _CLOSE), min(clause[1], span[1] + _CLOSE)


def _lasting(maker: Maker, sentence: SentenceView, date: Mention, when: DateValue) -> str | None:
    """What lasts so long, where the catalogue knows it (징역 5년, a term of five years)."""
    if when.type != "DURATION":
        return None
    found = attribute(maker, sentence, sentence.context(date), date, FigureValue(dimension="time"))
    return found if found in maker.catalogue.rows else None


def _attribute(
    maker: Maker,
    sentence: SentenceView,
    span: Range,
    clause: Range,
    when: DateValue,
    topic: Topic | None,
    *,
    once: bool,
) -> str:
    """The event itself where it happens but once; else an open attribute, as one word names many sorts of event."""
    if topic is None:
        return open_event(maker, sentence, span, clause, when)
    return topic.attribute if once else f"open.{topic.attribute.removeprefix('event.')}"


def _subject(maker: Maker, sentence: SentenceView, clause: Range) -> Subject:
    """The first name of the clause that acts, else the first noun with a topic particle, else a name it is done to.

    베탈룬드는 청렴국에 경보를 보냈다: who gets it is no subject, also where no list knows who sent it.
    """
    named = sentence.of_kind("entity")
    receiver: Subject | None = None
    makers = {m.start for m in named if isinstance(m.value, EntityValue) and m.value.form == "nominal"}
    for mention in named:
        value = mention.value
        if not isinstance(value, EntityValue) or value.type not in _ACTORS:
            continue
        if value.type == "PRODUCT" and {mention.end, mention.end + 1} & makers:
            continue  # the ChatGPT maker, 아이폰 제조사
        credit = maker.text[max(0, mention.start - 1) : mention.start] == "("  # (CNN) says where the report comes from
        if value.entity and clause[0] <= mention.start < clause[1] and not credit:
            subject = Subject(entity=maker.described(sentence).get(mention.start, value.entity))
            if not _receives(sentence, mention):
                return subject
            receiver = receiver or subject
    if sentence.lang == "ko":
        tokens = sentence.tokens
        for n, token in enumerate(tokens):
            inside = n > 0 and clause[0] <= token.start < clause[1]
            if inside and korean.particle(token) == "topic" and korean.is_noun(tokens[n - 1]):
                first = korean.noun_phrase(maker.text, tokens, n - 1)
                return maker.subject(sentence, (tokens[first].start, tokens[n - 1].end))
    return receiver or NOBODY


def _receives(sentence: SentenceView, mention: Mention) -> bool:
    """A particle behind a Korean name says that something is done to it, or given to it."""
    behind = next((t for t in sentence.tokens if t.start == mention.end), None)
    return sentence.lang == "ko" and behind is not None and (behind.tag == "JKO" or behind.form in _TO)
