"""What sort of thing a figure counts, where another sort is a part or a holder of it: 쪽 and ``volumes``, 가구 and 명.

Sources that give one number of two such sorts (62만 쪽, ``620,000 volumes``) do not say the same. The sort is noted as
a warning of the fact (``sort:writing:page``): a group of sorts that belong together, and which of them it is.
"""

from functools import cache

from factx.models.fact import Fact
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

SORT = "sort:"
"""Begins the warning of a fact that says what sort of thing it counts."""
_COUNTS = frozenset({None, "item", "organization"})
_PERSON, _PEOPLED = "person", ("class", "dweller", "vessel")
"""The unit of people, and groups of what holds them."""
_LAST = compiled(r"[a-z]+\Z")
_PLURALS = (("ies", "y"), ("s", ""))


def sort_of(figure: Mention, lang: str, rules: RuleSet) -> tuple[str, ...]:
    """The warnings that a count is of some sort; empty where its counter or noun says none."""
    value = figure.value
    if not isinstance(value, FigureValue) or value.unit not in _COUNTS or value.form != "level":
        return ()
    ko, en = _sorts(rules)
    if lang == "ko":
        longest = max((word for word in ko if figure.text.endswith(word)), key=len, default="")
        return ko.get(longest, ())
    counted = value.measured if value.measured and figure.start <= value.measured.start <= figure.end + 1 else None
    nouns = [figure.text.lower(), counted.text.lower() if counted else ""]  # no farm that has 184,000 hens
    return next((en[word] for noun in nouns for word in _singular(noun) if word in en), ())


def sorts(fact: Fact) -> dict[str, str]:
    """By group the sort of thing that a fact counts, as its warnings say; people are one of those that hold people."""
    if isinstance(fact.value, FigureValue) and fact.value.unit == _PERSON:
        return dict.fromkeys(_PEOPLED, _PERSON)
    told = (w.removeprefix(SORT).partition(":") for w in fact.warnings if w.startswith(SORT))
    return {group: sort for group, _, sort in told}


def _singular(noun: str) -> tuple[str, ...]:
    found = _LAST.search(noun)
    last = found.group() if found else ""
    return (last, *(last.removesuffix(end) + one for end, one in _PLURALS if last.endswith(end)))


@cache
def _sorts(rules: RuleSet) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    found: tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]] = ({}, {})
    for row in rules.table("shared/counted_sorts"):
        for side, lang in enumerate(("ko", "en")):
            for word in row[lang].split("|"):
                found[side][word] = (*found[side].get(word, ()), f"{SORT}{row['group']}:{row['sort']}")
    return found
