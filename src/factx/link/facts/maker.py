"""What all facts of a document share: evidence, subject, and the words, names and values around them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from operator import itemgetter

from factx.extractors.build import Builder
from factx.link.clause.concepts import Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView, View
from factx.link.facts.attribute import Catalogue, Phrase, english_phrase, korean_phrase
from factx.link.facts.attribution import NARRATOR, Holder, Sources, quoted
from factx.link.facts.cues import Cue
from factx.link.facts.described import Described
from factx.models.base import Span
from factx.models.fact import Attribution, Evidence, EvidenceRole
from factx.models.mention import DateValue, EntityValue, FigureValue, Mention, QuoteValue
from factx.models.wire import plain
from factx.rules.load import RuleSet
from factx.values import dataclass

LONGEST_EVIDENCE = 300
_ACTORS = ("ORG", "PERSON", "PRODUCT", "PLACE", "EVENT", "LAW", "PROGRAM", "OTHER")
_COUNTED = frozenset({"person", "group", "thing", "place"})
"""Classes of what a figure holds itself that says what it counts: of ``29 crew`` the crew."""
_OF = (" of ", ", of ", " from ")
_OWNING = frozenset({"of", "in", "for", "across"})
"""Prepositions before a place that what is counted may be of (``the population of Seoul``)."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what a fact is of: an entity, or a common noun with its concept."""

    entity: str | None = None
    text: str | None = None
    key: str | None = None


NOBODY = Subject()


class Maker:
    """The parts of facts for one document."""

    def __init__(
        self, view: View, mentions: Sequence[Mention], catalogue: Catalogue, sources: Sources, found: Sequence[Cue]
    ) -> None:
        self.view, self.catalogue, self._sources = view, catalogue, sources
        self.document, self.text = view.document, view.document.text
        self.quotes = [m for m in mentions if m.kind == "quote"]
        self._quotes: dict[int, list[Mention]] = {}
        for quote in self.quotes:
            for touched in view.between(quote.start, quote.end):
                self._quotes.setdefault(touched.start, []).append(quote)
        self._builder = Builder(view.document)
        self._cues: dict[int, list[Cue]] = {}
        for cue in found:
            sentence = view.sentence_at(cue.start)
            if sentence is not None:
                self._cues.setdefault(sentence.start, []).append(cue)
        self._named: dict[int, Holder | None] = {}
        self._names: dict[int, tuple[str, ...]] = {}
        self._values: dict[int, list[tuple[Mention, tuple[str, ...]]]] = {}
        self.main = _main_organization(mentions)
        self._described = Described(view.document, mentions)
        self._called: dict[str, list[Range]] = {}
        for mention in mentions:
            if mention.is_name and mention.entity:
                self._called.setdefault(mention.entity, []).append((mention.start, mention.end))

    @property
    def rules(self) -> RuleSet:
        """The rules in use."""
        return self.view.rules

    def cues(self, sentence: SentenceView) -> list[Cue]:
        """The cues of certainty of a sentence."""
        return self._cues.get(sentence.start, [])

    def speech(self, sentence: SentenceView) -> list[Mention]:
        """The quotations that touch a sentence, without words in marks that nobody speaks."""
        touching = self._quotes.get(sentence.start, ())
        return [q for q in touching if isinstance(q.value, QuoteValue) and q.value.manner != "term"]

    def clause(self, sentence: SentenceView, start: int, end: int) -> Range:
        """The clause around a span, inside its quotation where it is quoted: the verb of saying is not its verb."""
        return self.said(sentence, (start, end), sentence.clause(start, end), ("direct",))

    def said(
        self, sentence: SentenceView, span: Range, clause: Range, manners: Sequence[str] = ("direct", "indirect")
    ) -> Range:
        """A clause without what stands outside the speech that its value stands in (`다리를 짓는다`고 밝혔다)."""
        for quote in self._quotes.get(sentence.start, ()):
            value = quote.value
            if isinstance(value, QuoteValue) and value.manner in manners:
                content = value.content
                if content.start <= span[0] and span[1] <= content.end:
                    return max(clause[0], content.start), min(clause[1], content.end)
        return clause

    def phrase(self, sentence: SentenceView, span: Range | None) -> Phrase | None:
        """The words of a span, for looking up; None without a span."""
        if span is None:
            return None
        words = self.text[slice(*span)]
        return korean_phrase(words) if sentence.lang == "ko" else english_phrase(words)

    def concept(self, sentence: SentenceView, span: Range | None) -> str | None:
        """The concept of the head of a phrase."""
        phrase = self.phrase(sentence, span)
        return self.catalogue.concept(sentence.lang, phrase) if phrase else None

    def attribution(self, sentence: SentenceView, span: Range) -> tuple[Attribution, tuple[Evidence, ...]]:
        """Who says the words at a span, and the evidence for it."""
        by_quote = quoted(span, self._quotes.get(sentence.start, ()))
        if by_quote is not None:
            said, holder = by_quote
            spans: list[tuple[EvidenceRole, Span]] = [("holder", holder)] if holder else []
            spans += [("cue", said.cue)] if said.cue else []
            return said, tuple(self.evidence((words.start, words.end), role) for role, words in spans)
        named = self._source(sentence)
        if named is None:
            return NARRATOR, ()
        return named.attribution, (self.evidence(named.holder, "holder"), self.evidence(named.cue, "cue"))

    def _source(self, sentence: SentenceView) -> Holder | None:
        if sentence.start not in self._named:
            self._named[sentence.start] = self._sources.named(sentence)
        return self._named[sentence.start]

    def holder(self, sentence: SentenceView) -> Range | None:
        """The words that a sentence names as its source, or None."""
        named = self._source(sentence)
        return named.holder if named else None

    def name_of(self, entity: str, words: Range) -> Range | None:
        """The last name of an entity before words that stand in for it (``she said``); None where they name it."""
        names = self._called.get(entity, ())
        n = bisect_left(names, words[1], key=itemgetter(0))
        return names[n - 1] if n and names[n - 1][1] <= words[0] else None

    def evidence(self, span: Range, role: EvidenceRole = "value", mention: Mention | None = None) -> Evidence:
        """The words at a span as evidence, at most `LONGEST_EVIDENCE` characters of them."""
        start, end = span[0], min(span[1], span[0] + LONGEST_EVIDENCE)
        return self._builder.evidence(start, end, role, mention.id if mention else None)

    def position(self, start: int) -> int:
        """The place of an offset in thousandths of the text."""
        return start * 1000 // max(1, len(self.text))

    def topic(self, sentence: SentenceView, value: Range, clause: Range) -> tuple[str, ...]:
        """The concepts of the sentence without those of the value, its clause first, second meanings last."""
        hits = [hit for hit in sentence.hits if _beside(sentence, hit, value)]
        near = [hit.concept for hit in hits if clause[0] <= hit.start < clause[1]]
        beside = {hit.start for hit in hits}
        seconds = [concept for start, concept in sentence.seconds if start in beside]
        return tuple(dict.fromkeys([*near, *(hit.concept for hit in hits), *seconds]))

    def kin(self, sentence: SentenceView, value: Range, spans: Iterable[Range | None]) -> tuple[str, ...]:
        """The concepts of the phrases that say what a value is of."""
        near = [span for span in spans if span is not None]

        told: dict[str, None] = {}
        for hit in sentence.hits:
            if _beside(sentence, hit, value):
                for start, end in near:
                    if start <= hit.start and hit.end <= end and not self.catalogue.light(hit.concept):
                        told[hit.concept] = None
                        break
        return tuple(told)

    def names(self, sentence: SentenceView) -> tuple[str, ...]:
        """The entities of the sentence, in order."""
        known = self._names.get(sentence.start)
        if known is None:
            ids = (m.entity for m in sentence.of_kind("entity"))
            told = [entity for entity in ids if entity] + list(self.described(sentence).values())
            known = self._names[sentence.start] = tuple(dict.fromkeys(told))
        return known

    def described(self, sentence: SentenceView) -> dict[int, str]:
        """Persons whom a title means, by where the name of its body begins."""
        return self._described.beside((sentence.start, sentence.end))

    def near(self, sentence: SentenceView, value: Mention | None) -> tuple[str, ...]:
        """The other numbers and dates of the sentence."""
        own = value.id if value is not None else None
        return tuple(dict.fromkeys([text for m, values in self._values_in(sentence) if m.id != own for text in values]))

    def _values_in(self, sentence: SentenceView) -> list[tuple[Mention, tuple[str, ...]]]:
        known = self._values.get(sentence.start)
        if known is None:
            told = ((mention, values_of(mention)) for mention in sentence.mentions)
            known = self._values[sentence.start] = [(mention, values) for mention, values in told if values]
        return known

    def near_in(self, sentence: SentenceView, span: Range) -> tuple[str, ...]:
        """The numbers and dates that begin in a stretch of a sentence."""
        inside = [values for m, values in self._values_in(sentence) if span[0] <= m.start < span[1]]
        return tuple(dict.fromkeys([text for values in inside for text in values]))

    def entity_in(self, sentence: SentenceView, span: Range | None) -> str | None:
        """The entity named inside a phrase, or right before it (``Apple's``, 삼성전자의)."""
        if span is None:
            return None
        best: tuple[int, str] | None = None
        for mention in sentence.of_kind("entity"):
            value = mention.value
            if not isinstance(value, EntityValue) or value.entity is None or value.type not in _ACTORS:
                continue
            if mention.end <= span[0] - 4 or mention.start >= span[1]:
                continue
            if value.type == "PLACE" and _is_way(sentence, mention):
                continue
            if value.type == "PERSON" and mention.start == span[0] and self.text.startswith(_OF, mention.end):
                return value.entity  # Jeong Min-seo of the Democratic Party
            rank = _ACTORS.index(value.type)
            if best is None or rank < best[0]:
                best = (rank, value.entity)
        return best[1] if best else None

    def only_product(self, sentence: SentenceView) -> str | None:
        """The product that a sentence names, if it names but one."""
        products = {m.entity for m in sentence.of_kind("entity") if m.entity_type == "PRODUCT" and m.entity}
        return products.pop() if len(products) == 1 else None

    def is_name(self, sentence: SentenceView, span: Range) -> bool:
        """Whether a phrase is the name of somebody or something, which measures nothing by itself."""
        return any(m.start <= span[0] and span[1] <= m.end and _is_name(m) for m in sentence.of_kind("entity"))

    def subject(self, sentence: SentenceView, *spans: Range | None) -> Subject:
        """The subject that the first telling phrase gives: an entity in any of them, else a common noun."""
        for span in spans:
            entity = self.entity_in(sentence, span)
            if entity:
                return Subject(entity=entity)
        for span in spans:
            if span is not None:
                key = self.concept(sentence, span)
                if key and not self.catalogue.light(key):
                    return Subject(text=self.text[slice(*span)], key=key)
        return NOBODY

    def speakers(self) -> Iterable[Mention]:
        """Quotations that somebody speaks."""
        return (q for q in self.quotes if isinstance(q.value, QuoteValue) and q.value.manner != "term")


def _beside(sentence: SentenceView, hit: Hit, value: Range) -> bool:
    """Whether a concept is none of the number of a value: outside of it, or the English noun that it ends in."""
    if hit.end <= value[0] or hit.start >= value[1]:
        return True
    return sentence.lang == "en" and hit.end == value[1] and hit.start > value[0] and hit.cls in _COUNTED


def _is_way(sentence: SentenceView, mention: Mention) -> bool:
    """``181 people from Bangkok``: where somebody comes from or goes to has nothing of what is counted."""
    if sentence.lang != "en":
        return False
    before = next((word for word in reversed(sentence.words) if word.end <= mention.start), None)
    return before is not None and before.kind == "prep" and before.low not in _OWNING


def values_of(mention: Mention) -> tuple[str, ...]:
    """The numbers of a figure, or the time of a date, as text."""
    value = mention.value
    if isinstance(value, FigureValue):
        numbers = (value.number, value.low, value.high)
        return tuple(plain(number) for number in numbers if isinstance(number, Decimal))
    return (value.timex,) if isinstance(value, DateValue) and value.timex else ()


def _is_name(mention: Mention) -> bool:
    return mention.is_name and mention.entity_type in ("ORG", "PERSON", "PLACE", "PRODUCT")


def _main_organization(mentions: Sequence[Mention]) -> str | None:
    """The organisation that a document names most; None where it names none twice."""
    counts = Counter(m.entity for m in mentions if m.entity_type == "ORG" and m.entity and m.zone != "related")
    best = counts.most_common(1)
    return best[0][0] if best and best[0][1] > 1 else None
