"""Korean names of parties and movements, and the short forms a text gives them: ``제1야당 시민화합당``, ``화합당``.

Their names are made of ordinary words (시민 + 화합 + 당, 푸른 + 강물 + 운동), so that the ending alone tells nothing:
a word for parties stands before, seats or a share of the vote stand beside.
"""

from collections.abc import Iterable, Iterator, Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.koagain import again
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords

PARTY = "ko.entity.org.party-told"
"""The rule of these names."""
_OVER_SHAPES = 6
_SHORTEST = 3
_LONG = regex.compile(r"(?<![가-힣\w])(?P<name>[가-힣]{3,7}당)(?:[은는이가을의과와도에]|에서|으로)(?![가-힣])")


def parties(sentences: Sequence[KoreanSentence], found: Iterable[Found], text: str, words: KoreanWords) -> list[Found]:
    """Every sight of the parties that some sight tells, and of what they are called for short.

    Args:
        sentences: of one document.
        found: settled names of the first reading: the parties among them have short forms as well.
        text: of the document.
        words: the Korean word lists.
    """
    if not any(end in text for end in (*words.party.endings, "석")):
        return []
    names = {name for sentence in sentences for name in _told(sentence, words)}
    known = {
        text[one.start : one.end] for one in found if one.type == "ORG" and one.rule.endswith((".party", ".parties"))
    }
    shorts = {short for name in names | known for short in _shorts(name, words)} - known
    listed = sentences[0].lists
    told = {name for name in names | shorts if not listed.entries(name)}
    return list(again(told, text, "ORG", PARTY, _OVER_SHAPES))


def _told(sentence: KoreanSentence, words: KoreanWords) -> Iterator[str]:
    text = sentence.text
    for match in words.party.behind_kind.finditer(text, sentence.start, sentence.end):
        if _may_be_party(match["name"], words):
            yield match["name"]
    votes = words.party.votes.search(text, sentence.start, sentence.end)
    for match in words.party.with_seats.finditer(text, sentence.start, sentence.end):
        sure = votes or (match["seats"] and match["name"].endswith(("당", "연합", "운동")))
        if sure and _may_be_party(match["name"], words):
            yield match["name"]
    for match in words.party.row.finditer(text, sentence.start, sentence.end):
        if _is_made(sentence, *match.span("one")) and _may_be_party(match["name"], words):
            yield match["name"]
    for match in _LONG.finditer(text, sentence.start, sentence.end):
        if _is_made(sentence, *match.span("name")) and _may_be_party(match["name"], words):
            yield match["name"]
    for match in words.party.seats.finditer(text, sentence.start, sentence.end):
        start, end = match.span("name")
        named = words.party.ending.search(match["name"]) is not None or "NNP" in sentence.tags_in(start, end)
        if named and _may_be_party(match["name"], words) and not sentence.lists.entries(match["name"]):
            yield match["name"]


def _is_made(sentence: KoreanSentence, start: int, end: int) -> bool:
    """``시민화합당이``, to the tagger 시민/NNG 화합/NNG 당/XSN: what counts per head (1인당) takes no such particle."""
    last = sentence.token_before(end)
    if last is None or last.end - last.start > 1:
        return last is not None and last.tag == "NNP" and last.start == start and end - start > _SHORTEST
    return all(tag in ("NNG", "NNP", "XPN", "XR", "XSN") for tag in sentence.tags_in(start, end))


def _may_be_party(name: str, words: KoreanWords) -> bool:
    return name not in words.generic and name not in words.roles and words.party.plain.search(name) is None


def _shorts(name: str, words: KoreanWords) -> Iterator[str]:
    """``화합당`` of ``시민화합당``: the ending with some of the word before it."""
    ending = words.party.ending.search(name)
    if ending is None:
        return
    for cut in range(2, ending.start() - 1):
        if len(name) - cut >= _SHORTEST and words.party.plain.search(name[cut:]) is None:
            yield name[cut:]
