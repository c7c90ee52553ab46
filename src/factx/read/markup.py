"""HTML where a text should be: a page is not read, and tags inside a text are told, since they are read as words."""

import regex

_PAGE = regex.compile(r"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]")
_TAG = regex.compile(
    r"(?i)</?(?:a|article|aside|b|blockquote|body|br|button|div|em|figure|footer|form|h[1-6]|head|header|html|i|iframe"
    r"|img|input|li|link|main|meta|nav|ol|p|script|section|span|strong|style|su[bp]|table|tbody|td|th|thead|title|tr|u"
    r"|ul)(?=[\s/>])[^<>]*>|&(?:amp|apos|gt|hellip|lt|mdash|middot|nbsp|ndash|quot|[lr][ds]quo|#x?[\da-f]{1,6});"
)
_FEWEST = 2
"""A text may hold one ``<a>`` of another sort; what was marked up holds many."""


def is_page(text: str) -> bool:
    """Whether a text is a whole HTML page."""
    return _PAGE.match(text) is not None


def first_tag(text: str) -> tuple[int, int] | None:
    """Where the first tag or entity of a text with markup stands; None for plain text."""
    found = [match.span() for match, _ in zip(_TAG.finditer(text), range(_FEWEST), strict=False)]
    return found[0] if len(found) == _FEWEST else None
