"""The words of the bilingual lexicon in all the forms in which the tokenizers give them."""

from collections.abc import Mapping

from factx.link.clause.inflect import british, forms, graded
from factx.rules.load import RuleSet

NAMING = ("thing", "place", "measure", "notion")
"""Classes whose single words are no verbs: what a bear did is not ``bore``."""
_TANGIBLE = ("thing", "place", "measure")
"""Classes whose single words have a plural only: nobody boots, and what is based on something is no base."""
_GRADED = "quality"
"""Class of what has degrees: the strongest quake."""
ENDING = "다"
"""What the table writes behind a stem that is a verb only: 주다 is to give, 주 a week or a state."""
_PARTICLES = "을를이가에"
"""Particles of the nouns of phrases: 부상을 입다 is to be hurt, not to wear."""

SAYS_NOTHING = ("", "")
"""Concept and class of the phrases of ``set_phrase``, whose words do not mean what they mean alone."""

Index = dict[str, tuple[str, str]]
Openings = tuple[int, frozenset[str]]
"""How many words the longest wording that a word begins has, and which words may stand second."""


def indexed(
    rules: RuleSet, table: str, ids: str, classes: str
) -> tuple[Index, dict[str, Index], Index, dict[str, Openings]]:
    """Concept and class by Korean words, phrases (noun, verb) and English words, and what English words may begin.

    Only ``measures`` has words for what is done: a head of the table ``alternatives`` never ``headed``. Its set
    phrases (``on the other hand``, 현지 시간) are known as saying nothing.
    """
    acts = table == "measures"
    korean: Index = {}
    phrases: dict[str, Index] = {}
    english: Index = {}
    begun: dict[str, tuple[int, set[str]]] = {}
    leaders = {row["concept"]: row["leader"] for row in rules.table("shared/akin")} if acts else {}
    verbs = {row["surface"]: row["forms"] for row in rules.lexicon("en", "verb").rows}
    small = rules.lexicon("en", "syntax").group("prep").words
    for row in rules.table(f"shared/{table}"):
        value = (leaders.get(row[ids], row[ids]), row[classes])
        for word in row["ko"].split("|"):
            korean["".join(word.split())] = value
            noun, _, verb = word.rpartition(" ")
            if noun[-1:] in _PARTICLES and len(noun) > 1:
                phrases.setdefault(noun[:-1], {})[verb.removesuffix(ENDING)] = value
        for word in row["en"].split("|"):
            english[word] = value
            inflected = acts and not (row[classes] in _TANGIBLE and " " not in word)
            made = (*forms(word), *_more_forms(word, row[classes], verbs, small)) if inflected else forms(word)[:2]
            if row[classes] == _GRADED:
                made = *made, *graded(word)
            for form in (*made, *(british(form) for form in made)):
                for spaced in _as_tokens(form):
                    english.setdefault(spaced, value)
    if acts:
        korean.update({"".join(row["surface"].split()): SAYS_NOTHING for row in rules.lexicon("ko", "set_phrase").rows})
        english.update({row["surface"]: SAYS_NOTHING for row in rules.lexicon("en", "set_phrase").rows})
    for phrase in english:
        first, *rest = phrase.split(" ")
        most, seconds = begun.get(first, (1, set[str]()))
        seconds.update(rest[:1])
        begun[first] = max(most, len(rest) + 1), seconds
    return korean, phrases, english, {first: (most, frozenset(seconds)) for first, (most, seconds) in begun.items()}


def _as_tokens(word: str) -> tuple[str, ...]:
    """A word as the tokenizer cuts it (``full - stack``, ``women 's``), and as it is written without a hyphen."""
    if "-" not in word and "'" not in word:
        return (word,)
    cut = word.replace("'s", " 's").replace("s' ", "s ' ")
    return (word, cut.replace("-", " - "), cut.replace("-", " "))


def _more_forms(word: str, cls: str, verbs: Mapping[str, str], small: frozenset[str]) -> list[str]:
    """Irregular forms of a verb (``submitted``), and all of a first word (``caved in``, ``members of parliament``)."""
    first, _, rest = word.partition(" ")
    known = first in verbs or rest.partition(" ")[0] in small
    if not known or (not rest and cls in NAMING):
        return []
    irregular = [form for form in verbs.get(first, "").split("|") if form]
    doubled = [f"{form[:-2]}ing" for form in irregular if form.endswith("ed") and form[-4:-3] == form[-3:-2] != "e"]
    if not rest:
        return irregular + doubled
    return [f"{form} {rest}" for form in (*forms(first), *irregular, *doubled)]
