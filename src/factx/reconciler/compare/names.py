"""Names: spellings of one name in Latin letters (findings.md §7)."""

import re
import unicodedata

from factx.reconciler.comparison import Comparison, coded, plain

_LATIN = re.compile(r"[A-Za-z]")


def name_key(name: str) -> str:
    """A name without case, accents, hyphens, points and spaces."""
    plain_letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in plain_letters if letter.isalnum())


def compare_names(one: str, other: str) -> Comparison:
    """Two names that identity takes for one entity."""
    if name_key(one) == name_key(other):
        return plain("agrees", "one spelling")
    if not (_LATIN.search(one) and _LATIN.search(other)):
        return plain("agrees", "two scripts")
    words = [{name_key(word) for word in re.split(r"[\s-]+", name)} for name in (one, other)]
    if words[0] <= words[1] or words[1] <= words[0]:
        return plain("refines", "a short form")
    return coded("FX404", "one name, two Latin spellings")
