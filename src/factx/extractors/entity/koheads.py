"""Firms that a Korean article calls by the head of their names: ``여울아토믹스``, later ``여울``.

Where the tagger reads scraps (도/NNG 원/NNG) the head is the firm. Many heads are words of the language (여울 is a
rapid): these are the firm where they act like one, or where they do so at most of their sights.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords, is_hangul

PART = "ko.entity.org.part"
"""The rule of firms that are called by the head of their names."""
_PARTY = 3
_HEAD = 2
_LISTED = "ko.entity.list."
_SUBJECT = ("은", "는", "이", "가", "도")
_CLAUSE = 60
"""Characters behind a subject that hold what it does."""
_DEEDS = {
    **dict.fromkeys(("와", "과", "와의", "과의"), "와"),
    **dict.fromkeys(("을", "를"), "을"),
    "에": "에",
    **dict.fromkeys(("로부터", "으로부터"), "로부터"),
}


def heads_in(found: Iterable[Found], text: str, words: KoreanWords) -> Iterator[str]:
    """``루미온`` of ``루미온세미콘``, ``도원`` of ``도원승강기``: what stands before the ending or the ware of a firm.

    Args:
        found: names of a document.
        text: of the document.
        words: the Korean word lists.
    """
    for one in found:
        name = text[one.start : one.end]
        if one.type != "ORG" or one.form != "name" or one.rule.startswith(_LISTED) or not is_hangul(name):
            continue
        told = words.org.of(name)
        stem = name[: -len(told[0])] if told and told[1] in ("private", "loose") and len(told[0]) > 1 else ""
        if told and told[1] == "party" and len(name) > _PARTY:
            stem = name[: -len(told[0])]  # 그린누리당, later 그린누리
        if told is None:
            ware = max((thing for thing in words.things if name.endswith(thing)), key=len, default="")
            stem = name[: -len(ware)] if len(ware) > 1 else ""
        if len(stem) >= _HEAD and stem not in words.generic and stem not in words.given:
            yield stem


def acting(heads: Collection[str], sentences: Sequence[KoreanSentence]) -> tuple[frozenset[str], frozenset[int]]:
    """Heads that act like firms at most of their sights, and where any of them does.

    Args:
        heads: words that stand at the head of firms' names.
        sentences: of the document.
    """
    if not heads:
        return frozenset(), frozenset()
    names = "|".join(sorted(heads, key=lambda name: (-len(name), name)))
    sights = regex.compile(rf"(?<![가-힣\w])(?P<name>{names})(?![A-Za-z0-9])(?P<rest>{PARTICLE})")
    seen: Counter[str] = Counter()
    told: Counter[str] = Counter()
    places = set()
    for sentence in sentences:
        for match in sights.finditer(sentence.text, sentence.start, sentence.end):
            seen[match["name"]] += 1
            if _acts(sentence, match):
                told[match["name"]] += 1
                places.add(match.start())
    return frozenset(name for name in told if 2 * told[name] > seen[name]), frozenset(places)


def _acts(sentence: KoreanSentence, match: regex.Match[str]) -> bool:
    """``여울은 … 공시했다``, ``가람 대리점``, ``대성을 상대로``: what firms do, have, and what is done with them."""
    text, words, rest, end = sentence.text, sentence.words, match["rest"], match.end()
    if rest in _SUBJECT:
        return words.firm_acts.search(text, end, min(sentence.end, end + _CLAUSE)) is not None
    if rest in ("", "의"):
        n = sentence.chunk_at(end + 1)
        return n is not None and text[end] == " " and sentence.chunks[n].text in words.firm_words
    kind = _DEEDS.get(rest)
    return kind is not None and text.startswith(words.deeds[kind], end + 1)
