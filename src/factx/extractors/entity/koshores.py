"""Islands, ports and rocks that no list holds, by what ships do there: ``한솔항을 떠난``, ``큰솔도 앞바다``.

도, 항 and 여 are particles and endings of ordinary words (속도, 사항, 참여), and the tagger cuts the names at them.
"""

from collections.abc import Iterator, Sequence

from factx.extractors.entity.found import Found
from factx.extractors.entity.koagain import again
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords

SHORE = "ko.entity.place.shore"
"""The rule of these names."""
_OVER_SHAPES = 6
_KNOWN = 2


def shores(sentences: Sequence[KoreanSentence], text: str, words: KoreanWords) -> list[Found]:
    """Every sight of the islands, ports and rocks that some sight tells.

    Args:
        sentences: of one document.
        text: of the document.
        words: the Korean word lists.
    """
    if not any(
        end in text for end in ("해상", "항을", "항에", "앞바다", "암초", "항으로", "쪽", "해역", "연안", "여에")
    ):
        return []
    names = {name for sentence in sentences for name in _told(sentence, words)}
    return list(again(names, text, "PLACE", SHORE, _OVER_SHAPES))


def _told(sentence: KoreanSentence, words: KoreanWords) -> Iterator[str]:
    for pattern in words.shore.sights:
        for match in pattern.finditer(sentence.text, sentence.start, sentence.end):
            name = match["name"]
            if name in words.generic or sentence.lists.entries(name) or name[:-1] in words.provinces:
                continue
            if not _is_word(sentence, *match.span("name")):
                yield name


def _is_word(sentence: KoreanSentence, start: int, end: int) -> bool:
    """The tagger knows a word of the language that ends here, or one before a particle (``어선도``)."""
    last = sentence.token_before(end)
    if last is None:
        return True
    size = last.end - last.start
    if size >= _KNOWN:
        return not (last.tag == "NNP" and last.start == start)
    before = sentence.token_before(end - 1)
    if before is None or last.tag[0] != "J":
        return before is not None and before.tag == "NNG" and before.end - before.start >= _KNOWN and last.tag == "XSN"
    whole = before.start == start and before.tag == "NNP" and not sentence.is_place(before.form)
    return not whole and before.end - before.start >= _KNOWN
