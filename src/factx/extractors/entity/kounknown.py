"""Words that no list and no ending knows, and that a Korean document treats as a body or as a place.

One sight of an unknown word tells little. An article names its firms and villages again and again, beside words that
go with firms (에어달빛 주식, 도윤정 에어달빛 대표) or with places (달섬 주민, 달섬에서): what several sights agree on
counts.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import GUESS, Found
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.kosights import (
    AT_PLACES,
    deals,
    is_called,
    is_headed,
    is_like_body,
    is_proper,
    is_quoted,
    is_second_word,
    is_sure,
    told_by,
)
from factx.extractors.entity.words_ko import is_hangul
from factx.models.mention import EntityType

_SHORTEST = 3
_COMPOUND = 4
"""Syllables of the shortest name that the tagger may take for a compound of ordinary nouns (에어 + 달빛)."""
_PARTS = 2
_SIGHTS = 2
_MANY = 3
_ARTICLE = 4
"""Sentences of the shortest article: what stands in one alone, without its full name, is rather a firm than a star."""
_TO_PERSONS = frozenset(("JKB/에게", "JKB/에게서", "JKB/한테", "JKB/께"))
DEALT = "ko.entity.org.dealt"
"""The rule of words that are firms by what is done with them."""
_BY_SHAPE = "ko.entity.person.shape"
_OVER_SHAPES = 6
"""``모비아`` has the shape of a person, and is what somebody has a contract with."""
_HOMES = ("원", "집", "관", "당", "촌")
"""How homes, clinics and schools end that have the shape of a person's name (한빛원)."""
_OPENING = frozenset("‘“'\"《〈「『<")
"""What stands in quotation marks is a title, a term or a product."""


def unknown_names(sentences: Sequence[KoreanSentence], known: Iterable[Found]) -> list[Found]:
    """Unknown words that are a body or a place by what stands around all their sights, at each of these.

    Args:
        sentences: of one document.
        known: names found otherwise; a word that is or touches one of them is not unknown.
    """
    known = list(known)
    taken = {offset for one in known if one.rule != _BY_SHAPE for offset in range(one.start, one.end)}
    shaped = {(one.start, one.end) for one in known if one.rule == _BY_SHAPE}
    people = {one.start for one in known if one.type == "PERSON"}
    sights: defaultdict[str, list[tuple[KoreanSentence, int]]] = defaultdict(list)
    dealt: set[str] = set()
    for sentence in sentences:
        for n, chunk in enumerate(sentence.chunks):
            if _may_be_name(sentence, chunk) and chunk.start not in taken and chunk.end - 1 not in taken:
                sights[chunk.text].append((sentence, n))
                if (
                    deals(sentence, n)
                    or is_headed(sentence, n, people)
                    or is_quoted(sentence, chunk)
                    or is_called(sentence, n)
                ):
                    dealt.add(chunk.text)
    found: list[Found] = []
    for name in sorted(sights):
        if name in dealt or _is_home(name, sights[name], shaped):
            chunks = (sentence.chunks[n] for sentence, n in sights[name])
            found += (Found(c.start, c.end, "ORG", DEALT, priority=_OVER_SHAPES) for c in chunks)
        elif _lies(name, sights[name], shaped):
            chunks = (sentence.chunks[n] for sentence, n in sights[name])
            found += (Found(c.start, c.end, "PLACE", "ko.entity.place.land", priority=_OVER_SHAPES) for c in chunks)
        else:
            seen = [(s, n) for s, n in sights[name] if (s.chunks[n].start, s.chunks[n].end) not in shaped]
            found += _judged(seen, article=len(sentences) >= _ARTICLE)
    return found


def _lies(name: str, sights: Sequence[tuple[KoreanSentence, int]], shaped: Collection[tuple[int, int]]) -> bool:
    """``노루재에서``, ``노루재 정상``: it has the shape of a person, ends like a pass, and things happen there."""
    words = sights[0][0].words
    if not name.endswith(words.landforms) or not any(
        (s.chunks[at].start, s.chunks[at].end) in shaped for s, at in sights
    ):
        return False
    told = sum(s.chunks[at].tail in AT_PLACES or _before_land(s, at) or _is_left(s, at) for s, at in sights)
    return told >= (_SIGHTS if name[0] in words.common_surnames else 1)  # 박민재에서 이강인으로, the ball


def _is_left(sentence: KoreanSentence, n: int) -> bool:
    """``도솔항을 떠난``."""
    chunk = sentence.chunks[n]
    return chunk.tail == "JKO/을" and sentence.text.startswith(sentence.words.departures, chunk.end + 2)


def _is_home(name: str, sights: Sequence[tuple[KoreanSentence, int]], shaped: Collection[tuple[int, int]]) -> bool:
    """``요양시설 한빛원``, ``한빛원에서``: of the shape of a person, but called a home, or things happen there."""
    if not name.endswith(_HOMES) or not any((s.chunks[at].start, s.chunks[at].end) in shaped for s, at in sights):
        return False
    for sentence, n in sights:
        before = sentence.before(n)
        if before is not None and not before.tail and sentence.is_body_noun(before):
            return True
    return any(s.chunks[n].tail in AT_PLACES for s, n in sights) and name[:-1] in sights[0][0].words.name_stems


def _before_land(sentence: KoreanSentence, n: int) -> bool:
    after = sentence.after(n)
    chunk = sentence.chunks[n]
    return after is not None and not chunk.tail and after.text in sentence.words.lands


def _is_foreign(chunk: Chunk) -> bool:
    """One proper noun of four syllables or more, and to the tagger nothing else: no ordinary word has this look."""
    return len(chunk.tokens) <= _PARTS and is_proper(chunk) and len(chunk.text) >= _COMPOUND


def _may_be_name(sentence: KoreanSentence, chunk: Chunk) -> bool:
    text = chunk.text
    if len(text) < _SHORTEST or not chunk.nominal or not is_hangul(text) or chunk.role:
        return False
    if not is_proper(chunk) and (len(text) < _COMPOUND or any(token.tag != "NNG" for token in chunk.tokens)):
        return False
    if sentence.listed(chunk) or text in sentence.words.generic or text in sentence.words.given:
        return False
    return sentence.text[chunk.start - 1 : chunk.start] not in _OPENING


def _judged(sights: Sequence[tuple[KoreanSentence, int]], *, article: bool) -> Iterator[Found]:
    """The word at each sight with the type that its sights agree on; nothing where they do not or say too little."""
    proper = sum(sentence.chunks[n].proper or is_like_body(sentence, sentence.chunks[n]) for sentence, n in sights)
    foreign = article and all(_is_foreign(s.chunks[n]) and not is_second_word(s, n) for s, n in sights)
    if not proper or (len(sights) < _SIGHTS and not foreign and not is_sure(*sights[0])):
        return
    told: Counter[EntityType] = Counter(kind for sentence, n in sights if (kind := told_by(sentence, n)))
    if foreign and not told and len(sights) >= _SIGHTS:
        for sentence, n in sights:  # 플랜아크의 약점, 플랜아크를 고쳐: a name, and nothing says of what
            yield Found(sentence.chunks[n].start, sentence.chunks[n].end, "OTHER", f"ko.entity.other{GUESS}")
        return
    if len(told) != 1 or ("ORG" in told and any(sentence.chunks[n].tail in _TO_PERSONS for sentence, n in sights)):
        return
    kind, times = told.most_common(1)[0]
    if any(is_sure(*sight) for sight in sights):
        times = _SIGHTS
    if times < _SIGHTS and not (proper == len(sights) or len(sights) >= _MANY):
        return
    rule = f"ko.entity.{'org' if kind == 'ORG' else 'place'}.unknown"
    for sentence, n in sights:
        chunk = sentence.chunks[n]
        yield Found(chunk.start, chunk.end, kind, rule)
