"""What a stretch tells word by word: each of its words with all that it may be called in either language.

A sentence part knows its concepts as one heap. Where two deeds are to be told from one another, one word counts once,
however many tables know it (폭발: explosion, explode, blow up); and it is known by the broad sort of what happens
(``step:``, table ``happenings`` and ``steps``) and, where no table has it, by itself (``w:``, for sources of one
language).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import itemgetter

from factx.link.clause.concepts import Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts.act import Act
from factx.link.parts.order import Order
from factx.link.parts.slots import UNLISTED
from factx.link.said.happenings import happening_table
from factx.link.said.wordings import Deeds
from factx.rules.load import RuleSet

_PLACE = itemgetter(0, 1)
STEP = "step:"
"""Before the broad sort of what happens."""
_KOREAN = ("NNG", "NNP", "XR", "VV", "SL")
_ENGLISH = ("noun", "verb")
_SHORT = 2
"""Letters of an English word that tells nothing by itself."""

Units = tuple[frozenset[str], ...]
Unit = tuple[int, int, frozenset[str]]
"""Where a word stands, and its keys."""
NOTHING: Units = ()
_PRONOUNS = ("he", "she", "it", "they", "this", "these", "those")


@cache
def _steps(rules: RuleSet) -> Deeds:
    return Deeds(rules, "steps", "step")


@cache
def _aspects(rules: RuleSet) -> frozenset[str]:
    """Happenings that say no more than that something begins, ends, is held or told."""
    plain = ("", "broad", "often")
    return frozenset(row["happening"] for row in rules.table("shared/happenings") if row["sort"] not in plain)


def units(sentence: SentenceView, told: Sequence[Hit], done: Sequence[Act]) -> list[Unit]:
    """The words of a sentence that tell something, in order, with their keys.

    Args:
        sentence: to be read.
        told: its concepts, without those that tell nothing.
        done: its deeds.
    """
    found: list[tuple[int, int, set[str]]] = []
    for start, end, keys in sorted(_keyed(sentence, told, done), key=_PLACE):
        if found and start < found[-1][1]:
            last = found[-1]
            last[2].update(keys)
            found[-1] = last[0], max(last[1], end), last[2]
        else:
            found.append((start, end, set(keys)))
    known = [(start, end) for start, end, _ in found]
    own = [(s, e, {UNLISTED + word}) for s, e, word in _words(sentence) if not any(s < b and a < e for a, b in known)]
    return sorted([(s, e, frozenset(keys)) for s, e, keys in (*found, *own)], key=_PLACE)


def within(words: Iterable[Unit], spans: Sequence[Range]) -> Units:
    """The keys of the words that end in one of some stretches: only with · the permit in hand (``with a permit``)."""
    return tuple(keys for _, end, keys in words if any(a < end <= b for a, b in spans))


def ends(
    words: Iterable[Unit], order: Order, earlier: Units, sentence: SentenceView
) -> tuple[tuple[Units, Units], tuple[bool, bool]]:
    """The words of both ends of an order, and which of them has those of the sentence before, as it only points back.

    Args:
        words: of the sentence.
        order: read in it.
        earlier: words of the sentence before.
        sentence: that tells the order.
    """
    own = list(words)
    beside, of = within(own, order.beside), within(own, order.of)
    back = [order.back or _points_back(sentence, spans) for spans in (order.beside, order.of)]
    alone = sentence.lang == "ko" and len(beside) <= 1 and not order.back
    borrowed = bool(not beside or back[0] or alone), bool(not of or back[1])
    if borrowed[1]:
        of += _but(earlier, beside)
    if borrowed[0]:
        beside += _but(earlier, of)  # 보고서가 공개된 다음 날 움직인 것이다: who moved is told before
    return (beside, of), borrowed


def _points_back(sentence: SentenceView, spans: Sequence[Range]) -> bool:
    """Only a pronoun says who or what it is told of (only once · they had been read out)."""
    if sentence.lang == "ko":
        return False
    inside = [word for a, b in spans for word in sentence.words_between(a, b)]
    nouns = [word for word in inside if word.kind == "noun" and not word.verb and word.low.isalpha()]
    return not nouns and any(word.low in _PRONOUNS for word in inside)


def _but(earlier: Units, told: Units) -> Units:
    """The words of the sentence before, without what the other end tells."""
    known = frozenset().union(*told)
    return tuple(keys for keys in earlier if not keys & known)


def _keyed(
    sentence: SentenceView, told: Sequence[Hit], done: Sequence[Act]
) -> Iterator[tuple[int, int, Iterable[str]]]:
    for hit in told:
        yield hit.start, hit.end, (hit.concept,)
    for act in done:
        yield act.start, act.end, act.keys
    aspects = _aspects(sentence.rules)
    for table in (happening_table(sentence.rules), _steps(sentence.rules)):
        for deed in table.find(sentence):
            names = [STEP + name for name in deed.names if name not in aspects]
            if names and not sentence.in_name(deed.start, deed.end):
                yield deed.start, deed.end, names


def _words(sentence: SentenceView) -> Iterator[tuple[int, int, str]]:
    """Words that no table knows, by their stems."""
    taken = [(m.start, m.end) for m in sentence.mentions]
    if sentence.lang == "ko":
        words = ((t.start, t.end, t.form) for t in sentence.tokens if t.tag in _KOREAN)
    else:
        words = (
            (w.start, w.end, w.low.removesuffix("s"))
            for w in sentence.words
            if w.kind in _ENGLISH and len(w.low) > _SHORT and not w.groups
        )
    for start, end, word in words:
        if not any(start < b and a < end for a, b in taken):
            yield start, end, word
