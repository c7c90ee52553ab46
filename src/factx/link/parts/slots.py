"""What something came of, and who did it: the words that stand for it where it is said (``died of``, 때문에, 사인은).

Sources that fill one such slot with words that have nothing in common tell two causes of one thing, whatever the words
are: no list of causes has to hold them.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.concepts import Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts import (
    english_doers,
    english_slots,
    english_sufferers,
    korean_doers,
    korean_slots,
    korean_sufferers,
    where,
)
from factx.link.parts.act import ACTS, BEFALL, SUFFER, Act, acts
from factx.link.parts.doer import described
from factx.link.parts.slot import Slot
from factx.rules.load import RuleSet

_HELD_IN = frozenset({"place", "person", "group", "measure", "rate"})
"""Classes of words behind a bare preposition or particle that are no cause (숨진 채 집으로, ``died in hospital``)."""

_NO_CAUSE = frozenset({"act", "person", "group"})
"""Classes of words that by themselves are no cause: 확인됐기 때문, ``determined by the ministry``."""
_ACTS = frozenset({"act"})
"""Classes of words that are a cause where a clause tells it: 방수 공사를 빠뜨린 것이 원인."""
_MEASURES = frozenset({"measure", "rate"})
"""Classes of words that are a cause only where it is told outright: 수온이 오른 것을 원인으로."""
_THINGS = frozenset({"notion", "thing"})
"""Classes of words that a cause told outright may be made of, however little they tell elsewhere."""
_STARTS, _BEGINS = BEFALL + "catch_fire", "begin"
_PARTICLE = 2
"""Letters between a noun and the verb that it stands with (담에 깔려)."""
_NEXT = 14
"""Letters between a verb and what it is done to (fell down her cellar stairs)."""
_STOP = "stop"
"""The sort of outcomes that cause one another: a power cut closes an airport."""
_OF_BODIES = frozenset({"death", "illness", "injury"})
"""Outcomes whose cause ``of`` and ``from`` tell."""
_BY_MISHAP = frozenset({"collapse", "death", "fire", "illness", "injury", "wreck"})
"""Outcomes beside which a mishap is their cause, told as such or not."""

UNLISTED = "w:"
"""Begins a word of a slot that the lexicon does not know."""
_KOREAN_WORDS = ("NNG", "NNP", "SL", "XR")


class Filled(NamedTuple):
    """A slot with the concepts of its words, and the sorts of what came of them as far as they are known.

    Attributes:
        effect: of a doer, the deeds.
        name: entity id of a doer that the words name.
        of: entity ids of the bodies that a doer without a name is of.
    """

    slot: Slot
    filler: frozenset[str]
    effect: frozenset[str]
    name: str | None = None
    of: tuple[str, ...] = ()


@cache
def outcomes(rules: RuleSet) -> dict[str, str]:
    """What is asked for its cause wherever it is told, with its sort (a death, a fire, a halt)."""
    return {row["concept"]: row["sort"] for row in rules.table("shared/outcome")}


_Reader = Callable[[SentenceView, Sequence[Act]], Iterator[Slot]]


class Slots:
    """Reads the slots of one source, sentence by sentence.

    Args:
        rules: outcomes and words.
        light: whether a concept tells nothing.
    """

    def __init__(self, rules: RuleSet, light: Callable[[str], bool]) -> None:
        self._anybody = rules.concepts("anybody")
        self._inquiries = rules.concepts("inquiry")
        self._outcomes, self._mishaps, self._light = outcomes(rules), rules.concepts("mishap"), light
        self._before: frozenset[str] = frozenset()
        self._last: SentenceView | None = None

    def read(self, sentence: SentenceView) -> Iterator[Filled]:
        """The slots that a sentence fills with something that the lexicon knows."""
        asked = self._outcomes.keys()
        sorts = frozenset(self._outcomes[hit.concept] for hit in sentence.hits if hit.concept in asked)
        found = korean_slots.read(sentence, asked) if sentence.lang == "ko" else english_slots.read(sentence, asked)
        taken: list[Range] = []
        for slot in found:
            if any(slot.filler[0] < end and start < slot.filler[1] for start, end in taken):
                continue
            filled = self._filled_before(sentence, slot, sorts) if slot.back else self._filled(sentence, slot, sorts)
            if filled is not None:
                taken.append(slot.filler)
                yield filled
        if not taken:
            yield from self._bare(sentence, sorts)
        deeds = acts(sentence, self._light)
        yield from self._doers(sentence, deeds)
        yield from self._places(sentence, deeds)
        if not taken:
            yield from self._sources(sentence, deeds)
        self._before = sorts or self._before
        self._last = sentence

    def _filled_before(self, sentence: SentenceView, slot: Slot, sorts: frozenset[str]) -> Filled | None:
        """``시한을 넘겼다. 거래가 정지된 이유다``: the sentence before is the cause."""
        if self._last is None:
            return None
        told = frozenset(hit.concept for hit in self._last.hits if not self._light(hit.concept))
        came = {hit.concept for hit in sentence.hits}
        filler = told - came - {word for word in told if self._outcomes.get(word) in sorts - {_STOP}}
        span = self._last.start, self._last.end
        return Filled(slot._replace(filler=span), filler, sorts) if filler and sorts else None

    def _filled(self, sentence: SentenceView, slot: Slot, sorts: frozenset[str]) -> Filled | None:
        listed = [hit for hit in sentence.hits if not self._light(hit.concept)]
        inside = [hit for hit in listed if _inside(hit, slot.filler)]
        if slot.bare and all(hit.cls in _HELD_IN or _named(sentence, hit) for hit in inside):
            return None
        outside = [hit for hit in listed if any(_inside(hit, span) for span in slot.effect)]
        effect = frozenset(self._outcomes[hit.concept] for hit in outside if hit.concept in self._outcomes)
        filler = frozenset(hit.concept for hit in inside) - {hit.concept for hit in outside}
        if slot.sure and not slot.bare:
            filler |= frozenset(unlisted(sentence, slot.filler))
        filler = frozenset(word for word in filler if self._outcomes.get(word) not in effect - {_STOP})
        if not filler:
            return None
        none = _NO_CAUSE if slot.sure and not slot.bare else _NO_CAUSE | _MEASURES
        if slot.clause:
            none -= _ACTS
        told_of = [
            hit
            for hit in inside
            if hit.cls not in none and hit.concept not in self._inquiries and not _of_party(sentence, hit)
        ]
        if inside and not told_of and slot.sure and not slot.bare:
            told_of = [
                hit for hit in sentence.hits if _inside(hit, slot.filler) and hit.cls in _THINGS
            ]  # 신호 장비 고장
            filler |= frozenset(hit.concept for hit in told_of)
        if (inside and not told_of) or (slot.bare and not effect & _OF_BODIES and sentence.lang == "en"):
            return None  # 확인됐기 때문이다 names no cause; ``closed three of its offices``
        rest = sorts - {self._outcomes[hit.concept] for hit in inside if hit.concept in self._outcomes}
        told = effect or rest or self._before
        other = frozenset(word for word in filler if self._outcomes.get(word) not in told - {_STOP})
        return Filled(slot, other or filler, told)

    def _doers(self, sentence: SentenceView, deeds: Sequence[Act]) -> Iterator[Filled]:
        """Names and nouns for people and bodies that do or suffer something, but for those that say nothing (a man)."""
        suffered = [act._replace(keys=kept) for act in deeds if (kept := frozenset(filter(_is_suffered, act.keys)))]
        hurt = korean_sufferers if sentence.lang == "ko" else english_sufferers
        found = self._persons(sentence, suffered, hurt.read) if suffered else []
        yield from found
        taken = {filled.slot.effect[0] for filled in found}
        done = [
            act._replace(keys=kept)
            for act in deeds
            if (act.start, act.end) not in taken and (kept := frozenset(filter(_is_done, act.keys)))
        ]
        read = korean_doers.read if sentence.lang == "ko" else english_doers.read
        yield from self._persons(sentence, done, read) if done else ()

    def _persons(self, sentence: SentenceView, done: Sequence[Act], read: _Reader) -> list[Filled]:
        by_place = {(act.start, act.end): act.keys for act in done}
        found: list[Filled] = []
        for slot in read(sentence, done):
            who = described(sentence, slot.filler)
            filler = who.words - self._anybody
            if who.name is not None or filler:
                found.append(Filled(slot, filler, by_place[slot.effect[0]], who.name, who.of))
        return found

    def _places(self, sentence: SentenceView, deeds: Sequence[Act]) -> Iterator[Filled]:
        """Where something is done or befalls."""
        by_place = {(act.start, act.end): act.keys for act in deeds if any(map(_is_act, act.keys))}
        told = [act for act in deeds if (act.start, act.end) in by_place]
        known = where.sorts(sentence.rules)
        words = [hit for hit in sentence.hits if hit.concept in known and not _in_a_name(sentence, hit)]
        for place in where.read(sentence, told, words) if told else ():
            slot = Slot("where", place.span, place.deeds, sure=True, bare=False)
            keys = frozenset().union(*(by_place[deed] for deed in place.deeds))
            yield Filled(slot, frozenset({place.concept} if place.concept else ()), keys, place.name)

    def _sources(self, sentence: SentenceView, deeds: Sequence[Act]) -> Iterator[Filled]:
        """``The blaze started in a forklift battery``, 불은 3층 세탁기에서 시작됐다: the thing that a fire began in."""
        fire = any(self._outcomes.get(hit.concept) == "fire" for hit in sentence.hits)
        started = [act for act in deeds if _STARTS in act.keys]
        if fire:
            begins = (hit for hit in sentence.hits if hit.concept == _BEGINS)
            started += [Act(hit.start, hit.end, frozenset({_BEGINS}), doer=False) for hit in begins]
        things = [hit for hit in sentence.hits if hit.cls == "thing" and hit.concept not in where.sorts(sentence.rules)]
        for place in where.read(sentence, started, things) if started else ():
            if place.concept is not None:
                slot = Slot("cause", place.span, place.deeds, sure=True, bare=False)
                yield Filled(slot, frozenset({place.concept}), frozenset({"fire"}))

    def _bare(self, sentence: SentenceView, sorts: frozenset[str]) -> Iterator[Filled]:
        """``He had been stabbed`` behind the report of a death."""
        for hit in sentence.hits:
            if hit.concept in self._mishaps:
                own = self._outcomes.get(hit.concept)
                effect = (sorts | self._before) & _BY_MISHAP - {own}
                if effect:
                    by = [hit, *(other for other in sentence.hits if _by_which(sentence, hit, other))]
                    span = min(one.start for one in by), max(one.end for one in by)
                    slot = Slot("cause", span, (), sure=False, bare=False)
                    yield Filled(slot, frozenset(one.concept for one in by), effect)


def _by_which(sentence: SentenceView, mishap: Hit, other: Hit) -> bool:
    """What a mishap was with: 무너진 담에 · 깔려, ``fell down · her cellar stairs``."""
    if other.cls not in ("place", "thing"):
        return False
    if sentence.lang == "ko":
        return 0 < mishap.start - other.end <= _PARTICLE
    return 0 < other.start - mishap.end <= _NEXT and sentence.clause(*mishap[:2])[1] >= other.end


def _is_done(key: str) -> bool:
    return not key.startswith((BEFALL, SUFFER))


def _is_suffered(key: str) -> bool:
    return key.startswith(SUFFER)


def _is_act(key: str) -> bool:
    return key.startswith(ACTS)


def _of_party(sentence: SentenceView, hit: Hit) -> bool:
    """It is a word of the name of somebody who acts (closed by the Department of Financial Protection)."""
    found = (m for m in sentence.of_kind("entity") if m.start <= hit.start and hit.end <= m.end)
    return any(mention.entity_type in ("PERSON", "ORG") for mention in found)


def unlisted(sentence: SentenceView, span: Range) -> Iterator[str]:
    """The words of a stretch that the lexicon does not know, each in its language alone (응애)."""
    known = [(hit.start, hit.end) for hit in sentence.hits]
    known += [(m.start, m.end) for m in sentence.mentions if m.kind != "quote"]
    for start, end, form in _nouns(sentence, span):
        if not any(first < end and start < last for first, last in known):
            yield f"{UNLISTED}{sentence.lang}:{form}"


def _nouns(sentence: SentenceView, span: Range) -> Iterator[tuple[int, int, str]]:
    if sentence.lang == "ko":
        tokens = (t for t in sentence.tokens_between(*span) if t.tag in _KOREAN_WORDS)
        yield from ((t.start, t.end, t.form) for t in tokens)
    else:
        words = (w for w in sentence.words_between(*span) if w.kind == "noun" and w.low.isalpha() and len(w.low) > 2)
        yield from ((w.start, w.end, w.low) for w in words)


def _inside(hit: Hit, span: Range) -> bool:
    return span[0] <= hit.start and hit.end <= span[1]


def _in_a_name(sentence: SentenceView, hit: Hit) -> bool:
    found = (m for m in sentence.of_kind("entity") if m.start < hit.end and hit.start < m.end)
    return any(m.is_name and m.end - m.start > hit.end - hit.start for m in found)


def _named(sentence: SentenceView, hit: Hit) -> bool:
    return any(m.start < hit.end and hit.start < m.end for m in sentence.of_kind("entity"))
