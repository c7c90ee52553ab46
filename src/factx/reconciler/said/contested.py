"""What one statement says was done and another that it was not.

Deeds have no value by which two clauses could be aligned. They are taken for one deed where a denial and an assertion
name the same deed and share what it is of: the people, the things, the day; and where the assertion has most of what
the denial speaks of. Each denial meets its nearest assertion in each source.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from factx.link.said.content import senses
from factx.link.said.told import RULE
from factx.link.said.wordings import Deeds
from factx.models.fact import ASSERTED, Fact
from factx.reconciler.alignment.link import Link
from factx.reconciler.compare.status import compare_status, effective
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.reconciler.said.parties import alone, one_occasion, one_person, people, persons, two_persons, unnamed
from factx.reconciler.said.twins import Neighbours

SURE = 2.5
"""Weight of what a denial and an assertion share from which they are of one deed."""
UNNAMED = 4.0
"""The same where one of two deeds that exclude one another is of nobody by name."""
COVERED = 0.3
"""Part of what the denial speaks of that the assertion has too."""
BESIDE = 0.7
"""What the words around a denial count, of what its own count."""
SAYING = 0.4
"""What a deed counts that may be no more than how something was said."""
NAMED = 1.2
"""What it is worth that both name somebody."""
VALUED = 1.5
"""What it is worth that both have a number or a day."""
TOLD_ONCE = 1.4
"""What it is worth that a person is known by both of two deeds that exclude one another (resigned, serves out)."""
_FEW = 60
"""With fewer statements than this, how many of them share a word says little of how rare it is."""
_YEAR = re.compile(r"(?:19|20)\d\d(?:-|$)")
"""A deed that is to be excludes another as well: will vote for, voted against."""


def contested(
    statements: Mapping[str, Sequence[Statement]],
    together: Iterable[tuple[str, str]],
    words: Deeds,
    neighbours: Neighbours,
) -> list[Link]:
    """Links between denials and assertions of one deed, in sources of one story and inside each.

    Args:
        statements: by source.
        together: pairs of sources of one story.
        words: their table of deeds.
        neighbours: which sentences tell one thing.
    """
    found = Contests((s for own in statements.values() for s in own), words, neighbours)
    pairs = [*((source, source) for source in statements), *sorted(together)]
    met = [meeting for one, other in pairs for meeting in found.between(one, other)]
    return [Link(m.denial, m.assertion, m.comparison, m.score, "subject" in m.grounds, m.grounds) for m in met]


class Meeting(NamedTuple):
    """A denial with the assertion that it speaks of."""

    denial: Statement
    assertion: Statement
    comparison: Comparison
    grounds: tuple[str, ...]
    score: float


class Contests:
    """Finds such pairs among the statements of a run.

    Args:
        statements: of all sources.
        words: which deeds are known by who did them, which tell how something was said, which exclude one another.
        neighbours: which sentences tell one thing.
    """

    def __init__(self, statements: Iterable[Statement], words: Deeds, neighbours: Neighbours) -> None:
        self._neighbours = neighbours
        self._telling, self._saying, self._against = words.telling, words.saying, words.against
        self._contrary = words.contrary
        self._counts: Counter[str] = Counter()
        self._by_source: defaultdict[str, list[Statement]] = defaultdict(list)
        total = 0
        for statement in statements:
            if statement.fact.rule == RULE:
                self._counts.update(set(_units(statement.fact.kin)))
                self._by_source[statement.origin.id].append(statement)
                total += 1
        self._total = max(total, _FEW)

    def between(self, one: str, other: str) -> Iterator[Meeting]:
        """The pairs of two sources, or of one source with itself."""
        yield from self._of(one, other)
        if one != other:
            yield from self._of(other, one)
            yield from self._opposed(one, other)

    def _opposed(self, one: str, other: str) -> Iterator[Meeting]:
        """Deeds that exclude one another, of one party and on one matter: voted for and against the merger."""
        asserted = [self._asserted(source) for source in (one, other)]
        for a in asserted[0]:
            mine = {sense for key in a.fact.kin for sense in senses(key)}
            if self._for_and_against(mine):
                continue
            excluded = {name for sense in mine for name in self._against.get(sense, ())} - mine
            for b in asserted[1] if excluded else ():
                told = {sense for key in b.fact.kin for sense in senses(key)}
                theirs = set[str]() if self._for_and_against(told) else told - mine
                against = excluded & theirs
                if not against or self._both(a, b, mine, against):
                    continue
                mutual = {name for name in mine if against.intersection(self._against.get(name, ()))}
                telling = bool(mutual & self._telling and against & self._telling)
                contrary = bool((mutual | against) & self._contrary)
                meeting = self._of_twins(a, b, contrary=contrary) if telling or contrary else None
                meeting = meeting or self._one_party(a, b, telling=telling)
                if meeting is not None:
                    yield meeting

    def _for_and_against(self, deeds: set[str]) -> bool:
        """찬성 204, 반대 85: a clause that tells of both is no party's deed."""
        return any(deeds.intersection(self._against.get(name, ())) for name in deeds)

    def _both(self, a: Statement, b: Statement, mine: set[str], theirs: set[str]) -> bool:
        """One source has the other's deed of them too, elsewhere: dismissed or reinstated, arrested and released."""
        shared_names = people(a.fact, b.fact)
        own = {name for name in mine if theirs.intersection(self._against.get(name, ()))}
        return self._has(a.origin.id, theirs, shared_names) or self._has(b.origin.id, own, shared_names)

    def _has(self, source: str, deeds: set[str], people: set[str]) -> bool:
        own = (s.fact for s in self._by_source.get(source, ()))
        return any(people & set(fact.names) and deeds.intersection(_units(fact.kin)) for fact in own)

    def _asserted(self, source: str) -> list[Statement]:
        return [s for s in self._by_source.get(source, ()) if effective(s.fact) in ASSERTED]

    def _one_party(self, a: Statement, b: Statement, *, telling: bool) -> Meeting | None:
        told = set(_units(b.fact.kin))
        shared = [key for key in a.fact.kin if told.intersection(_units([key]))]
        values = set(a.fact.near) & set(b.fact.near)
        named = alone(a.fact, b.fact)
        score = self._weight(shared, told) + (NAMED if named else 0.0) + VALUED * len(values)
        matter = any(not senses(key) for key in shared)  # the backups that are safe, and that are scrambled
        one = one_person(a.fact, b.fact)
        if telling and named and not one and persons(a.fact) | persons(b.fact):
            return None
        person = telling and one
        score += TOLD_ONCE if named and person else 0.0
        known = (named and (shared or values or person)) or (matter and unnamed(a.fact, b.fact) and one_occasion(a, b))
        if not known or score < (SURE if named else UNNAMED) or _of_long_ago(a, b):
            return None
        if two_persons(a.fact, b.fact):
            return None
        found = coded("FX515", "deeds that exclude one another")
        return Meeting(a, b, found, ("phrase", "subject") if named else ("phrase",), score)

    def _of_twins(self, a: Statement, b: Statement, *, contrary: bool) -> Meeting | None:
        """Of sentences that tell one thing, and clauses that share somebody, something or a number.

        Args:
            a: what one source tells.
            b: what another tells.
            contrary: one is told but against the other, so that the sentences are enough.
        """
        places = ((s.origin.id, s.fact.evidence[0].start) for s in (a, b))
        weight = self._neighbours.weight(*places)
        one, other = a.fact, b.fact
        named = alone(one, other)
        shared = named or set(one.near) & set(other.near) or set(_units(one.kin)) & set(_units(other.kin))
        if not weight or not (shared or contrary) or two_persons(one, other) or _of_long_ago(a, b):
            return None
        if named and not one_person(one, other) and persons(one) | persons(other):  # an aide of the mayor
            return None
        found = coded("FX515", "deeds that exclude one another in sentences that tell one thing")
        return Meeting(a, b, found, ("sentence", "subject") if named else ("sentence",), weight)

    def _of(self, denying: str, asserting: str) -> Iterator[Meeting]:
        if denying not in self._by_source or asserting not in self._by_source:
            return
        denials = [s for s in self._by_source[denying] if effective(s.fact) == "denied"]
        if not denials:
            return
        index: defaultdict[str, list[Statement]] = defaultdict(list)
        for statement in self._by_source[asserting]:
            if effective(statement.fact) not in ("denied", "undisclosed"):
                for sense in {sense for key in statement.fact.kin for sense in senses(key)}:
                    index[sense].append(statement)
        for denial in denials:
            met = self._nearest(denial, index)
            if met is not None:
                yield met

    def _nearest(self, denial: Statement, index: Mapping[str, Sequence[Statement]]) -> Meeting | None:
        best: Meeting | None = None
        named = [sense for key in (*denial.fact.kin, *denial.fact.topic) for sense in senses(key)]
        for assertion in {s.fact.id: s for sense in named for s in index.get(sense, ())}.values():
            if _same_words(denial.fact, assertion.fact) or not _two_speak(denial, assertion):
                continue
            meeting = self._meeting(denial, assertion)
            if meeting is not None and (best is None or meeting.score > best.score):
                best = meeting
        return best

    def _meeting(self, denial: Statement, assertion: Statement) -> Meeting | None:
        one, other = denial.fact, assertion.fact
        if _of_long_ago(denial, assertion) or two_persons(one, other):
            return None
        told = set(_units(other.kin))
        shared_names = people(one, other)
        values = set(one.near) & set(other.near)
        couple = len(persons(one) & persons(other)) > 1  # has never met him
        best = 0.0
        for own, beside in ((one.kin, one.topic), (one.topic, one.kin)):
            shared = [key for key in own if told.intersection(_units([key]))]
            around = [key for key in beside if key not in own and told.intersection(_units([key]))]
            covered = self._weight(shared, told) / max(self._weight(own, set(_units(own))), 0.01)
            if (
                covered < COVERED
                or not any(senses(key) for key in shared)
                or not (couple or self._of_a_deed(shared, around, told))
            ):
                continue
            score = self._weight(shared, told) + BESIDE * self._weight(around, told)
            score += (NAMED if shared_names else 0.0) + VALUED * len(values)
            known = shared_names and (len(shared_names) > 1 or self._tells(shared, told))
            if known or (score >= SURE and len(shared) + len(around) + len(values) > 1):
                best = max(best, score)
        if not best:
            return None
        comparison = compare_status(denial, assertion).at_most("note").doubted()
        return Meeting(denial, assertion, comparison, ("phrase", *(("subject",) if shared_names else ())), best)

    def _of_a_deed(self, shared: Sequence[str], around: Sequence[str], told: set[str]) -> bool:
        """Whether more is shared than that something was said, thought or asked."""
        own = (unit for key in (*shared, *around) for unit in _units([key]) if unit in told)
        return any(unit not in self._saying for unit in own)

    def _tells(self, shared: Iterable[str], told: set[str]) -> bool:
        return any(sense in self._telling for key in shared for sense in senses(key) if sense in told)

    def _weight(self, keys: Iterable[str], told: set[str]) -> float:
        """The weight of keys, each by the commonest of its senses that are told.

        How something was said or thought of counts for little: 매각을 검토한 바 없다 denies the sale.
        """
        return sum(min((self._rarity(unit) for unit in _units([key]) if unit in told), default=0.0) for key in keys)

    def _rarity(self, unit: str) -> float:
        weight = log(1 + self._total / (3 * max(1, self._counts[unit])))
        return SAYING * weight if unit in self._saying else weight


def _units(keys: Iterable[str]) -> Iterator[str]:
    """Concepts, and the senses of deeds."""
    for key in keys:
        yield from senses(key) or (key,)


def _same_words(one: Fact, other: Fact) -> bool:
    a, b = one.evidence[0], other.evidence[0]
    return a.source == b.source and a.start < b.end and b.start < a.end


def _two_speak(denial: Statement, assertion: Statement) -> bool:
    """Inside one source two that say both: what one person says in one breath is no contradiction."""
    if denial.origin.id != assertion.origin.id:
        return True
    holders = [s.fact.attribution.holder or s.fact.attribution.text for s in (denial, assertion)]
    unsure = effective(assertion.fact) in ("rumoured", "possible")
    return holders[0] != holders[1] and (None not in holders or unsure)


def _recalls(denial: Statement, assertion: Statement) -> bool:
    """``In 2021 it failed to enter orbit`` denies nothing that is told of this year's launch."""
    published = denial.origin.published
    told, years = (
        {value[:4] for value in statement.fact.near if _YEAR.match(value)} for statement in (denial, assertion)
    )
    return bool(published and told and not told & years and max(told) < published[:4])


def _of_long_ago(denial: Statement, assertion: Statement) -> bool:
    """``No tsunami this time`` does not speak of that of 2004."""
    if _recalls(denial, assertion):
        return True
    published = assertion.origin.published
    years = {value[:4] for value in assertion.fact.near if _YEAR.match(value)}
    told = {value[:4] for value in denial.fact.near if _YEAR.match(value)}
    return bool(published and years and not years & told and max(years) < str(int(published[:4]) - 1))
