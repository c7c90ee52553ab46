"""Short names by which a person tells sources apart."""

import re
from collections import Counter
from collections.abc import Sequence

_PART = re.compile(r"[_\s.]")
REFERENCE = "reference"
"""Source id of facts that a user holds to be right, where they name none."""


def referred(source: str) -> str:
    """The source id of such facts where they are of an article that is itself read."""
    return f"{REFERENCE}:{source}"


def article_of(source: str) -> str:
    """The article that a source of reference facts is named after; any other source is itself."""
    return source.removeprefix(f"{REFERENCE}:")


def short_names(ids: Sequence[str]) -> dict[str, str]:
    """The shortest unique beginning of each file name, else the file name without ending, else the whole id.

    >>> short_names(["seeds/000_a3b3.txt", "seeds/001_b602.txt"])
    {'seeds/000_a3b3.txt': '000', 'seeds/001_b602.txt': '001'}
    """
    stems = {name: name.rsplit("/", 1)[-1].rsplit(".", 1)[0] or name for name in ids}
    heads = {name: _PART.split(stem, maxsplit=1)[0] for name, stem in stems.items()}
    unique_heads, unique_stems = Counter(heads.values()), Counter(stems.values())
    if len(ids) > 1 and all(len(head) > 1 and unique_heads[head] == 1 for head in heads.values()):
        return heads
    return {name: stem if unique_stems[stem] == 1 else name for name, stem in stems.items()}
