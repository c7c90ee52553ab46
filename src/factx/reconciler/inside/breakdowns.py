"""Lists of parts that nearly make up a total told near by, and do not: a sum that went wrong.

`유물은 512점이다. 토기가 281점, 철기가 174점, 장신구가 47점이다`. Nothing says in so many words that these are the
parts; that they come so near is what says it. So a sum that fits any number near by is no finding, nor is one far off.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import product

import regex

from factx.link.clause.wholes import wholes
from factx.models.document import Document, Lang
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.patterns import alternatives, compiled
from factx.reconciler.compare.interval import hard
from factx.reconciler.compare.sums import add
from factx.reconciler.inside.totals import Total, cued, figure_of, is_loss
from factx.rules.load import RuleSet

_BACK, _AHEAD = 3, 1
"""Sentences before and after a list in which its total may stand."""
_GAP = 32
_HALVES, _NAMED = 2, 14
"""A list of two, and how near to each number stands the group that it counts."""
_PARTS = 3
"""From so many parts on a list is a breakdown by itself; two need a word that says so."""
NEAR_COLON, NEAR_CUE, NEAR_LIST = Decimal("0.15"), Decimal("0.12"), Decimal("0.04")
"""How far, as a share of the total, a sum may be off and be meant for it: where a colon or a word says so, and for a
list."""
_ENDING, _OPEN = 12, "open."
_TWO_ENDS = compiled(r"[.!?]\s[^.!?]*[.!?]\s")
_ENDS = compiled(r"\p{Hangul}{0,3}\s?등\s?")
_MOST_COMBINATIONS = 27
_JOINTS = {
    "ko": compiled(r"(?:[,·ㆍ]|과\s|와\s|이고\s|고\s)"),
    "en": compiled(r"(?:,|;|\band\b|\bwith\b)", int(regex.IGNORECASE)),
}
_ASIDE = compiled(r"\([^()]{1,60}\)|（[^（）]{1,60}）")
"""Words in brackets after a name: ``KOICA(한국국제협력단) 6명``."""
_NAMES = compiled(r"\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*)+")
"""Names of several words, which count as one letter of a gap: Eunsol Elementary School."""
_SCALED = 1_000_000
"""A bare number from which on it is a sum, in a list of sums."""
_COUNTS = frozenset({None, "item", "person", "point"})
"""Units of what is counted; 점 counts works of art, finds and points."""


def breakdowns(document: Document, facts: Sequence[Fact], rules: RuleSet) -> Iterator[Total]:
    """All of a document."""
    figures = sorted((f for f in facts if _may_be_part(f)), key=lambda f: f.evidence[0].start)
    if len(figures) > _PARTS - 1:
        yield from _listed(document, figures, rules)
    yield from _of_document([f for f in figures if _plain(f)], rules)


def _listed(document: Document, figures: Sequence[Fact], rules: RuleSet) -> Iterator[Total]:
    starts = [sentence.start for sentence in document.sentences]
    place = {fact.id: bisect_right(starts, fact.evidence[0].start) - 1 for fact in figures}
    told = {fact.id: {bisect_right(starts, start) - 1 for start in _starts(fact)} for fact in figures}
    for listed in _runs(document, figures, place, rules):
        at = place[listed[0].id]
        last = len(listed) > _HALVES and cued(document.text, listed[-1], rules, _lang(document), "before")
        run = _each(document, listed[:-1] if last else listed, at)
        near = [f for f in figures if f not in run and _plain(f) and _alike(f, run[0]) and _near(at, told[f.id])]
        largest = max(_number(part) for part in run)
        wholes = [f for f in near if _number(f) > largest]
        total = add([interval for part in run if (interval := hard(figure_of(part)))])
        summed = sum((_number(part) for part in run), Decimal(0))
        if not wholes or any(_number(f) == summed for f in wholes):
            continue
        best = listed[-1] if last else min(wholes, key=lambda f: abs(_number(f) - summed))
        rounded = any((whole := hard(figure_of(f))) and total.overlaps(whole) for f in wholes)
        if best not in wholes or (rounded and not _whole_numbers(run, best)):
            continue
        room = _room(document, run, best, at, rules, exceeds=summed > _number(best))
        room = min(room, NEAR_CUE * _number(best)) if rounded else room
        lost = any(is_loss(part, document.text, rules) for part in run) and not is_loss(best, document.text, rules)
        if abs(_number(best) - summed) <= room and not lost:
            yield Total(best, tuple(run), False, rounded=rounded)


def _whole_numbers(run: Sequence[Fact], whole: Fact) -> bool:
    """9조, 7조 and 5조 for 20조: what is told in one unit without a fraction is often told exactly."""
    steps = {figure_of(fact).step for fact in (*run, whole)}
    return len(run) >= _PARTS and len(steps) == 1 and steps != {None}


def _starts(fact: Fact) -> list[int]:
    """Where a fact is told: a figure that a headline has too is one fact with two places."""
    return [evidence.start for evidence in fact.evidence if evidence.role == "value" and evidence.mention]


def _each(document: Document, run: Sequence[Fact], at: int) -> list[Fact]:
    """The parts of a list, each as often as its sentence tells it: 9명, 실종자 1명, 급류 휩쓸림 1명 are eleven."""
    sentence = document.sentences[at]
    return [fact for fact in run for start in _starts(fact) if sentence.start <= start < sentence.end]


def _near(at: int, places: set[int]) -> bool:
    return any(-_BACK <= place - at <= _AHEAD for place in places)


def _runs(document: Document, figures: Sequence[Fact], place: dict[str, int], rules: RuleSet) -> Iterator[list[Fact]]:
    run: list[Fact] = []
    for fact in figures:
        if run and place[run[-1].id] == place[fact.id] and not _alike(run[-1], fact):
            continue  # 52m for 86 boats and 88m for 31 farms
        if run and not _continues(document, run[-1], fact, place, rules):
            if len(run) > 1:
                yield run
            run = []
        run.append(fact)
    if len(run) > 1:
        yield run


def _continues(document: Document, one: Fact, other: Fact, place: dict[str, int], rules: RuleSet) -> bool:
    between = _NAMES.sub("N", _ASIDE.sub("", document.text[one.evidence[0].end : other.evidence[0].start]))
    if place[one.id] != place[other.id] or len(between) > _GAP or not _alike(one, other):
        return False
    if _is_parted(document.text, one.evidence[0].start, one.evidence[0].end, rules):
        return False
    lang = _lang(document)
    parted = regex.search(r"[()（）]", between) or any(
        _cues(rules, lang, group).search(between) for group in ("among", "made")
    )
    return bool(_JOINTS[lang].search(between)) and not parted


def _room(document: Document, run: Sequence[Fact], whole: Fact, at: int, rules: RuleSet, *, exceeds: bool) -> Decimal:
    """How far off the sum may be; one piece more or less, where a list of all says how many they are."""
    share = _share(document, run, whole, at, rules, exceeds=exceeds)
    pieces = 1 if share == NEAR_CUE and len(run) >= _PARTS and not figure_of(whole).currency else 0
    return max(share * _number(whole), Decimal(pieces))


def _share(document: Document, run: Sequence[Fact], whole: Fact, at: int, rules: RuleSet, *, exceeds: bool) -> Decimal:
    lang = _lang(document)
    sentence = document.sentences[at]
    inside = [start for start in _starts(whole) if sentence.start <= start < sentence.end]
    led = any(_cues(rules, lang, "before").search(document.text, max(0, s - 12), s) for s in _starts(whole))
    told = whole.evidence[0]
    parted = bool(inside) and _is_parted(document.text, told.start, told.end, rules)
    if parted and not exceeds:  # 탑승객 181명 중 177명이 숨지고 2명이 구조됐다: nobody says that this is all
        return Decimal(0)
    told_last = inside and cued(document.text, whole, rules, lang, "before")
    if led or told_last or parted or _closed(document, run, whole) or _made_of(document, whole, run, at, rules):
        return NEAR_CUE
    before = max((start for start in inside if start < run[0].evidence[0].start), default=None)
    if before is not None and ":" in document.text[before : run[0].evidence[0].start]:
        return NEAR_COLON  # nineteen people have died: eight in fields, seven at home, five on building sites
    if len(run) == _HALVES and _are_halves(document.text, run, whole, rules):
        return NEAR_CUE  # 대표선수는 14명이었다. 남자 8명, 여자 7명
    if len(run) >= _PARTS:
        if _cues(rules, lang, "rest").search(document.text, run[-2].evidence[0].end, run[-1].evidence[0].end):
            return NEAR_CUE  # 예치금이 1310억원, 비트코인이 2040억원, 나머지 코인이 810억원
        return NEAR_LIST if not figure_of(whole).currency or _beside(document, whole, run, at) else Decimal(0)
    return Decimal(0)  # two numbers near by are no list of all


def _closed(document: Document, run: Sequence[Fact], whole: Fact) -> bool:
    """중상 7명, 경상 21명 등 29명: the number right behind the word that ends a list."""
    end = run[-1].evidence[0].end
    return any(_ENDS.fullmatch(document.text, end, start) for start in _starts(whole) if 0 < start - end < _ENDING)


def _beside(document: Document, whole: Fact, run: Sequence[Fact], at: int) -> bool:
    """A sum of money right before a list of sums, none of which is a measure of its own (매출, 영업이익)."""
    if any(part.attribute != whole.attribute and not part.attribute.startswith(_OPEN) for part in run):
        return False
    first = run[0].evidence[0].start
    sentences = document.sentences[max(0, at - 1) : at + 1]
    return any(
        sentences[0].start <= start < first and not _TWO_ENDS.search(document.text, start, first)
        for start in _starts(whole)
    )


def _made_of(document: Document, whole: Fact, run: Sequence[Fact], at: int, rules: RuleSet) -> bool:
    """Words that say so in the sentence of the list, or in that of the total before it (위원 11명으로 꾸려졌다)."""
    cues = _cues(rules, _lang(document), "made")
    before = document.sentences[max(0, at - 1) : at]
    told = [s for s in before if any(s.start <= start < s.end for start in _starts(whole)) and len(run) >= _PARTS]
    return any(cues.search(document.text, s.start, s.end) for s in (document.sentences[at], *told))


def _lang(document: Document) -> Lang:
    return document.source.lang if document.source.lang in _JOINTS else "ko"


def _are_halves(text: str, run: Sequence[Fact], whole: Fact, rules: RuleSet) -> bool:
    """Two groups that are all: men and women, pupils and staff."""
    if any(figure_of(fact).unit != "person" for fact in (*run, whole)):
        return False
    sides = [
        {(row, side) for row, side, words in _halves(rules) if words.search(text, *_around(text, fact))} for fact in run
    ]
    return any(row == other and side != far for row, side in sides[0] for other, far in sides[1])


def _around(text: str, fact: Fact) -> tuple[int, int]:
    """The words just before and after a number, up to the next mark."""
    start, end = fact.evidence[0].start, fact.evidence[0].end
    before = max(text.rfind(mark, max(0, start - _NAMED), start) for mark in ",.(;") + 1
    after = min((at for mark in ",.);" if (at := text.find(mark, end, end + _NAMED)) >= 0), default=end + _NAMED)
    return max(before, start - _NAMED), after


@cache
def _halves(rules: RuleSet) -> tuple[tuple[int, int, "regex.Pattern[str]"], ...]:
    found = []
    for n, row in enumerate(rules.table("shared/halves")):
        for side, name in enumerate(("one", "other")):
            words = alternatives(row[name].split("|"))
            found.append((n, side, compiled(rf"(?<![\w]){words}(?![a-z])", int(regex.IGNORECASE))))
    return tuple(found)


def _is_parted(text: str, start: int, end: int, rules: RuleSet) -> bool:
    """``Of the nine men, four died and six lived``, 9명 가운데 4명이 숨지고 6명이 살았다."""
    of = wholes(rules).english(text, start)
    return (of is not None and text.startswith("Of", of)) or wholes(rules).korean(text, end)


@cache
def _cues(rules: RuleSet, lang: Lang, group: str) -> "regex.Pattern[str]":
    return compiled(alternatives(rules.lexicon(lang, "total_cue").group(group).words), int(regex.IGNORECASE))


def _of_document(figures: Sequence[Fact], rules: RuleSet) -> Iterator[Total]:
    """Who was aboard, against the dead, the missing and the saved, wherever the source tells of them."""
    for row in rules.table("shared/partitions"):
        if row["scope"] != "document":
            continue
        names = (row["whole"], *row["parts"].split("|"))
        by_name = {name: [fact for fact in figures if fact.attribute == name] for name in names}
        wholes = by_name.pop(row["whole"])
        if len({_number(f) for f in wholes}) != 1 or not all(by_name.values()):
            continue
        choices = list(product(*by_name.values()))
        off = {_number(wholes[0]) - sum((_number(f) for f in parts), Decimal(0)): parts for parts in reversed(choices)}
        nearest = min(off, key=abs)
        if len(choices) <= _MOST_COMBINATIONS and 0 < abs(nearest) <= NEAR_LIST * _number(wholes[0]):
            yield Total(wholes[0], tuple(off[nearest]), False)


def _may_be_part(fact: Fact) -> bool:
    """A plain number, or a sum by which something fell: 진료 수입 감소 134억원."""
    value = fact.value
    if isinstance(value, FigureValue) and value.currency and value.form in ("level", "delta"):
        plain = fact.model_copy(update={"value": value.model_copy(update={"form": "level", "direction": None})})
        return _plain(plain)
    return _plain(fact)


def _plain(fact: Fact) -> bool:
    value = fact.value
    if not isinstance(value, FigureValue) or not fact.evidence or fact.status.name in ("denied", "rumoured"):
        return False
    if value.form != "level" or value.number is None or value.bound != "exact" or value.direction is not None:
        return False
    return value.unit in _COUNTS or value.currency is not None


def _alike(one: Fact, other: Fact) -> bool:
    a, b = figure_of(one), figure_of(other)
    if a.currency and b.currency:
        return a.currency == b.currency
    if a.currency or b.currency:  # 21.2 billion won: 13.4 billion in fees and 3.7 billion set aside
        bare = b if a.currency else a
        return bare.unit is None and bare.number is not None and bare.number >= _SCALED
    return a.unit in _COUNTS and b.unit in _COUNTS


def _number(fact: Fact) -> Decimal:
    number = figure_of(fact).number
    return Decimal(0) if number is None else number
