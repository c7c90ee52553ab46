"""Who is hurt in Korean: 요리사가 팔에 화상을 입었다, 다리를 다친 선원, not who hurts them (다치게 했다)."""

from collections.abc import Iterator, Sequence

from factx.link.clause.view import SentenceView
from factx.link.parts.act import Act
from factx.link.parts.korean_doers import Doers
from factx.link.parts.slot import Slot

_CAUSED = ("게", "도록")


class Sufferers(Doers):
    """Reads those of one sentence."""

    def read(self, acts: Sequence[Act]) -> Iterator[Slot]:
        """Those who are hurt, with what they suffer."""
        for act in acts:
            n = next((k for k, token in enumerate(self.tokens) if token.end >= act.end), None)
            verb = self._predicate(n) if n is not None else None
            if verb is None or self.form(verb + 1) in _CAUSED:
                continue
            found = self._head(verb) or self._subject(verb)
            if found is not None and found[0] < found[1] and self.lives(found[1]):
                span = self.tokens[found[0]].start, self.tokens[found[1] - 1].end
                yield Slot("doer", span, ((act.start, act.end),), sure=True, bare=False)


def read(sentence: SentenceView, acts: Sequence[Act]) -> Iterator[Slot]:
    """Those who are hurt, with what they suffer.

    Args:
        sentence: to be read.
        acts: what is suffered in it.
    """
    yield from Sufferers(sentence).read(acts)
