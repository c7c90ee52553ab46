"""Whether a Korean clause says that something is so, that it is not, or nothing of it."""

from collections.abc import Sequence

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.said.telling import Told, inside
from factx.models.document import Token
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_AT_END = 14
"""Letters before the end of a clause within which a word of denial is its predicate."""
_CLAIM = compiled(r"(?:다|라|자|냐)는\s\w{1,5}$")
_OF_CLAIM = compiled(r"(?:다|라|자|냐)는\s*$")
_AS_CLAIM = compiled(r"는\s\w{1,5}$")
_OBJECT = compiled(r"(?:을|를|도|은|는|에\s대해)(?:\s|$)")
_REBUT_WITHIN = 16
"""Letters between what is claimed and the word that rebuts it (의혹을 전면 부인했다)."""
_DECIDES = ["로", "하"]
_AFTER_NEGATION = ("E", "VX", "EP", "EF", "EC", "S", "J", "VCP", "XSV")


class Korean:
    """Reads them with the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self._negators = {row["surface"]: row["group"] for row in rules.lexicon("ko", "negator").rows}
        self._hollow = Search(rules.lexicon("ko", "hollow_denial").pattern)
        self._rebuttals = Search(rules.lexicon("ko", "rebuttal").pattern)
        self._answers = compiled(rules.lexicon("ko", "rebuttal.answer").pattern)
        conditions = rules.lexicon("ko", "condition")
        self._sources, self._conditions = conditions.group("source").words, conditions.group("ending").words
        self._questions, self._states = conditions.group("question").words, conditions.group("state").words

    def read(self, sentence: SentenceView, span: Range, turns: Sequence[Range]) -> Told:
        """The polarity of a clause; a negation inside a turn of phrase denies nothing (항소하지 않다: drop_appeal)."""
        text = sentence.document.text
        found = self._rebuttals.search(text, *span)
        if found:
            answers = self._answers.fullmatch(found.group()) is not None
            return Told("no", (span[0], found.start()), found.span(), rebuts=answers)
        hollow = self._hollow.search(text, *span)
        tokens = sentence.tokens_between(*span)
        supposed = self._supposed(tokens)
        if supposed is not None:
            if supposed >= len(tokens) - 1:
                return Told("open", span)
            tokens = tokens[supposed + 1 :]  # 성공하면 첫 사례가 된다
            span = (tokens[0].start, span[1])
        negated = self._negation(tokens, turns)
        if hollow and (negated is not None or (" " not in hollow.group() and span[1] - hollow.end() < _AT_END)):
            return Told("no", span, hollow.span(), hollow=True)
        if negated is not None:
            return Told(
                "no", (self._last_clause(tokens, negated), span[1]), (tokens[negated].start, tokens[negated].end)
            )
        return Told("yes", span)

    def _last_clause(self, tokens: Sequence[Token], negated: int) -> int:
        """Where the words of the negated predicate begin: 불참해 투표가 성립하지 않았다 denies no absence."""
        for n in range(negated - 1, 0, -1):
            after = tokens[n + 1]
            if tokens[n].tag == "EC" and not after.tag.startswith(("VX", "EP", "E", "J")) and n + 1 < negated:
                return after.start
        return tokens[0].start

    def _negation(self, tokens: Sequence[Token], turns: Sequence[Range]) -> int | None:
        """The word that negates the last predicate of a clause; two of them make it so again."""
        found = [
            n
            for n, token in enumerate(tokens)
            if token.form in self._negators and self._negates(tokens, n) and not inside((token.start, token.end), turns)
        ]
        return found[-1] if len(found) % 2 else None

    def _negates(self, tokens: Sequence[Token], n: int) -> bool:
        token = tokens[n]
        group = self._negators.get(token.form)
        if group in (None, "prefix") or not token.tag.startswith(("V", "MAG")):
            return False
        after = tokens[n + 1 : n + 3]
        supposed = any(t.tag == "EC" and t.form in self._conditions for t in after)
        if supposed or (group == "unknown" and any(t.form == "겠" for t in after)):
            return False  # 주지 않으면 멈추겠다, 모르겠다
        if group == "adverb":
            return (
                n + 1 < len(tokens) and tokens[n + 1].tag.startswith(("VV", "XSV", "N")) and self._ends(tokens, n + 2)
            )
        return self._ends(tokens, n + 1)

    def is_negation(self, token: Token) -> bool:
        """Whether a token negates a deed (않, 없, 못); of prefixes none does."""
        return self._negators.get(token.form) not in (None, "prefix", "unknown") and token.tag.startswith(("V", "MAG"))

    def _supposed(self, tokens: Sequence[Token]) -> int | None:
        """The ending of a condition or question, up to which nothing is said to be so (not 발표에 따르면)."""
        for n in range(len(tokens) - 1, 0, -1):
            form, tag = tokens[n].form, tokens[n].tag
            if form in self._questions and tag.startswith("E"):
                return n if n + 1 < len(tokens) else None  # 유출됐는지 조사하고 있다
            if tag == "EC" and form in self._conditions:
                return None if tokens[n - 1].form in self._sources else n
        return None

    def rebutted_claim(self, text: str, said: Range, cue: Range, end: int) -> Range | None:
        """The Korean word that rebuts a claim told before it: 팔았다는 의혹을 부인했다, 판다는 보도를 전면 부인했다."""
        if _CLAIM.search(text, *said):
            start = said[1]
        elif _AS_CLAIM.match(text, said[1], cue[1]):
            start = cue[1]
        elif not _OF_CLAIM.search(text, max(0, said[0] - 4), said[0]):
            start = said[1]  # 유출설을 부인했다
        else:
            return None
        found = self._rebuttals.search(text, start, min(end, start + _REBUT_WITHIN))
        if found is None or not self._answers.fullmatch(found.group()) or not _OBJECT.match(text, start, found.start()):
            return None
        return found.start(), found.end()

    def rebuts(self, text: str, start: int, end: int) -> bool:
        """Whether a word of rebutting stands in a stretch (반박했다, 사실무근)."""
        return any(pattern.search(text, start, end) for pattern in (self._rebuttals, self._hollow))

    def _ends(self, tokens: Sequence[Token], n: int) -> bool:
        """Whether only endings follow, or a noun that passes the clause on (않은 것으로 확인됐다, 않은 상태였다)."""
        for k in range(n, len(tokens)):
            tag = tokens[k].tag
            if tag == "NNB" or (tag == "NNG" and tokens[k].form in self._states and tokens[k - 1].tag == "ETM"):
                return True
            if tag.startswith("N") and tokens[k - 1].tag == "ETM" and [t.tag for t in tokens[k + 1 : k + 2]] == ["VCP"]:
                return True  # 누구도 막을 수 없던 · 일이었다
            if tag == "ETM":
                continue
            if tag == "ETN" and [t.form for t in tokens[k + 1 : k + 3]] == _DECIDES:
                return True  # 복직시키지 않 · 기로 했다
            if not tag.startswith(_AFTER_NEGATION):
                return False
        return True
