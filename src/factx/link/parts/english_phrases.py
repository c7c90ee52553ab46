"""The noun phrases of an English sentence: what begins or ends at a word, and the subject of a verb."""

from collections.abc import Collection, Iterator

from factx.link.clause.english_forms import COPULA
from factx.link.clause.view import SentenceView

_PHRASE = 9
"""Words of a noun phrase."""
_INSIDE = ("noun", "sign", "det", "num")
_SELF = ("himself", "herself", "itself", "themselves")
_PASSED = ("had", "has", "have", "who", "that", "which", "also", "have", "personally", "first", *_SELF)
_INNER = ("of", "at", "in", "for", "from", "with")
_WHO = ("who", "which")
_SOURCE = ("according", "to")
RELATIVE = 14
"""Words of a relative clause between a noun and its verb (a teller who smelled a rat · called)."""
_CLAUSE = 20
"""Words between a verb and what it is done to do (survived two games on Sunday to capture)."""
_BY = ("aboard", "at", "by", "for", "from", "in", "inside", "into", "on", "out", "to", "under", "with")
"""Words between a participle and whom or what it is of (an inspector · sent by · the regulator)."""
_ANIMATE = frozenset({"animal", "group", "person"})
Phrase = tuple[int, int]


class Phrases:
    """Reads those of one sentence; a name is one noun, whatever its words are elsewhere.

    Args:
        sentence: to be read.
        somebody: words for one of whom the sentence says elsewhere who it was (the man who, the first to).
        saying: forms of verbs of saying and reckoning, some of which are nouns elsewhere.
    """

    def __init__(self, sentence: SentenceView, somebody: Collection[str], saying: Collection[str]) -> None:
        self._somebody, self._saying = somebody, saying
        self._sentence, self._words = sentence, sentence.words
        self._names = {
            n
            for m in sentence.of_kind("entity")
            if m.is_name and m.entity_type != "ROLE"
            for n in range(sentence.words_from(m.start), sentence.words_after(m.end))
        }

    def _kind(self, n: int) -> str:
        return "noun" if n in self._names else self._words[n].kind

    def _after(self, n: int) -> Phrase | None:
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

    def _subject(self, n: int) -> Phrase | None:
        """The subject of an active verb, with what stands in apposition to it."""
        words, k = self._words, n - 1
        while k >= 0 and words[k].low != "to" and (self._kind(k) in ("adv", "aux") or words[k].low in _PASSED):
            k -= 1
        if k >= 0 and words[k].low == "," and words[n].low.endswith("ing") and words[n].low != _SOURCE[0]:
            return self._controlling(k)  # Ha won in Sacheon, · beating two rivals
        if k >= 0 and words[k].low == ",":
            if (cited := self._cited(k - 1)) is not None:
                return self._subject(cited - 1 if words[cited - 1].low == "," else cited)
            return self._described(k) or self._apposed(k - 1) or self._widened(self._before(k - 1))
        if k > 0 and (words[k].low == "to" or (words[k].kind == "prep" and words[n].low.endswith("ing"))):
            return self._controlling(k)
        if (cited := self._cited(k)) is not None:
            return self._subject(cited)
        found = self._described(k + 1) or self._unreduced(self._before(k))
        if found is not None and words[found[1] - 1].low in self._somebody and words[found[0] - 1].low == "as":
            return self._before(found[0] - 2)  # named Moon as the one who ordered it
        return self._widened(found)

    def _cited(self, last: int) -> int | None:
        """Where ``according to the ruling`` begins, if it ends with a word and stands inside a clause."""
        own = self._before(last)
        if own is None or own[0] < 3 or (self._words[own[0] - 2].low, self._words[own[0] - 1].low) != _SOURCE:
            return None
        return own[0] - 2

    def _unreduced(self, found: Phrase | None) -> Phrase | None:
        """The noun before a participle with a phrase of its own: ``an inspector · sent by the regulator · found``."""
        if found is None or found[0] < 3 or self._words[found[0] - 1].low not in _BY:
            return found
        n = found[0] - 2
        while n > 1 and self._kind(n) == "adv":
            n -= 1
        participle = self._words[n].verb and n not in self._names and self._words[n].low not in COPULA
        if not participle or self._kind(n - 1) != "noun" or self._words[n - 1].verb:
            return found
        head = self._before(n - 1)
        return head if head is not None and self._lives(head) else found

    def _revealed(self, n: int, end: int) -> Phrase | None:
        """Who ``the man who`` or ``the first to`` do something is: ``… was a technician``, ``Ma is the one who …``."""
        words, lead = self._words, n - 1
        while (
            lead > 0 and (self._kind(lead) in ("adv", "aux") or words[lead].low in _PASSED) and words[lead].low != "to"
        ):
            if words[lead].low in (*_WHO, "that"):
                break
            lead -= 1
        if lead < 1 or words[lead].low not in (*_WHO, "that", "to") or words[lead - 1].low not in self._somebody:
            return None
        first = lead - 1
        while first > 0 and self._kind(first - 1) in ("det", "noun", "num", "adv") and first - 1 not in self._names:
            first -= 1
        if first > 0 and words[first - 1].low in COPULA:
            return None if first > 1 and words[first - 2].low == "it" else self._subject(first - 1)
        for k in range(end, min(end + RELATIVE, len(words))):
            if words[k].low in COPULA and k + 1 < len(words) and self._kind(k + 1) in _INSIDE:
                return self._after(k + 1)
            if words[k].kind == "stop" and words[k].low != ",":
                return None
        return None

    def _beside(self, found: Phrase) -> Iterator[Phrase]:
        """The names that a phrase is joined to: ``Kolev and · Kang``, ``Chae, the minister, and · Horvan``."""
        words = self._words
        if found[0] > 1 and words[found[0] - 1].low == "and":
            k = found[0] - 2
            left = self._apposed(k - 1) or self._before(k - 1) if words[k].low == "," else self._before(k)
            while left is not None and any(k in self._names for k in range(*left)):
                yield left
                left = self._before(left[0] - 2) if left[0] > 1 and words[left[0] - 1].low == "," else None
        if found[1] + 1 < len(words) and words[found[1]].low == "and":
            right = self._after(found[1] + 1)
            if right is not None and any(k in self._names for k in range(*right)):
                yield right

    def _described(self, end: int) -> Phrase | None:
        """The noun that a relative clause which ends before a word describes: ``a teller · who smelled a rat``."""
        for k in range(end - 1, max(end - 1 - RELATIVE, 0), -1):
            if self._words[k].low in _WHO:
                told = any(self._words[m].verb for m in range(k + 1, end))
                apart = self._words[k - 1].low == ","
                if not told or (apart and (end >= len(self._words) or self._words[end].low != ",")):
                    return None
                return self._before(k - 2 if apart else k - 1)
            if self._words[k].kind == "stop":
                return None
        return None

    def _controlling(self, n: int) -> Phrase | None:
        """Who does what stands behind ``to`` or a preposition: ``agreed to buy``, ``the only one to``, ``for letting``.

        Somebody right before ``to`` does it (chose Samil to build), else the subject of the verb before.
        """
        words = self._words
        if words[n].low == "to" and (found := self._before(n - 1)) is not None and self._lives(found):
            be = found[0] - 1
            while be > 0 and self._kind(be) in ("det", "adv"):
                be -= 1
            return self._subject(be) if words[be].low in COPULA else found
        for k in range(n - 1, max(n - 1 - _CLAUSE, 0), -1):
            if words[k].verb and k not in self._names and (self._kind(k) != "aux" or words[k].low in COPULA):
                return self._subject(k)
            if words[k].kind in ("stop", "rel", "conj"):
                return None
        return None

    def _lives(self, found: Phrase) -> bool:
        """A phrase names somebody, or ends with a word for people, a body or an animal."""
        if any(k in self._names for k in range(*found)):
            return True
        span = self._words[found[0]].start, self._words[found[1] - 1].end
        inside = [hit for hit in self._sentence.hits if span[0] <= hit.start and hit.end <= span[1]]
        return bool(inside) and inside[-1].cls in _ANIMATE

    def _apposed(self, last: int) -> Phrase | None:
        """``Noh Ye-rin, a clerk in Busan, · entered``: the phrase before the comma, and all up to the second one."""
        plain = True
        for k in range(last, max(last - RELATIVE, 0), -1):
            if self._words[k].low == ",":
                aged = self._aged(k)
                found = self._before(k - 1 if aged is None else aged)
                named = found is not None and found[1] - 1 in self._names
                return (found[0], last + 1) if found is not None and (plain or named) else None
            if self._kind(k) in ("stop", "rel"):
                return None
            inside = self._kind(k) in _INSIDE or self._words[k].low in _INNER
            plain = plain and inside and last - k < _PHRASE
        return None

    def _widened(self, found: Phrase | None) -> Phrase | None:
        """With the phrase that a name stands in apposition to: ``the manager, · Bae Do-yeon``."""
        if found is None or found[0] < 2 or self._words[found[0] - 1].low != "," or found[0] not in self._names:
            return found
        first = self._before(found[0] - 2)
        if first is None or any(k in self._names for k in range(*first)):
            return found
        return first[0], found[1]

    def _tells(self, n: int) -> bool:
        """A verb right behind a name, where a noun may stand too: the Financial Supervisory Service · reckons."""
        low = self._words[n].low
        behind = n > 0 and n - 1 in self._names and n not in self._names
        return behind and low in self._saying and low.endswith(("ed", "s"))

    def _aged(self, comma: int) -> int | None:
        """The last word before an age between commas: Pranav Nair · , 19, of India."""
        ages = comma >= 3 and self._kind(comma - 1) == "num" and self._words[comma - 2].low == ","
        return comma - 3 if ages else None

    def _before(self, last: int) -> Phrase | None:
        """The noun phrase that ends with a word, without the phrases that only say where or whose it is."""
        if last < 0 or self._kind(last) not in ("noun", "num") or (self._words[last].verb and last not in self._names):
            return None
        first = end = last
        while True:
            while first > 0 and last - first < _PHRASE and self._kind(first - 1) in _INSIDE:
                if (
                    self._words[first].kind == "det"
                    or self._words[first - 1].low in (",", ".")
                    or self._tells(first - 1)
                ):
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
