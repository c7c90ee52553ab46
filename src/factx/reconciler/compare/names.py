"""Names: spellings of one name in Latin letters."""

import re
import unicodedata

from rapidfuzz.fuzz import ratio

from factx.reconciler.comparison import Comparison, coded, plain

ALIKE = 60
"""Similarity in per cent from which two names of one person are spellings of one (Beom-su, Bum-soo; not Lee, Jay)."""
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
    if ratio(name_key(one), name_key(other)) < ALIKE:
        return plain("compatible", "two names of one entity, no two spellings")
    return coded("FX404", "one name, two Latin spellings")
