"""Who published an article, and from whose report it says it has its news."""

import regex

from factx.models.document import Block
from factx.read.words import Words

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


class Origin:
    """Patterns of attribution to outlets, compiled once for a vocabulary."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.named = regex.compile(
            rf"(?i:{_REPORT_EN})(?P<en>{words.outlet})|(?P<en>{words.outlet}){_SAID_EN}"
            rf"|(?P<ko>{words.outlet})(?:{_REPORT_KO}|{_SAID_KO})"
        )
        self.generic = regex.compile(
            rf"(?i:{_REPORT_EN.replace(')?(?:the', ')(?:the')})"
            r"(?P<name>[A-Z][\w&.-]{1,20}(?:\s[A-Z][\w&.-]{1,20}){0,4})"
        )
        self.outlet = regex.compile(words.outlet)
        self.copyright = regex.compile(
            rf"(?:ⓒ|©|저작권자\s?\(c\)|copyright(?:\s?\(c\))?)\s?(?:[ⓒ©]\s?)?(?:(?:19|20)\d\d\s?)?(?:by\s|the\s)?(?P<name>{words.outlet})",
            regex.IGNORECASE,
        )

    def derived_from(self, text: str, blocks: tuple[Block, ...]) -> tuple[str, ...]:
        """Outlets that the article names as the source of its news, in its own words and in order, each once."""
        found: dict[str, None] = {}
        for block in blocks:
            if block.zone not in ("body", "headline"):
                continue
            end = min(block.end, block.start + 20000)
            spans = [
                (m.start(), m.group(g))
                for m in self.named.finditer(text, block.start, end)
                for g in ("en", "ko")
                if m.group(g)
            ]
            spans += [(m.start(), m.group("name")) for m in self.generic.finditer(text, block.start, end)]
            found.update(dict.fromkeys(name for _, name in sorted(spans)))
        longest = [name for name in found if not any(name != other and name in other for other in found)]
        return tuple(longest)

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
