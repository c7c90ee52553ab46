"""Whether a speaker says that something is so; what is supposed, asked, hoped or said by others is left open.

``even if it were a fake`` and 위작이라면 say nothing of the picture, 물러난다는 소문 is what others say, and 진짜인 줄
알았다 what turned out otherwise.
"""

from collections.abc import Mapping
from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.said.turns import Turns, turns
from factx.models.document import Lang
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_ASKS = ("?", "?")
_MARKS = " \"'”’»」』)"
_CONDITION = frozenset({"if", "only_if", "unless"})
_SUPPOSED = _CONDITION | {"even_if"}
_BELIEVED = r"\s{1,2}줄(?:로만|[로은도만을])?\s?(?:알|안|아|몰|모)"


class Asserted:
    """Reads it with the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._turns: Mapping[Lang, Turns] = {"ko": turns(rules, "ko"), "en": turns(rules, "en")}
        self._before = Search(rules.lexicon("en", "unasserted").pattern)
        claims = rules.lexicon("ko", "unasserted").pattern
        self._behind = compiled(rf"(?<=[다라자냐]는|[단란잔냔])\s{{1,2}}{claims}|{_BELIEVED}")
        self._questions = rules.lexicon("ko", "condition").group("question").words

    def of(self, sentence: SentenceView, clause: Range, words: Range, end: int) -> bool:
        """Whether words are said to be so, or not to be so.

        Args:
            sentence: that holds them.
            clause: of the sentence, in which they stand.
            words: their place.
            end: of what its speaker says in the sentence.
        """
        text = sentence.document.text
        if text[words[1] : end].rstrip(_MARKS).endswith(_ASKS):
            return False
        if sentence.lang == "en":
            return self._before.search(text, clause[0], words[0]) is None
        if self._behind.match(text, words[1], end):
            return False
        behind = words[0], clause[1]
        if any(
            token.tag.startswith("E") and token.form in self._questions for token in sentence.tokens_between(*behind)
        ):
            return False
        return not self._turned(sentence, behind, _SUPPOSED)

    def on_condition(self, sentence: SentenceView, beside: Range, at: int) -> bool:
        """Whether what is said holds on a condition alone (부결되면 물러나겠다).

        Args:
            sentence: that holds it.
            beside: its clause; in English with those beside it.
            at: where its words begin, before which a Korean condition stands.
        """
        return self._turned(sentence, (beside[0], at) if sentence.lang == "ko" else beside, _CONDITION)

    def _turned(self, sentence: SentenceView, span: Range, by: frozenset[str]) -> bool:
        found = self._turns["ko" if sentence.lang == "ko" else "en"].found(sentence, span)
        return any(by.intersection(named) for _, _, named in found)


@cache
def asserted(rules: RuleSet) -> Asserted:
    """The reader of a rule set, built once."""
    return Asserted(rules)
