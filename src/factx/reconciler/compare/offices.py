"""Whether two titles are of one office, by what they are in charge of, and whether of a part or the whole."""

from factx.models.fact import RoleValue

_UNDER = ("assistant-", "deputy-", "vice-")
"""How the ids of titles begin whose holder stands under another."""
_CHAIR, _PART = "chair", "division"


def two_offices(one: RoleValue, other: RoleValue) -> bool:
    """Two fields (safety, public relations), a part and the whole, the heads of two kinds of bodies.

    What only one of them says tells nothing apart. The fields of whole bodies are their names, which languages make of
    other words (방위사업청, ``the arms procurement agency``): they tell apart offices within a body, and committees.
    """
    if any(mine and theirs and not set(mine) & set(theirs) for mine, theirs in _told(one, other)):
        return True
    fields = bool(one.fields and other.fields) and not set(one.fields) & set(other.fields)
    return fields and ((not _whole(one) and not _whole(other)) or (_presides(one) and _presides(other)))


def one_field(one: RoleValue, other: RoleValue) -> bool:
    """What both are in charge of is one, or may be."""
    return bool(set(one.fields) & set(other.fields))


def one_office(one: RoleValue, other: RoleValue) -> bool:
    """Two titles of one rank and field inside a body, whatever the words (간호부장, ``head nurse``)."""
    ranks = {value.title.startswith(_UNDER) for value in (one, other)}
    parts = all(_PART in value.sorts for value in (one, other))
    return parts and len(ranks) == 1 and bool(set(one.fields) & set(other.fields))


def one_head(one: RoleValue, other: RoleValue) -> bool:
    """Two titles of who heads a whole body (이사장, ``chairwoman``; 사장, ``chief executive``)."""
    ranks = {value.title.startswith(_UNDER) for value in (one, other)}
    return len(ranks) == 1 and bool(set(one.sorts) & set(other.sorts) - {_PART})


def _told(one: RoleValue, other: RoleValue) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    return (one.sorts, other.sorts), (one.families, other.families)


def _presides(value: RoleValue) -> bool:
    """The chair of a committee that no body is named for: it is known by its field (예산위원장, 에너지위원장)."""
    return value.sorts == (_CHAIR,) and value.organization is None


def _whole(value: RoleValue) -> bool:
    return bool(value.sorts) and _PART not in value.sorts
