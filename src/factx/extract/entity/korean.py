"""Names in Korean sentences: lists, endings that tell a type, titles, and the tagger's proper nouns."""

from collections.abc import Iterable, Iterator

from factx.extract.entity.found import Found, settle
from factx.extract.entity.gazetteer import Gazetteer, Hit
from factx.extract.entity.kobodies import KoreanBodies, join
from factx.extract.entity.kopersons import KoreanPersons
from factx.extract.entity.kosentence import KoreanSentence
from factx.extract.entity.words import KoreanWords
from factx.models.document import Sentence


def korean_names(
    sentence: Sentence, text: str, hits: Iterable[Hit], words: KoreanWords, lists: Gazetteer
) -> list[Found]:
    """The names of a Korean sentence.

    Args:
        sentence: with Kiwi's tokens.
        text: of the whole document.
        hits: listed names inside the sentence.
        words: the Korean word lists.
        lists: the lists of names.
    """
    seen = KoreanSentence(sentence, text, hits, words, lists)
    candidates = [*_listed(seen), *KoreanPersons(seen).found(), *KoreanBodies(seen).found()]
    return list(join(settle(candidates), seen))


def _listed(sentence: KoreanSentence) -> Iterator[Found]:
    for hit in sentence.hits:
        entry = hit.entry
        yield Found(hit.start, hit.end, entry.type, f"ko.entity.list.{entry.table}", entry.id, priority=5)
