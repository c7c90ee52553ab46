"""The vocabulary of reading, from the lexicons: zone words, header labels, reporters' titles, outlets."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from factx.models.document import Zone
from factx.patterns import compiled
from factx.rules.lexicon import Lexicon, fold
from factx.rules.load import LANGS, RuleSet
from factx.rules.search import Search

EMAIL = r"(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\[email[\s\u00a0]protected\])"
"""An address, or what a content network leaves of one."""
_DAY = r"(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s(?:19|20)\d\d)?|\d{1,2}\s[A-Z][a-z]{2,8}\.?(?:\s(?:19|20)\d\d)?)"
"""A day in a dateline: ``July 18, 2026``, ``9 March``."""


@dataclass(frozen=True, slots=True)
class Words:
    """Vocabulary of both languages, compiled. Keys of the mappings are folded.

    Attributes:
        heading: a line that is nothing else (``관련기사``, ``Read also:``) to its zone.
        whole: the same for the furniture of a page (``댓글``, ``Advertisement``).
        labels: header label to role (published, updated, title, publisher, author, url, other).
        lead, inside, start, end, credit: patterns of zone words by where in a line they stand.
    """

    heading: dict[str, str]
    whole: dict[str, str]
    labels: dict[str, str]
    start_zones: dict[str, str]
    inside_zones: dict[str, str]
    lead: regex.Pattern[str]
    inside: Search
    start: regex.Pattern[str]
    end: regex.Pattern[str]
    credit: regex.Pattern[str]
    label: regex.Pattern[str]
    reporter: regex.Pattern[str]
    writer: regex.Pattern[str]
    byline_tail: Search
    dateline: regex.Pattern[str]
    outlet: str
    function_words: frozenset[str]


@lru_cache(maxsize=4)
def words_of(rules: RuleSet) -> Words:
    """The vocabulary of `rules`, compiled once.

    Raises:
        RuleError: a word list that cannot be read.
    """

    def lists(name: str) -> list[Lexicon]:
        return [rules.lexicon(lang, name) for lang in LANGS]

    def column(name: str, field: str) -> dict[str, str]:
        return {fold(surface): row[field] for lexicon in lists(name) for surface, row in lexicon.surfaces()}

    def either(name: str) -> str:
        return "(?:" + "|".join(lexicon.pattern for lexicon in lists(name)) + ")"

    outlet = either("outlet")
    reporter = either("reporter")
    name_ko = r"[가-힣]{2,4}"
    writers_ko = rf"(?:{name_ko}[·,]?\s){{0,3}}{name_ko}\s?{reporter}(?:\s?[·,/]\s?{name_ko}\s?{reporter}){{0,4}}"
    return Words(
        heading=column("zone_heading", "zone"),
        whole=column("zone_whole", "zone"),
        labels=column("header", "role"),
        start_zones=column("zone_start", "zone"),
        inside_zones=column("zone_inside", "zone"),
        lead=compiled(rf"{either('zone_lead')}(?=\s?[:：|>▶])"),
        inside=Search(either("zone_inside")),
        start=compiled(either("zone_start")),
        end=compiled(rf"{either('zone_end')}[.\s]?$"),
        credit=compiled(
            rf"(?:[(\[<【]|/|ⓒ|©)\s?(?:{outlet}\s?)?{either('zone_credit')}\s?(?:[=:/|ㅣ,]|by\s|via\s|courtesy\s|제공)"
            rf"[^)\]>】]{{0,80}}[)\]>】]?\.?$|[(\[<【][^()\[\]<>]{{0,40}}제공[)\]>】]\.?$|[(\[<【]\s?(?:{outlet}\s?){{1,2}}"
            rf"{either('zone_credit')}?[)\]>】]\.?$"
        ),
        label=compiled(either("header")),
        reporter=compiled(
            rf"^\s*[-/=]?\s?(?:[\[(<]?\s?{outlet}\s?[\])>]?[\s|/=]{{0,3}})?[\[(/]?(?:[가-힣]{{2,6}}\s?[=/]\s?)?"
            rf"{writers_ko}\s?[\])]?\s?=?\s*(?:[\s/|·,(<]*{EMAIL}[)>]?)?\s*$"
        ),
        writer=compiled(rf"(?<![\p{{L}}]){reporter}(?![\p{{L}}])"),
        byline_tail=Search(
            rf"(?:(?<=[.!?\"”’)\]>])\s{{0,4}}|\s{{2,4}})(?P<byline>[\[(/<]?(?:{outlet}\s?[|/=]?\s?)?"
            rf"{writers_ko}[\])>]?\s?=?\s{{0,3}}(?:[(<]?{EMAIL}[)>]?)?|[(<]?{EMAIL}[)>]?)\s*$"
        ),
        dateline=compiled(
            rf"(?P<ko>[(\[【<]\s?[가-힣A-Za-z·,./ ]{{1,30}}=\s?(?P<agency>[^)\]】>]{{1,40}})[)\]】>]"
            rf"\s{{0,2}}(?:{writers_ko}\s{{0,2}})?=?\s{{0,2}}"
            rf"|[(\[【<]\s?(?P<outlet>{outlet})(?:\s?[|/=ㅣ]?\s?{writers_ko})?\s?[)\]】>]\s{{0,2}}(?:{writers_ko}\s{{0,2}})?=?\s{{0,2}})"
            r"|(?P<en>(?:[A-Z][A-Z.'’-]{1,20}(?:[ /][A-Z][A-Z.'’-]{1,20}){0,3}"
            r"|[A-Z][a-z]{2,15}(?:[ -][A-Z][a-z]{2,15}){0,2})"
            r"(?:,\s(?:[A-Z][a-z.]{1,15}|[A-Z]{2})(?:\s[A-Z][a-z]{1,15}){0,2})?"
            rf"(?P<day>(?:,|\s[-–—])\s{_DAY}(?:,\s\d{{1,2}}(?::\d\d)?\s?[ap]\.?m\.?)?)?"
            r"(?:\s?\((?P<wire>[A-Z][A-Za-z&. -]{1,30})\)|\s/(?P<release>[A-Za-z ]{3,25})/)?\s?(?:—|–|--|\s-|\s_)\s)"
            rf"|(?P<day>{_DAY})\s?\((?P<wire>[A-Z][A-Za-z&. -]{{1,30}})\)\s?(?:—|–|--|-)\s"
        ),
        outlet=outlet,
        function_words=frozenset(surface for surface, _ in rules.lexicon("en", "function_word").surfaces()),
    )


def zone(name: str) -> Zone:
    """A zone that a word list names.

    Raises:
        ValueError: there is no such zone.
    """
    for known in ("headline", "dateline", "byline", "caption", "body", "related", "boilerplate"):
        if known == name:
            return known
    raise ValueError(f"{name!r} is no zone")
