"""Given names whose last syllable the tagger takes for a particle or for a form of 이다: 문정은, 서미란."""

from factx.extractors.entity.kosentence import KoreanSentence

_TOPIC, _COPULA = "은", "란"
_TOPICS, _SUBJECTS = frozenset(("JX/은", "JX/는")), frozenset(("JKS/이", "JKS/가"))


def ends_in_particle(sentence: KoreanSentence, start: int, end: int) -> bool:
    """Whether a word of the shape of a name ends in a torn given name: ``문정은 과장은``, ``서미란 실장은``.

    News has no second topic behind a title, and nobody is a title 이란; but 주민은 대표가 may be just that.

    Args:
        sentence: a sentence.
        start: where the word begins, a surname and two syllables of given names.
        end: where it ends.
    """
    n = sentence.chunk_at(end + 1)
    title = sentence.chunks[n] if n is not None and sentence.chunks[n].role else None
    if title is None:
        return False
    name, tags = sentence.text[start:end], sentence.tags_in(start, end)
    if name.endswith(_COPULA) and tags[-1:] in (["ETM"], ["JX"]):
        return True
    stem, first = name[:-1], sentence.token_before(end - 1)
    if not name.endswith(_TOPIC) or tags[-1:] != ["JX"] or first is None or sentence.is_place(stem):
        return False
    unknown = first.tag == "NNP" or first.end - first.start == 1
    return title.tail in _TOPICS or (unknown and title.tail in _SUBJECTS and not sentence.lists.entries(stem))
