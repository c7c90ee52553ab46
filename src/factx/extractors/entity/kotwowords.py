"""Foreign bodies whose names are several Korean words: ``린다우 옵틱스``, ``웩스컴 연구소``, ``세인트 브렌던 성당``."""

from collections.abc import Iterator

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import is_hangul

_WORDS = 3
_SHORTEST = 3
TWO_WORDS = "ko.entity.org.two-words"


def in_two_words(sentence: KoreanSentence, n: int) -> Iterator[Found]:
    """The last word of bodies' names (``body_word``, or a foreign ending of firms) behind unknown proper nouns.

    Args:
        sentence: where the chunk stands.
        n: of the chunk that holds the last word.
    """
    chunk, first = sentence.chunks[n], n
    if chunk.text not in sentence.words.body_words and not sentence.words.org.kind(chunk.text):
        return
    if chunk.text in sentence.words.roles:
        return  # 한나 슈미트 연구원
    after = sentence.after(n)
    if after is not None and not chunk.tail and (after.proper or sentence.words.org.kind(after.text)):
        return  # 아메리칸 뮤직 어워드
    while n - first < _WORDS and (prior := sentence.before(first)) and _is_foreign(sentence, prior):
        first -= 1
    if first < n:
        yield Found(sentence.chunks[first].start, chunk.end, "ORG", TWO_WORDS, priority=4)


def _is_foreign(sentence: KoreanSentence, chunk: Chunk) -> bool:
    unknown = chunk.proper and is_hangul(chunk.text) and not chunk.tail and not sentence.listed(chunk)
    if not unknown or len(chunk.text) < _SHORTEST or chunk.role or chunk.text in sentence.words.generic:
        return False
    if chunk.text in sentence.words.given:
        return False  # 다이앤 파머
    told = sentence.suffixed(chunk.text)
    plain = sentence.is_body_noun(chunk) or (told is not None and len(told[1]) > 1)
    return not plain and not sentence.is_name_of_person(chunk.text)
