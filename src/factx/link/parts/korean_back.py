"""Causes that Korean tells apart from what came of them: 정지된 이유다, 그 바람에, 정지는 회사가 요청한 것이다."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot, cause, told_before
from factx.models.document import Token
from factx.rules.load import RuleSet

_THAT = ("이", "그")
_TURN = 4
"""Tokens among which such a turn opens a sentence (그리고 이로 인해)."""
_TOPIC = 8
"""Tokens of a topic (지난달 26일의 거래 정지에 대해서는)."""
_ENDS = ("EP", "EF", "SF", "VCP")
_WILL = ("ᆯ", "을")
_SHORTEST = 3
"""Tokens of the shortest explanation."""


@cache
def _turns(rules: RuleSet) -> frozenset[str]:
    """Nouns and verbs behind 이 or 그 that make of the sentence before a cause (때문, 바람, 인하)."""
    rows = rules.lexicon("ko", "slot_cue").rows
    return frozenset(row["surface"] for row in rows if "back" in (row["filler"], row["note"]))


@cache
def _nouns(rules: RuleSet) -> frozenset[str]:
    """Nouns of cause that a sentence may end with (정지된 이유다)."""
    rows = rules.lexicon("ko", "slot_cue").rows
    return frozenset(row["surface"] for row in rows if row["filler"] == "noun" and row["sure"] == "yes")


def read(sentence: SentenceView, asked: Collection[str]) -> Iterator[Slot]:
    """The causes that the sentence before tells, or that a sentence tells as an explanation.

    Args:
        sentence: to be read.
        asked: concepts of what may come of a cause.
    """
    tokens = sentence.tokens
    found = _opened(sentence) or _closed(sentence)
    if found is not None:
        yield told_before(sentence, *found)
    elif (explained := _explained(sentence, tokens, asked)) is not None:
        yield explained


def _opened(sentence: SentenceView) -> tuple[int, int] | None:
    """``이 때문에 열차가 멈췄다``, ``그 바람에``: what came of it is the rest."""
    tokens = sentence.tokens
    for n in range(min(_TURN, len(tokens) - 1)):
        token = tokens[n]
        if token.form in _THAT and token.tag in ("MM", "NP"):
            near = tokens[n + 1 : n + 3]
            turn = next((t for t in near if t.form in _turns(sentence.rules)), None)
            if turn is None or any(t is not turn and t.tag != "JKB" for t in near[: near.index(turn) + 1]):
                continue
            behind = tokens[n + 2 + near.index(turn) :]
            if behind and behind[0].tag in ("EC", "JKB", "XSV"):  # 그 바람에; not 그 바람이 멈췄다
                return turn.end, sentence.end
    return None


def _closed(sentence: SentenceView) -> tuple[int, int] | None:
    """``거래가 정지된 이유다``: a clause of what came of it, with nothing that tells the cause."""
    tokens = sentence.tokens
    last = len(tokens) - 1
    while last > 1 and tokens[last].tag in _ENDS:
        last -= 1
    if last == len(tokens) - 1 or tokens[last].form not in _nouns(sentence.rules) or tokens[last - 1].tag != "ETM":
        return None
    marked = [t for t in tokens[:last] if t.tag == "JKS" or (t.tag == "JX" and t.form in ("은", "는"))]
    return None if len(marked) > 1 else (sentence.start, tokens[last - 1].end)


def _explained(sentence: SentenceView, tokens: Sequence[Token], asked: Collection[str]) -> Slot | None:
    """``출금 정지는 회사가 먼저 요청한 것이라고 했다``: an outcome as the topic, and what is said that it was."""
    topic = next((k for k, t in enumerate(tokens) if t.tag == "JX" and t.form in ("은", "는")), None)
    if topic is None or topic > _TOPIC + 2:
        return None
    ends = (
        k for k in range(len(tokens) - 2, topic + _SHORTEST, -1) if tokens[k].tag == "NNB" and tokens[k].form == "것"
    )
    end = next((k for k in ends if tokens[k + 1].tag == "VCP" or tokens[k + 1].form == "이라고"), None)
    if end is None or tokens[end - 1].tag != "ETM" or tokens[end - 1].form in _WILL:
        return None
    first = max(topic - _TOPIC, 0)
    start, stop = tokens[first].start, tokens[topic].start
    if not any(start <= hit.start and hit.end <= stop and hit.concept in asked for hit in sentence.hits):
        return None
    slot = cause(tokens, (topic + 1, end), [(first, topic)], sure=True)
    return slot and slot._replace(clause=True)
