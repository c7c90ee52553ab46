"""What somebody admits in one source and denies in another, whatever the words: conceded that a few were, 사실무근.

An admission is of what was asked, and so is a denial: of one person, or one body that nobody speaks for, they are
rarely of two matters. Those that share most are taken for each other's; who admits something in the source that has
him deny as well takes nothing back.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factx.link.said.content import senses
from factx.models.fact import ACTUAL
from factx.models.mention import Mention, QuoteValue
from factx.reconciler.said.clauses import Clause, Clauses, Nearness
from factx.reconciler.said.meetings import TOLD, Meeting, beside

CODE = "FX516"
_ADMIT = "admit"
_DENIES = frozenset({"claim_innocence", "deny_charge"})
"""Deeds that are denials of what is charged."""
_SUPPOSED = frozenset({"even_if", "if", "only_if"})
"""Turns beside which a denial is of what is but supposed (위작이라면 한 푼도 남기지 않겠다)."""
_PARTIES = ("person:", "org:")


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
        for clause in clauses.all:
            if _admits(clause):
                for who in self._by(clause):
                    self.admitted[who].append(clause)
            elif _denies(clause):
                for who in self._by(clause):
                    self.denied[who].append(clause)

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
        people = [name for name in parties if name.startswith(_PARTIES[0])] or parties
        return people if len(people) == 1 else ()


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


def answers(told: Mapping[str, Clauses]) -> Mapping[str, Answers]:
    """Those of each source."""
    return {source: Answers(clauses) for source, clauses in told.items()}


def _admits(clause: Clause) -> bool:
    """Something is admitted, also where another thing is denied in the same breath (인정하면서도 일부러는 아니라고)."""
    if clause.said.status in ("planned", "projected", "possible"):
        return False
    named = {sense for key in clause.said.kin for sense in senses(key)}
    denied = {sense for key in clause.said.core for sense in senses(key)}
    return _ADMIT in named and not (clause.said.status == "denied" and (_ADMIT in denied or not denied))


def _denies(clause: Clause) -> bool:
    if clause.said.status == "denied":
        return clause.said.firm and _SUPPOSED.isdisjoint(clause.said.turns)
    named = {sense for key in clause.said.kin for sense in senses(key)}
    return bool(named & _DENIES) and clause.said.status in ACTUAL


def _cue(mention: Mention) -> Mention | None:
    return getattr(mention.value, "cue", None) if mention.kind == "quote" else None


def _speaker(mention: Mention) -> str | None:
    return mention.value.speaker if isinstance(mention.value, QuoteValue) else None
