"""Who published an article, and from whose report it says it has its news."""

import regex

from factx.models.document import Block
from factx.patterns import compiled
from factx.read.words import Words
from factx.rules.search import Search

_REPORT_EN = (
    r"(?:according\sto|citing|cited|quoting|as\sreported\sby|first\sreported\sby|reported\sby|as\sfirst\sreported\sby)\s"
    r"(?:(?:an?|the|its|recent|exclusive|earlier|separate|new|local|news|media)\s){0,3}"
    r"(?:(?:reports?|story|article|exclusive|account|coverage)\s(?:by|from|in|of|published\s(?:by|in))\s)?(?:the\s)?"
)
_SAID_EN = r"(?:\sNews)?,?\s(?:first\s)?(?:reported|has\sreported)\b"
_REPORT_KO = (
    r"(?:\([A-Za-z ]{2,30}\))?(?:의|가|이|은|는|을|를|에|에서)?\s?"
    r"(?:(?:단독\s)?(?:보도|기사)(?:에\s따르면|를\s인용|에서|\s?내용)|에\s따르면|(?:을|를)?\s?인용)"
)
_SAID_KO = r"(?:\([A-Za-z ]{2,30}\))?(?:은|는|이|가)\s[^.\n“\"]{0,80}?(?:보도했|보도하|단독\s?보도|전했다)"

_TRIGGER = compiled(r"보도|에 따르면|인용|전했다|기사|(?i:report|according to|citing|cited|quoting)")
_DEEP, _REACH = 20_000, 130


def _around(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches near words of reporting: only there an outlet may be the source."""
    found: list[tuple[int, int]] = []
    for match in _TRIGGER.finditer(text, start, end):
        low, high = max(start, match.start() - _REACH), min(end, match.end() + _REACH)
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found


class Origin:
    """Patterns of attribution to outlets, compiled once for a vocabulary."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.named = Search(
            rf"(?i:{_REPORT_EN})(?P<en>{words.outlet})|(?P<en>{words.outlet}){_SAID_EN}"
            rf"|(?P<ko>{words.outlet})(?:{_REPORT_KO}|{_SAID_KO})"
        )
        self.generic = compiled(
            rf"(?i:{_REPORT_EN.replace(')?(?:the', ')(?:the')})"
            r"(?P<name>[A-Z][\w&.-]{1,20}(?:\s[A-Z][\w&.-]{1,20}){0,4})"
        )
        self.outlet = compiled(words.outlet)
        self.copyright = compiled(
            rf"(?:ⓒ|©|저작권자\s?\(c\)|copyright(?:\s?\(c\))?)\s?(?:[ⓒ©]\s?)?(?:(?:19|20)\d\d\s?)?(?:by\s|the\s)?(?P<name>{words.outlet})",
            regex.IGNORECASE,
        )

    def derived_from(self, text: str, blocks: tuple[Block, ...]) -> tuple[str, ...]:
        """Outlets that the article names as the source of its news, in its own words and in order, each once."""
        found: dict[str, None] = {}
        for block in blocks:
            if block.zone in ("body", "headline"):
                for start, end in _around(text, block.start, min(block.end, block.start + _DEEP)):
                    found.update(dict.fromkeys(self._named(text, start, end)))
        return tuple(name for name in found if not any(name != other and name in other for other in found))

    def _named(self, text: str, start: int, end: int) -> list[str]:
        spans = [
            (match.start(), str(match.group("en") or match.group("ko")))
            for match in self.named.finditer(text, start, end)
        ]
        spans += [(match.start(), str(match.group("name"))) for match in self.generic.finditer(text, start, end)]
        return [name for _, name in sorted(spans)]

    def publisher(self, text: str, blocks: tuple[Block, ...]) -> str | None:
        """The outlet that a copyright notice or the closing byline names; None where nothing does."""
        for block in reversed(blocks):
            if block.zone in ("boilerplate", "byline") and block.end - block.start <= 400:
                notice = self.copyright.search(text, block.start, block.end)
                if notice:
                    return str(notice.group("name"))
                if block.zone == "byline":
                    outlet = self.outlet.search(text, block.start, block.end)
                    if outlet and text[block.start : outlet.start()].strip(" [(-").lower() in (
                        "",
                        "with the",
                        "with",
                        "for the",
                    ):
                        return str(outlet.group())
        return None
