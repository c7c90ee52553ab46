"""Totals and the parts that a sentence gives them: `사망자 3명, 부상자 14명 등 모두 17명`, ``19 casualties (…)``."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from factx.link.clause.concepts import concepts
from factx.models.document import Document, Lang, Sentence
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_APART = 40
"""Characters between two parts of one list."""
_NEXT = 20
"""Characters between the last part and the words of the total."""
_CUED = 40
"""Characters before and after a number in which words stand that say that it is the total, or for each."""
_LEAST = 2
_LOSS = "loss"
_BESIDE = compiled(r"(?P<word>[가-힣A-Za-z]{2,16})\s(?:of\s)?(?:about\s|some\s|약\s)?$")
_BRACKET = compiled(r"[^()（）\n]{0,16}[(（]")
_LINKS = {
    "ko": compiled(r"\s?(?:등|으로|로|이|을|를|,)?[\s,]{0,2}"),
    "en": compiled(r"[\w\s'-]{0,16}[,;–—-]\s?(?:and )?"),
}
"""What may stand between a list of parts and its total, where nothing is known of the parts: no verb of its own."""


@dataclass(frozen=True, slots=True)
class Total:
    """A total with its parts.

    Attributes:
        whole: the total.
        parts: what is added.
        open: further parts may go unnamed (등, including).
        rounded: the difference may come from rounding each part.
    """

    whole: Fact
    parts: tuple[Fact, ...]
    open: bool
    rounded: bool = False


def totals(document: Document, facts: Sequence[Fact], rules: RuleSet) -> Iterator[Total]:
    """All of a document."""
    levels = sorted((fact for fact in facts if _is_level(fact)), key=lambda fact: fact.evidence[0].start)
    if len(levels) <= _LEAST:
        return
    starts = [fact.evidence[0].start for fact in levels]
    for sentence in document.sentences:
        if sentence.lang == "und":
            continue
        inside = levels[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        own = [fact for fact in inside if fact.evidence[0].end <= sentence.end]
        if len(own) > _LEAST:
            found = _of_sentence(document.text, sentence, own, _words(rules, sentence.lang), rules)
            for total in found:
                if not any(is_loss(part, document.text, rules) for part in total.parts):
                    yield total


class _Words:
    """Cues of one language."""

    def __init__(self, rules: RuleSet, lang: Lang) -> None:
        cues = rules.lexicon(lang, "total_cue")
        before, among = cues.group("before"), cues.group("among")
        self.link = _LINKS[lang]
        self.before = compiled(rf"(?:^|(?<=[\s,(])){alternatives(before.words)}\s?(?:of\s)?$", int(regex.IGNORECASE))
        self.among = compiled(alternatives(among.words), int(regex.IGNORECASE))
        self.open = compiled(alternatives(rules.lexicon(lang, "list_cue").group("open").words), int(regex.IGNORECASE))


@cache
def _words(rules: RuleSet, lang: Lang) -> _Words:
    return _Words(rules, lang)


def _of_sentence(text: str, sentence: Sentence, own: Sequence[Fact], words: _Words, rules: RuleSet) -> Iterator[Total]:
    for n, whole in enumerate(own):
        start, end = whole.evidence[0].start, whole.evidence[0].end
        cue = words.before.search(text, max(sentence.start, start - _APART), start)
        if cue is not None:
            parts = _run(text, own[:n], whole, words)
            if len(parts) >= _LEAST:
                between = text[parts[-1].evidence[0].end : cue.start()]
                known = _partition(rules, whole, parts)
                if len(between) <= _NEXT and (known or words.link.fullmatch(between)):
                    yield Total(whole, parts, bool(words.open.search(between)) and not known)
                    continue
        bracket = _BRACKET.match(text, end, sentence.end)
        closing = min((at for mark in ")）" if (at := text.find(mark, end, sentence.end)) > 0), default=-1)
        if bracket is not None and closing > bracket.end():
            inside = text[bracket.end() : closing]
            parts = tuple(
                f for f in own[n + 1 :] if bracket.end() <= f.evidence[0].start < closing and _alike(f, whole)
            )
            if len(parts) >= _LEAST and not words.among.search(inside):
                yield Total(whole, parts, bool(words.open.search(inside)) and not _partition(rules, whole, parts))


def _run(text: str, before: Sequence[Fact], whole: Fact, words: _Words) -> tuple[Fact, ...]:
    """The figures of one list that ends before the total: of its unit, close to each other, none a part of another."""
    found: list[Fact] = []
    for fact in reversed(before):
        between = text[fact.evidence[0].end : found[-1].evidence[0].start] if found else ""
        if not _alike(fact, whole) or len(between) > _APART:
            break
        if regex.search(r"[()（）\[\]]", between) or words.among.search(between):
            return ()
        found.append(fact)
    return tuple(reversed(found))


def is_loss(fact: Fact, text: str, rules: RuleSet) -> bool:
    """What a total is less by: 메모리 6.3조원, 비메모리 적자 1조원; ``a loss of 1 trillion won``."""
    if fact.attribute.endswith(_LOSS):
        return True
    start = fact.evidence[0].start
    beside = _BESIDE.search(text, max(0, start - _APART), start)
    if beside is None:
        return False
    known = concepts(rules).word("ko" if beside["word"] > "가" else "en", beside["word"].lower())
    return known is not None and known[0].endswith(_LOSS)


def figure_of(fact: Fact) -> FigureValue:
    """The figure that a part or a total is.

    Raises:
        TypeError: the fact is of another kind.
    """
    if not isinstance(fact.value, FigureValue):
        raise TypeError("parts and totals are figures")
    return fact.value


def cued(text: str, fact: Fact, rules: RuleSet, lang: Lang, group: str) -> bool:
    """Whether a word of a group stands right before a number or right behind it: ``276m won ($190,000) in all``."""
    start, end = fact.evidence[0].start, fact.evidence[0].end
    before, after = _beside_cues(rules, lang, group)
    return bool(before.search(text, max(0, start - _CUED), start) or after.match(text, end, end + _CUED))


@cache
def _beside_cues(rules: RuleSet, lang: Lang, group: str) -> tuple["regex.Pattern[str]", "regex.Pattern[str]"]:
    words = alternatives(rules.lexicon(lang, "total_cue").group(group).words)
    ignored = int(regex.IGNORECASE)
    return (
        compiled(rf"(?<![a-z]){words}\s?$", ignored),
        compiled(rf"(?:\s?[(（][^()（）]{{1,24}}[)）])?,?\s?{words}(?![a-z])", ignored),
    )


def _is_level(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, FigureValue) and value.form == "level" and value.number is not None and bool(fact.evidence)


def _alike(one: Fact, other: Fact) -> bool:
    a, b = one.value, other.value
    return isinstance(a, FigureValue) and isinstance(b, FigureValue) and (a.unit, a.currency) == (b.unit, b.currency)


@cache
def _partitions(rules: RuleSet) -> dict[str, frozenset[str]]:
    rows = (row for row in rules.table("shared/partitions") if row["scope"] == "sentence")
    return {row["whole"]: frozenset(row["parts"].split("|")) for row in rows}


def _partition(rules: RuleSet, whole: Fact, parts: Sequence[Fact]) -> bool:
    """The parts are all that such a whole has: casualties are the dead and the injured."""
    needed = _partitions(rules).get(whole.attribute)
    return needed is not None and needed <= {part.attribute for part in parts}
