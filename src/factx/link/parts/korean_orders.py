"""Orders in Korean: 압수수색이 들어오기 사흘 전에, 터지고 나서야, 선고를 사흘 앞두고, 요청한 것은 그 뒤였다."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.view import SentenceView
from factx.link.parts.korean_orders_back import back, points_back
from factx.link.parts.korean_whens import found_over
from factx.link.parts.order import Order
from factx.link.said.wordings import deeds
from factx.models.document import Token
from factx.rules.load import RuleSet

_LENGTH = 14
"""Tokens of what something comes before or after."""
_QUANTITY = 5
"""Tokens of a length of time between what comes first and ``전`` or ``뒤`` (들어오기 사흘 전)."""
_AHEAD = "앞두"
"""The verb that says by itself that something is still to come."""
_AHEAD_OF = "앞서"
"""The verb that says so behind 에 (발표에 앞서); of others 에 tells how far (220t에 이르다)."""
_NEXT_TO = "잇"
"""The verb that says behind 에 what came first (통과에 이어, 통과한 데 이어)."""
_SO = ("그러", "이러")
"""Verbs for what was told (그러고 나서)."""
_NOT = ("않", "못하")
_QUOTING = ("다고", "라고", "자고", "냐고", "다며", "라며")
"""Endings before a verb that says so."""
_COPULA = ("여서", "이어서", "여", "이어")
"""Endings that are left of a copula (지난 뒤여서)."""
_AFTER = "나"
"""The verb of ``고 나서``."""


@cache
def _ways(rules: RuleSet) -> dict[str, str]:
    return {row["surface"]: row["order"] for row in rules.lexicon("ko", "order_word").rows}


def read(sentence: SentenceView) -> Iterator[Order]:
    """The orders of a Korean sentence."""
    tokens, ways = sentence.tokens, _ways(sentence.rules)
    over = -1
    days = {m.start for m in sentence.of_kind("date")}
    for n, token in enumerate(tokens):
        if token.form == _AFTER and token.tag == "VX" and n and tokens[n - 1].tag == "EC":
            if n + 1 < len(tokens) and tokens[n + 1].tag == "EC":
                yield _after_that(sentence, n)
            continue
        way = ways.get(token.form)
        if way is None and token.start in days and n and tokens[n - 1].tag == "ETM":
            way = "when"  # 수사관들이 들이닥친 · 5월 22일, 전시관은 이미 닫혀 있었다
        if way is None or n <= over:
            continue
        if way == "when":
            found = found_over(sentence, n, _opens(tokens, n - 1), *_adverbs(ways)) if n else None
            if found is not None:
                over = len(tokens)
                yield found
        elif way == "then":
            if token.tag.startswith(("MA", "VV")):
                yield back(sentence, n, n, "after")
        elif (that := points_back(tokens, n)) is not None:
            yield back(sentence, that, n, way)
        elif (order := _of_way(sentence, n, way, ways)) is not None:
            yield order


def _adverbs(ways: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Adverbs of what is over, and of what is still to come."""
    return [form for form, way in ways.items() if way == "over"], [form for form, way in ways.items() if way == "still"]


def _after_that(sentence: SentenceView, n: int) -> Order:
    """``터지고 나서야``; ``그러고 나서`` points back."""
    if sentence.tokens[n - 2].form in _SO and n >= 2:
        return back(sentence, n - 2, n + 1, "after")
    return _order(sentence, "after", n - 1, n + 1)


def _of_way(sentence: SentenceView, n: int, way: str, ways: Mapping[str, str]) -> Order | None:
    token = sentence.tokens[n]
    if way in ("over", "still"):
        return None
    if way == "until":
        return _until(sentence, n)
    if way == "during":  # 투표가 진행되는 와중에, 회의 도중: before it was over
        last = _told_before(sentence, n)
        return None if last is None else _order(sentence, "before", last, n)
    lapsed = _lapsed(sentence.tokens, n, ways)
    last = _last_before(sentence, n if lapsed is None else lapsed)
    if last is None or (token.tag == "VV" and _lapsed(sentence.tokens, n + 2, ways) == n):
        return None
    return _order(sentence, way, last, n)


def _until(sentence: SentenceView, n: int) -> Order | None:
    """``시장이 물러날 때까지 통과되지 않았다``: what is not done until something else is."""
    tokens = sentence.tokens
    if n < 2 or tokens[n - 2].tag != "ETM" or not any(t.tag == "VX" and t.form in _NOT for t in tokens[n + 1 :]):
        return None
    return _order(sentence, "after", n - 2, n)


def _order(sentence: SentenceView, way: str, last: int, n: int) -> Order:
    """The order of a clause or noun that ends at one token and its word at another."""
    tokens = sentence.tokens
    first = _noun_alone(tokens, last) if _compared(tokens, last) else _opens(tokens, last)
    cue, of = (tokens[first].start, tokens[n].end), (tokens[first].start, tokens[last].end)
    before = sentence.start, of[0]
    if _is_copula(tokens, n + 1):
        told = any(before[0] <= hit.start and hit.end <= before[1] for hit in sentence.hits)
        return Order(way, cue, [of], [before] if told else [])  # 만난 것은 · 계좌를 동결한 뒤였다
    return Order(way, cue, [of], [before, (cue[1], sentence.end)])


def _is_copula(tokens: Sequence[Token], n: int) -> bool:
    """뒤 · 였다, 뒤 · 여서 늦었다; not 뒤 · 인 5일."""
    if n >= len(tokens):
        return False
    if tokens[n].tag == "EC":
        return tokens[n].form in _COPULA
    return tokens[n].tag == "VCP" and tokens[min(n + 1, len(tokens) - 1)].tag != "ETM"


def _lapsed(tokens: Sequence[Token], n: int, ways: Mapping[str, str]) -> int | None:
    """The verb before ``뒤`` that says that a length of time has gone by (두 시간이 흐른 · 뒤)."""
    if n < 2 or n >= len(tokens) or not tokens[n].tag.startswith("N") or tokens[n - 1].tag != "ETM":
        return None
    verb = tokens[n - 2]
    return n - 2 if verb.tag == "VV" and ways.get(verb.form) == ways.get(tokens[n].form) == "after" else None


def _compared(tokens: Sequence[Token], last: int) -> bool:
    """Whether a noun with nothing that describes it stands before 보다 (선고보다)."""
    return tokens[last].tag == "NNG" and last + 1 < len(tokens) and tokens[last + 1].form == "보다"


def _noun_alone(tokens: Sequence[Token], last: int) -> int:
    """The first token of a noun phrase; that of its clause where a verb describes it (조사위가 낸 · 보고서보다)."""
    first = _phrase(tokens, last)
    return _opens(tokens, last) if first and tokens[first - 1].tag == "ETM" else first


def _last_before(sentence: SentenceView, n: int) -> int | None:
    """The last token of what something comes before or after, by the sort of word that says so."""
    tokens = sentence.tokens
    tag = tokens[n].tag
    if tokens[n].form == _NEXT_TO:
        return _led_on(sentence, n)
    if tag.startswith("VA") or (tag.startswith("VV") and tokens[n - 1].tag != "JKB"):
        than = _than(sentence, n)
        if than is not None or tag.startswith("VA"):
            return than
    if tag.startswith("VV") and tokens[n].form in _ways(sentence.rules) and tokens[n - 1].tag != "JKB":
        return _by_a_length(sentence, n)
    than = n > 1 and tokens[n - 1].tag == "JKB" and not tokens[n - 2].tag.startswith("NP")
    if than and (tokens[n].form == _AHEAD_OF or tokens[n - 1].form == "보다"):
        return n - 2  # 발표에 · 앞서, 신고보다 · 먼저
    if tag.startswith("NN"):
        return _told_before(sentence, n)
    return n - 1 if tag == "EC" and n else None  # 신고를 받 · 자마자


def _led_on(sentence: SentenceView, n: int) -> int | None:
    """The last token of what came first: 통과에 · 이어, 통과한 데 · 이어."""
    tokens = sentence.tokens
    if n < 2 or n + 1 >= len(tokens) or tokens[n + 1].tag != "EC":
        return None
    if tokens[n - 1].tag == "NNB" and tokens[n - 1].form == "데" and tokens[n - 2].tag == "ETM":
        return n - 2
    return (
        n - 2 if tokens[n - 1].tag == "JKB" and tokens[n - 1].form == "에" and _tells(sentence, tokens[n - 2]) else None
    )


def _than(sentence: SentenceView, n: int) -> int | None:
    """The last token of what something comes so long before or after: 대피보다 · 두 시간 앞섰다, 발표보다 늦었다."""
    tokens = sentence.tokens
    for k in range(n - 1, max(n - 2 - _QUANTITY, 0), -1):
        if tokens[k].form == "보다" and tokens[k].tag == "JKB":
            happens = _tells(sentence, tokens[k - 1]) or tokens[k - 2].tag == "ETM"
            timed = k == n - 1 or _lasts(sentence, tokens[k].end, tokens[n])
            return k - 1 if happens and timed else None
        if not tokens[k].tag.startswith(("N", "SN", "M", "JX")):
            return None
    return None


def _by_a_length(sentence: SentenceView, n: int) -> int | None:
    """The last token before a length of time and its verb: 선고를 · 사흘 앞두고, 알리고 · 세 시간이 지나서야."""
    tokens = sentence.tokens
    ahead = _ways(sentence.rules)[tokens[n].form] == "before"
    if tokens[n].form == _AHEAD_OF:
        return _told_before(sentence, n)  # 보고서를 내놓기 · 닷새 앞서
    for k in range(n - 1, max(n - 2 - _QUANTITY, 0), -1):
        token = tokens[k]
        if token.tag == "JKO" if ahead else token.tag == "EC" and token.form == "고":
            if tokens[n].form != _AHEAD and not _lasts(sentence, token.end, tokens[n]):
                return None
            last = k - 1 if ahead else k
            happens = not ahead or _tells(sentence, tokens[last]) or _lasts(sentence, token.end, tokens[n])
            return last if happens else None  # 총회를 하루 · 앞둔; 추석을 앞두고 is but a season
        if not ahead and token.tag == "NNB" and token.form == "지" and tokens[k - 1].tag == "ETM":
            return k - 1  # 도착한 · 지 이틀이 지나
        if not token.tag.startswith(("N", "SN", "M", "JX", "JKS")):
            return None
    return None


def _lasts(sentence: SentenceView, start: int, verb: Token) -> bool:
    """Whether a length of time stands between an object or a clause and a verb."""
    return any(start <= m.start and m.end <= verb.start for m in sentence.of_kind("date"))


def _told_before(sentence: SentenceView, n: int) -> int | None:
    """The last token of the clause or noun that something comes before or after (들어오기 · 사흘 · 전, 폭발 · 뒤)."""
    tokens = sentence.tokens
    for k in range(n - 1, max(n - 2 - _QUANTITY, -1), -1):
        token = tokens[k]
        if token.tag in ("ETM", "ETN") or (token.tag == "EC" and token.form == "고" and k < n - 1):
            return k  # 시장이 물러나고 · 일주일 뒤
        if token.tag == "NNG" and _tells(sentence, token):
            return k
        if not token.tag.startswith(("N", "SN", "M", "JX")) or token.form in ("은", "는"):
            return None
    return None


def _tells(sentence: SentenceView, token: Token) -> bool:
    """A noun for something that happens: 폭발, 신고."""
    if any(hit.start <= token.start < hit.end and hit.cls in ("act", "event") for hit in sentence.hits):
        return True
    return any(deed.start <= token.start < deed.end for deed in deeds(sentence.rules).find(sentence))


def _opens(tokens: Sequence[Token], last: int) -> int:
    """The first token of a clause that describes: behind the topic of the sentence, or the clause before."""
    first, subject = max(last - _LENGTH, 0), None
    for k in range(last, first, -1):
        if tokens[k].tag == "JKS" and korean.is_noun(tokens[k - 1]):
            if subject is not None:
                return subject  # 서던그리드가 · 불길이 신고되기 전에 차단했다: two subjects, the inner one is its own
            subject = _phrase(tokens, k - 1)
        ends = korean.particle(tokens[k]) == "topic" and tokens[k].form in ("은", "는")
        parts = tokens[k].tag in ("EC", "SP", "EF") and not tokens[k + 1].tag.startswith(("VX", "E"))
        parts = parts and not (tokens[k].tag == "EC" and tokens[k].form.endswith(_QUOTING))  # 거둬들이겠다고 · 통보하
        if ends or (parts and k < last):
            return k + 1
    return first


def _phrase(tokens: Sequence[Token], n: int) -> int:
    """The first token of the nouns that end at one."""
    while n > 0 and korean.is_noun(tokens[n - 1]):
        n -= 1
    return n
