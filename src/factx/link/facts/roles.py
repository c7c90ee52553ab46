"""Roles: who holds which title where, in both languages, as facts of kind role."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from factx.extractors.build import Builder
from factx.link.coreference.anaphora import lang_at
from factx.link.coreference.titles import Holding, holdings
from factx.link.facts.appointments_ko import Appointments
from factx.link.facts.compound_titles import title_id
from factx.link.facts.english_posts import EnglishPosts
from factx.link.facts.former_titles import former_holdings
from factx.link.facts.korean_duties import KoreanDuties
from factx.link.facts.korean_posts import KoreanPosts
from factx.link.facts.offices import Offices, joined
from factx.link.kit import Kit, kit_of
from factx.models.base import Span, unchecked
from factx.models.document import FACT_ZONES, Document
from factx.models.fact import Entity, Evidence, Fact, RoleValue, Status, StatusName
from factx.models.mention import Mention
from factx.rules.load import RuleSet

_fact_of = unchecked(Fact)
_role_value_of = unchecked(RoleValue)
_status_of = unchecked(Status)

ATTRIBUTE = "role"
_LONGEST = 300  # characters of evidence in the output
_LEAD = 24  # characters before a title in which `former` and `전` stand
_WORD = regex.compile(r"[\p{L}\-]+")
_ORIGIN = regex.compile(r"\s출신(?!\p{Hangul}{3})")
"""Behind a title that somebody came from (경찰관 출신이다)."""
_FACT = tuple[str, str, str | None, StatusName]


def roles(document: Document, mentions: Sequence[Mention], entities: Sequence[Entity], rules: RuleSet) -> list[Fact]:
    """The role facts of one source, yet without ids: one for each person, title and organisation, with all evidence.

    Args:
        document: with its sentences.
        mentions: resolved, so that persons have ids.
        entities: of the source.
        rules: word lists.
    """
    kit, builder = kit_of(rules), Builder(document)
    known = {entity.id for entity in entities}
    places: dict[_FACT, list[Holding]] = {}
    cues: dict[_FACT, Span] = {}
    for holding in _holdings(document, mentions, rules):
        person = _id(holding.person)
        if person not in known or person is None or holding.person.zone not in FACT_ZONES:
            continue
        tense, cue = _tense(document, holding, builder, kit)
        title = holding.known or title_id(_with_office(document, holding, kit), kit)
        key = (person, title, _id(holding.organization), tense)
        places.setdefault(key, []).append(holding)
        if cue is not None:
            cues.setdefault(key, cue)
    for key in [key for key in places if key[2] is None]:
        fuller = [other for other in places if other[2] and (other[0], other[1], other[3]) == (key[0], key[1], key[3])]
        if len(fuller) == 1:
            places[fuller[0]] += places.pop(key)
    offices = Offices(document, rules)
    return [_fact(document, key, found, cues.get(key), builder, offices) for key, found in places.items()]


def _holdings(document: Document, mentions: Sequence[Mention], rules: RuleSet) -> list[Holding]:
    """All of a document; of two readings of one title the longer, of one twice the first."""
    found = holdings(document, mentions)
    langs = {block.lang for block in document.blocks}
    longer: list[Holding] = []
    if "ko" in langs:
        longer += [*KoreanPosts(document, mentions, rules).read(), *Appointments(document, mentions, rules).read()]
    if "en" in langs:
        longer += EnglishPosts(document, mentions, rules).read()
    of_person: defaultdict[int, list[int]] = defaultdict(list)
    for n, known in enumerate(found):
        of_person[known.person.start].append(n)
    for one in longer:
        own = [n for n in of_person[one.person.start] if _touch(found[n], one)]
        if not own:
            of_person[one.person.start].append(len(found))
            found.append(one)
        elif all(one.title.end - one.title.start > found[n].title.end - found[n].title.start for n in own):
            known = found[own[0]]
            found[own[0]] = replace(one, organization=one.organization or known.organization)
    duties = KoreanDuties(document, mentions, rules).read() if "ko" in langs else ()
    return [*_with_duties(found, duties), *former_holdings(document, mentions)]


def _with_duties(found: list[Holding], duties: Iterable[Holding]) -> list[Holding]:
    """What somebody heads says where he holds the title behind his name; it is a post where there is no title."""
    at = {holding.person.start: n for n, holding in enumerate(found) if holding.title.start >= holding.person.end}
    for duty in duties:
        n = at.get(duty.person.start)
        if n is None:
            found.append(duty)
        elif found[n].organization is None and duty.tense is None:
            found[n] = replace(found[n], organization=duty.organization)
    return found


def _touch(one: Holding, other: Holding) -> bool:
    return one.title.start < other.title.end and other.title.start < one.title.end


def _fact(
    document: Document, key: _FACT, found: list[Holding], cue: Span | None, builder: Builder, offices: Offices
) -> Fact:
    person, title, organization, tense = key
    found.sort(key=lambda holding: min(holding.person.start, holding.title.start))
    words = max((holding.title.text for holding in found), key=len)
    office = joined([offices.of(holding) for holding in found])
    value = _role_value_of(
        title=title,
        title_text=words,
        organization=organization,
        fields=tuple(sorted(office.fields)),
        sorts=tuple(sorted(office.sorts)),
        families=tuple(sorted(office.families)),
    )
    status = _status_of(name=tense, cues=(cue,) if cue else ())
    evidence = tuple(_evidence(holding, builder) for holding in found)
    return _fact_of(
        id="",
        source=document.id,
        kind="role",
        subject=person,
        attribute=ATTRIBUTE,
        value=value,
        status=status,
        evidence=evidence,
        rule=f"{lang_at(document, found[0].person.start)}.role.beside",
        names=tuple(dict.fromkeys(id_ for id_ in (person, organization) if id_)),
        position=1000 * evidence[0].start // max(len(document.text), 1),
    )


def _evidence(holding: Holding, builder: Builder) -> Evidence:
    start = min(holding.person.start, holding.title.start)
    end = max(holding.person.end, holding.title.end)
    if holding.organization is not None:
        start, end = min(start, holding.organization.start), max(end, holding.organization.end)
    if end - start > _LONGEST:
        start, end = holding.title.start, holding.title.end
    return builder.evidence(start, end, mention=holding.title.id)


def _tense(document: Document, holding: Holding, builder: Builder, kit: Kit) -> tuple[StatusName, Span | None]:
    """Whether the title is held, was held (`전 대표`, `former`) or will be (`차기`, `incoming`, `내정자`)."""
    if holding.tense is not None:
        return holding.tense, None
    if _ORIGIN.match(document.text, holding.title.end):
        return "done", None
    lang = lang_at(document, holding.title.start)
    start = max(0, holding.title.start - _LEAD, document.text.rfind("\n", 0, holding.title.start) + 1)
    if start < holding.person.end <= holding.title.start:
        start = holding.person.end
    near = [*_WORD.finditer(document.text, start, holding.title.start)][-4:]
    near += [*_WORD.finditer(document.text, holding.title.start, holding.title.end + 1)][-1:]
    for word in near:
        name = kit.tense(word[0], lang)
        if name is not None:
            return name, builder.span(*word.span())
    return "stated", None


def _with_office(document: Document, holding: Holding, kit: Kit) -> str:
    """The words of a title, with the body right before it where both are one title (환경부 장관)."""
    body, title = holding.organization, holding.title
    if body is not None and body.end + 1 == title.start:
        words = document.text[body.start : title.end]
        if kit.title(words) is not None:
            return words
    return title.text


def _id(mention: Mention | None) -> str | None:
    return mention.entity if mention is not None else None
