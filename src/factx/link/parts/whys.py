"""The parts of a source that tell why its event came about, with what the rest of their sentences tells."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factx.link.clause.concepts import Hit
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.link.parts import english_why, korean_why
from factx.link.parts.asides import Asides
from factx.link.parts.slot import Slot
from factx.link.parts.slots import unlisted
from factx.link.parts.why import Signs, Why
from factx.models.part import Keys, Part

_CLOSING = (".", "!", "?", "”", '"')
"""Ends of a sentence that is no headline."""


class Whys:
    """Reads the clauses of one source that tell why, sentence by sentence.

    Args:
        maker: of the source.
        asides: tells other cases apart from the source's own.
    """

    def __init__(self, maker: Maker, asides: Asides) -> None:
        self._maker, self._asides = maker, asides
        sentences = maker.view.sentences
        titled = bool(sentences) and not maker.text[: sentences[0].end].rstrip().endswith(_CLOSING)
        self._opens = 2 if titled else 1
        self._told = frozenset(hit.concept for sentence in sentences[: self._opens] for hit in sentence.hits)

    def read(
        self, sentence: SentenceView, slots: Sequence[Slot], told: Sequence[Hit], keys: tuple[Keys, Keys], number: int
    ) -> Iterator[Part]:
        """The clauses of a sentence that tell why.

        Args:
            sentence: to be read.
            slots: of the sentence, its causes among them.
            told: what the sentence tells.
            keys: what is told in it, and in the one before.
            number: its place in the source.
        """
        read = korean_why.read if sentence.lang == "ko" else english_why.read
        causes = [slot for slot in slots if slot.name == "cause"]
        for why in read(sentence, Signs(causes, self._told, number < self._opens)):
            part = self._part(sentence, why, told, keys, number)
            yield replace(part, aside=self._asides.is_aside(sentence, number, why.span, leads_up=True))

    def _part(
        self, sentence: SentenceView, why: Why, told: Sequence[Hit], keys: tuple[Keys, Keys], number: int
    ) -> Part:
        start, end = why.span
        whole, before = keys
        rest = frozenset(hit.concept for hit in told if hit.end <= start or end <= hit.start)
        own = frozenset(hit.concept for hit in told if start <= hit.start and hit.end <= end)
        filler = own | frozenset(unlisted(sentence, why.span))
        names = tuple(dict.fromkeys((*whole.names, *before.names)))
        return Part(
            parts=frozenset({"why"}),
            entity="+".join(sorted(filler)),
            type="WHY",
            evidence=self._maker.evidence(why.shown),
            deeds=frozenset(),
            clause=Keys(rest, whole.names, whole.values),
            beyond=Keys(rest | before.concepts, names, whole.values | before.values),
            sentence=number,
            filler=filler,
            weight=why.weight,
        )
