"""Short forms of other names inside one source: `누리온` for `누리온게임즈`, `선관위`, `NEC`, `봉화` for `봉화군`."""

from collections.abc import Iterator

from factx.link.coreference.cluster import Cluster, Clusters, Index
from factx.link.coreference.glosses import acronym_letters, initials, is_acronym
from factx.link.kit import Kit
from factx.normalise.name.compound import heard_words_of, words_of
from factx.normalise.name.hangul import has_hangul
from factx.rules.lexicon import fold

_TYPES = ("ORG", "PLACE", "PRODUCT", "EVENT", "LAW", "PROGRAM")
_PART = "ko.entity.org.part"
_ABBREVIATED_AT_MOST = 6
_LAST_PART = 4  # syllables of the head of a name (노동조합, 대책본부)


def link_short_forms(clusters: Clusters, kit: Kit) -> None:
    """Joins each short form to the one longer name that it can stand for and that stood before it.

    A name that the lexicon knows by itself is nobody's short form (오픈AI is not 오픈AI 코리아, SK not SK텔레콤).
    """
    for type_ in _TYPES:
        group = clusters.of(type_)
        if len(group) == 1:
            continue  # a short form of no other
        index = Index(_pieces, group)
        _free_acronyms(group, index)
        _free_strangers(group, index, clusters, kit)
        for short in sorted(group, key=lambda c: -len(c.full_name())):
            fuller = [c for c in _near(short, index, clusters) if clusters.may_join(c, short)]
            fuller = [c for c in fuller if _stands_for(short, c, kit)]
            if len(fuller) > 1:  # 연화 is 연화시 rather than 연화문화회관
                fuller = [full for full in fuller if _is_bare(short, full, kit)]
            if len(fuller) == 1:
                clusters.join(fuller[0], short, "short-form")
                index.note(fuller[0])


def _pieces(full: str) -> Iterator[tuple[str, str]]:
    """Under what a name is found by its short forms: syllables of a Hangul one, words and initials of a Latin one."""
    if has_hangul(full):
        yield from (("syllable", character) for character in dict.fromkeys("".join(full.split())))
    else:
        yield from (("word", word) for word in dict.fromkeys(heard_words_of(full)))
    yield from (("initials", letters) for letters in initials(full))


def _near(short: Cluster, index: Index, clusters: Clusters) -> list[Cluster]:
    """The clusters of which a short form may be one, in order: those that have all its syllables, or its first word."""
    found: dict[int, Cluster] = {}
    for name in short.names:
        sharing = [index.under(("syllable", character)) for character in "".join(name.split())]
        if sharing:
            rarest = min(sharing, key=len)
            found |= rarest
        if not has_hangul(name):
            found |= index.under(("initials", acronym_letters(name)))
            found |= index.under(("word", next(iter(heard_words_of(name)), "")))
    return sorted((c for c in found.values() if c in clusters), key=lambda c: c.start)


def _free_acronyms(group: list[Cluster], index: Index) -> None:
    """An acronym that a source spells out before means that, whatever the lexicon knows it for."""
    for short in group:
        letters = [name for name in short.names if name.isupper()]
        if short.known and letters and len(letters) == len(short.names):
            alike = index.under(("initials", acronym_letters(letters[0]))).values()
            spelled = (c for c in alike if c.known != short.known and c.start < short.start)
            if any(is_acronym(letters[0], name) for full in spelled for name in full.names):
                short.known = None


def _free_strangers(group: list[Cluster], index: Index, clusters: Clusters, kit: Kit) -> None:
    """A short name is what the source has named in full before, not a stranger that has it for short as well.

    ``Daesung Semiconductor``, then ``Daesung``: the lexicon knows Daesung Academy by that. What the lexicon has under
    this name first (카카오, beside 카카오물산) keeps it.
    """
    for short in group:
        if not short.known or any(kit.leads(name, short.known) for name in short.names):
            continue
        known, short.known = short.known, None
        fuller = [full for full in _near(short, index, clusters) if full is not short and not full.known]
        if not any(_in_order(short, full) and _stands_for(short, full, kit) for full in fuller):
            short.known = known


def _stands_for(short: Cluster, full: Cluster, kit: Kit) -> bool:
    if short.known and short.known != full.known:
        return False
    if any(mention.rule == _PART for mention in short.mentions) and _heads(short, full):
        return True
    forms = (_is_short(one, other, short.type, kit) for one in short.names for other in full.names)
    in_order = _in_order(short, full) or (short.type == "PLACE" and _is_bare(short, full, kit))
    return in_order and any(forms)


def _heads(short: Cluster, full: Cluster) -> bool:
    """The reader has found the short form as the head of names (``도원`` of ``도원승강기``)."""
    names = [name for name in full.names if has_hangul(name) and " " not in name]
    return _in_order(short, full) and any(name.startswith(one) and name != one for one in short.names for name in names)


def _is_bare(short: Cluster, full: Cluster, kit: Kit) -> bool:
    """Does nothing but a weak part (시, County) tell them apart?"""
    pairs = ((one, other) for one in map(fold, short.names) for other in map(fold, full.names) if other.startswith(one))
    return any(kit.compounds.is_weak(other[len(one) :].strip()) for one, other in pairs)


def _in_order(short: Cluster, full: Cluster) -> bool:
    """The full name comes first; a headline may forestall it."""
    return full.start <= short.start or any(m.zone == "headline" for m in short.mentions) or short.start < 100


def _is_short(short: str, full: str, type_: str, kit: Kit) -> bool:
    if type_ == "PLACE" and has_hangul(full) and " " in full:
        return _is_inner_place(short.split(), full.split(), kit)
    if has_hangul(short) or has_hangul(full):
        return has_hangul(full) and _is_short_hangul("".join(short.split()), full, type_, kit)
    if short.isupper() and is_acronym(short, full):
        return True
    one, other = heard_words_of(short), heard_words_of(full)
    if not one or len(one) >= len(other):
        return False
    rest = other[len(one) :]
    if other[: len(one)] == one:
        return not kit.is_branch(rest) and not _is_another(short, rest, type_, kit)
    if len(one) == 1 and one[0] == other[-1]:
        return True
    inner = any(other[n : n + len(one)] == one for n in range(1, len(other) - len(one) + 1))
    # Innovation Party, Haeoreum: an inner part that is not made of common words alone
    return inner and (len(one) > 1 or not kit.compounds.knows(words_of(short)[0]))


def _is_another(short: str, rest: tuple[str, ...], type_: str, kit: Kit) -> bool:
    """``한길중공업 노동조합`` is no 한길중공업, Dunvale Central Station is no town: the rest names another thing."""
    if type_ == "PLACE":
        return not all(kit.is_rank(word) for word in rest)
    return type_ == "ORG" and kit.compounds.is_headed(short) and kit.compounds.is_headed(f"x {' '.join(rest)}")


def _is_inner_place(short: list[str], full: list[str], kit: Kit) -> bool:
    """``달내리`` of ``합천군 달내리``: the last word names the place, those before it say where it lies."""
    if short[-1] != full[-1]:
        return len(short) == 1 and _is_short_hangul(short[0], full[-1], "PLACE", kit)
    around = full[:-1]
    return len(short) < len(full) and all(
        any(one.startswith(other) or other.startswith(one) for other in around) for one in short[:-1]
    )


def _is_short_hangul(short: str, full: str, type_: str, kit: Kit) -> bool:
    words, joined = full.split(), "".join(full.split())
    if len(short) < 2 or len(short) >= len(joined):
        return False
    if len(words) > 1 and short in words:
        behind = tuple(words[words.index(short) + 1 :])
        another = words[0] == short and _is_another(short, behind, type_, kit)
        return not kit.is_branch(behind) and not another and not kit.compounds.is_part(short)
    if joined.startswith(short):
        rest = joined[len(short) :]
        told = kit.compounds.is_made_of_parts(rest) or kit.is_ending(rest)
        return told and not kit.is_branch((rest,)) and not _is_another(short, (rest,), type_, kit)
    if joined.endswith(short) and len(short) > 2 and not kit.compounds.is_made_of_parts(short):
        return True
    return type_ in ("ORG", "LAW", "EVENT") and len(short) <= _ABBREVIATED_AT_MOST and _abbreviates(short, joined)


def _abbreviates(short: str, full: str) -> bool:
    """선관위 of 선거관리위원회, 물류노조 of 전국물류운송노동조합: its syllables in order, most of them begin a part."""
    place = full.find(short[0])
    if place < 0 or len(full) < len(short) + 2:
        return False
    for syllable in short[1:]:
        place = full.find(syllable, place + 1)
        if place < 0:
            return False
    return place >= len(full) - _LAST_PART
