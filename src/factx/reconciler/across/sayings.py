"""What is said in two languages, or in other words of one, met by what it tells.

Wordings of two languages cannot be compared; that two utterances speak of the same things can be seen, and whether a
condition or a negation turns one of them round.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factx.models.fact import Fact, QuoteFactValue
from factx.reconciler.across.callings import Callings
from factx.reconciler.across.likeness import Likeness, is_long, is_short, likeness, one_wording, says_something, told_by
from factx.reconciler.compare.lexical import stand_ins, words_for
from factx.reconciler.compare.quotes import SAME_UTTERANCE, SAME_WORDS, quote_words, word_similarity
from factx.reconciler.compare.turned import Doubt, turned
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.reconciler.parts.names import Apart

LEAST = 2
"""Concepts that two utterances on one matter share."""
ALIKE = 0.5
"""Part of the shorter utterance's concepts that is shared."""
SAME = 3
"""Concepts that two utterances share which are one, whoever is said to have made it."""
SAME_SHARE = 0.6
VALUED_SHARE = 0.4
"""The same where they share a number or a year too."""
_TURNED = coded(
    "FX305",
    "row 6: one utterance in two languages, turned by a condition or a negation",
    relation="possibly_conflicts",
    severity="warning",
)
_REWORDED = coded("FX301", "one utterance in other words, turned by a condition")


@dataclass(frozen=True, slots=True)
class _Pair:
    share: float
    shared: int
    valued: bool
    like: Likeness
    a: Statement
    b: Statement

    @property
    def one_speaker(self) -> bool:
        return self.a.fact.subject is not None and self.a.fact.subject == self.b.fact.subject

    @property
    def manners(self) -> set[str]:
        return {_manner(self.a.fact), _manner(self.b.fact)}

    @property
    def turned(self) -> Doubt | None:
        values = self.a.fact.value, self.b.fact.value
        turns = [value.turns if isinstance(value, QuoteFactValue) else () for value in values]
        return turned(*turns)


def sayings(
    left: Sequence[Statement],
    right: Sequence[Statement],
    apart: Apart | None = None,
    callings: Callings | None = None,
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Utterances of two sources that are on one matter, each with its nearest alone.

    Args:
        left: statements of one source.
        right: of another.
        apart: tells names of two speakers from two names of one.
        callings: tells speakers without a name from others.
    """
    pairs = _pairs([s for s in left if _speaks(s)], [s for s in right if _speaks(s)])
    taken: set[str] = set()
    for pair in sorted(pairs, key=_nearness):
        if pair.a.fact.id in taken or pair.b.fact.id in taken:
            continue
        comparison = _told(pair, apart, callings)
        if comparison is not None:
            taken |= {pair.a.fact.id, pair.b.fact.id}
            yield pair.a, pair.b, comparison


def _nearness(pair: _Pair) -> tuple[bool, int, float, int, str, str]:
    return not pair.like.one, -pair.shared, -pair.share, -pair.like.shared, pair.a.fact.id, pair.b.fact.id


def _speaks(statement: Statement) -> bool:
    value = statement.fact.value
    return isinstance(value, QuoteFactValue) and bool(statement.fact.kin or value.told)


def _pairs(left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[_Pair]:
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for j, b in enumerate(right):
        for key in _keys(b) | told_by(b):
            by_key[key].append(j)
    for a in left:
        mine = _keys(a)
        for j in dict.fromkeys(j for key in mine | told_by(a) for j in by_key.get(key, ())):
            theirs = _keys(right[j])
            shared = len(mine & theirs)
            share = shared / max(min(len(mine), len(theirs)), 1)
            like = likeness(a, right[j])
            valued = any(key in theirs for key in mine if key[0].isdigit())
            pair = _Pair(share, shared, valued, like, a, right[j])
            matter = (shared >= LEAST or (share == 1.0 and pair.one_speaker)) and share >= VALUED_SHARE
            if matter or (like.one_of_one if pair.one_speaker else like.one):
                yield pair


def _told(pair: _Pair, apart: Apart | None, callings: Callings | None) -> Comparison | None:
    """One speaker, or two speakers of what is one utterance."""
    if pair.a.fact.subject is None or pair.b.fact.subject is None:
        return _by_title(pair, callings)
    if pair.a.origin.lang == pair.b.origin.lang:
        return _in_one_language(pair, apart)
    if pair.one_speaker:
        return _of_one_speaker(pair)
    if pair.manners != {"direct"}:
        return None
    many = pair.shared >= SAME and pair.share >= SAME_SHARE
    if not many and not (pair.valued and pair.shared >= LEAST) and not pair.like.one:
        return None
    return _of_two(pair, apart, "one utterance by its concepts, two speakers")


def _by_title(pair: _Pair, callings: Callings | None) -> Comparison | None:
    """Two speakers of what is surely one utterance, one of whom has no name."""
    if callings is None or pair.manners != {"direct"} or not callings.two(pair.a, pair.b) or pair.turned is not None:
        return None
    if not pair.like.own or not all(says_something(statement) for statement in (pair.a, pair.b)):
        return None
    values = pair.a.fact.value, pair.b.fact.value
    one = pair.like.surely_one
    if pair.a.origin.lang == pair.b.origin.lang and isinstance(values[0], QuoteFactValue):
        text = values[1].text if isinstance(values[1], QuoteFactValue) else ""
        one = word_similarity(values[0].text, text) >= SAME_WORDS or one_wording(pair.a, pair.b, pair.like)
    return coded("FX302", "one utterance, a speaker told by a title").doubted().at_most("note") if one else None


def _of_one_speaker(pair: _Pair) -> Comparison | None:
    round_ = pair.turned if pair.like.one_of_one and "direct" in pair.manners else None
    whole = pair.like.surely_one and is_short(pair.a) and is_short(pair.b)
    if (round_ == "sure" and not (is_long(pair.a) and is_long(pair.b))) or (
        round_ == "perhaps" and whole and pair.manners == {"direct"}
    ):
        return _TURNED
    alike = commitment(pair.a) == commitment(pair.b)
    if pair.shared >= SAME and pair.share >= SAME_SHARE and alike:
        return coded("FX305", "one utterance by its concepts, one speaker", relation="agrees", severity="none")
    direct = pair.manners == {"direct"} if pair.shared < LEAST else "direct" in pair.manners
    differs = pair.share >= ALIKE and direct and not alike
    return coded("FX305", "row 7: one speaker, two languages, a negation on one side") if differs else None


def _in_one_language(pair: _Pair, apart: Apart | None) -> Comparison | None:
    """What the comparison of wordings passes over: other words, other endings."""
    a, b = pair.a.fact.value, pair.b.fact.value
    if not isinstance(a, QuoteFactValue) or not isinstance(b, QuoteFactValue) or pair.manners != {"direct"}:
        return None
    words = word_similarity(a.text, b.text)
    if pair.one_speaker:
        other = pair.like.surely_one and words < SAME_UTTERANCE and pair.turned == "sure"
        return _REWORDED if other else None
    near = words < SAME_WORDS and one_wording(pair.a, pair.b, pair.like)
    return _of_two(pair, apart, "one utterance in nearly the same words, two speakers") if near else None


def _of_two(pair: _Pair, apart: Apart | None, why: str) -> Comparison | None:
    """A warning where both are surely two people and what they say is surely one; a note where it may be.

    A speaker told by a stand-in may be the other's: what is surely one utterance may then be turned.
    """
    one, other = pair.a.fact.subject or "", pair.b.fact.subject or ""
    if apart is not None and not apart.surely(one, other):
        maybe_one = _of_one_speaker(pair) if pair.like.one and pair.a.origin.lang != pair.b.origin.lang else None
        return maybe_one.at_most("note") if maybe_one is not None and maybe_one.severity != "none" else None
    named = not any(_by_stand_in(statement) for statement in (pair.a, pair.b))
    if pair.turned is not None:
        sure = pair.like.surely_one and not named and pair.a.origin.lang != pair.b.origin.lang
        return _TURNED.at_most("note") if sure else None
    if not pair.like.own or not all(says_something(statement) for statement in (pair.a, pair.b)):
        return None
    people = one.startswith("person:") and other.startswith("person:")
    sure = apart is not None and people and named and pair.like.nearly_all
    return coded("FX302", why).doubted().at_most("warning" if sure else "note")


def _by_stand_in(statement: Statement) -> bool:
    """The speaker is told by ``she`` or 그는: two languages may have found another person before it."""
    words = stand_ins(statement.origin.lang)
    return any(e.role == "holder" and e.text.lower() in words for e in statement.fact.evidence)


def _keys(statement: Statement) -> frozenset[str]:
    """The concepts of an utterance, and the numbers and years that stand in it or beside it; a single digit is none."""
    values = (value for value in statement.fact.near if value[0].isdigit() and sum(map(str.isdigit, value)) > 1)
    return frozenset((*statement.fact.kin, *values))


def commitment(statement: Statement) -> tuple[bool, bool]:
    """Whether a negation, a hedge or a condition stands in the words, and whether they hold for a time only."""
    value, words = statement.fact.value, words_for(statement.origin.lang)
    if not isinstance(value, QuoteFactValue):
        return False, False
    said = quote_words(value.text)
    return any(words.weighty(word) for word in said), words.for_a_time(" ".join(said))


def _manner(fact: Fact) -> str:
    return fact.value.manner if isinstance(fact.value, QuoteFactValue) else ""
