"""Where English words of saying stand, and whether they are verbs there."""

from collections.abc import Mapping
from functools import lru_cache

from factx.extractors.quote.words_en import Words
from factx.rules.load import RuleSet
from factx.values import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb of saying.

    Attributes:
        words: the form, in lower case.
        group: say, think, show (what polls and studies do) or sound (what only goes with direct speech).
        takes: what may follow: q a quote, t a that-clause, z a clause without that, i an infinitive, o an object
            that is what is said, p the person spoken to, w a question, a ``as``, g a gerund,
            v whoever says it, where that stands behind (``…, warned Kim``), n an object with a number in it
            (``expects sales of 500 billion won``), N the same behind ``at`` (``put the crowd at 1,400``).
        form: base, third, past or ing.
        noun: the form may as well be a noun (``claims``, ``report``).
    """

    words: tuple[str, ...]
    lemma: str
    group: str
    takes: frozenset[str]
    form: str
    noun: bool


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying in a text: words ``first`` to ``last``; `use` is finite, ing, infinitive or passive."""

    first: int
    last: int
    verb: Verb
    use: str

    def takes(self, *what: str) -> bool:
        """Whether one of these may follow."""
        return not self.verb.takes.isdisjoint(what)


@lru_cache(maxsize=4)
def verbs(rules: RuleSet) -> Mapping[str, tuple[Verb, ...]]:
    """The forms of all verbs by their first word, the longest first."""
    found: dict[str, list[Verb]] = {}
    for row in rules.lexicon("en", "cue_verb").rows:
        for number, form in enumerate(row["en"].split("|")):
            parts = tuple(form.split())
            verb = Verb(
                parts, row["lemma"], row["group"], frozenset(row["takes"]), _form(parts[0], number), bool(row["noun"])
            )
            found.setdefault(parts[0], []).append(verb)
    return {
        first: tuple(sorted(forms, key=lambda v: (-len(v.words), v.form == "base"))) for first, forms in found.items()
    }


_ARTICLES = frozenset(("the", "a", "an"))


def _form(word: str, number: int) -> str:
    if number == 0:
        return "base"
    if word.endswith("ing"):
        return "ing"
    return "third" if number == 1 and word.endswith("s") else "past"


def cues(
    words: Words, forms: Mapping[str, tuple[Verb, ...]], start: int, stop: int, *, titled: bool = False
) -> list[Cue]:
    """The verbs of saying among the words ``start`` to ``stop``, in order.

    Args:
        words: of a paragraph.
        forms: as `verbs` gives them.
        start: number of the first word.
        stop: number behind the last word.
        titled: a headline, in which verbs may be capitalised.
    """
    found: list[Cue] = []
    n = start
    while n < stop:
        options = forms.get(words.lowers[n]) if words.kinds[n] == "L" or (titled and words.kinds[n] == "C") else None
        cue = _cue(words, n, options) if options else None
        if cue:
            found.append(cue)
            n = cue.last
        n += 1
    return found


def _cue(words: Words, n: int, options: tuple[Verb, ...]) -> Cue | None:
    for verb in options:
        after = n + len(verb.words)
        if len(verb.words) > 1 and tuple(words.lowers[n:after]) != verb.words:
            continue
        if len(verb.words) > 1 and words.has(after - 1, "prep") and words.has(after, "day", "month"):
            continue  # insisted on Wednesday that
        use = _use(words, n, verb)
        if use:
            return Cue(n, n + len(verb.words) - 1, verb, use)
    return None


def _use(words: Words, n: int, verb: Verb) -> str | None:
    """How the verb is used, or None where it is none: a noun after an article, an adjective before a noun."""
    before = n - 1
    while before >= 0 and words.is_adverb(before):
        before -= 1
    after = n + len(verb.words)
    if verb.form == "ing":
        if words.has(before, "be") or passed_on(words, n) is not None:
            return "finite"
        noun = words.has(n - 1, "det", "poss") or words.has(after, "be", "aux")  # a bird strike warning was issued
        return None if noun else "ing"
    if words.low(before) == "to":
        return "infinitive" if verb.form == "base" else None
    if verb.form == "past":
        if words.has(after, "state"):
            return None  # 179 feared dead, reported missing
        if words.has(before, "be") or words.low(before) == "been":
            return "passive"
        surname = words.kind(n - 1) == "C" and words.kind(n - 2) == "C"  # Lee An said
        alone = (
            words.has(n - 1, "det") and words.has(after, "det", "pron", "that") and words.low(n - 1) not in _ARTICLES
        )
        if words.has(n - 1, "det", "poss") and not (surname or alone or words.has(n - 1, "stands_alone", "pron")):
            return None  # the proposed penalties, but: another said she
        return "finite"
    if words.has(before, "aux"):
        return "finite" if verb.form == "base" else None
    if words.has(n - 1, "prep") and not words.has(n - 1, "verb_particle"):
        return None
    if words.has(n - 1, "det", "poss") and not words.has(n - 1, "stands_alone"):
        return None
    if verb.noun and (
        words.low(n - 1).endswith(("'s", "s'")) or not _is_verb(words, n, after, base=verb.form == "base")
    ):
        return None  # Trump’s claim that
    if verb.form == "base" and not _plural(words, before):
        return None
    return "finite"


def passed_on(words: Words, n: int) -> int | None:
    """The word before ``is recorded as`` or ``was heard`` in front of ``saying``, or None."""
    before = n - 1 - (words.low(n - 1) == "as")
    while words.is_adverb(before):
        before -= 1
    if not words.has(before, "passed_on"):
        return None
    before -= 1
    while words.is_adverb(before):
        before -= 1
    return before if words.has(before, "be") else None


def _is_verb(words: Words, n: int, after: int, *, base: bool) -> bool:
    """Whether a form that is a noun as well (``claims``, ``report``) is the verb: what stands around it tells."""
    nxt = words.low(after)
    if words.has(n - 1, "singular", "nominative"):
        return True
    if nxt == "that" and base and _is_plural_noun(words, n - 1):
        return True  # defenders counter that
    if words.kind(after) == "Q" or nxt in ("that", ":", ","):
        return words.kind(n - 1) in ("C", "P", "Q") or words.has(n - 1, "rel") or words.is_adverb(n - 1)
    if words.has(after, "det", "poss", "pron", "obj") or words.kind(after) == "C":
        before = words.low(n - 1)
        agrees = (
            words.kind(n - 1) == "L"
            and not words.has(n - 1, "prep", "det", "poss", "adv", "conj", "aux", "be")
            and before.endswith("s") != words.low(n).endswith("s")
        )
        return agrees or words.kind(n - 1) in ("C", "Q") or words.has(n - 1, "rel", "pron") or words.is_adverb(n - 1)
    return False


def _plural(words: Words, before: int) -> bool:
    """Whether the subject of a bare form can be plural (or I, you): ``critics say``, never ``he say``."""
    low = words.low(before)
    if low in ("i", "you", "we", "they", "who", "that", "and", "or", "to", "not", "n't") or words.has(before, "aux"):
        return True
    if words.kind(before) in ("P", "Q", ""):
        return words.text(before) in (",", "”", ")") or words.kind(before) == "Q"
    if words.has(before, "singular", "prep", "det", "poss", "be"):
        return words.has(before, "stands_alone")
    if words.kind(before) == "C" and not words.has(before, "plural"):
        return low.endswith("s") or "and" in words.lowers[max(before - 6, 0) : before] or _heads_plural(words, before)
    if words.has(before, "plural", "pron", "adv"):
        return True
    for n in range(before, max(before - 6, -1), -1):  # critics of the mayor say
        if words.kind(n) in ("P", "Q"):
            break
        if (words.low(n).endswith("s") and not words.low(n).endswith(("'s", "ss"))) or words.has(n, "plural"):
            return True
    return False


def _heads_plural(words: Words, before: int) -> bool:
    """``Supporters of Walt Pruitt``, ``Experts interviewed by The Courier``: a plural with what describes it."""
    for n in range(before - 1, max(before - 12, -1), -1):
        if words.kind(n) in ("P", "Q"):
            return False
        described = words.has(n + 1, "prep") or (words.low(n + 1).endswith("ed") and words.has(n + 2, "prep"))
        if described and _is_plural_noun(words, n):
            return True
    return False


def _is_plural_noun(words: Words, n: int) -> bool:
    low = words.low(n)
    plain = not words.has(n, "prep", "det", "poss", "conj", "sub", "aux", "be", "verb", "pron", "adv")
    return words.has(n, "plural") or (
        plain and low.endswith("s") and len(low) > 3 and not low.endswith(("'s", "ss", "us"))
    )
