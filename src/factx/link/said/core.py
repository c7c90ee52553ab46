"""What a denial is of: the deeds and concepts right at the word that denies."""

from collections.abc import Sequence

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.said.content import Content
from factx.link.said.course import Courses
from factx.link.said.matter import Matter
from factx.link.said.telling import Told
from factx.link.said.wordings import Deed

_AT_WORD = 12
"""Letters before a Korean word of denial that tell what is denied."""
_PARTS = ("to", "and", "or", "but", "that")
"""Words behind which an English denial is of something else."""
_OBJECTS = ("none", "nothing", "nobody", "no one")
"""Words of denial that are the object of the verb before them."""
_FAR = 4
"""Words between an English word of denial and what is denied at most."""


class Core:
    """Those of one sentence.

    Args:
        sentence: to be read.
        found: its deeds.
        matter: what its words speak of.
        courses: the words of firm denial.
    """

    def __init__(self, sentence: SentenceView, found: Sequence[Deed], matter: Matter, courses: Courses) -> None:
        self._sentence, self._deeds, self._matter, self._courses = sentence, found, matter, courses

    def of(self, span: Range, told: Told, content: Content) -> tuple[str, ...]:
        """What is denied itself: ``did not object · to the merger``, 합병에 · 반대하지 않았다.

        Args:
            span: of the clause.
            told: what it says.
            content: what it speaks of.
        """
        if told.hollow or told.rebuts:
            return content.kin
        if told.cue is None or told.polarity != "no":
            return ()  # failing to meet expectations denies no deed
        if self._sentence.lang == "ko":
            at = self._courses.stressed_from(self._sentence, (max(span[0], told.cue[0] - _AT_WORD), told.cue[0]))
            return self._matter.at((max(span[0], at - _AT_WORD), span[1])).kin
        around = self.around(told.cue)
        if around is not None:  # took no money
            return self._matter.at((around.start, around.end)).kin
        return self._behind(told.cue, span[1])

    def around(self, cue: Range | None) -> Deed | None:
        """The deed in whose words one of denial stands."""
        return next((d for d in self._deeds if cue and d.start < cue[0] and cue[1] < d.end), None)

    def _behind(self, cue: Range, stop: int) -> tuple[str, ...]:
        """What an English word of denial is of, up to the end of the clause."""
        start = self._courses.denied_from(self._sentence, cue, stop)
        own = [(deed.start, deed.end) for deed in self._deeds]
        before = next((deed for deed in own if deed[1] == cue[0] - 1), None)
        if before is not None and self._sentence.document.text[slice(*cue)].lower() in _OBJECTS:
            return self._matter.at(before).kin  # admitted nothing
        start = min((a for a, b in own if cue[1] <= a < b == start), default=start)  # no · contact with the union
        spans = sorted(own + [(hit.start, hit.end) for hit in self._matter.concepts])
        spans = [span for span in spans if span[0] >= start and span[1] <= stop]
        if len(spans) > 1 and spans[0] not in own and self._tries(spans[0], spans[1]):
            start = spans.pop(0)[1]  # never tried to · hide it
        if not spans or len(self._sentence.words_between(start, spans[0][0])) > _FAR:
            return ()  # not to take legal action to prevent the merger
        first = spans[0]
        words = self._sentence.words_between(first[1], stop)
        end = next((w.start for w in words if w.kind in ("prep", "rel", "stop") or w.low in _PARTS), stop)
        end = max(first[1], end, *(b for a, b in own if a < end and b <= stop))  # no germs were · found in the food
        return self._matter.at((start, end)).kin

    def _tries(self, word: Range, deed: Range) -> bool:
        """Whether nothing but ``to`` stands between a word and a deed."""
        return [word.low for word in self._sentence.words_between(word[1], deed[0])] == ["to"]
