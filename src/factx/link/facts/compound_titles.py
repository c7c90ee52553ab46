"""Titles that name their own office: 산림청장, 여수해양경찰서장, `head of the Park Service`.

No list can hold them all: in Korean the office grows together with the end of its title; in English a plain word like
``head`` becomes a title through the organisation that it is of.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.extractors.build import Builder
from factx.link.coreference.titles import Holding, is_entity
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

RULE = "link.compound-title"
_WORD = compiled(r"(?:\([^()\n]{1,12}\))?\s?(\p{Hangul}{3,14})")
_HEAD = compiled(r",\s(?:\d{1,3},\s)?(?:(?:who\s)?is\s)?(?:the\s)?(head|leader|boss)\s(?:of|at)\s(?:the\s)?")
_LEAST = 2
"""Syllables of the shortest end of a title that is looked for in a longer word (군수, 청장)."""


def compound_holdings(document: Document, mentions: Sequence[Mention], rules: RuleSet) -> Iterator[Holding]:
    """Persons beside titles that hold the name of the office, where no title mention stands there already."""
    named = [m for m in mentions if isinstance(m.value, EntityValue) and m.value.form == "name"]
    titles = {m.start for m in named if is_entity(m, "ROLE")} | {m.end for m in named if is_entity(m, "ROLE")}
    organizations = {m.start: m for m in named if is_entity(m, "ORG")}
    builder = Builder(document)
    for person in named:
        if not is_entity(person, "PERSON"):
            continue
        word = _WORD.match(document.text, person.end)
        if word and word.start(1) > person.end:
            end = _title_end(word[1], rules)
            start = word.start(1)
            if end and start not in titles and start + end not in titles:
                yield Holding(person, _title(builder, start, start + end), organizations.get(start))
            continue
        head = _HEAD.match(document.text, person.end)
        if head and head.start(1) not in titles and head.end() in organizations:
            yield Holding(person, _title(builder, *head.span(1)), organizations[head.end()])


def _title(builder: Builder, start: int, end: int) -> Mention:
    return builder.mention("entity", start, end, RULE, EntityValue(type="ROLE", form="name"))


@cache
def _ends(rules: RuleSet) -> frozenset[str]:
    """The Korean titles that a longer word may end in."""
    return frozenset(
        title for row in rules.table("shared/roles") for title in row["ko"].split("|") if len(title) >= _LEAST
    )


def title_end(word: str, rules: RuleSet) -> str | None:
    """The listed title that a longer one ends in (산림청장: 청장), the longest; None where it ends in none."""
    ends = _ends(rules)
    return next((word[n:] for n in range(1, len(word) - _LEAST + 1) if word[n:] in ends), None)


def _title_end(word: str, rules: RuleSet) -> int | None:
    """Where the title ends that a word with its particle begins with; None where it is none."""
    for end in range(len(word), _LEAST, -1):
        particle = word[end:]
        if particle and rules.lexicon("ko", "particle").get(particle) is None:
            continue
        if title_end(word[:end], rules):
            return end
    return None
