"""Who does what in English: ``found by a passer-by``, ``it was Chae who gave the order``, ``a gift from``."""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause.english_forms import COPULA
from factx.link.clause.view import SentenceView
from factx.link.parts.act import Act
from factx.link.parts.english_phrases import RELATIVE, Phrase, Phrases
from factx.link.parts.slot import Slot
from factx.rules.load import RuleSet

_GAP = 8
"""Words between a participle and ``by`` (ordered offline by)."""
_FAR = 16
"""Words between a noun for a deed and the verb that says whose it is (the order, issued on Wednesday, came from)."""
_LIGHT = 4
"""Words between a light verb and its deed (gave the final order)."""
_AT = ("at", "by", "on", "under", "upon", "with")


@cache
def _cues(rules: RuleSet, group: str) -> dict[str, list[tuple[str, ...]]]:
    """The cues of a group by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in rules.lexicon("en", "doer_word").rows:
        if group in row["group"].split("|"):
            cue = tuple(row["surface"].split())
            found.setdefault(cue[0], []).append(cue)
    return {first: sorted(cues, key=len, reverse=True) for first, cues in found.items()}


@cache
def _somebody(rules: RuleSet) -> frozenset[str]:
    return rules.lexicon("en", "doer_word").group("cleft").words


@cache
def _saying(rules: RuleSet) -> frozenset[str]:
    return frozenset(form for row in rules.lexicon("en", "cue_verb").rows for form in row["en"].split("|"))


class Doers(Phrases):
    """Reads those of one sentence."""

    def __init__(self, sentence: SentenceView) -> None:
        rules = sentence.rules
        super().__init__(sentence, _somebody(rules), _saying(rules))
        self._cue = {group: _cues(rules, group) for group in ("light", "source", "goal", "whose")}

    def read(self, acts: Sequence[Act]) -> Iterator[Slot]:
        """Doers with their deeds."""
        for act in acts:
            n, end = self._sentence.words_after(act.start), self._sentence.words_from(act.end)
            if n == len(self._words) or n in self._names:
                continue
            if end - n > 1 and self._words[end - 1].low == "by":
                end -= 1  # was fired · by the board
            verb = next((k for k in range(n, end) if self._acts(k)), None)
            if act.doer:
                found = self._of_doer(n, end)
            elif verb is not None and (self._words[verb - 1].low == "to" or not (verb > n and self._kind(n) == "noun")):
                found = self._of_verb(verb, end)
            else:
                found = self._of_noun(n, end)
            if found is None and n and self._kind(n) == "prep" and self._words[n - 1].low in COPULA:
                found = self._subject(n - 1)  # NP was at the wheel
            if found is None and self._words[n].low in COPULA:
                found = self._subject(n)  # NP · was behind the attack
            found = found or self._by_cue(end)
            if found is None or found[0] <= n < found[1]:
                continue
            named = any(k in self._names for k in range(*found))
            for first, last in (found, *(self._beside(found) if named else ())):
                if not first <= n < last:
                    span = self._words[first].start, self._words[last - 1].end
                    yield Slot("doer", span, ((act.start, act.end),), sure=True, bare=False)

    def _acts(self, n: int) -> bool:
        """A verb; behind the age of somebody too, where a noun is more likely (a clerk of 26 · typed)."""
        if self._words[n].verb and self._kind(n) != "aux":
            return True
        if n and self._words[n - 1].low == "to" and self._words[n - 1].kind == "aux":
            return True
        if self._tells(n):
            return True  # the Financial Supervisory Service · estimates that
        aged = n > 1 and self._kind(n - 1) == "num" and self._words[n - 2].low in ("of", "aged", ",")
        return aged and self._words[n].low.endswith("ed")

    def _at(self, n: int, group: str) -> int | None:
        """Where the words of a cue that begins at a word end."""
        for cue in self._cue[group].get(self._words[n].low, ()):
            end = n + len(cue)
            if len(cue) == 1 or tuple([word.low for word in self._words[n:end]]) == cue:
                return end
        return None

    def _of_verb(self, n: int, end: int) -> Phrase | None:
        revealed = self._revealed(n, end)
        if revealed is not None:
            return revealed
        by = self._by(end)
        before = n - 1
        while before >= 0 and self._kind(before) == "adv":
            before -= 1
        be = before >= 0 and self._words[before].low in COPULA
        active = not be and (
            self._has_object(n, by) or (before >= 0 and self._kind(before) == "noun" and not self._past(n))
        )
        if by is not None and not active:
            return self._after(by + 1)
        if be and not self._words[n].low.endswith("ing"):
            return None
        return self._subject(n)

    def _has_object(self, n: int, by: int | None) -> bool:
        """``Raised the alarm by radio``, unlike ``ordered offline by the regulator``."""
        return by is not None and n + 1 < by and self._words[n + 1].kind == "det"

    def _past(self, n: int) -> bool:
        return not self._words[n].low.endswith(("ing", "s"))

    def _by(self, end: int) -> int | None:
        """``by`` behind a participle, before another verb."""
        for k in range(end, min(end + _GAP, len(self._words))):
            if self._words[k].low == "by":
                return k
            if self._words[k].low == "," and (closed := self._closed(k)) is not None:
                return closed + 1 if self._words[closed + 1].low == "by" else None
            if self._kind(k) in ("stop", "verb", "rel", "conj") or (k > end and self._words[k].low == "to"):
                return None
        return None

    def _closed(self, comma: int) -> int | None:
        """The comma that ends what another comma begins (drawn up, people who have seen it say, · by)."""
        last = min(comma + RELATIVE, len(self._words) - 1)
        return next((k for k in range(comma + 1, last) if self._words[k].low == ","), None)

    def _of_noun(self, n: int, end: int) -> Phrase | None:
        words = self._words
        lead = n - 1
        while lead >= 0 and n - lead < _LIGHT and self._kind(lead) in ("det", "noun", "num", "sign"):
            if words[lead].low in ("'s", "’s") and self._at(n, "whose"):
                return self._before(lead - 1)
            lead -= 1
        before = words[lead].low if lead >= 0 else ""
        after = words[end].low if end < len(words) else ""
        whose = self._at(n, "whose") is not None and (after == "from" or (after == "of" and before in (*_AT, *COPULA)))
        if whose or after == "by":
            return self._after(end + 1)
        if lead >= 0 and words[lead].verb and self._at(lead, "light"):
            return self._of_verb(lead, end)
        depth = 0
        for k in range(end, min(end + _FAR, len(words))):
            source = self._at(k, "source")
            if source is not None:
                return self._after(source)
            depth += words[k].low == ","
            if (words[k].kind == "stop" and words[k].low != ",") or words[k].kind == "conj" or depth > 2:
                return None
        return None

    def _of_doer(self, n: int, end: int) -> Phrase | None:
        """``the winner was NP``, ``NP, the founder``, ``NP is its founder``."""
        words = self._words
        for k in range(end, min(end + _GAP, len(words))):
            if words[k].low in COPULA:
                return self._after(k + 1)
            if self._kind(k) == "verb" or words[k].kind == "stop":
                break
        lead = n - 1
        while lead >= 0 and self._kind(lead) in ("det", "adv", "noun") and lead not in self._names:
            lead -= 1
        if lead > 0 and words[lead].low in COPULA:
            return self._subject(lead)
        return None

    def _by_cue(self, end: int) -> Phrase | None:
        """``the title went to NP``, ``was shut down on the orders of NP``, ``NP was at the wheel``."""
        for k in range(end, min(end + _FAR, len(self._words))):
            goal = self._at(k, "goal")
            if goal is not None:
                return self._after(goal)
            if self._words[k].kind == "stop" and self._words[k].low != ",":
                break
        return None


def read(sentence: SentenceView, acts: Sequence[Act]) -> Iterator[Slot]:
    """Doers with their deeds.

    Args:
        sentence: to be read.
        acts: the deeds that it tells of.
    """
    yield from Doers(sentence).read(acts)
