"""Whether speakers of whom one is told by a title alone (재판장, ``the judge``) are two: by all that the named one is.

A title without a name may be that of anybody who holds it. Only where sources say what the named one is, and none of
that is the title, a kind of it or another word for it, are they two.
"""

from collections import defaultdict
from collections.abc import Iterable

from factx.models.fact import RoleValue
from factx.reconciler.comparison import Statement
from factx.reconciler.settings import Settings
from factx.rules.lexicon import fold

_ARTICLES = ("the ", "a ", "an ")


class Callings:
    """The titles of those who speak.

    Args:
        statements: of the whole run.
        settings: the words of titles, and which are kinds of which.
    """

    def __init__(self, statements: Iterable[Statement], settings: Settings) -> None:
        self._settings = settings
        self._held: defaultdict[str, set[str]] = defaultdict(set)
        for statement in statements:
            value, subject = statement.fact.value, statement.fact.subject
            if isinstance(value, RoleValue) and subject is not None:
                self._held[subject] |= self._meant(value.title_text) | {value.title}

    def two(self, a: Statement, b: Statement) -> bool:
        """Two speakers, at least one without a name, who cannot be one."""
        if a.fact.subject is not None and b.fact.subject is not None:
            return False
        titles = self._of(a), self._of(b)
        return bool(titles[0] and titles[1]) and not any(
            self._may_be_one(one, other) for one in titles[0] for other in titles[1]
        )

    def _of(self, speaker: Statement) -> set[str]:
        """What a speaker may be called."""
        subject = speaker.fact.subject
        if subject is not None:
            return self._held.get(subject, set()) if subject.startswith("person:") else set()
        words = (speaker.fact.subject_text or "").split()
        tails = (" ".join(words[n:]) for n in range(len(words)))
        return next((meant for tail in tails if (meant := self._meant(tail))), set())

    def _meant(self, words: str) -> set[str]:
        """The titles that words are; none where they are more or less than a title."""
        told = fold(words)
        bare = next((told.removeprefix(article) for article in _ARTICLES if told.startswith(article)), told)
        return set(self._settings.titles.get(bare, ()))

    def _may_be_one(self, one: str, other: str) -> bool:
        contains, heads = self._settings.contains, self._settings.heads
        return one == other or contains(one, other) or contains(other, one) or (one in heads and other in heads)
