"""Titles that name their own office: 산림청장, 여수해양경찰서장, ``assistant foreign minister``.

No list can hold them all: in Korean the office grows together with the end of its title, in English words stand before
it. Such a title is known by the listed one that it ends in, and by the rank before that (``deputy``, ``vice``).
"""

from functools import cache

from factx.link.kit import Kit
from factx.normalise.name.hangul import has_hangul
from factx.rules.load import RuleSet

RULE = "link.compound-title"
HEAD = "head"
"""The id of a title that says no more than that somebody heads something."""
_ACTING, _VICE = "acting", "vice"
_UNDER = "부"
"""Before a title, of who stands under its holder (부위원장)."""
_LEAST = 2
"""Syllables of the shortest end of a title that is looked for in a longer word (군수, 청장)."""


@cache
def _ends(rules: RuleSet) -> frozenset[str]:
    """The Korean titles that a longer word may end in."""
    return frozenset(
        title for row in rules.table("shared/roles") for title in row["ko"].split("|") if len(title) >= _LEAST
    )


@cache
def _ranks(rules: RuleSet) -> dict[str, str]:
    """English words of rank with the rank as ids write it (vice, assistant and deputy are one)."""
    return {row["surface"]: row["rank"] for row in rules.lexicon("en", "rank_word").rows}


def title_end(word: str, rules: RuleSet) -> str | None:
    """The listed title that a longer one ends in (산림청장: 청장), the longest; None where it ends in none."""
    ends = _ends(rules)
    return next((word[n:] for n in range(1, len(word) - _LEAST + 1) if word[n:] in ends), None)


def title_id(words: str, kit: Kit) -> str:
    """The id of a title as the list of roles has it, or that of the listed one that it ends in, with its rank."""
    if kit.title(words) is not None:
        return kit.title_id(words)
    if not has_hangul(words):
        return _english(words.lower().replace("-", " ").split(), kit)
    bare = words.removesuffix("대행").removesuffix("직무").removesuffix("권한").rstrip()
    end = title_end(f"·{bare}", kit.rules)
    found = kit.title_id(end or bare)
    rank = _ACTING if bare != words else _VICE if end and words == f"{_UNDER}{end}" else ""
    return _ranked(rank, found, kit)


def _ranked(rank: str, title: str, kit: Kit) -> str:
    """A title with its rank before it, as the list of roles has it where it has it, for itself or for its sort."""
    row = kit.known.get(f"role:{title}")
    if not rank or title.startswith(f"{rank}-"):
        return title
    wider = (f"{rank}-{kin}" for kin in (title, *(row["hypernym"].split("|") if row else ())))
    return next((one for one in wider if f"role:{one}" in kit.known), f"{rank}-{title}")


def _english(words: list[str], kit: Kit) -> str:
    ranks = _ranks(kit.rules)
    upto = next((n for n, word in enumerate(words) if n and word in ("of", "for", "at")), len(words))
    for n in range(upto):
        row = kit.title(" ".join(words[n:upto]))
        if row is None:
            continue
        return _ranked(next((ranks[word] for word in words[:n] if word in ranks), ""), row["id"], kit)
    return HEAD
