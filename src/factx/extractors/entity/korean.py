"""Names in Korean sentences: lists, endings that tell a type, titles, the tagger's proper nouns, the whole document."""

from collections.abc import Iterable, Iterator, Sequence

import regex

from factx.extractors.entity.found import Found, settle
from factx.extractors.entity.gazetteer import Gazetteer, Hit
from factx.extractors.entity.kobodies import KoreanBodies
from factx.extractors.entity.kobuildings import as_houses
from factx.extractors.entity.koclubs import clubs
from factx.extractors.entity.kocommon import as_nouns
from factx.extractors.entity.kodistricts import districts
from factx.extractors.entity.koevidence import KoreanEvidence
from factx.extractors.entity.koguess import guessed
from factx.extractors.entity.kojoin import join, standing_alone, standing_whole
from factx.extractors.entity.komodels import numbered_things
from factx.extractors.entity.kooutlets import outlets, reporters
from factx.extractors.entity.kopairs import paired
from factx.extractors.entity.koparties import parties
from factx.extractors.entity.kopersons import KoreanPersons
from factx.extractors.entity.koprovinces import provinces
from factx.extractors.entity.korows import rows
from factx.extractors.entity.koschools import schools
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.koshores import shores
from factx.extractors.entity.kotorn import torn_names
from factx.extractors.entity.kouniversities import universities
from factx.extractors.entity.kounknown import unknown_names
from factx.extractors.entity.kovessels import named_vessels, vessels
from factx.extractors.entity.kovillages import among, seats, villages
from factx.extractors.entity.koworks import works
from factx.extractors.entity.words_ko import KoreanWords
from factx.models.document import Sentence

_ARTICLE = 4
"""Sentences of the shortest article: it speaks of a county and of its towns in turn, each by its name."""
_HANJA = regex.compile(r"\(([\u4e00-\u9fff]{2,8})(?=[)·,. ])")


def korean_names(
    sentences: Sequence[Sentence],
    text: str,
    hits: Sequence[Hit],
    ruled: Sequence[Found],
    words: KoreanWords,
    lists: Gazetteer,
) -> list[Found]:
    """The names of the Korean sentences of a document; they may overlap those of `ruled`.

    Args:
        sentences: with Kiwi's tokens, in order.
        text: of the whole document.
        hits: listed names, in order.
        ruled: what rules of the rule files have found.
        words: the Korean word lists.
        lists: the lists of names.
    """
    seen: list[tuple[KoreanSentence, list[Found]]] = []
    place = 0
    for sentence in sentences:
        while place < len(hits) and hits[place].start < sentence.start:
            place += 1
        at = place
        while at < len(hits) and hits[at].start < sentence.end:
            at += 1
        inside = [hit for hit in hits[place:at] if hit.end <= sentence.end]
        here = list(_within(ruled, sentence))
        view = KoreanSentence(sentence, text, inside, words, lists, here)
        candidates = [*_listed(view), *KoreanPersons(view).found(), *KoreanBodies(view).found(), *torn_names(view)]
        candidates += [*named_vessels(view), *villages(view), *seats(view), *among(view), *districts(view, candidates)]
        seen.append((view, [*candidates, *here]))
    settled = settle(one for _, found in seen for one in found)
    views = [view for view, _ in seen]
    in_ho = vessels(views, settled, text, words)
    new = [*in_ho, *provinces(views, text), *paired(settled, text, words), *works(settled, text, words)]
    new += [*outlets(text, words, lists), *reporters(text, words), *numbered_things(views)]
    new += rows(text, words)
    new += universities(views, text, words)
    new += [
        *clubs(views, text, words),
        *schools(views, text, words),
        *parties(views, settled, text, words),
        *shores(views, text, words),
    ]
    unknown = [*unknown_names(views, settle([*settled, *new])), *new]
    guesses = guessed(views, settle([*settled, *unknown]))
    unknown += guesses
    new += guesses
    evidence = KoreanEvidence(settle([*settled, *unknown]), text, words, views)
    read: list[tuple[KoreanSentence, list[Found]]] = []
    for view, found in seen:
        ho = (one for one in new if view.start <= one.start and one.end <= view.end)
        read.append((view, settle([*evidence.trimmed(found, text), *ho, *evidence.licensed(view)])))
    places = [one for _, found in read for one in found]
    alone, wholes = standing_alone(places, text), standing_whole(places, text)
    apart = len(sentences) >= _ARTICLE
    names = [one for view, found in read for one in join(found, view, alone, wholes, apart=apart)]
    names = list(as_houses(names, text, words))
    return [*as_nouns(names, text, words, article=apart), *_in_hanja(names, text)]


def _in_hanja(names: Iterable[Found], text: str) -> Iterator[Found]:
    """``베이징(北京)``, ``아베 신조(安倍晋三)``: the same name in Chinese characters."""
    for name in names:
        match = _HANJA.match(text, name.end)
        if match and name.form == "name" and name.type in ("PERSON", "PLACE", "ORG"):
            kind = name.type.lower()
            yield Found(match.start(1), match.end(1), name.type, f"ko.entity.{kind}.hanja", name.entity)


def _within(found: Iterable[Found], sentence: Sentence) -> Iterator[Found]:
    return (one for one in found if sentence.start <= one.start and one.end <= sentence.end)


def _listed(sentence: KoreanSentence) -> Iterator[Found]:
    for hit in sentence.hits:
        entry = hit.entry
        if entry.table == "cities_world" and sentence.is_animate(hit):  # 프라도에게
            yield Found(hit.start, hit.end, "PERSON", "ko.entity.person.animate", priority=6)
        if entry.type == "PLACE" and sentence.plays(hit):
            yield Found(hit.start, hit.end, "ORG", "ko.entity.org.team", priority=6)
        yield Found(hit.start, hit.end, entry.type, f"ko.entity.list.{entry.table}", entry.id, priority=5)
