"""What the full name of a Korean body tells of shorter ones: the town in it, its school, its committee."""

from collections.abc import Iterable, Iterator

from factx.extractors.entity.found import Found
from factx.extractors.entity.words_ko import KoreanWords, is_hangul

_TOWN = (2, 3)
"""Syllables of the shortest and the longest town that is read out of a body's name."""
_LEVELS = frozenset("도시군구읍면동리")
_RANKS = frozenset("시군읍")
_COMMITTEE = "위원회"
_OF_COMMITTEES = (2, 3, 4)
"""Syllables before 위 in short names of committees (노동위, 대책위, 환경노동위)."""
_SCHOOLS = ("초등학교", "중학교", "고등학교")
_LISTED = "ko.entity.list."


def towns_in(found: Iterable[Found], text: str, words: KoreanWords) -> dict[str, bool]:
    """``하평군의회``, ``서암체육관``, ``매평국제영화제``: the towns that bodies and festivals are named by.

    Returns:
        For each town whether that is sure: a rank stands behind it (하평군의회), or two bodies bear its name.
    """
    towns: dict[str, bool] = {}
    seen: dict[str, str] = {}
    for one in found:
        name = text[one.start : one.end]
        if one.form != "name" or one.rule.startswith(_LISTED) or not is_hangul(name):
            continue
        local = words.local_body.fullmatch(name)
        stem = local["place"] if local else _facility(name, words) if one.type == "PLACE" else ""
        ranked = bool(stem) and name[len(stem) : len(stem) + 1] in _RANKS
        if stem and stem[-1] in _LEVELS and len(stem) > _TOWN[0]:
            stem, ranked = stem[:-1], stem[-1] in _RANKS  # 하평군의회, later 하평
        if _TOWN[0] <= len(stem) <= _TOWN[1] and stem not in words.generic and stem not in words.roles:
            twice = seen.setdefault(stem, name) != name
            towns[stem] = towns.get(stem, False) or ranked or twice
    return towns


def _facility(name: str, words: KoreanWords) -> str:
    told = words.place.of(name)
    return name[: -len(told[0])] if told and (told[1] == "stem" or len(told[0]) > 1) else ""


def schools_in(found: Iterable[Found], text: str, towns: Iterable[str]) -> Iterator[str]:
    """``여울중앙초``, ``중앙초`` and ``중앙초등학교`` of ``여울중앙초등학교`` in the town of 여울.

    Args:
        found: names of a document.
        text: of the document.
        towns: what the document knows for towns.
    """
    known = tuple(sorted(towns, key=len, reverse=True))
    for one in found:
        name = text[one.start : one.end]
        if one.type != "ORG" or one.form != "name" or not is_hangul(name):
            continue
        for ending in _SCHOOLS:
            stem = name.removesuffix(ending)
            if stem == name or len(stem) < _TOWN[0]:
                continue
            bare = next((stem.removeprefix(town) for town in known if stem.startswith(town)), stem)
            yield stem + ending[0]
            if bare != stem and len(bare) >= _TOWN[0]:
                yield from (bare + ending[0], bare + ending)
            break


def committees_in(found: Iterable[Found], text: str) -> Iterator[str]:
    """``노동위``, ``지방노동위`` of ``매평지방노동위원회``."""
    for one in found:
        name = text[one.start : one.end].replace(" ", "")
        if one.type == "ORG" and one.form == "name" and name.endswith(_COMMITTEE) and is_hangul(name):
            before = name[: -len(_COMMITTEE)]
            yield from (before[-size:] + _COMMITTEE[0] for size in _OF_COMMITTEES if size < len(before))
