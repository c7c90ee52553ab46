"""Words that turn what is said: negations, conditions, times, amounts, duties, by what they mean in either language.

``unless the state pays`` and 국비가 나오지 않으면 are one turn, ``even if it does not`` and 나오지 않더라도 another.
The lexicons ``turn`` list them as the tokenizers cut them: English words, Korean morphemes, where one with a tag
behind a slash stands for that sort of token alone (면/E is the ending, not the noun).
"""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.document import Lang, Token
from factx.rules.load import RuleSet

_Piece = tuple[str, str]
"""A form and the beginning of its tag."""
_Wording = tuple[tuple[_Piece, ...], tuple[str, ...]]


class Turns:
    """Finds those of one language.

    Args:
        rules: their word lists.
        lang: of the text.
    """

    def __init__(self, rules: RuleSet, lang: Lang) -> None:
        self._korean = lang == "ko"
        self._begun: dict[str, list[_Wording]] = {}
        for row in rules.lexicon(lang, "turn").rows:
            pieces = tuple(_piece(part) for part in row["surface"].split())
            self._begun.setdefault(pieces[0][0], []).append((pieces, tuple(row["turn"].split("|"))))
        for wordings in self._begun.values():
            wordings.sort(key=lambda wording: -len(wording[0]))

    def of(self, sentence: SentenceView, span: Range) -> Iterator[str]:
        """The turns of a stretch of a sentence in order."""
        for _, _, named in self.found(sentence, span):
            yield from named

    def found(self, sentence: SentenceView, span: Range) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The words of a stretch that turn it, with their places and turns; the longest wording at each place."""
        tokens = sentence.all_tokens_between(*span) if self._korean else sentence.tokens_between(*span)
        forms = [token.form.lower().replace("’", "'") for token in tokens]
        n = 0
        while n < len(tokens):
            found = self._at(forms, tokens, n)
            size = len(found[0]) if found else 1
            if found is not None:
                yield tokens[n].start, tokens[n + size - 1].end, found[1]
            n += size

    def _at(self, forms: Sequence[str], tokens: Sequence[Token], n: int) -> _Wording | None:
        for wording in self._begun.get(forms[n], ()):
            pieces = wording[0]
            if n + len(pieces) <= len(forms) and all(
                form == forms[n + k] and tokens[n + k].tag.startswith(tag) for k, (form, tag) in enumerate(pieces)
            ):
                return wording
        return None


def _piece(part: str) -> _Piece:
    form, _, tag = part.partition("/")
    return form, tag


@cache
def turns(rules: RuleSet, lang: Lang) -> Turns:
    """The wordings of a rule set, built once."""
    return Turns(rules, lang)
