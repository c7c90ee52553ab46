"""The phrases of a Korean sentence that name somebody: what ends before a particle, what is joined to it."""

from collections.abc import Iterator
from functools import cache

from factx.link.clause import korean
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet

PHRASE = 8
"""Tokens of a phrase."""
_QUOTED = 40
"""Tokens between two marks that are passed over as one."""
_WITH = ("과", "와")
_MARKS = ("·", ",", "ㆍ")
_KINDS = frozenset({"group", "person"})
Phrase = tuple[int, int]


@cache
def _words(rules: RuleSet) -> dict[str, frozenset[str]]:
    return {row["surface"]: frozenset(row["group"].split("|")) for row in rules.lexicon("ko", "doer_word").rows}


def _groups(sentence: SentenceView) -> dict[int, frozenset[str]]:
    """The groups of the tokens that stand in the list."""
    known = _words(sentence.rules)
    return {n: known[token.form] for n, token in enumerate(sentence.tokens) if token.form in known}


class Phrases:
    """The tokens of one sentence, and the phrases that name somebody in it."""

    def __init__(self, sentence: SentenceView) -> None:
        self.sentence = sentence
        begins = {token.start: k for k, token in enumerate(sentence.tokens)}
        self._named = {m.end: begins[m.start] for m in sentence.of_kind("entity") if m.start in begins}
        """The first token of each name, by where it ends."""
        self.tokens = sentence.tokens
        self.known = sentence.made_of_words(_groups, _groups)

    def has(self, n: int, group: str) -> bool:
        """A token exists and belongs to a group of the list."""
        return group in self.known.get(n, ())

    def tag(self, n: int) -> str:
        """Its tag, or nothing outside the sentence."""
        return self.tokens[n].tag if 0 <= n < len(self.tokens) else ""

    def form(self, n: int) -> str:
        """Its form, or nothing outside the sentence."""
        return self.tokens[n].form if 0 <= n < len(self.tokens) else ""

    def beside(self, found: Phrase) -> Iterator[Phrase]:
        """The names that a name is joined to: 석민재 청장과 · 호르반 장관, 조민재·서유리 위원."""
        begin, end = found
        while begin > 1 and self._named_in(begin, end) and self._joins(begin - 1):
            begin, end = self.start(begin - 1), begin - 1
            if begin < end and self._named_in(begin, end):
                yield begin, end

    def _joins(self, n: int) -> bool:
        return self.tag(n) == "JC" or (self.tag(n) == "JKB" and self.form(n) in _WITH) or self.form(n) in _MARKS

    def _named_in(self, begin: int, end: int) -> bool:
        ends = (self.tokens[k].end for k in range(begin, end))
        return any(stop in self._named for stop in ends)

    def nominal(self, n: int) -> bool:
        """It may stand inside a phrase that names somebody."""
        token = self.tokens[n]
        return korean.is_noun(token) or token.tag in ("JKG", "MM", "SN", "SSC", "SSO", "XSN")

    def passed_over(self, n: int) -> int:
        """A token, or the one before what stands in marks that end there ('해송펀드' · 사건)."""
        if self.tag(n) not in ("SSC", "SSO") or n <= 0:
            return n
        opens = next((k for k in range(n - 1, max(n - _QUOTED, -1), -1) if self.tag(k) == "SSO"), None)
        return opens - 1 if self.tag(n) == "SSC" and opens is not None else n

    def lives(self, end: int) -> bool:
        """The phrase before a particle names somebody, or ends with a word for people or a body."""
        first, sentence = self.start(end), self.sentence
        if first == end:
            return False
        span = self.tokens[first].start, self.tokens[end - 1].end
        if any(span[0] <= m.start and m.end <= span[1] for m in sentence.of_kind("entity")):
            return True
        inside = [hit for hit in sentence.hits if span[0] <= hit.start and hit.end <= span[1]]
        return bool(inside) and inside[-1].cls in _KINDS

    def start(self, end: int) -> int:
        """The first token of the phrase that ends before a token."""
        first = end
        while first > 0 and end - first < PHRASE:
            token = self.tokens[first - 1]
            courtesy = token.tag == "NNB" and first == end
            former = (
                token.tag == "MM" and first < end and korean.is_noun(self.tokens[first - 2]) if first > 1 else False
            )
            named = self._named.get(token.end)
            if named is not None and named < first - 1:
                first = named
            elif korean.is_noun(token) or courtesy or former or token.tag in ("JKG", "SSC", "SSO", "SN"):
                first -= 1
            else:
                break
        return first
