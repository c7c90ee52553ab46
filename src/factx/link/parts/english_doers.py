"""Who does what in English: ``found by a passer-by``, ``it was Chae who gave the order``, ``a gift from``."""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause.view import SentenceView
from factx.link.parts.act import Act
from factx.link.parts.slot import Slot
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet

_PHRASE = 9
"""Words of a noun phrase."""
_GAP = 8
"""Words between a participle and ``by`` (ordered offline by)."""
_FAR = 16
"""Words between a noun for a deed and the verb that says whose it is (the order, issued on Wednesday, came from)."""
_LIGHT = 4
"""Words between a light verb and its deed (gave the final order)."""
_INSIDE = ("noun", "sign", "det", "num")
_PASSED = ("had", "has", "have", "who", "that", "which", "also", "have", "personally")
_BE = ("is", "was", "are", "were", "be", "been", "being", "'s")
_AT = ("at", "by", "on", "under", "upon", "with")
_SOMEBODY = ("one", "person", "man", "woman", "official")
_INNER = ("of", "at", "in", "for", "from", "with")
_WHO = ("who", "which")
_RELATIVE = 14
"""Words of a relative clause between a noun and its verb (a teller who smelled a rat · called)."""
_CLAUSE = 20
"""Words between a verb and what it is done to do (survived two games on Sunday to capture)."""
_ANIMATE = frozenset({"animal", "group", "person"})
_Phrase = tuple[int, int]


@cache
def _cues(rules: RuleSet, group: str) -> frozenset[tuple[str, ...]]:
    rows = rules.lexicon("en", "doer_word").rows
    return frozenset(tuple(row["surface"].split()) for row in rows if row["group"] == group)


class Doers:
    """Reads those of one sentence."""

    def __init__(self, sentence: SentenceView) -> None:
        self._sentence = sentence
        self._words, rules = sentence.words, sentence.rules
        self._cue = {group: _cues(rules, group) for group in ("light", "source", "goal", "whose")}
        named = [
            m
            for m in sentence.of_kind("entity")
            if isinstance(m.value, EntityValue) and m.value.type != "ROLE" and m.value.form == "name"
        ]
        self._names = {
            n for n, w in enumerate(self._words) if any(m.start <= w.start and w.end <= m.end for m in named)
        }

    def read(self, acts: Sequence[Act]) -> Iterator[Slot]:
        """Doers with their deeds."""
        for act in acts:
            n = next((k for k, word in enumerate(self._words) if word.end > act.start), None)
            end = next((k for k, word in enumerate(self._words) if word.start >= act.end), len(self._words))
            if n is None or n in self._names:
                continue
            verb = next((k for k in range(n, end) if self._acts(k)), None)
            if act.doer:
                found = self._of_doer(n, end)
            elif verb is not None and not (verb > n and self._kind(n) == "noun"):
                found = self._of_verb(verb, end)
            else:
                found = self._of_noun(n, end)
            if found is None and n and self._kind(n) == "prep" and self._words[n - 1].low in _BE:
                found = self._subject(n - 1)  # NP was at the wheel
            found = found or self._by_cue(end)
            if found is not None and not (found[0] <= n < found[1]):
                span = self._words[found[0]].start, self._words[found[1] - 1].end
                yield Slot("doer", span, ((act.start, act.end),), sure=True, bare=False)

    def _acts(self, n: int) -> bool:
        """A verb; behind the age of somebody too, where a noun is more likely (a clerk of 26 · typed)."""
        if self._words[n].verb and self._kind(n) != "aux":
            return True
        told = n + 1 < len(self._words) and self._kind(n + 1) in ("rel", "det", "num")
        if n - 1 in self._names and n not in self._names and self._words[n].low.endswith("s") and told:
            return True  # the Financial Supervisory Service · estimates that
        aged = n > 1 and self._kind(n - 1) == "num" and self._words[n - 2].low in ("of", "aged", ",")
        return aged and self._words[n].low.endswith("ed")

    def _kind(self, n: int) -> str:
        return "noun" if n in self._names else self._words[n].kind

    def _at(self, n: int, group: str) -> int | None:
        """Where the words of a cue that begins at a word end."""
        for size in (4, 3, 2, 1):
            if tuple(word.low for word in self._words[n : n + size]) in self._cue[group] and n + size <= len(
                self._words
            ):
                return n + size
        return None

    def _of_verb(self, n: int, end: int) -> _Phrase | None:
        by = self._by(end)
        before = n - 1
        while before >= 0 and self._kind(before) == "adv":
            before -= 1
        be = before >= 0 and self._words[before].low in _BE
        if by is not None and not (before >= 0 and self._kind(before) == "noun" and not self._past(n)):
            return self._after(by + 1)
        if be and not self._words[n].low.endswith("ing"):
            return None
        return self._subject(n)

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
        last = min(comma + _RELATIVE, len(self._words) - 1)
        return next((k for k in range(comma + 1, last) if self._words[k].low == ","), None)

    def _of_noun(self, n: int, end: int) -> _Phrase | None:
        words = self._words
        lead = n - 1
        while lead >= 0 and n - lead < _LIGHT and self._kind(lead) in ("det", "noun", "num", "sign"):
            if words[lead].low in ("'s", "’s") and self._at(n, "whose"):
                return self._before(lead - 1)
            lead -= 1
        before = words[lead].low if lead >= 0 else ""
        after = words[end].low if end < len(words) else ""
        whose = self._at(n, "whose") is not None and (after == "from" or (after == "of" and before in (*_AT, *_BE)))
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

    def _of_doer(self, n: int, end: int) -> _Phrase | None:
        """``the winner was NP``, ``NP, the founder``, ``NP is its founder``."""
        words = self._words
        for k in range(end, min(end + _GAP, len(words))):
            if words[k].low in _BE:
                return self._after(k + 1)
            if self._kind(k) == "verb" or words[k].kind == "stop":
                break
        lead = n - 1
        while lead >= 0 and self._kind(lead) in ("det", "adv", "noun") and lead not in self._names:
            lead -= 1
        if lead > 0 and words[lead].low in _BE:
            return self._subject(lead)
        return None

    def _by_cue(self, end: int) -> _Phrase | None:
        """``the title went to NP``, ``was shut down on the orders of NP``, ``NP was at the wheel``."""
        for k in range(end, min(end + _FAR, len(self._words))):
            goal = self._at(k, "goal")
            if goal is not None:
                return self._after(goal)
            if self._words[k].kind == "stop" and self._words[k].low != ",":
                break
        return None

    def _after(self, n: int) -> _Phrase | None:
        """The noun phrase that begins at a word, with its apposition (``Bae, the manager``)."""
        end = self._end(n)
        if end <= n:
            return None
        if end + 1 < len(self._words) and self._words[end].low == ",":
            more = self._end(end + 1)
            closed = more >= len(self._words) or self._words[more].kind in ("stop", "rel", "prep") or more > end + 1
            named = any(k in self._names for k in range(n, end)) != any(k in self._names for k in range(end + 1, more))
            if more > end + 1 and closed and named:
                return n, more
        return n, end

    def _end(self, n: int) -> int:
        end = n
        while end < len(self._words) and end - n < _PHRASE:
            word = self._words[end]
            inner = word.low == "of" and end + 1 < len(self._words) and self._kind(end + 1) != "num"
            hyphened = end > n and self._words[end - 1].low == "-"  # a passer-by
            if word.low in (",", ".") or not (self._kind(end) in _INSIDE or inner or hyphened):
                break
            end += 1
        return end

    def _subject(self, n: int) -> _Phrase | None:
        """The subject of an active verb, with what stands in apposition to it."""
        words, k = self._words, n - 1
        while k >= 0 and (self._kind(k) in ("adv", "aux") or words[k].low in _PASSED):
            k -= 1
        if k >= 0 and words[k].low == ",":
            return self._described(k) or self._apposed(k - 1) or self._widened(self._before(k - 1))
        if k > 0 and (words[k].low == "to" or (words[k].kind == "prep" and words[n].low.endswith("ing"))):
            return self._controlling(k)
        found = self._described(k + 1) or self._before(k)
        if found is not None and words[found[1] - 1].low in _SOMEBODY and words[found[0] - 1].low == "as":
            return self._before(found[0] - 2)  # named Moon as the one who ordered it
        return self._widened(found)

    def _described(self, end: int) -> _Phrase | None:
        """The noun that a relative clause which ends before a word describes: ``a teller · who smelled a rat``."""
        for k in range(end - 1, max(end - 1 - _RELATIVE, 0), -1):
            if self._words[k].low in _WHO:
                told = any(self._words[m].verb for m in range(k + 1, end))
                apart = self._words[k - 1].low == ","
                if not told or (apart and (end >= len(self._words) or self._words[end].low != ",")):
                    return None
                return self._before(k - 2 if apart else k - 1)
            if self._words[k].kind == "stop":
                return None
        return None

    def _controlling(self, n: int) -> _Phrase | None:
        """Who does what stands behind ``to`` or a preposition: ``agreed to buy``, ``the only one to``, ``for letting``.

        Somebody right before ``to`` does it (chose Samil to build), else the subject of the verb before.
        """
        words = self._words
        if words[n].low == "to" and (found := self._before(n - 1)) is not None and self._lives(found):
            be = found[0] - 1
            while be > 0 and self._kind(be) in ("det", "adv"):
                be -= 1
            return self._subject(be) if words[be].low in _BE else found
        for k in range(n - 1, max(n - 1 - _CLAUSE, 0), -1):
            if words[k].verb and k not in self._names and (self._kind(k) != "aux" or words[k].low in _BE):
                return self._subject(k)
            if words[k].kind in ("stop", "rel", "conj"):
                return None
        return None

    def _lives(self, found: _Phrase) -> bool:
        """A phrase names somebody, or ends with a word for people, a body or an animal."""
        if any(k in self._names for k in range(*found)):
            return True
        span = self._words[found[0]].start, self._words[found[1] - 1].end
        inside = [hit for hit in self._sentence.hits if span[0] <= hit.start and hit.end <= span[1]]
        return bool(inside) and inside[-1].cls in _ANIMATE

    def _apposed(self, last: int) -> _Phrase | None:
        """``Noh Ye-rin, a clerk in Busan, · entered``: the phrase before the comma, and all up to the second one."""
        for k in range(last, max(last - _PHRASE, 0), -1):
            if self._words[k].low == ",":
                found = self._before(k - 1)
                return (found[0], last + 1) if found is not None else None
            if self._kind(k) not in _INSIDE and self._words[k].low not in _INNER:
                return None
        return None

    def _widened(self, found: _Phrase | None) -> _Phrase | None:
        """With the phrase that a name stands in apposition to: ``the manager, · Bae Do-yeon``."""
        if found is None or found[0] < 2 or self._words[found[0] - 1].low != "," or found[0] not in self._names:
            return found
        first = self._before(found[0] - 2)
        if first is None or any(k in self._names for k in range(*first)):
            return found
        return first[0], found[1]

    def _aged(self, comma: int) -> int | None:
        """The last word before an age between commas: Pranav Nair · , 19, of India."""
        ages = comma >= 3 and self._kind(comma - 1) == "num" and self._words[comma - 2].low == ","
        return comma - 3 if ages else None

    def _before(self, last: int) -> _Phrase | None:
        """The noun phrase that ends with a word, without the phrases that only say where or whose it is."""
        if last < 0 or self._kind(last) not in ("noun", "num") or (self._words[last].verb and last not in self._names):
            return None
        first = end = last
        while True:
            while first > 0 and last - first < _PHRASE and self._kind(first - 1) in _INSIDE:
                if self._words[first].kind == "det" or self._words[first - 1].low in (",", "."):
                    break
                first -= 1
            before = self._words[first - 1].low if first > 1 else ""
            if before in _INNER and self._words[first - 2].low == "," and self._aged(first - 2) is not None:
                return self._before(self._aged(first - 2) or 0)
            if before not in _INNER or self._kind(first - 2) not in ("noun", "num") or last - first >= _PHRASE:
                break
            end = first - 2
            first = end
        return (first, end + 1) if any(self._kind(k) == "noun" for k in range(first, end + 1)) else None


def read(sentence: SentenceView, acts: Sequence[Act]) -> Iterator[Slot]:
    """Doers with their deeds.

    Args:
        sentence: to be read.
        acts: the deeds that it tells of.
    """
    yield from Doers(sentence).read(acts)
