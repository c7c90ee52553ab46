"""Villages and townships that no list holds, by what stands in them: ``달내리 주민들``, ``솔내면의 한 주택``.

The tagger cuts them into words of the language (달/NNB 내리/MAG), which never stand together like that otherwise.
"""

from collections.abc import Iterator

from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import KoreanSentence
from factx.rules.search import Search

_VILLAGE = Search(r"(?<![가-힣\w])(?P<name>[가-힣]{2}[리면읍])(?:의(?:\s한)?)?\s(?P<part>[가-힣]{1,6})(?![가-힣]{5})")
_SEAT = Search(
    r"(?<![가-힣\w])(?P<name>[가-힣]{2,4})에\s(?:본사|본점|본부|공장|사옥|연구소)[를을]\s(?:둔|두고|둬|둘|세운|세우|지은|짓)"
    r"|(?:본사|본점|본부|공장|사옥|연구소)가\s(?:있는|자리한|위치한|들어선)\s(?P<name>[가-힣]{2,4}?)(?=에서|으로|로|에)"
)
_AMONG = Search(
    r"(?<![가-힣\w])(?P<name>[가-힣]{2,8}?)[을를]\s(?:비롯한|포함한|비롯해)\s(?:[가-힣]{1,4}\s)?"
    r"(?:\d+|[한두세네]|다섯|여섯|일곱|여덟|아홉|열|여러|인근|전국)\s?(?:개\s?)?(?:주|도시|마을|군|구|현|성|섬|항구|지역|지방|시·군|시군|읍·면|읍면|자치구|소도시|도)"
    r"(?=[에의은는이가을를로과와]|에서|\s|$)"
)
SEAT = "ko.entity.place.seat"
"""The rule of towns where somebody has a seat."""
_INSIDE = frozenset("NMX")
"""First letters of the tags of which the tagger makes a name; an ending tells a verb (살 + 면 주민이)."""


def villages(sentence: KoreanSentence) -> Iterator[Found]:
    """The villages of a sentence that what stands in them tells."""
    text = sentence.text
    for match in _VILLAGE.finditer(text, sentence.start, sentence.end):
        start, end = match.span("name")
        if not any(match["part"].startswith(part) for part in sentence.words.village_parts):
            continue
        if match["name"] in sentence.words.generic or not _is_cut(sentence, start, end):
            continue
        yield Found(start, end, "PLACE", "ko.entity.place.village", priority=4)


def seats(sentence: KoreanSentence) -> Iterator[Found]:
    """``솔벌에 본사를 둔``, ``본사가 있는 솔벌에서``: the towns where firms have their seat."""
    for match in _SEAT.finditer(sentence.text, sentence.start, sentence.end):
        start, end = match.span("name")
        if match["name"] not in sentence.words.generic and _is_cut(sentence, start, end):
            yield Found(start, end, "PLACE", SEAT, priority=4)


def among(sentence: KoreanSentence) -> Iterator[Found]:
    """``벨리고라츠를 비롯한 다섯 개 주``: the first of several places, an unknown proper noun."""
    for match in _AMONG.finditer(sentence.text, sentence.start, sentence.end):
        start, end = match.span("name")
        if match["name"] not in sentence.words.generic and sentence.tags_in(start, end) == ["NNP"]:
            yield Found(start, end, "PLACE", "ko.entity.place.among", priority=4)


def _is_cut(sentence: KoreanSentence, start: int, end: int) -> bool:
    """The tagger knows no word that fills the name, unless as a proper noun, and no verb in it."""
    tags = sentence.tags_in(start, end)
    if not tags or any(tag[0] not in _INSIDE for tag in tags):
        return False
    return len(tags) > 1 or tags == ["NNP"]
