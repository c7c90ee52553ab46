"""Unknown Korean names that one word beside them explains: ``크렘나 사격장``, ``치료제 글루나``, ``다크볼트라는 코드``.

A proper noun that no list holds is a name or a term of some trade. The noun beside it tells which: what stands before a
mine, a border or a firing range is a place, what stands behind the kind of a thing is a thing. Each sight of the word
is then the same.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import GUESS, Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.kosentence import KoreanSentence
from factx.models.mention import EntityType

_DISTRICTS = frozenset("시군구읍면동리")
_WORKS = frozenset(("공장", "사업장", "창고", "물류창고", "생산시설", "작업장"))
_SURE = 2
_WORD = 3
"""Syllables of the shortest name that is an ordinary word (책갈피)."""
_CALLED = ("이라는 ", "라는 ", "이란 ", "란 ")
_PLACE: tuple[EntityType, ...] = ("PLACE", "PLACE")
_PRODUCT: tuple[EntityType, ...] = ("PRODUCT", "PRODUCT")
_ORG: tuple[EntityType, ...] = ("ORG", "ORG")
"""What one word alone makes sure counts twice."""
_OPENING = frozenset("‘“'\"《〈「『<")
_NAMING = frozenset(("NNP", "NNG", "XSN"))
_NOMINAL = frozenset(("NNG", "NNP", "NNB", "XSN", "XR", "NR"))
_AT = frozenset(("JKB/에서", "JKB/에서의"))


def guessed(sentences: Sequence[KoreanSentence], known: Iterable[Found]) -> list[Found]:
    """Every sight of the unknown words that some sight explains.

    Args:
        sentences: of one document.
        known: names found otherwise; a word that touches one of them is not unknown.
    """
    known = list(known)
    taken = {offset for one in known for offset in range(one.start, one.end)}
    people = {one.end for one in known if one.type == "PERSON"}
    sights: defaultdict[str, list[tuple[KoreanSentence, int]]] = defaultdict(list)
    for sentence in sentences:
        for n, chunk in enumerate(sentence.chunks):
            if chunk.start not in taken and chunk.end - 1 not in taken and _may_be_name(sentence, chunk):
                sights[chunk.text].append((sentence, n))
    found: list[Found] = []
    for name in sorted(sights):
        votes: Counter[EntityType] = Counter()
        unknown = any(sentence.chunks[n].has_proper for sentence, n in sights[name])
        if not unknown and (len(sights[name]) < _SURE or len(name) < _WORD):
            continue
        for sentence, n in sights[name]:
            votes.update(_votes(sentence, n) if unknown else ())
            votes.update(_ORG if _is_held(sentence, n, people) else ())
        if not votes:
            continue
        kind, times = votes.most_common(1)[0]
        if times < _SURE:
            continue
        for sentence, n in sights[name]:
            chunk = sentence.chunks[n]
            found.append(Found(chunk.start, chunk.end, kind, f"ko.entity.{kind.lower()}{GUESS}", priority=1))
    return found + [one for one in _torn(sentences) if one.start not in taken and one.end - 1 not in taken]


def _may_be_name(sentence: KoreanSentence, chunk: Chunk) -> bool:
    if chunk.role or not chunk.nominal or not sentence.words.may_be_unknown(chunk.text) or sentence.listed(chunk):
        return False
    if any(token.tag not in _NAMING for token in chunk.tokens):
        return False
    return sentence.text[chunk.start - 1 : chunk.start] not in _OPENING


def _votes(sentence: KoreanSentence, n: int) -> Iterator[EntityType]:
    """What the words beside one sight say, the sure ones twice."""
    chunk, words = sentence.chunks[n], sentence.words
    before, after = sentence.before(n), sentence.after(n)
    if chunk.proper and not chunk.tail and after is not None and after.text in words.sites:
        yield from _ORG if _is_in_district(sentence, n) and after.text in _WORKS else _PLACE
    if chunk.proper and chunk.tail in _AT:
        yield "PLACE"
    if before is not None and not before.tail and before.text.endswith(words.things):
        yield from _PRODUCT
    if chunk.proper and not chunk.tail and after is not None and after.text.endswith(words.things):
        yield "PRODUCT"
    behind = sentence.text[chunk.end : chunk.end + 4]
    if n + 1 < len(sentence.chunks) and (called := next((c for c in _CALLED if behind.startswith(c)), "")):
        noun = sentence.chunks[n + 1]
        if noun.start == chunk.end + len(called):
            if noun.text.endswith(words.things):
                yield from _PRODUCT
            elif sentence.is_body_noun(noun):
                yield from _ORG
            elif noun.text.endswith(words.place_nouns):
                yield from _PLACE


def _is_in_district(sentence: KoreanSentence, n: int) -> bool:
    """``도림면 한별케미텍 공장``: behind the district where it stands, it is whose the works are."""
    before = sentence.before(n)
    return before is not None and not before.tail and len(before.text) > _SURE and before.text[-1] in _DISTRICTS


def _is_held(sentence: KoreanSentence, n: int, people: Collection[int]) -> bool:
    """``남궁솔 책갈피 최고보안책임자``: between a person and a title, and no department; ``운영사인 책갈피``."""
    chunk, after = sentence.chunks[n], sentence.after(n)
    if chunk.text.endswith(sentence.words.departments):
        return False
    equal = sentence.equated(n)
    if equal is not None and sentence.is_body_noun(equal):
        return True
    titled = after is not None and not chunk.tail and (after.role or _is_title(after, sentence))
    return titled and chunk.start - 1 in people and len(chunk.text) >= _WORD


def _is_title(chunk: Chunk, sentence: KoreanSentence) -> bool:
    """``품질관리실장``, ``최고보안책임자``: how titles of no list end."""
    return len(chunk.text) > _WORD and chunk.text.endswith(sentence.words.title_endings)


def _torn(sentences: Sequence[KoreanSentence]) -> Iterator[Found]:
    """``온주 공장``, to the tagger 온/MM 주/NNG: scraps before the noun of a site, at all their sights."""
    words = sentences[0].words if sentences else None
    if words is None:
        return
    names: set[str] = set()
    for sentence in sentences:
        for match in words.before_site.finditer(sentence.text, sentence.start, sentence.end):
            name, start, end = match["name"], match.start("name"), match.end("name")
            tags = sentence.tags_in(start, end)
            scraps = len(tags) > 1 and sentence.is_torn(start, end) and tags[-1] in _NOMINAL and tags[0] != "VCP"
            if scraps and name not in words.generic and not sentence.lists.entries(name) and name not in words.roles:
                names.add(name)
    if not names:
        return
    spelled = "|".join(sorted(names))
    anywhere = regex.compile(rf"(?<![가-힣\w])(?P<name>{spelled}){PARTICLE}")
    for sentence in sentences:
        for match in anywhere.finditer(sentence.text, sentence.start, sentence.end):
            yield Found(match.start(), match.end("name"), "PLACE", f"ko.entity.place.torn{GUESS}", priority=1)
