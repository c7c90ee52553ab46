"""Korean things with a number for the end of their names: ``‘헬리온 230’ 도입``, ``씨앗지킴 2030 사업``."""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import is_hangul

_SHORTEST = 3
_NUMBER = regex.compile(r"[ -](?P<number>\d{2,4})(?![\d.,]|\s?[년월일시분초명개원%])")
_ENDS = regex.compile(
    r"['’”\"]|(?:은|는|이|가|을|를|의|과|와|로|으로|에|도|만)(?![가-힣])|\s(?:사업|프로젝트|캠페인|기종|모델)"
)


def numbered_things(sentences: Sequence[KoreanSentence]) -> Iterator[Found]:
    """Unknown proper nouns with a bare number behind them, which counts nothing.

    Args:
        sentences: of one document.
    """
    for sentence in sentences:
        for chunk in sentence.chunks:
            if not chunk.proper or len(chunk.text) < _SHORTEST or not is_hangul(chunk.text):
                continue
            match = _NUMBER.match(sentence.text, chunk.end, sentence.end)
            if match is None or _ENDS.match(sentence.text, match.end()) is None:
                continue
            if not sentence.listed(chunk) and not chunk.role and not sentence.is_name_of_person(chunk.text):
                yield Found(chunk.start, match.end(), "PRODUCT", "ko.entity.product.numbered", priority=4)
