"""Which of a kind something is: a brother or a cousin, a nurse or a clerk, at an airport or at home.

Sources that tell of one thing may choose different members of a group that exclude one another. The groups are the
table ``alternatives``; a word is told apart from others only by them, so that what the lexicon of concepts takes for
one (발목 and 무릎 are parts of a leg) can be two here.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.concepts import Concepts, Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts import english_parts, korean_parts, serving
from factx.models.document import Token
from factx.models.mention import Mention
from factx.models.part import PartName
from factx.rules.load import RuleSet

VENUE = "venue"
"""The group of places: they count only where the sentence says that something is, goes to or comes from there."""
SETTLED = frozenset({"disease", "substance", "weapon"})
"""Groups of which a story mostly has one."""
SPOTS = frozenset({"apron", "container", "room", "seat", "storey"})
"""Groups of parts of a building, ship, car or airfield, and of what a thing lies in: told of wherever they are named
(옥상 배관에서, a pipe in the basement), of one thing where the two sentences tell one."""
LOOSE = frozenset({"direction", "medium", VENUE}) | SPOTS
"""Groups of which a story may name several that have nothing to do with one another."""
BY_NAME = frozenset({"kin", "occupation", "position", "rank"})
"""Groups whose words tell of somebody only where they stand beside a name."""
BY_AGE = frozenset({"age", "nationality", "sex"})
"""Groups whose words tell of somebody who may be known by an age alone."""
_APPOSED = 8
"""Words between a name and what it is in apposition to (Pi Seung-hyeon, the team's physiotherapist)."""
_TITLE = 2
"""Words of a title between what somebody is and the name (a Ukrainian ship's captain, Volkov)."""
_NAMED = ("called", "named")
_BEING = ("is", "was")
_BESIDE = ("noun", "det", "num", "sign", "adv")


@cache
def alternatives(rules: RuleSet) -> Concepts:
    """The words of the groups, by sentence."""
    return Concepts(rules, "alternatives", "member", "group")


@cache
def parents(rules: RuleSet) -> dict[str, str]:
    """What members are within: another member, or a word that several share."""
    return {row["member"]: row["within"] for row in rules.table("shared/alternatives") if row["within"]}


class Choice:
    """A word of a group, with the person whom it describes and the stretches of the words that it goes with."""

    __slots__ = ("bearer", "beside", "hit")

    def __init__(self, hit: Hit, bearer: str | None, beside: list[Range]) -> None:
        self.hit, self.bearer, self.beside = hit, bearer, beside


def read(sentence: SentenceView) -> Iterator[Choice]:
    """The choices that a sentence makes, in order."""
    for hit in sentence.listed(alternatives(sentence.rules)):
        if sentence.in_name(hit.start, hit.end):
            continue
        if hit.cls == VENUE:
            place = _place_of(sentence, hit)
            if place is not None:
                yield Choice(hit, None, place[1])
        elif hit.cls in SPOTS and _in_compound(sentence, hit):
            continue  # a 갑판원 is no 갑판
        elif hit.cls in BY_NAME | BY_AGE:
            bearer = _bearer(sentence, hit)
            if bearer is not None or hit.cls in BY_AGE:
                yield Choice(hit, bearer, [])
        else:
            yield Choice(hit, None, [])


def is_where(sentence: SentenceView, hit: Hit) -> bool:
    """Whether a word stands in a phrase that says where something is: ``in the corridor``, 구급차 안에서."""
    place = _place_of(sentence, hit)
    return place is not None and "in" in place[0]


def _in_compound(sentence: SentenceView, hit: Hit) -> bool:
    """Whether a noun is written on to a word: 갑판 · 원."""
    return sentence.lang == "ko" and any(t.start == hit.end and t.tag in ("NNG", "XSN") for t in sentence.tokens)


def _place_of(sentence: SentenceView, hit: Hit) -> tuple[frozenset[PartName], list[Range]] | None:
    if sentence.lang == "ko":
        return korean_parts.place_of(sentence, hit.end)
    return english_parts.place_of(sentence, hit.start, hit.end)


def _bearer(sentence: SentenceView, hit: Hit) -> str | None:
    """The person that stands in apposition to a word: ``Yoon, a nurse``, ``간호사 윤씨``, ``윤씨는 간호사다``."""
    people = [m for m in sentence.of_kind("entity") if _is_person(m)]
    beside = _korean_beside if sentence.lang == "ko" else _english_beside
    for mention in people:
        if mention.start < hit.end and hit.start < mention.end:
            return mention.entity
        if beside(sentence, mention, hit):
            return mention.entity
    served = serving.korean if sentence.lang == "ko" else serving.english
    bearer = served(sentence, people, hit)
    return bearer.entity if bearer is not None else None


def _is_person(mention: Mention) -> bool:
    return mention.entity_type == "PERSON" and mention.entity is not None


def _english_beside(sentence: SentenceView, mention: Mention, hit: Hit) -> bool:
    first, last = (mention, hit) if mention.end <= hit.start else (hit, mention)
    between = [word for word in sentence.words if first.end <= word.start < last.start]
    if first is hit:  # estate agent Myung Se-ra; a curator named Ma; its Ukrainian captain, Andrei Volkov
        named = between[:-1] if between and between[-1].low in (",", *_NAMED) else between
        return len(named) <= _TITLE and all(word.kind == "noun" for word in named)
    if not between or len(between) > _APPOSED:
        return False
    if between[0].low == ",":
        return all(word.kind in _BESIDE or word.low in ("of", "for", "at", ",") for word in between[1:])
    return between[0].low in _BEING and all(word.kind in _BESIDE for word in between[1:])


def _korean_beside(sentence: SentenceView, mention: Mention, hit: Hit) -> bool:
    first, last = (mention, hit) if mention.end <= hit.start else (hit, mention)
    between = _without_brackets([t for t in sentence.tokens if first.end <= t.start < last.start])
    if len(between) > _APPOSED // 2:
        return False
    if first is hit:  # 공인중개사 명세라, 사촌인 탁윤호
        return all(korean.is_noun(token) or token.tag in ("VCP", "ETM") for token in between)
    return all(korean.is_noun(token) or token.tag in ("JX", "NNB") for token in between)


def _without_brackets(tokens: Sequence[Token]) -> list[Token]:
    """Tokens without an age or a gloss: 명세라(41) 씨."""
    kept: list[Token] = []
    depth = 0
    for token in tokens:
        depth += token.tag == "SSO"
        if not depth:
            kept.append(token)
        depth -= token.tag == "SSC" and depth > 0
    return kept
