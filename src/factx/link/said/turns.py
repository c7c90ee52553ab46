"""Words that turn what is said: negations, conditions, times, amounts, duties, by what they mean in either language.

``unless the state pays`` and 국비가 나오지 않으면 are one turn, ``even if it does not`` and 나오지 않더라도 another.
The lexicons ``turn`` list them as the tokenizers cut them: English words, Korean morphemes, where one with a tag
behind a slash stands for that sort of token alone (면/E is the ending, not the noun).
"""

from collections.abc import Iterator, Sequence
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
        tags: beginnings of the tags of those that have one, with their places.
        named: what they mean.
    """

    forms: tuple[str, ...]
    tags: tuple[tuple[int, str], ...]
    named: tuple[str, ...]

    def stands(self, tokens: Sequence[Token], first: int, stop: int) -> bool:
        """Whether the words begin at a token of the same first form, and end before another."""
        end = first + len(self.forms)
        if end > stop:
            return False
        if len(self.forms) > 1 and tuple([lowered(token.form) for token in tokens[first:end]]) != self.forms:
            return False
        return all(tokens[first + k].tag.startswith(tag) for k, tag in self.tags)


class Turns:
    """Finds those of one language.

    Args:
        rules: their word lists.
        lang: of the text.
        lexicon: the list, whose column of the same name says what words mean.
    """

    def __init__(self, rules: RuleSet, lang: Lang, lexicon: str = "turn") -> None:
        by_first: dict[str, list[_Wording]] = {}
        for row in rules.lexicon(lang, lexicon).rows:
            pieces = tuple(_piece(part) for part in row["surface"].split())
            tags = tuple((k, tag) for k, (_, tag) in enumerate(pieces) if tag)
            wording = _Wording(tuple(form for form, _ in pieces), tags, tuple(row[lexicon].split("|")))
            by_first.setdefault(wording.forms[0], []).append(wording)
        for wordings in by_first.values():
            wordings.sort(key=lambda wording: -len(wording.forms))
        self._begun = Begun(lambda form: by_first.get(lowered(form)))

    def of(self, sentence: SentenceView, span: Range) -> Iterator[str]:
        """The turns of a stretch of a sentence in order."""
        for _, _, named in self.found(sentence, span):
            yield from named

    def found(self, sentence: SentenceView, span: Range) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The words of a stretch that turn it, with their places and turns; the longest wording at each place."""
        tokens = sentence.sentence.tokens
        free, stop = sentence.all_indexes(*span)
        for n, wordings in self._begun.among(sentence.forms):
            if n >= stop:
                return
            wording = next((w for w in wordings if w.stands(tokens, n, stop)), None) if n >= free else None
            if wording is not None:
                free = n + len(wording.forms)
                yield tokens[n].start, tokens[free - 1].end, wording.named


def _piece(part: str) -> _Piece:
    form, _, tag = part.partition("/")
    return form, tag


@cache
def turns(rules: RuleSet, lang: Lang, lexicon: str = "turn") -> Turns:
    """The wordings of a rule set, built once."""
    return Turns(rules, lang, lexicon)
