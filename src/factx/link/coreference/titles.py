"""Who stands next to which title: `제이슨 권 오픈AI CSO`, `Chief Executive Ryu Gun-hee`, `Tak, an official with X`."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import regex

from factx.models.document import Document
from factx.models.fact import StatusName
from factx.models.mention import Mention
from factx.values import dataclass

_REACH = 48  # characters between a name and its title
# 탁윤재 경북소방본부 구조과장, 은수현(34) 감독: nothing but other names, ages and up to three words without punctuation
_KO_GAP = regex.compile(
    r"(?:\s?\([^()]{1,12}\))?\s?(?:\0+\s?){0,2}(?:[가-힣A-Za-z0-9·]{1,10}\s){0,3}(?:\0+\s?)?[가-힣]{0,4}\s?"
)
_KO_OWNS = regex.compile(r"\s?(?:씨|군|양)?\s?(?:의|측(?:의)?)\s")
"""마 씨의 변호인 is another person."""
_KO_BEFORE = regex.compile(r"\s?")
# Kwon, OpenAI’s chief strategy officer; Gil Na-yeon, a senior analyst; Choi, who is the …
_EN_AFTER = regex.compile(
    r"(?:,\s(?:\d{1,3},\s)?|\s\()(?:who\s(?:is|was)\s)?(?:(?:the|a|an|its|their|his|her)\s)?(?:\0+(?:['’]s?)?\s)?(?:[\p{L}'’\-]{1,20}\s){0,3}"
)
_EN_BEFORE = regex.compile(r",?\s(?:\([A-Z]{2,5}\)\s)?(?:Dr\.?\s|Mr\.?\s|Ms\.?\s)?")
_EN_OF = regex.compile(r"\s(?:of|at|for|with|from|in charge of)\s(?:the\s)?(?:[\p{L}'’\-]{1,20}\s){0,2}")
_EN_HOME = regex.compile(r",?\s(?:of|at|from|with)\s(?:the\s)?")
_OWNER = regex.compile(r"(?:['’]s?)?\s(?:[\p{L}\-]{1,20}\s){0,2}")


@dataclass(frozen=True, slots=True)
class Holding:
    """A person beside a title, and the organisation named with it.

    Attributes:
        tense: where the words say that it was held or will be.
        known: id of the title where the words are none themselves (``who represents the families``).
    """

    person: Mention
    title: Mention
    organization: Mention | None
    tense: StatusName | None = None
    known: str | None = None


def is_entity(mention: Mention, *types: str) -> bool:
    """Is it an entity mention of one of these types?"""
    return mention.entity_type in types


def holdings(document: Document, mentions: Sequence[Mention]) -> list[Holding]:
    """The pairs of person and title of a document, in order."""
    return list(_Reader(document, mentions).read())


class _Reader:
    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        self.text, self.document = document.text, document
        self.entities = [m for m in mentions if m.kind == "entity" and getattr(m.value, "form", "") == "name"]
        self.entities.sort(key=lambda m: (m.start, -m.end))
        self.starts = [m.start for m in self.entities]
        self.types = [getattr(m.value, "type", "") for m in self.entities]

    def read(self) -> Iterator[Holding]:
        if "ROLE" not in self.types:
            return
        for n, person in enumerate(self.entities):
            if self.types[n] == "PERSON":
                yield from self._beside(n, person)

    def _beside(self, n: int, person: Mention) -> Iterator[Holding]:
        lang = self._lang(person.start)
        before = self.entities[n - 1] if n else None
        title = self._next_title(n)
        found = False
        if title is not None:
            gap = self._masked(person.end, title.start)
            pattern = _KO_GAP if lang == "ko" else _EN_AFTER
            # a particle right after the name ends the phrase: 문도겸은 누리온게임즈 대표와
            attached = lang == "ko" and (gap[:1] not in ("", " ", "(") or _KO_OWNS.match(gap) is not None)
            if not attached and pattern.fullmatch(gap) and not (lang == "en" and self._heads_a_name(title)):
                found = True
                yield Holding(person, title, self._organization(n, person, title, lang))
        if before is not None and is_entity(before, "ROLE"):
            gap = self.text[before.end : person.start]
            if (_KO_BEFORE if lang == "ko" else _EN_BEFORE).fullmatch(gap) and not (
                found and lang == "ko" and gap == ""
            ):
                yield Holding(person, before, self._owner(n - 1, lang) or self._home(n, lang))

    def _next_title(self, n: int) -> Mention | None:
        person = self.entities[n]
        for k in range(n + 1, len(self.entities)):
            if self.entities[k].start - person.end > _REACH or self.types[k] == "PERSON":
                return None
            if self.types[k] == "ROLE":
                return self.entities[k]
        return None

    def _heads_a_name(self, title: Mention) -> bool:
        """Does a name follow at once? In `CSO Jason Kwon, Director Oliver Jay` the second title is Jay’s."""
        other = next(self._from(title.end), None)
        return other is not None and is_entity(other, "PERSON") and self.text[title.end : other.start] == " "

    def _masked(self, start: int, end: int) -> str:
        """The text between with the names in it blacked out."""
        gap = list(self.text[start:end])
        for other in self._from(start):
            if other.start >= end:
                break
            if other.end <= end:
                gap[other.start - start : other.end - start] = "\0" * (other.end - other.start)
        return "".join(gap)

    def _organization(self, n: int, person: Mention, title: Mention, lang: str) -> Mention | None:
        upto = bisect_left(self.starts, title.start)
        between = [m for m in self.entities[n + 1 : upto] if m.end <= title.start and is_entity(m, "ORG")]
        if between:
            return between[-1]
        if lang == "ko":
            before = self.entities[n - 1] if n else None
            near = before is not None and self.text[before.end : person.start] == " "
            return before if before is not None and near and is_entity(before, "ORG") else None
        return self._after(title)

    def _owner(self, n: int, lang: str) -> Mention | None:
        """The organisation before a title (`OpenAI CSO`, `오픈AI CSO`), or in English after it (`head of the X`)."""
        before = self.entities[n - 1] if n else None
        title = self.entities[n]
        if before is not None and is_entity(before, "ORG") and _OWNER.fullmatch(self.text[before.end : title.start]):
            return before
        return self._after(title) if lang == "en" else None

    def _home(self, n: int, lang: str) -> Mention | None:
        """The body after a name with its title before it (``Prof. Yeo Min-seo of Yonsei University``)."""
        other = self.entities[n + 1] if lang == "en" and n + 1 < len(self.entities) else None
        if other is None or not is_entity(other, "ORG"):
            return None
        return other if _EN_HOME.fullmatch(self.text[self.entities[n].end : other.start]) else None

    def _after(self, title: Mention) -> Mention | None:
        other = next(self._from(title.end), None)
        if other is None or not is_entity(other, "ORG") or other.start - title.end > _REACH:
            return None
        return other if _EN_OF.fullmatch(self.text[title.end : other.start]) else None

    def _from(self, offset: int) -> Iterator[Mention]:
        """The names that begin at an offset or after it."""
        return (self.entities[k] for k in range(bisect_left(self.starts, offset), len(self.entities)))

    def _lang(self, offset: int) -> str:
        blocks = self.document.blocks
        n = bisect_right(blocks, offset, key=lambda block: block.start) - 1
        return blocks[n].lang if n >= 0 and offset < blocks[n].end else self.document.source.lang
