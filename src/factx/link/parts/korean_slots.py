"""The causes that Korean sentences tell: 때문에, 탓이다, 원인은, 누전으로 불이 났다, 담에 깔려 숨졌다."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from factx.link.clause.view import SentenceView
from factx.link.parts import korean_back
from factx.link.parts.korean_cause_nouns import at_noun, blamed, held
from factx.link.parts.korean_spans import BY, LENGTH, closes, opens, phrase, slot_of
from factx.link.parts.slot import Slot
from factx.models.document import Token
from factx.rules.load import RuleSet

_WHY = ("아서", "어서", "여서", "라서", "느라")
_ARISES = ("어", "아", "여", "어서", "아서", "여서", "다", "다가", "면서")
_QUOTING = ("라고", "라며", "라는")
_EMERGED = ("어", "아", "자", "면서", "어서", "아서")
_ADVERBS = 4
"""Tokens between a cause and what came of it (합선으로 불이 나)."""
_AUXILIARY = ("가", "나가", "나오", "내리", "들", "들어오", "오")
"""Verbs behind another that only say which way it goes (쏟아져 내리)."""
_PASSED = ("MAG", "NNG", "NNP", "NNB", "SN", "MM", "NR", "JKS", "JX", "JKO", "XSN", "SP")


@cache
def _cues(rules: RuleSet) -> dict[str, tuple[str, bool]]:
    return {row["surface"]: (row["filler"], row["sure"] == "yes") for row in rules.lexicon("ko", "slot_cue").rows}


@cache
def _findings(rules: RuleSet) -> frozenset[str]:
    """Verbs and nouns of what an inquiry finds something to be (드러나, 조사)."""
    return frozenset(row["surface"] for row in rules.lexicon("ko", "slot_cue").rows if row["filler"] == "found")


@cache
def _manners(rules: RuleSet) -> frozenset[str]:
    """Nouns that say with 로 how something is done, and of what nothing came."""
    return frozenset(row["surface"] for row in rules.lexicon("ko", "slot_cue").rows if row["filler"] == "manner")


@cache
def _results(rules: RuleSet) -> frozenset[str]:
    """Verbs before which 로 tells what something ended in."""
    return frozenset(row["surface"] for row in rules.lexicon("ko", "slot_cue").rows if row["filler"] == "result")


def read(sentence: SentenceView, asked: Collection[str]) -> Iterator[Slot]:
    """The causes of a sentence, sure ones first.

    Args:
        sentence: to be read.
        asked: concepts whose cause a bare particle or verb before them may tell.
    """
    found = [*korean_back.read(sentence, asked), *_by_cue(sentence), *_by_outcome(sentence, asked)]
    yield from sorted(found, key=lambda slot: not slot.sure)


def _by_cue(sentence: SentenceView) -> Iterator[Slot]:
    tokens, cues = sentence.tokens, _cues(sentence.rules)
    found = _findings(sentence.rules)
    for n, token in enumerate(tokens):
        known = cues.get(token.form)
        if known is None:
            continue
        side, sure = known
        slot: Slot | None = None
        if (side == "before" and token.tag.startswith(("N", "XR", "VV"))) or (side == "led" and _leads_up(tokens, n)):
            slot = _before(tokens, n, sure)
        elif side == "ending" and sure and token.form in _WHY and _is_told(tokens, n + 1):
            slot = slot_of(tokens, (opens(tokens, n), n), [], sure)  # 표가 팔리지 않아서라고
        elif side == "found" and (slot := _emerged(tokens, n) or blamed(tokens, n)) is not None:
            pass
        elif side == "arises" and token.tag.startswith(("VV", "NNG")):
            slot = _arisen(sentence, n)
        elif side == "leads" and token.tag.startswith(("VV", "NNG")):
            slot = _leads(tokens, n, sure)
        elif side == "finding" and token.tag.startswith(("N", "VV")):
            slot = _found(tokens, n)
        elif side == "held" and token.tag.startswith("N"):
            slot = held(sentence, n, sure)
        elif side in ("noun", "origin") and token.tag.startswith("N"):
            slot = at_noun(tokens, n, sure, found)
            if side == "origin" and slot is not None and tokens[min(n + 1, len(tokens) - 1)].tag == "JKB":
                slot = None  # 첫 인도를 시작으로
        if slot is not None:
            yield slot


def _leads_up(tokens: Sequence[Token], n: int) -> bool:
    """``끊어진 데 따른``, ``누출에 의한``, ``쏟아지는 바람에``: words that tell a cause only in such a frame."""
    before, after = tokens[n - 1] if n else None, tokens[n + 1] if n + 1 < len(tokens) else None
    if before is None or after is None:
        return False
    if tokens[n].tag.startswith("VV"):
        return after.tag == "ETM" and (before.form == "데" or (before.tag == "JKB" and tokens[n].form != "따르"))
    if tokens[n].tag.startswith("NN"):
        return before.tag == "ETM" and after.tag == "JKB"
    return False


def _is_told(tokens: Sequence[Token], n: int) -> bool:
    """A copula, or what is left of one, behind an ending: 않아서다, 않아서라고."""
    return n < len(tokens) and (tokens[n].tag in ("VCP", "JKQ", "EF") or tokens[n].form in _QUOTING)


def _emerged(tokens: Sequence[Token], n: int) -> Slot | None:
    """``땅콩을 적지 않은 사실이 드러나``, ``쇳조각이 발견되면서``: what emerged, and what came of it."""
    verb = n + 1 if n + 1 < len(tokens) and tokens[n + 1].tag == "XSV" else n
    ends = verb + 1 < len(tokens) and tokens[verb + 1].tag == "EC" and tokens[verb + 1].form in _EMERGED
    if not ends or n == 0 or tokens[n - 1].tag != "JKS":
        return None
    return slot_of(tokens, (opens(tokens, n - 1), n - 1), [(verb + 2, len(tokens))], sure=False)


def _before(tokens: Sequence[Token], n: int, sure: bool) -> Slot | None:
    """``폭우 때문에 무너졌다``, ``그물이 감긴 탓이다``: what stands before the cue."""
    end = n
    while end > 0 and tokens[end - 1].tag.startswith("J"):
        end -= 1
    first = opens(tokens, end)
    after = n + 1
    while after < len(tokens) and tokens[after].tag.startswith(("J", "XS", "E", "VCP")):
        after += 1
    if any(token.tag == "VCN" for token in tokens[n + 1 : n + 3]):
        return None  # 날씨 탓이 아니라
    ends = any(token.tag == "VCP" for token in tokens[n + 1 : n + 3]) or after >= len(tokens)
    if ends and first and not _topic(tokens, first) and tokens[first - 1].tag == "EC":
        return slot_of(tokens, (_row(tokens, first), end), [], sure)  # 산사태가 나면서 진입로가 끊긴 탓이다
    before = [(max(first - LENGTH, 0), first)] if first else []
    return slot_of(tokens, (first, end), before if ends else [(after, closes(tokens, after))], sure)


def _topic(tokens: Sequence[Token], end: int) -> bool:
    return any(token.tag == "JX" and token.form in ("은", "는") for token in tokens[:end])


def _row(tokens: Sequence[Token], first: int) -> int:
    """The first token of the row of clauses that a clause stands in, all of which tell the cause."""
    marks = (
        k for k in range(first - 2, max(first - 2 * LENGTH, -1), -1) if tokens[k].tag in ("SP", "EF", "SSO", "SSC")
    )
    return next((k + 1 for k in marks), max(first - 2 * LENGTH, 0))


def _leads(tokens: Sequence[Token], n: int, sure: bool) -> Slot | None:
    """``누전이 화재로 이어졌다``, ``불티가 화재를 일으켰다``: the subject of a verb of causing, which has an object."""
    subject = next((k for k in range(n - 1, max(n - 1 - LENGTH, -1), -1) if tokens[k].tag == "JKS"), None)
    if subject is None or not any(t.tag in ("JKO", "JKB") for t in tokens[subject + 1 : n]):
        return None
    return slot_of(tokens, (phrase(tokens, subject), subject), [(subject + 1, n)], sure)


def _arisen(sentence: SentenceView, n: int) -> Slot | None:
    """``굴착기가 통신케이블을 끊어 일어난``, ``누전으로 발생했다``: what stands before a verb of arising."""
    tokens = sentence.tokens
    before = tokens[n - 1] if n else None
    if before is None or (tokens[n].tag == "NNG" and (n + 1 >= len(tokens) or tokens[n + 1].tag != "XSV")):
        return None
    if before.tag == "JKB" and before.form in BY:
        filler, end = (phrase(tokens, n - 1), n - 1), n - 1
    elif before.tag == "EC" and before.form in _ARISES:
        filler, end = (_acts(sentence, tokens, n - 1), n - 1), n - 1
    else:
        return None
    told = [(max(filler[0] - LENGTH, 0), filler[0])] if filler[0] else []
    return slot_of(tokens, (filler[0], end), told, sure=True)


def _found(tokens: Sequence[Token], n: int) -> Slot | None:
    """``레일이 휘면서 바퀴가 빠진 것으로 결론지었다``: what an inquiry ends with, where it says ``으로``."""
    end = next((k for k in range(n - 1, max(n - 5, -1), -1) if tokens[k].tag == "JKB" and tokens[k].form in BY), None)
    if end is None:
        return None
    begins = opens(tokens, end)
    if begins > 1 and tokens[begins - 1].tag == "EC":  # 레일이 휘면서 · 바퀴가 빠진 것
        return slot_of(tokens, (opens(tokens, begins - 1), begins - 1), [(begins, end)], sure=True)
    return slot_of(tokens, (begins, end), [], sure=True)


def _by_outcome(sentence: SentenceView, asked: Collection[str]) -> Iterator[Slot]:
    tokens, cues = sentence.tokens, _cues(sentence.rules)
    for hit in sentence.hits:
        if hit.concept not in asked:
            continue
        n = next((k for k, token in enumerate(tokens) if token.start >= hit.start), len(tokens))
        if not _is_predicate(tokens, n):
            continue
        for k in range(n - 1, max(n - 1 - _ADVERBS, -1), -1):
            token = tokens[k]
            if token.tag == "JKB" and token.form in BY:
                if tokens[n].form in _results(sentence.rules):
                    break  # 승리로 끝났다, 하한가로 밀렸다
                if tokens[k - 1].form in _manners(sentence.rules):
                    break  # 차례로, 자동으로, 일방적으로 멈췄다
                first = phrase(tokens, k)
                if first > 1 and tokens[first - 1].tag == "JKO" and tokens[first - 2].tag == "NNB":
                    break  # 88세를 일기로
                yield from _made(tokens, (phrase(tokens, k), k), n, bare=True)
                break
            if token.tag == "EC" and k > 1 and (tokens[k - 2].form, tokens[k - 1].form) == ("안", "되"):
                break  # 한 시간도 안 돼 숨졌다
            if (
                token.tag == "EC"
                and tokens[k + 1].form not in _AUXILIARY
                and (ending := cues.get(token.form, ("", False)))[0] == "ending"
            ):
                for slot in _made(tokens, (_acts(sentence, tokens, k), k), n, bare=False):
                    yield slot._replace(sure=ending[1])
                break
            if token.tag not in _PASSED and not (token.tag == "JKB" and token.form == "에서"):
                break


def _is_predicate(tokens: Sequence[Token], n: int) -> bool:
    """숨지, 중단되, 불이 나; not 실종자."""
    if n >= len(tokens):
        return False
    after = [token.tag for token in tokens[n + 1 : n + 3]]
    begun = [token.tag for token in tokens[n + 2 : n + 4]] == ["NNG", "XSV"]  # 불이 시작된
    return (
        tokens[n].tag.startswith("V")
        or after[:1] == ["XSV"]
        or (after[:1] in (["JKS"], ["JKO"]) and (after[1:] == ["VV"] or begun))
    )


def _made(tokens: Sequence[Token], filler: tuple[int, int], n: int, *, bare: bool) -> Iterator[Slot]:
    slot = slot_of(tokens, filler, [(n, min(n + 3, len(tokens)))], sure=True)
    if slot is not None:
        yield slot._replace(bare=bare)


def _acts(sentence: SentenceView, tokens: Sequence[Token], n: int) -> int:
    """The first token of a verb with its own phrases, without who it is told of (등반객이 · 눈사태에 묻혀)."""
    first = opens(tokens, n)
    subject = next((k for k in range(n - 1, first - 1, -1) if tokens[k].tag in ("JKS", "JX")), None)
    if subject is None:
        return first
    return phrase(tokens, subject) if _thing(sentence, tokens, subject) else subject + 1


def _thing(sentence: SentenceView, tokens: Sequence[Token], subject: int) -> bool:
    """A subject that is nobody: 배터리가 · 터져."""
    start, end = tokens[phrase(tokens, subject)].start, tokens[subject].start
    inside = [hit for hit in sentence.hits if start <= hit.start and hit.end <= end]
    named = any(m.start < end and start < m.end for m in sentence.of_kind("entity"))
    return bool(inside) and inside[-1].cls not in ("person", "group") and not named
