"""Which figure of one source answers the same question as which of another.

Inside a pair of sources of one story every figure and date looks for its partner: by attribute, subject, unit and the
language-independent words, names and values around it. Values that the other source has too are explained by it and
are in conflict with nothing; only what is left over on both sides, best for each other and unrivalled, is set against
each other. Precision before recall.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factx.models.finding import ALARMS, DIFFERING
from factx.models.mention import FigureValue
from factx.reconciler.alignment.affinity import (
    affinity,
    fit,
    kind_class,
    stretch,
    telling_digits,
    two_currencies,
)
from factx.reconciler.alignment.alike import across, told_alike
from factx.reconciler.alignment.candidates import (
    Candidate,
    alone_in_sentences,
    best_first,
    left_over,
    one_to_one,
    unrivalled,
)
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.meeting import of_nothing, undated, worth_converting
from factx.reconciler.alignment.once import asked_once, lone_fraction, number_of, told_of, told_once, twins, twins_say
from factx.reconciler.alignment.partners import sentence_partners
from factx.reconciler.alignment.sharing import far_grains, other_things
from factx.reconciler.alignment.soften import softened, told_twice, unread
from factx.reconciler.alignment.worth import (
    Grounds,
    alarming,
    grounds_of,
    one_value,
    two_people,
    two_questions,
    unnoted,
)
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.changed import changed
from factx.reconciler.compare.digits import significant
from factx.reconciler.compare.pair import compare
from factx.reconciler.compare.reckoned import other_reckoning
from factx.reconciler.comparison import Comparison, Statement, plain
from factx.reconciler.settings import Settings

EXPLAINED = 0.5
"""Affinity from which an equal value explains a value, so that it is in conflict with nothing."""
SAME_BY_DIGITS = {0: 2.0, 1: 2.0, 2: 0.5, 3: -1.0, 4: -2.0}
"""Affinity from which equal values are taken for one statement, by how many digits tell that they are one: no story has
1,127 of two things."""
LONE = {2: -1.6}
"""The same where either source has that number but once."""
_MANY, _MOST = 3, 4
ALIGNED = 3.8
"""Affinity from which different values are set against each other."""
PERHAPS = 2.2
"""Affinity from which different values are worth a note: perhaps one question."""
WORTH_A_NOTE = 1.1
"""Affinity from which the nearest of all other values is shown beside a value, as a note."""
MARGIN_OF_NOTES = -0.2
"""By how much such a pair must beat the next best of either side: a note may show two that are nearly as near."""
SAME_LANGUAGE = 2.0
"""How much more two dates of one language need, which share words more easily than events."""
ONLY = 2.2
"""What it is worth that both sources have one value alone of an attribute of the catalogue."""
_NEARNESS = frozenset({"sentence", "once"})
"""Grounds that say where two values stand, and nothing of what they are of."""
FRACTIONS = 1.0
"""What it is worth that two spoken fractions (3분의 1, ``a quarter``) are the only ones of their sources."""
RESIDUE = 1.5
"""What it is worth that two values are all that is left of their class in such sentences."""
BRIEF = 6
"""Values of one class that a short report has at most: what is left alone there is of its one matter."""
ONE_SENTENCE = 0.4
"""Similarity from which two such sentences are taken for one, so that facets that differ are a matter of reading."""
PARTNER = 1.0
"""What it is worth that two values stand in sentences that are nearest to each other."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two statements of one question, and what comparing them gave.

    Attributes:
        affinity: how sure it is that the question is one.
        named: the question is that of a named subject and an attribute of the catalogue, not of the words around.
        grounds: why it is taken for one, as `Finding.grounds` names it.
    """

    a: Statement
    b: Statement
    comparison: Comparison
    affinity: float
    named: bool
    grounds: tuple[str, ...] = ()


def align(
    left: Sequence[Statement],
    right: Sequence[Statement],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> list[Link]:
    """The links between the figures and dates of two sources."""
    links: list[Link] = []
    sides = _by_class(left), _by_class(right)
    partners = sentence_partners(left, right, contexts)
    for name in sorted(sides[0].keys() & sides[1].keys()):
        links += _align_class(sides[0][name], sides[1][name], partners, contexts, attributes, settings)
    for a, b in across(left, right, {s.fact.id for link in links for s in (link.a, link.b)}, contexts):
        alike = changed(a.fact, b.fact) or plain("agrees", "one value in two units")
        links.append(Link(a, b, alike, 0.0, False, ("once",) if alike.code else ()))
    return _scoped(links, contexts)


def _scoped(links: Sequence[Link], contexts: Contexts) -> list[Link]:
    """Where a date and a figure of two sentences both differ, the date may be what the figure is of.

    ``2025년까지 6조원`` and ``2030년까지 10조원`` are two plans, no contradiction: no more than a note.
    """
    differ: defaultdict[tuple[int, int], set[bool]] = defaultdict(set)
    for link in links:
        if link.comparison.relation in DIFFERING and _counts(link):
            differ[_sentences(link, contexts)].add(link.a.fact.kind == "figure")
    return [
        replace(link, comparison=link.comparison.at_most("note"))
        if link.comparison.relation in DIFFERING and len(differ[_sentences(link, contexts)]) > 1
        else link
        for link in links
    ]


def _counts(link: Link) -> bool:
    """An alarm, or a date that differs within one language, whose words are better known."""
    other_date = link.a.fact.kind != "figure" and link.a.origin.lang == link.b.origin.lang
    return other_date or link.comparison.severity in ALARMS


def _sentences(link: Link, contexts: Contexts) -> tuple[int, int]:
    return contexts.sentence(link.a), contexts.sentence(link.b)


def _by_class(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        name = kind_class(statement)
        if name:
            found[name].append(statement)
    return found


def _align_class(
    left: Sequence[Statement],
    right: Sequence[Statement],
    partners: Mapping[tuple[int, int], float],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> list[Link]:
    places = [contexts.sentence(a) for a in left], [contexts.sentence(b) for b in right]
    told = told_of(left, told_once(left, attributes)), told_of(right, told_once(right, attributes))
    named = list(map(number_of, left)), list(map(number_of, right))
    numbers = Counter(named[0]), Counter(named[1])
    exact = list(map(_is_exact, left))
    only = lone_fraction(left), lone_fraction(right)
    candidates: list[Candidate] = []
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            if two_currencies(a, b) and not worth_converting(a, b, attributes, settings):
                continue
            score = affinity(a, b, contexts, attributes)
            near = partners.get((places[0][i], places[1][j]), 0.0)
            score += PARTNER * near
            once = asked_once(told[0][i], told[1][j], attributes)
            matter = (
                once
                and a.fact.attribute == b.fact.attribute
                and isinstance(a.fact.value, FigureValue)
                and attributes.specific(a.fact.attribute)
            )
            score += ONLY if matter else FRACTIONS if only == (i, j) else 0.0
            telling = telling_digits(a.fact.value, b.fact.value)
            lone = telling > 1 and exact[i] and numbers[0][named[0][i]] == numbers[1][named[1][j]] == 1
            if score >= EXPLAINED or telling >= _MANY or lone:
                candidates.append(Candidate(score, i, j, near, telling, once, lone=lone))
    candidates.sort(key=best_first)
    stretches = [stretch(a, settings.units) for a in left], [stretch(b, settings.units) for b in right]
    equal = [
        c for c in candidates if fit(stretches[0][c.i], stretches[1][c.j]) and not two_currencies(left[c.i], right[c.j])
    ]
    no_day = [c for c in candidates if undated(left[c.i], right[c.j])]
    chosen = [c for c in one_to_one(sorted([*equal, *no_day], key=best_first)) if c.affinity >= _needed(c)]
    rest = [
        c
        for c in left_over(candidates, equal, figures=left[0].fact.kind == "figure")
        if not attributes.exclusive(left[c.i].fact.attribute, right[c.j].fact.attribute)
        and not two_people(left[c.i], right[c.j], told_alike=c.partners == 1.0)
        and not of_nothing(left[c.i], right[c.j])
        and not far_grains(left[c.i], right[c.j])
    ]
    alone = alone_in_sentences(rest, places)
    for c in rest:
        c.affinity += RESIDUE * c.partners if (c.i, c.j) in alone else 0.0
        c.sole = len(rest) == 1 and max(len(left), len(right)) <= BRIEF
    sure = [c for c in unrivalled(rest, stretches) if c.affinity >= PERHAPS]
    taken = {(0, c.i) for c in sure} | {(1, c.j) for c in sure}
    nearest = [c for c in unrivalled(rest, stretches, MARGIN_OF_NOTES) if c.affinity >= WORTH_A_NOTE]
    doubtful = [c for c in nearest if (0, c.i) not in taken and (1, c.j) not in taken]
    links = [_link(left[c.i], right[c.j], c, contexts, attributes, settings) for c in [*chosen, *sure]]
    found = [link for link in links if link]
    alike = list(_twins(left, right, found, contexts, attributes, settings))
    found += alike
    twinned = {statement.fact.id for link in alike for statement in (link.a, link.b)}
    doubtful = [c for c in doubtful if not {left[c.i].fact.id, right[c.j].fact.id} & twinned]
    notes = [_link(left[c.i], right[c.j], c, contexts, attributes, settings) for c in doubtful]
    found += [replace(n, comparison=n.comparison.at_most("note").doubted()) for n in notes if n and n.comparison.code]
    return found


def _is_exact(statement: Statement) -> bool:
    """A number that is not rounded to hundreds: every story has a thousand of something."""
    value = statement.fact.value
    number = value.number if isinstance(value, FigureValue) else None
    return number is not None and number.adjusted() + 1 - len(significant(number)) <= 1


def _needed(candidate: Candidate) -> float:
    """Affinity from which equal values are taken for one statement."""
    least = SAME_BY_DIGITS.get(candidate.telling, SAME_BY_DIGITS[_MOST])
    return min(least, LONE.get(candidate.telling, least)) if candidate.lone else least


def _twins(
    left: Sequence[Statement],
    right: Sequence[Statement],
    found: Sequence[Link],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> Iterator[Link]:
    """Equal values that each source has once, where nothing has told of either; counts share a word around them too."""
    held = {statement.fact.id for link in found for statement in (link.a, link.b)}
    free = {(side, n) for side, own in enumerate((left, right)) for n, s in enumerate(own) if s.fact.id not in held}
    for i, j in twins(left, right, free):
        a, b = left[i], right[j]
        one, other = a.fact.attribute, b.fact.attribute
        known = one != other and attributes.specific(one) and attributes.specific(other)
        near = kind_class(a) != "count" or one == other or contexts.similarity(a, b) > 0
        if near and (not known or attributes.related(one, other)):
            free -= {(0, i), (1, j)}
            alike = twins_say(a, b)
            yield Link(a, b, alike, 0.0, False, ("once",) if alike.code else ())
    for i, j in told_alike(left, right, free, contexts, settings.units):
        yield Link(left[i], right[j], plain("agrees", "one time or small number, of what both name"), 0.0, False)


def _link(
    a: Statement, b: Statement, candidate: Candidate, contexts: Contexts, attributes: Attributes, settings: Settings
) -> Link | None:
    traits = attributes.traits(a.fact.attribute)
    one_sentence = candidate.partners == 1.0 and contexts.similarity(a, b) >= ONE_SENTENCE
    comparison = compare(a, b, settings, traits, one_sentence=one_sentence)
    if comparison is None:
        return None
    if candidate.affinity >= ALIGNED and not candidate.telling:
        comparison = unread(comparison, a, b)
    if candidate.telling:
        one_telling = candidate.partners == 1.0 or candidate.affinity >= ALIGNED
        comparison = told_twice(comparison, surely=candidate.telling >= _MANY or one_telling)
    turned = other_reckoning(a.fact, b.fact) or changed(a.fact, b.fact)
    comparison = turned or comparison
    same = a.fact.attribute == b.fact.attribute and attributes.known(a.fact.attribute)
    named = same and a.fact.subject is not None and a.fact.subject == b.fact.subject
    needed = ALIGNED + (SAME_LANGUAGE if a.fact.kind != "figure" and a.origin.lang == b.origin.lang else 0.0)
    if candidate.affinity < needed and comparison.relation in DIFFERING:
        comparison = comparison.at_most("note").doubted()
    if not named:
        comparison = comparison.at_most("warning").doubted()
    comparison = softened(a, b, comparison, traits)
    shared = Grounds(candidate.affinity, contexts.similarity(a, b), candidate.partners, same, candidate.once)
    apart = attributes.exclusive(a.fact.attribute, b.fact.attribute) and comparison.code is not None
    apart = apart and not turned  # 780 who are left are employees, 780 who go are layoffs
    if apart or (comparison.severity == "note" and two_questions(a, b, comparison, shared)):
        return Link(a, b, unnoted(comparison), candidate.affinity, named) if one_value(a, b) else None
    grounds = grounds_of(a, b, comparison, shared)
    if comparison.severity in ALARMS and not alarming(a, b, comparison, grounds, shared, sole=candidate.sole):
        comparison = comparison.at_most("note").doubted()
    if comparison.severity == "note" and set(grounds) <= _NEARNESS:
        if not grounds and one_value(a, b):
            return Link(a, b, unnoted(comparison), candidate.affinity, named)
        if other_things(a, b):
            return None
    return Link(a, b, comparison, candidate.affinity, named, grounds)
