"""The verbs that may say what happens to what a figure counts: base forms, with the words beside them."""

from collections.abc import Iterator, Sequence

from factx.link.clause.context import Context
from factx.link.clause.english import grammar
from factx.link.clause.relative import head
from factx.link.clause.view import SentenceView
from factx.link.clause.wholes import wholes
from factx.models.document import Token
from factx.models.mention import FigureValue, Mention

_ENDINGS = 3
"""Tokens of the endings of a verb before a noun (체포+되+ㄴ)."""
_LATER = 12
"""Words between people and the verb that says what befell them (``people living near the plant were evacuated``)."""


def predicates_of(sentence: SentenceView, context: Context, figure: Mention) -> list[str]:
    """Base forms of the verbs that may say what happens to what is counted: its own, of people those that follow too.

    A verb stands with the words beside it too (``join the walkout``, `파업 참여`).
    """
    if sentence.lang == "ko":
        return _korean_verbs(sentence, context, figure)
    if _is_whole(sentence, figure):
        return []
    verbs = [*_degree(sentence, figure), *_deed_of(sentence, figure), *_english_verbs(sentence, context)]
    return [*verbs, *_english_fates(sentence, context, figure)]


def _is_whole(sentence: SentenceView, figure: Mention) -> bool:
    """``laid off 45 of its 210 employees``: the verb tells of the 45."""
    of = wholes(sentence.rules).english(sentence.document.text, figure.start)
    return of is not None and any(m.end == of - 1 for m in sentence.of_kind("figure"))


def _deed_of(sentence: SentenceView, figure: Mention) -> list[str]:
    """``the evacuation of nearly 2,000 residents``: a noun right before says what befell them."""
    n = next((n for n, word in enumerate(sentence.words) if word.start >= figure.start), 0)
    of_it = n > 1 and sentence.words[n - 1].low == "of" and sentence.words[n - 2].kind == "noun"
    return [sentence.words[n - 2].low] if of_it and getattr(figure.value, "unit", None) == "person" else []


def _degree(sentence: SentenceView, figure: Mention) -> list[str]:
    """``1.2 metres long``: the word right after a measure that says what is measured."""
    after = next((word for word in sentence.words if word.start >= figure.end), None)
    measure = isinstance(figure.value, FigureValue) and figure.value.dimension is not None
    return [after.low] if measure and after is not None and grammar(sentence.rules).has(after, "degree") else []


def _korean_verbs(sentence: SentenceView, context: Context, figure: Mention) -> list[str]:
    if wholes(sentence.rules).korean(sentence.document.text, figure.end):
        return []  # 자매 2명 중 1명이 숨졌다: one died
    tokens, told = sentence.tokens, list[str]()
    following = next((m.start for m in sentence.of_kind("figure") if m.start >= figure.end), sentence.end)
    own = context.predicate[0] if context.predicate else -1
    places = [n for n, token in enumerate(tokens) if token.start == own and token.tag != "EP"][:1]
    unit = getattr(figure.value, "unit", None)
    if unit == "item" or getattr(figure.value, "currency", None):  # 살처분된 닭은 210만 마리, 빌린 돈은 3억원
        places += [n for n in _modifiers(tokens, context, figure) if n not in places]
    if unit == "person":  # 학생 41명이 급식을 먹고 입원했다
        later = (n for n, token in enumerate(tokens) if figure.end < token.start < following and _acts(tokens, n))
        places += [n for n in later if n not in places]
        places += [n for n in _modifiers(tokens, context, figure) if n not in places]
    for n in places:
        before = next((t for t in reversed(tokens[max(0, n - 2) : n]) if t.tag.startswith("NN")), None)
        own = before is not None and (before.start >= figure.end or tokens[n].end <= figure.start)
        told += [f"{before.form} {tokens[n].form}"] if before is not None and own else []  # 신세를 진, 급식을 먹고
        told.append(tokens[n].form)
    return told


def _modifiers(tokens: Sequence[Token], context: Context, figure: Mention) -> Iterator[int]:
    """``숨진 환자는 8명``, ``체포된 시위 참가자 53명``: the verb before a noun tells what befell them."""
    first = head(tokens, context, (figure.start, figure.end))
    if first is not None:
        before = range(first - 2, max(first - 2 - _ENDINGS, -1), -1)
        yield from (n for n in before if _acts(tokens, n))


def _acts(tokens: Sequence[Token], n: int) -> bool:
    """A verb, or the noun of one (체포하다)."""
    if tokens[n].tag.startswith("VV"):
        return True
    return tokens[n].tag == "NNG" and n + 1 < len(tokens) and tokens[n + 1].tag == "XSV"


def _english_verbs(sentence: SentenceView, context: Context) -> list[str]:
    if context.predicate is None:
        return []
    start, end = context.predicate
    words = sentence.words
    n = next((n for n, word in enumerate(words) if word.start == start), None)
    if n is None:
        return [sentence.document.text[start:end].lower()]
    lemma = grammar(sentence.rules).lemma
    following = [word.low for word in words[n + 1 : n + 4] if word.kind != "det"]
    told = [f"{lemma(words[n])} {' '.join(following[:k])}".strip() for k in (3, 2, 1, 0)]
    if grammar(sentence.rules).has(words[n], "state"):  # are missing: no form of to miss
        told.insert(0, words[n].low)
    behind = [word.low for word in words if context.counted and word.start >= context.counted[1]][:2]
    if context.counted and start < context.counted[0]:  # pulled four people out alive, took two into custody
        told[:0] = [f"{lemma(words[n])} {' '.join(behind[:k])}" for k in (2, 1) if behind]
    if following[:1] == ["and"] and n + 2 < len(words) and words[n + 2].verb:
        told.append(lemma(words[n + 2]))  # were struck and killed
    meant = words[n + 2] if following[:1] == ["to"] and n + 2 < len(words) else None
    return [*told, lemma(meant)] if meant is not None and meant.verb else told  # plans to invest


def _english_fates(sentence: SentenceView, context: Context, figure: Mention) -> Iterator[str]:
    """What befell people, by a participle before them (``330 detained workers``) or a verb that follows later."""
    if context.counted is None or getattr(figure.value, "unit", None) not in ("person", None):
        return
    classes, words = grammar(sentence.rules), sentence.words
    start, end = context.counted
    for word in words:
        known = classes.verbs.get(word.low) if start <= word.start < word.end < end else None
        if known is not None and known[2]:
            yield known[0]
    n = next((n for n, word in enumerate(words) if word.start >= end), len(words))
    if n < len(words) and words[n].low.endswith("ing") and words[n].low in classes.verbs:
        following = [word.low for word in words[n + 1 : n + 4] if word.kind != "det"]
        own = classes.verbs[words[n].low][0]
        yield from (f"{own} {' '.join(following[:k])}".strip() for k in (3, 2, 1, 0))  # wait for an organ transplant
        for k in range(n + 1, min(n + _LATER, len(words) - 1)):
            if words[k].kind == "stop":
                return
            if words[k].kind == "aux" and words[k + 1].kind == "verb" and classes.is_past(words[k + 1]):
                yield classes.lemma(words[k + 1])
                return
