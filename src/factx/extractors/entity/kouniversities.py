"""Korean universities told short by who teaches there: ``해솔공과대 전기공학과 모재환 교수``, ``새봄의대 총장``.

대 ends many ordinary words (무대, 세대, 구조대), so that it needs a department, a professor or a rector behind it.
"""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.koagain import again
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords

UNIVERSITY = "ko.entity.org.university-told"
"""The rule of these names."""
_OVER_SHAPES = 6
_TAUGHT = regex.compile(
    r"(?<![가-힣\w])(?P<name>[가-힣]{2,8}대)(?:\s[가-힣]{1,9}(?:학과|과|학부|전공|대학원|교실|연구소|센터)){0,2}\s"
    r"(?:(?P<person>[가-힣]{3,4})\s)?(?:(?:명예|특임|석좌|초빙|겸임|연구|조|부|객원)?교수|총장|부총장|학장|교수팀|연구팀)"
)
_ORDINARY = regex.compile(r"(?:세|시|무|부|군|연|지|구조|수색|기동|순찰|소방|경비|특공|원정|탐험|돌격|\d)대$")
"""Generations, ages, stages, squads, zones."""


def universities(sentences: Sequence[KoreanSentence], text: str, words: KoreanWords) -> list[Found]:
    """Every sight of the universities that some sight tells.

    Args:
        sentences: of one document.
        text: of the document.
        words: the Korean word lists.
    """
    names = {name for sentence in sentences for name in _told(sentence, words)} if "대 " in text else set()
    return list(again(names, text, "ORG", UNIVERSITY, _OVER_SHAPES))


def _told(sentence: KoreanSentence, words: KoreanWords) -> Iterator[str]:
    for match in _TAUGHT.finditer(sentence.text, sentence.start, sentence.end):
        name, person = match["name"], match["person"]
        if name in words.generic or _ORDINARY.search(name) or sentence.lists.entries(name):
            continue
        last = sentence.token_before(match.end("name"))
        whole = last is not None and last.tag == "NNG" and last.start <= match.start("name")
        if not whole and (person is None or words.is_person_shaped(person)):
            yield name
