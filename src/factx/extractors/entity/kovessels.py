"""Ships, spacecraft and lakes: Korean names in 호, of which the ending alone does not tell which they are.

``제7금해호`` and ``여객선 은파호`` say it themselves; of ``가람호`` the article does (선원 or 철새).
It has the shape of a person's name as well: what has been titled like a person is none of these.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords
from factx.models.mention import EntityType

_NAME = regex.compile(
    rf"(?<![가-힣\w])(?P<name>제\s?\d{{1,4}}[가-힣]{{1,6}}호|\d{{1,4}}[가-힣]{{2,6}}호|[가-힣]{{2,8}}호)"
    rf"(?=(?P<weight>\s?\(\d[\d천만.,]{{0,8}}\s?(?:t|톤))|{PARTICLE}|(?:이?다|이었다|였다|입니다)(?![가-힣]))"
)
_AT = regex.compile(r"(?:에서|에|으로)")
_SAILS = regex.compile(
    r"(?:[이가은는]|도)\s(?:[가-힣0-9.,㎞]{1,12}\s){0,4}?(?:부딪|충돌|좌초|침몰|전복|출항|입항|항해|정박|떠나|떠난|표류|가라앉|암초|들이받|인양|예인|회항|뒤집)"
)
_MODEL = "ko.entity.product.vessel"
_LAKE = "ko.entity.place.lake"
_LONE = 1
_CUED = ("title", "honorific", "age", "occupation")


def vessels(sentences: Sequence[KoreanSentence], found: Iterable[Found], text: str, words: KoreanWords) -> list[Found]:
    """The ships, spacecraft and lakes in 호 of a document.

    Args:
        sentences: of the document.
        found: settled names of the first reading.
        text: of the document.
        words: the Korean word lists.
    """
    if "호" not in text:
        return []
    people = {text[one.start : one.end] for one in found if one.rule.rpartition(".")[2] in _CUED}
    sights: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    certain: set[str] = set()
    for sentence in sentences:
        for match in _NAME.finditer(text, sentence.start, sentence.end):
            name = match["name"]
            numbered = any(c.isdigit() for c in name)
            start = _foreign_start(sentence, match.start())
            sure = bool(numbered or match["weight"]) or _behind_vessel(start, text, words)
            if (name in people and not sure) or name in words.generic:
                continue
            if (sure and not name.endswith(words.in_ho)) or _is_name(sentence, match.start(), match.end("name")):
                sights[name].append((start, match.end("name")))
                foreign = start < match.start() and any(word in text for word in words.aboard)  # 메리 코리건호
                certain |= {name, name.lstrip("제 0123456789")} if sure or foreign else set()
    return [one for name in sorted(sights) for one in _judged(sights[name], name in certain, text, words)]


def _foreign_start(sentence: KoreanSentence, start: int) -> int:
    """``퍼시픽 오로라호``: where the name begins, of which the last word ends in 호."""
    n = next((at for at, one in enumerate(sentence.chunks) if one.start == start), 0)
    while n and (before := sentence.before(n)) and _is_word_of_name(sentence, before):
        n, start = n - 1, before.start
    return start


def _is_word_of_name(sentence: KoreanSentence, chunk: Chunk) -> bool:
    unknown = chunk.proper and len(chunk.text) > 1 and not sentence.listed(chunk) and not chunk.role and not chunk.tail
    if not unknown or chunk.text.endswith(sentence.words.ships) or chunk.text in sentence.words.generic:
        return False
    return not sentence.is_body_noun(chunk) and sentence.suffixed(chunk.text) is None


def named_vessels(sentence: KoreanSentence) -> Iterator[Found]:
    """``경비정 케스트럴``: an unknown foreign name behind a word for ships."""
    for n, chunk in enumerate(sentence.chunks):
        before = sentence.before(n)
        after = sentence.after(n)
        unknown = chunk.proper and len(chunk.text) > 2 and not sentence.listed(chunk) and not chunk.role
        if not unknown or before is None or chunk.text.endswith("호") or not before.text.endswith(sentence.words.ships):
            continue
        shaped = sentence.korean_shape(chunk.text) or chunk.text in sentence.words.given
        if not shaped and not (after is not None and not chunk.tail and after.role):
            yield Found(chunk.start, chunk.end, "PRODUCT", _MODEL, priority=3)


def _behind_vessel(at: int, text: str, words: KoreanWords) -> bool:
    before = text[max(0, at - 10) : at].rstrip(" '‘“\"")
    return before.endswith(words.ships) or before.removesuffix("인").endswith(words.ships)


def _follows(text: str, end: int, words: KoreanWords) -> bool:
    """``가람호 철새``, ``금해호 선원``: a word of water or of ships right behind."""
    return text.startswith(" ", end) and text.startswith((*words.water, *words.aboard), end + 1)


def _is_name(sentence: KoreanSentence, start: int, end: int) -> bool:
    """The tagger ends a word here, and none that ends in 호 by itself (보호, 번호, 신호)."""
    last = sentence.token_before(end)
    if last is None or last.tag[0] != "N":
        return False
    return last.tag == "NNP" or last.end - last.start == _LONE or (last.end - last.start > 2 and last.start > start)


def _judged(sights: Sequence[tuple[int, int]], certain: bool, text: str, words: KoreanWords) -> Iterator[Found]:
    kind: EntityType = "PRODUCT"
    if not certain:
        aboard = sum(text.count(word) for word in words.aboard)
        water = sum(text.count(word) for word in words.water)
        told = any(_AT.match(text, end) or _follows(text, end, words) for _, end in sights)
        told = told or (aboard > water and any(_SAILS.match(text, end) for _, end in sights))
        if aboard == water or not told:
            return
        kind = "PRODUCT" if aboard > water else "PLACE"
    for start, end in sights:
        yield Found(start, end, kind, _MODEL if kind == "PRODUCT" else _LAKE, priority=5)
