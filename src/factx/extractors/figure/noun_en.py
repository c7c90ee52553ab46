"""The unit that an English noun stands for where it is counted: persons, organisations, things."""

from factx.extractors.figure.vocabulary import Vocabulary
from factx.normalise.unit import Unit
from factx.patterns import compiled

_WORD = compiled(r"(?P<word>[A-Za-z][A-Za-z0-9-]{1,24})(?P<gap>\s?)")
_NOUN_FOLLOWS = compiled(r"\s(?P<noun>[a-z]{3,20}[^su\W\d]s)(?![a-z'’])")
_WIDEST = 6
"""Words of the longest phrase that is looked through."""
_NO_PLURAL = ("ss", "us", "is", "'s", "’s")


def unit_of_noun(noun: str, words: Vocabulary) -> Unit | None:
    """What is counted where a noun stands before its number; None where it is no noun in the plural."""
    row = words.counted.get(noun)
    if row is not None:
        return words.unit(row["unit"])
    if noun in words.lists["people_group"]:
        return words.unit("person")
    return words.unit("item") if _is_plural(noun) and noun.lower() not in words.lists["noun_stop"] else None


def unit_of_phrase(text: str, at: int, stop: int, words: Vocabulary) -> Unit | None:
    """The unit of the first noun in the plural of a phrase: ``infected farms``, ``foreign offices, in Osaka``."""
    for _ in range(_WIDEST):
        found = _WORD.match(text, at, stop)
        if found is None:
            return None
        word, row = found["word"], words.counted.after(text, at, stop)
        whole = row is not None and row[0] >= found.end("word") and row[1]["form"] == "plural"
        if row is not None and whole:
            further = _NOUN_FOLLOWS.match(text, row[0], stop)  # infected farms
            if further is None or further["noun"] in words.lists["noun_stop"]:
                return words.unit(row[1]["unit"])
        elif word.lower() in words.lists["noun_stop"]:
            return None
        elif _is_plural(word):
            return words.unit("item")
        if not found["gap"]:
            return None
        at = found.end()
    return None


def _is_plural(word: str) -> bool:
    return word.endswith("s") and len(word) > 3 and not word.endswith(_NO_PLURAL)
