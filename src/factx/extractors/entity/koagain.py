"""What one sight of a Korean word has told holds for all its sights in a document."""

from collections.abc import Iterable, Iterator

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.models.mention import EntityType


def again(names: Iterable[str], text: str, kind: EntityType, rule: str, priority: int) -> Iterator[Found]:
    """Every sight of some names as words of their own, with or without a particle.

    Args:
        names: in Hangul; none, and nothing is looked for.
        text: of the document.
        kind: what they are.
        rule: the id of the rule that tells it.
        priority: against other readings of the same stretch.
    """
    spelled = "|".join(sorted(names, key=lambda name: (-len(name), name)))
    if not spelled:
        return
    for match in regex.finditer(rf"(?<![가-힣\w])(?P<name>{spelled})(?![A-Za-z0-9]){PARTICLE}", text):
        yield Found(match.start("name"), match.end("name"), kind, rule, priority=priority)
