"""One pass over a document: its sentences with their tokens, words, mentions and concepts, each made when needed."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Sequence
from typing import Any, NamedTuple, TypeVar

from factx.link.clause import english, english_context, korean, korean_context
from factx.link.clause.concepts import Concepts, Hit, concepts
from factx.link.clause.context import Context, Obstacles, Range
from factx.link.clause.places import Places
from factx.link.clause.senses import senses
from factx.link.clause.stems import Stems
from factx.models.document import FACT_ZONES, Document, Sentence, Token
from factx.models.mention import FigureValue, Mention
from factx.rules.load import RuleSet
from factx.values import cached_property

CROWD = 60
"""Mentions of one sentence that are looked at: one with more is a table, or hostile, and its cost is bounded."""

_OF_WORDS = (
    *("tokens", "words", "forms", "compounds", "_stems", "_token_starts", "_all_starts", "_word_starts", "_word_ends"),
    *("hits", "seconds", "times_and_sums", "_listed", "_made", "obstacles", "_clauses", "_contexts", "_ranges"),
)
"""What a view makes of the words of its sentence and of the places of its mentions."""


Made = TypeVar("Made")


class Topic(NamedTuple):
    """A wording of the catalogue in a text.

    Attributes:
        attribute: its row (``event.launch``, ``relation.partnership``).
        rank: place of the wording in its row; the first ones name the thing itself.
    """

    start: int
    end: int
    attribute: str
    kind: str
    rank: int


class SentenceView:
    """A sentence with what was found in it."""

    def __init__(self, document: Document, sentence: Sentence, rules: RuleSet) -> None:
        self.document, self.sentence, self.rules = document, sentence, rules
        self.start, self.end, self.lang = sentence.start, sentence.end, sentence.lang
        self.mentions: list[Mention] = []
        self._contexts: dict[str, Context] = {}
        self._ranges: dict[Range, Range] = {}
        self._listed: dict[Concepts, tuple[Hit, ...]] = {}
        self._made: dict[Hashable, Any] = {}
        self.topics: tuple[Topic, ...] | None = None
        self._found: dict[Hashable, Any] = {}

    def take_over(self, earlier: "SentenceView") -> None:
        """Takes what an earlier view of the sentence made of its words and of the places of its mentions."""
        for made in _OF_WORDS:
            if made in earlier.__dict__:
                self.__dict__[made] = earlier.__dict__[made]

    @cached_property
    def tokens(self) -> list[Token]:
        """Its tokens (Korean: without the empty ones)."""
        return korean.tokens_of(self.sentence) if self.lang == "ko" else list(self.sentence.tokens)

    @cached_property
    def words(self) -> list[english.Word]:
        """The words of an English sentence with their classes."""
        return english.words_of(self.sentence, self.rules)

    def tokens_between(self, start: int, end: int) -> list[Token]:
        """Its tokens that begin in a stretch."""
        return self.tokens[bisect_left(self._token_starts, start) : bisect_left(self._token_starts, end)]

    def all_tokens_between(self, start: int, end: int) -> Sequence[Token]:
        """Those and the empty ones that Kiwi gives (지사다 → 이/VCP)."""
        first, stop = self.all_indexes(start, end)
        return self.sentence.tokens[first:stop]

    def words_between(self, start: int, end: int) -> list[english.Word]:
        """The words of an English sentence that begin in a stretch."""
        return self.words[bisect_left(self._word_starts, start) : bisect_left(self._word_starts, end)]

    def all_indexes(self, start: int, end: int) -> tuple[int, int]:
        """The first of all its tokens that begins in a stretch, and the first behind it."""
        return bisect_left(self._all_starts, start), bisect_left(self._all_starts, end)

    def words_from(self, offset: int) -> int:
        """The index of the first word of an English sentence that begins at an offset or behind it."""
        return bisect_left(self._word_starts, offset)

    def words_after(self, offset: int) -> int:
        """The index of the first word of an English sentence that ends behind an offset."""
        return bisect_right(self._word_ends, offset)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _all_starts(self) -> list[int]:
        return [token.start for token in self.sentence.tokens]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _word_ends(self) -> list[int]:
        return [word.end for word in self.words]

    @cached_property
    def obstacles(self) -> Obstacles:
        """Its dates and figures."""
        return Obstacles(self.mentions)

    def made_of_words(self, reader: Hashable, make: Callable[["SentenceView"], Made]) -> Made:
        """What a reader makes of its words alone; made once, however often it is asked."""
        if reader not in self._made:
            self._made[reader] = make(self)
        made: Made = self._made[reader]
        return made

    def found(self, reader: Hashable, find: Callable[["SentenceView"], Made]) -> Made:
        """What a reader finds in its words and mentions; looked for once, however often it is asked."""
        if reader not in self._found:
            self._found[reader] = find(self)
        found: Made = self._found[reader]
        return found

    def listed(self, table: Concepts) -> tuple[Hit, ...]:
        """What a table finds in its words, in order; looked for once, however many ask."""
        known = self._listed.get(table)
        if known is None:
            korean = self.lang == "ko"
            known = table.korean(self._stems) if korean else table.english(self.sentence.tokens, self.forms)
            self._listed[table] = known
        return known

    @cached_property
    def forms(self) -> Places:
        """The places of its tokens by their forms, which are those of its words too."""
        return Places([token.form for token in self.sentence.tokens])

    @cached_property
    def compounds(self) -> korean.Compounds:
        """The words of a Korean sentence, rows of nouns among them."""
        return korean.Compounds(self.tokens, self.rules)

    @cached_property
    def _stems(self) -> Stems:
        return Stems(self.document.text, self.sentence.tokens)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """Its concepts in order, without those of its dates, sums and names: won, March and 연기면 are no verbs."""
        found = self.listed(concepts(self.rules))
        if not found:
            return ()
        if taken := self.times_and_sums:
            found = tuple(hit for hit in found if not any(start < hit[1] and hit[0] < end for start, end in taken))
        if self._names:
            found = tuple(hit for hit in found if not self.in_name(hit[0], hit[1]))
        return senses(self.rules).of(self.lang, self.document.text, found)

    @cached_property
    def seconds(self) -> tuple[tuple[int, str], ...]:
        """Where its words of two meanings begin, and the second one."""
        text, stems = self.document.text, {(t.start, t.end): t.form for t in self.tokens} if self.lang == "ko" else {}
        words = ((hit.start, stems.get((hit.start, hit.end)) or text[hit.start : hit.end].lower()) for hit in self.hits)
        return senses(self.rules).seconds(self.lang, words)

    @cached_property
    def times_and_sums(self) -> list[Range]:
        """Where its dates and its sums of money stand."""
        return [(m.start, m.end) for m in self.mentions if m.kind == "date" or is_sum(m)]

    def in_name(self, start: int, end: int) -> bool:
        """Whether words are a part of a longer name of a person or place: 연기면 is no delay (연기)."""
        names = self._names
        return bool(names) and any(
            first <= start and end <= last and end - start < last - first for first, last in names
        )

    def in_body(self, start: int, end: int) -> bool:
        """Whether words are a part of the longer name of a body: nobody partners with Halvar Partner by naming it."""
        return any(m.start <= start and end <= m.end and end - start < m.end - m.start for m in self._bodies)

    @cached_property
    def _bodies(self) -> list[Mention]:
        return [m for m in self.of_kind("entity") if _named(m, "ORG")]

    @cached_property
    def _names(self) -> list[Range]:
        return [(m.start, m.end) for m in self.mentions if _named(m, "PERSON", "PLACE")]

    @cached_property
    def _clauses(self) -> english_context.Clauses:
        return english_context.Clauses(self.words, self.obstacles, english.grammar(self.rules))

    def of_kind(self, kind: str) -> list[Mention]:
        """Its mentions of one kind, in order."""
        return self._kinds.get(kind, [])

    @cached_property
    def _kinds(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.kind, []).append(mention)
        return found

    def context(self, figure: Mention) -> Context:
        """What stands around a figure."""
        known = self._contexts.get(figure.id)
        if known is None:
            if self.lang == "ko":
                known = korean_context.context(figure, self.document.text, self.tokens, self.obstacles, self.rules)
            else:
                known = self._clauses.context(figure)
            self._contexts[figure.id] = known
        return known

    def clause(self, start: int, end: int) -> Range:
        """The clause around a span."""
        known = self._ranges.get((start, end))
        if known is None:
            known = self._ranges[start, end] = self._clause(start, end)
        return known

    def _clause(self, start: int, end: int) -> Range:
        if self.lang == "ko":
            return korean.clause(start, end, self.tokens, self.rules) if self.tokens else (start, end)
        if not self.words:
            return start, end
        return self._clauses.clause(start, end)


def is_sum(mention: Mention) -> bool:
    """Whether a mention is a sum of money."""
    return isinstance(mention.value, FigureValue) and mention.value.currency is not None


def _named(mention: Mention, *types: str) -> bool:
    return mention.is_name and mention.entity_type in types


class View:
    """The sentences of a document whose words may become facts.

    Args:
        earlier: a view of the same document with mentions of the same kinds at the same places: what it made of them
            and of the words is kept.
    """

    def __init__(
        self, document: Document, mentions: Sequence[Mention], rules: RuleSet, earlier: "View | None" = None
    ) -> None:
        self.document, self.rules = document, rules
        self.sentences = [
            SentenceView(document, sentence, rules) for sentence in document.sentences if sentence.zone in FACT_ZONES
        ]
        if earlier is not None:
            for own, known in zip(self.sentences, earlier.sentences, strict=True):
                own.take_over(known)
        self.kept: set[str] = set()
        self._starts = [sentence.start for sentence in self.sentences]
        for mention in mentions:
            sentence = self.sentence_at(mention.start)
            if sentence is not None and len(sentence.mentions) < CROWD:
                sentence.mentions.append(mention)
                self.kept.add(mention.id)

    def sentence_at(self, offset: int) -> SentenceView | None:
        """The sentence that holds an offset, or None."""
        n = bisect_right(self._starts, offset) - 1
        if n >= 0 and offset < self.sentences[n].end:
            return self.sentences[n]
        return None

    def between(self, start: int, end: int) -> Sequence[SentenceView]:
        """The sentences that a stretch touches."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        return [s for s in self.sentences[first : bisect_left(self._starts, end)] if s.end > start]

    def index(self, sentence: SentenceView) -> int:
        """Its place among the sentences."""
        return bisect_right(self._starts, sentence.start) - 1
