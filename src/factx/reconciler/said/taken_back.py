"""What somebody admits in one source and denies in another, whatever the words: conceded that a few were, 사실무근.

An admission is of what was asked, and so is a denial: of one person, or one body that nobody speaks for, they are
rarely of two matters. Those that share most are taken for each other's; who admits something in the source that has
him deny as well takes nothing back. What somebody but insists on is of more than what was asked: it has to speak of
what is admitted elsewhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factx.link.said.content import senses
from factx.models.document import Lang
from factx.models.fact import ACTUAL, RoleValue
from factx.models.mention import Mention, QuoteValue
from factx.reconciler.said.clauses import Clause, Clauses, Nearness, tells
from factx.reconciler.said.meetings import TOLD, Meeting, another_time, beside
from factx.rules.load import default_rules
from factx.rules.search import Search

CODE = "FX516"
_ADMIT = "admit"
_DENIES = frozenset({"claim_innocence", "deny_charge"})
"""Deeds that are denials of what is charged."""
_SUPPOSED = frozenset({"even_if", "if", "only_if"})
"""Turns beside which a denial is of what is but supposed (위작이라면 한 푼도 남기지 않겠다)."""
_PARTIES = ("person:", "org:")
_PERSON, _TITLE = _PARTIES[0], "role:"
_BACK = 3
"""Sentences before one whose subject is left out in which it is named."""
_DAY = re.compile(r"v:\d{4}-\d\d-\d\d")
_INSISTED = 2.5
"""What a sentence of insisting shares at least with that of an admission."""


class Answers:
    """Who admits and who denies something in one source.

    Args:
        clauses: of the source.
    """

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses
        self._cues = [(cue.start, cue.end, m) for m in clauses.told.reading.mentions if (cue := _cue(m)) is not None]
        self.admitted: defaultdict[str, list[Clause]] = defaultdict(list)
        self.denied: defaultdict[str, list[Clause]] = defaultdict(list)
        self.insisted: defaultdict[str, list[Clause]] = defaultdict(list)
        self.by_title: list[Clause] = []
        """Denials of one who is known by a title alone."""
        for clause in clauses.all:
            if _admits(clause):
                for who in self._by(clause) or self._left_out(clause):
                    self.admitted[who].append(clause)
            elif _is_titled(clause):
                self.by_title.append(clause)
            elif _denies(clause):
                for who in self._by(clause):
                    self.denied[who].append(clause)
            elif _insists(clause):
                for who in self._by(clause):
                    self.insisted[who].append(clause)

    def words(self, clause: Clause) -> tuple[Clause, ...]:
        """What is admitted or denied, and the words that say so: the clauses of one sentence beside that one."""
        own = [c for c in self._clauses.all if c.said.sentence == clause.said.sentence]
        n = next(n for n, c in enumerate(own) if c is clause)
        if clause.said.status == "denied" or not clause.said.frame:
            return (clause,)
        return *own[n + 1 : n + 2], *own[max(n - 1, 0) : n], clause

    def breath(self, denial: Clause) -> tuple[Clause, ...]:
        """A denial with those of the same breath, by the same or by one who is not named there."""
        who = denial.said.attribution.holder
        again = (c for c in self._clauses.all if c is not denial and beside(c, denial) and _denies(c))
        return denial, *(c for c in again if c.said.attribution.holder in (None, who))

    def _by(self, clause: Clause) -> Sequence[str]:
        """Whose answer a clause is: of the quotation whose verb of saying it holds, else its holder or sole party."""
        start, end = clause.said.spans[-1]
        speakers = [_speaker(m) for a, b, m in self._cues if start <= a and b <= end]
        found = [who for who in speakers if who] or [who for who in (clause.said.attribution.holder,) if who]
        if found:
            return found[-1:]
        if clause.said.attribution.text is not None:
            return ()
        parties = [name for name in clause.said.names if name.startswith(_PARTIES)]
        people = [name for name in parties if name.startswith(_PERSON)] or parties
        return people if len(people) == 1 else ()

    def titles(self, who: str) -> frozenset[str]:
        """The titles that the source gives somebody, and what they are kinds of."""
        facts = (fact for fact in self._clauses.told.reading.facts if fact.subject == who)
        held = {fact.value.title for fact in facts if isinstance(fact.value, RoleValue)}
        return frozenset(held.union(*(_kinds().get(title, frozenset()) for title in held)))

    def _left_out(self, clause: Clause) -> Sequence[str]:
        """Who admits where a sentence names nobody: the one person named last before it who is not asked for news.

        A Korean subject that goes on is left out: 선장에게 구속영장을 발부했다. … 항해를 계속했다고 시인했다.
        """
        told = self._clauses.told
        own = [part for part in told.sentences if 0 <= clause.said.sentence - part.sentence <= _BACK]
        for part in reversed(own):
            people = [name for name in part.clause.names if name.startswith(_PERSON) and name not in told.speakers]
            if people or (part.sentence == clause.said.sentence and _people(part.clause.names)):
                return people if len(people) == 1 else ()
        return ()


def taken_back(one: Answers, other: Answers, near: Nearness) -> Iterator[Meeting]:
    """Denials of two sources with the admissions of the same party, each party's nearest.

    Args:
        one: a source.
        other: another of its story.
        near: what clauses of both share.
    """
    for denying, admitting in ((one, other), (other, one)):
        for who in sorted(denying.denied.keys() & admitting.admitted.keys() - denying.admitted.keys()):
            denials, admissions = denying.denied[who], admitting.admitted[who]
            score, denial, admission = max(
                ((near.told(a, b), a, b) for a in denials for b in admissions),
                key=lambda item: (item[0], -item[1].said.sentence, -item[2].said.sentence),
            )
            yield Meeting(CODE, denying.breath(denial), admitting.words(admission), TOLD + score)
        for who in sorted(denying.insisted.keys() & admitting.admitted.keys() - denying.admitted.keys()):
            if who not in denying.denied and who not in admitting.insisted:
                yield from _spoken_of(denying.insisted[who], admitting, admitting.admitted[who], near)
        for denial in denying.by_title:
            for who in sorted(admitting.admitted.keys() - denying.denied.keys() - denying.admitted.keys()):
                own = [c for c in admitting.admitted[who] if _bodies(c) & _bodies(denial)]
                if own and _titles_in(denial) & admitting.titles(who):
                    yield from _spoken_of([denial], admitting, own, near)


def _spoken_of(
    claims: Sequence[Clause], admitting: Answers, admissions: Sequence[Clause], near: Nearness
) -> Iterator[Meeting]:
    """The claim that speaks of an admission most, if any does."""
    pairs = [(a, b) for a in claims for b in admissions if _one_time(a, b) and tells(a.whole & b.whole)]
    found = max(((near.told(a, b), n) for n, (a, b) in enumerate(pairs)), default=(0.0, 0))
    if found[0] >= _INSISTED:
        claim, admission = pairs[found[1]]
        yield Meeting(CODE, (claim,), admitting.words(admission), TOLD + found[0])


def _one_time(a: Clause, b: Clause) -> bool:
    """Of reports of the same days, or of one day that both name."""
    return not another_time(a, b) or any(_DAY.match(key) for key in a.whole & b.whole)


def answers(told: Mapping[str, Clauses]) -> Mapping[str, Answers]:
    """Those of each source."""
    return {source: Answers(clauses) for source, clauses in told.items()}


def _admits(clause: Clause) -> bool:
    """Something is admitted, also where another thing is denied in the same breath (인정하면서도 일부러는 아니라고)."""
    if clause.said.status in ("planned", "projected", "possible"):
        return False
    if clause.said.attribution.holder is not None and clause.said.status != "denied" and _grants(clause):
        return True
    named = {sense for key in clause.said.kin for sense in senses(key)}
    denied = {sense for key in clause.said.core for sense in senses(key)}
    return _ADMIT in named and not (clause.said.status == "denied" and (_ADMIT in denied or not denied))


def _grants(clause: Clause) -> bool:
    """Somebody says himself that it is so: 보고받은 것은 사실, ``it is true that I had the letter``."""
    (start, end), lang = clause.said.spans[-1], clause.reading.source.lang
    return lang != "und" and _granting(lang).search(clause.reading.document.text, start, end) is not None


@cache
def _granting(lang: Lang) -> Search:
    return Search(default_rules().lexicon(lang, "granting").pattern)


def _denies(clause: Clause) -> bool:
    if clause.said.status == "denied":
        return clause.said.firm and _SUPPOSED.isdisjoint(clause.said.turns)
    named = {sense for key in clause.said.kin for sense in senses(key)}
    return bool(named & _DENIES) and clause.said.status in ACTUAL


def _insists(clause: Clause) -> bool:
    """Somebody asserts something against doubt (``insisted that``, 주장했다)."""
    asserted = clause.said.status not in ("planned", "projected", "possible", "denied")
    return asserted and bool(clause.said.kin) and _is_insisting(clause)


def _is_insisting(clause: Clause) -> bool:
    cue, lang = clause.said.attribution.cue, clause.reading.source.lang
    return cue is not None and lang != "und" and _insistence(lang).search(cue.text, 0, len(cue.text)) is not None


def _is_titled(clause: Clause) -> bool:
    """Something is denied by one who is known by a title alone (``the chief executive swore that no letter``)."""
    by = clause.said.attribution
    if clause.said.status != "denied" or by.holder is not None or by.text is None:
        return False
    return (clause.said.firm or _is_insisting(clause)) and bool(_titles_in(clause)) and not _people(clause.said.names)


def _titles_in(clause: Clause) -> frozenset[str]:
    """The titles that a clause names or whose holder says it, and what they are kinds of."""
    named = {name.removeprefix(_TITLE) for name in clause.said.names if name.startswith(_TITLE)}
    return frozenset(named.union(*(_kinds().get(title, frozenset()) for title in named)))


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    """What titles are kinds of, but for the widest (``executive``), which many hold at a time."""
    rows = default_rules().table("shared/roles")
    wide = {row["id"] for row in rows if not row["hypernym"]}
    return {row["id"]: frozenset(row["hypernym"].split("|")) - wide for row in rows if row["hypernym"]}


def _bodies(clause: Clause) -> set[str]:
    return {key for key in clause.whole if key.startswith("n:org:")}


@cache
def _insistence(lang: Lang) -> Search:
    return Search(default_rules().lexicon(lang, "insistence").pattern)


def _people(names: Sequence[str]) -> bool:
    return any(name.startswith(_PERSON) for name in names)


def _cue(mention: Mention) -> Mention | None:
    return getattr(mention.value, "cue", None) if mention.kind == "quote" else None


def _speaker(mention: Mention) -> str | None:
    return mention.value.speaker if isinstance(mention.value, QuoteValue) else None
