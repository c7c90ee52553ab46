"""Words that turn what is said: negations, conditions, times, amounts, duties, by what they mean in either language.

``unless the state pays`` and 국비가 나오지 않으면 are one turn, ``even if it does not`` and 나오지 않더라도 another.
The lexicons ``turn`` list them as the tokenizers cut them: English words, Korean morphemes, where one with a tag
behind a slash stands for that sort of token alone (면/E is the ending, not the noun).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.link.clause.english import lowered
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView
from factx.models.document import Lang, Token
from factx.rules.load import RuleSet

_Piece = tuple[str, str]
"""A form and the beginning of its tag."""


class _Wording(NamedTuple):
    """Words of the list.

    Attributes:
        forms: in lower case.
        tags: beginnings of the tags of those that have one, with their places.
        named: what they mean.
    """

    forms: tuple[str, ...]
    tags: tuple[tuple[int, str], ...]
    named: tuple[str, ...]

    def fits(self, tokens: Sequence[Token], first: int) -> bool:
        """Whether the tokens of these forms that begin at a place are of the sorts that the list asks for."""
        return all(tokens[first + k].tag.startswith(tag) for k, tag in self.tags)


class _Standing(NamedTuple):
    """Wordings that stand at a token, the longest first."""

    first: int
    wordings: tuple[_Wording, ...]


class _Heads(NamedTuple):
    """The wordings that begin with a form.

    Attributes:
        sizes: how many words they have, the most first.
        wordings: by all their words.
        seconds: the second words of those that have several: most of what follows a common word is none of them.
    """

    sizes: tuple[int, ...]
    wordings: Mapping[tuple[str, ...], Sequence[_Wording]]
    seconds: frozenset[str]


class Turns:
    """Finds those of one language.

    Args:
        rules: their word lists.
        lang: of the text.
        lexicon: the list, whose column of the same name says what words mean.
    """

    def __init__(self, rules: RuleSet, lang: Lang, lexicon: str = "turn") -> None:
        by_first: defaultdict[str, defaultdict[tuple[str, ...], list[_Wording]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for row in rules.lexicon(lang, lexicon).rows:
            pieces = tuple(_piece(part) for part in row["surface"].split())
            tags = tuple((k, tag) for k, (_, tag) in enumerate(pieces) if tag)
            words = tuple(form for form, _ in pieces)
            by_first[words[0]][words].append(_Wording(words, tags, tuple(row[lexicon].split("|"))))
        heads = {
            first: _Heads(
                tuple(sorted(set(map(len, wordings)), reverse=True)),
                wordings,
                frozenset(words[1] for words in wordings if len(words) > 1),
            )
            for first, wordings in by_first.items()
        }
        self._begun = Begun(lambda form: heads.get(lowered(form)))

    def of(self, sentence: SentenceView, span: Range) -> Iterator[str]:
        """The turns of a stretch of a sentence in order."""
        for _, _, named in self.found(sentence, span):
            yield from named

    def found(self, sentence: SentenceView, span: Range) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The words of a stretch that turn it, with their places and turns; the longest wording at each place."""
        tokens = sentence.sentence.tokens
        free, stop = sentence.all_indexes(*span)
        for n, wordings in sentence.made_of_words(self, self._standing):
            if n >= stop:
                return
            wording = next((w for w in wordings if n + len(w.forms) <= stop), None) if n >= free else None
            if wording is not None:
                free = n + len(wording.forms)
                yield tokens[n].start, tokens[free - 1].end, wording.named

    def _standing(self, sentence: SentenceView) -> list[_Standing]:
        """The wordings that stand in a sentence, at each place."""
        tokens = sentence.sentence.tokens
        found = []
        for n, (sizes, wordings, seconds) in self._begun.among(sentence.forms):
            goes_on = sizes[0] > 1 and n + 1 < len(tokens) and lowered(tokens[n + 1].form) in seconds
            if not goes_on and sizes[-1] > 1:
                continue
            words = tuple([lowered(token.form) for token in tokens[n : n + (sizes[0] if goes_on else 1)]])
            fitting: list[_Wording] = []
            for size in sizes:
                if size <= len(words) and (known := wordings.get(words[:size])):
                    fitting += [w for w in known if w.fits(tokens, n)]
            if fitting:
                found.append(_Standing(n, tuple(fitting)))
        return found


def _piece(part: str) -> _Piece:
    form, _, tag = part.partition("/")
    return form, tag


@cache
def turns(rules: RuleSet, lang: Lang, lexicon: str = "turn") -> Turns:
    """The wordings of a rule set, built once."""
    return Turns(rules, lang, lexicon)
