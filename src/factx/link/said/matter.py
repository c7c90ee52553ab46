"""What the words of a sentence speak of, stretch by stretch: deeds, concepts, names and values."""

from collections.abc import Iterator, Sequence

from factx.link.clause.concepts import concepts
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker, values_of
from factx.link.said.content import Content
from factx.link.said.pieces import Piece
from factx.link.said.wordings import Deed, deeds
from factx.models.mention import Mention, QuoteValue

_LONGEST_SORT = 4
"""Syllables of the end of a name that tell what it is."""


class Matter:
    """That of one sentence.

    Args:
        sentence: to be read.
        found: its deeds.
        cut: its pieces.
        spoken: the places of its words of saying.
        maker: of the facts of its document.
    """

    def __init__(
        self, sentence: SentenceView, found: Sequence[Deed], cut: Sequence[Piece], spoken: Sequence[Range], maker: Maker
    ) -> None:
        self._sentence, self._deeds, self._cut, self._maker = sentence, found, cut, maker
        self._mentioned = [(m.start, m.end, *self._told_by(m)) for m in sentence.mentions]
        self._known: dict[tuple[Range, bool], Content] = {}
        self._saying = deeds(maker.rules).saying
        self._across = {d for d in found if not any(p.start <= d.start and d.end <= p.end for p in cut)}
        """Deeds of words on both sides of a cut: 공소사실 · 을 인정했다, ``insisted on · his innocence``."""
        self._telling = [d for d in found if not any(d.start < end and start < d.end for start, end in spoken)]
        """The deeds that are no words of saying themselves (``dismissed`` the claim)."""
        pronouns = {w.start for w in sentence.words if w.kind == "pron"} if sentence.lang == "en" else set()
        light, hollow = maker.catalogue.light, maker.rules.concepts("hollow_concept")
        self.concepts = [
            hit
            for hit in sentence.hits
            if hit.concept not in hollow
            and hit.start not in pronouns
            and not light(hit.concept)
            and not any(deed.start < hit.end and hit.start < deed.end for deed in found)
        ]
        """The words for something that are no deed, and say something by themselves."""
        self.narrated = Content()
        """What the sentence says itself."""
        for piece in cut:
            if piece.quote is None:
                self.narrated.take(self.at(piece.span, saying=False))

    def at(self, span: Range, *, saying: bool = True) -> Content:
        """What the words at a span speak of; of those around a quotation without how it was said.

        Not to be changed: it is read once for each span.
        """
        known = self._known.get((span, saying))
        if known is None:
            known = self._known[span, saying] = self._read(span, saying=saying)
        return known

    def _read(self, span: Range, *, saying: bool) -> Content:
        found, left_out = Content(), frozenset() if saying else self._saying
        for deed in self._deeds if saying else self._telling:
            names = "|".join(name for name in deed.names if name not in left_out)
            if names and self._told_in(deed, span):
                found.deeds[names] = None
        for hit in self.concepts:
            if span[0] <= hit.start and hit.end <= span[1]:
                found.concepts[hit.concept] = None
        for start, end, name, sorts, values in self._mentioned:
            if span[0] <= start and end <= span[1]:
                if name:
                    found.names[name] = None
                found.concepts |= dict.fromkeys(sorts)
                found.values |= dict.fromkeys(values)
        return found

    def _told_by(self, mention: Mention) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        """The entity that a mention names, what that is by its name, and the values that it gives."""
        if mention.entity:
            return mention.entity, tuple(self._sort_of(mention)), ()
        return "", (), values_of(mention)

    def _told_in(self, deed: Deed, span: Range) -> bool:
        """Whether a deed is told by words at a span; of one across a cut its verb, the last word or the first."""
        if deed not in self._across:
            return span[0] <= deed.start and deed.end <= span[1]
        if self._sentence.lang == "ko":
            return span[0] < deed.end <= span[1]
        return span[0] <= deed.start < span[1]

    def _sort_of(self, mention: Mention) -> Iterator[str]:
        """What a body is by the end of its name: 하평경찰서 is police to those who do not name it."""
        if not mention.is_name or mention.entity_type != "ORG":
            return
        if self._sentence.lang == "en":
            heads: Sequence[str] = (mention.text.split()[-1].lower(),)
        else:
            heads = [mention.text[-size:] for size in range(min(_LONGEST_SORT, len(mention.text) - 1), 1, -1)]
        for head in heads:
            known = concepts(self._maker.rules).word(self._sentence.lang, head)
            if known is not None and known[1] in ("group", "person"):
                yield known[0]
                return

    def reported(self, quote: Mention) -> Content:
        """Whom one report names in any of its clauses: the minister, who leads …, · met him."""
        found = Content()
        for piece in self._cut:
            if piece.quote is quote:
                found.take(self.at(piece.span))
        return found

    def claimed(self, piece: Piece) -> Content:
        """What the sentence reports before a piece: 옮긴다는 · 소문에 대해 “사실이 아니다”."""
        found = Content()
        for other in self._cut[: self._cut.index(piece)]:
            if other.quote is not None and other.quote is not piece.quote:
                found.take(self.at(other.span, saying=False))
        return found


def cue_of(quote: Mention) -> Range:
    """The place of the word of saying of a quotation; nowhere (0, 0) where it has none."""
    cue = quote.value.cue if isinstance(quote.value, QuoteValue) else None
    return (cue.start, cue.end) if cue is not None else (0, 0)
