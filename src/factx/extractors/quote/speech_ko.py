"""What follows a Korean quotation, and whether its words are an utterance."""

import regex

from factx.extractors.quote.frame import Frame
from factx.extractors.quote.words_ko import Vocabulary
from factx.values import dataclass

_TAIL = regex.compile(
    r"(?P<say>\s?이?라고(?:도|만|까지|는)?(?=[\s,.]|$)|고(?:도|만|까지)?(?=[\s,.]|$)|\s?하고(?=[\s,.]|$)|\s?이?라(?=[\s,.]))"
    r"|(?P<chain>\s?이?라(?:며|면서|면서도)(?=[\s,.])|(?:으?며|면서도?)(?=[\s,.]))"
    r"|(?P<noun>\s?이?라는|는|\s?이?란|\s?이?라던)\s(?P<next>[가-힣]{1,7}(?:\s[가-힣]{1,10}){0,6})"
    r"|(?P<list>\s?등|,|·|\s?(?=[“\"‘'\ue100]))"
    r"|(?P<particle>이?[가-힣]{1,3})"
)
_ENDS = regex.compile(
    r"(?:다|요|까|죠|지|네|라|자|오|음|함|임|됨|것|듯|나|니|군|걸|게|래|마|때문|뿐|중|할\s수\s있어|어|아|야|해|돼|줘|가|시오|세|냐|라니|다니|는데|지만|거든|니까|면)[\s.?!…~,]*+$"
)
_NEAR = 3
"""Words behind a quotation of which a noun of saying takes it up, where nobody owns that."""
_STOP = regex.compile(r"[.?!…]$")


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a quotation.

    Attributes:
        end: behind the particle.
        quotes: a quotative particle follows: 라고, 고, 라며, 라는.
        says: of the first kind, which leads straight to a verb.
        chains: 라며, 며, 면서: the speaker goes on.
        noun: a noun of saying takes it up: ``“…”는 지적``.
        label: a noun that names something takes it up: ``“…”라는 구호``.
        listed: another quotation, ``등`` or a comma follows.
        particle: any other particle.
        cue: the noun of saying.
        others: somebody else says it, whom the sentence does not name: ``“…”는 질문에``.
    """

    end: int
    quotes: bool = False
    says: bool = False
    chains: bool = False
    noun: bool = False
    label: bool = False
    listed: bool = False
    particle: str = ""
    cue: tuple[int, int] | None = None
    others: bool = False

    @property
    def rule(self) -> str:
        """The last part of the id of the rule that takes it for speech."""
        if self.chains:
            return "chained"
        if self.noun:
            return "taken-up"
        return "quotative" if self.quotes else "alone"


def tail_of(frame: Frame, number: int, known: Vocabulary) -> Tail:
    """What follows a quotation."""
    end = frame.quotations[number].end
    match = _TAIL.match(frame.masked, end)
    if match is None:
        return Tail(end)
    if match["say"]:
        return Tail(match.end(), quotes=True, says=True)
    if match["chain"]:
        return Tail(match.end(), quotes=True, chains=True)
    if match["noun"]:
        place = match.start("next")
        words = match["next"].split()
        for position, word in enumerate(words):
            if position >= _NEAR and not words[position - 1].endswith("의"):
                continue  # “…”라는 변재호 고용노동부 차관의 한마디
            start = frame.masked.index(word, place)
            place = start + len(word)
            for length in range(len(word), 0, -1):
                if position == 0 and known.has(word[:length], "label"):
                    return Tail(match.end("noun"), quotes=True, label=True)
                if known.nouns.get(word[:length]) == "say":
                    others = word[length:] in ("에", "에는", "에도", "엔") or word[length:].startswith("에 ")
                    cue = (start, start + length)
                    return Tail(match.end("noun"), quotes=True, noun=True, cue=cue, others=others)
        return Tail(match.end("noun"), quotes=True, label=match["noun"].strip() != "는")
    if match["list"] is not None:
        return Tail(end, listed=True)
    return Tail(match.end(), particle=match["particle"])


def is_utterance(text: str, least: int = 2) -> bool:
    """Whether Korean words can stand alone as an utterance: at least so many, and they end like a sentence."""
    text = text.strip()
    if len(text) < 3 or len(text.split()) < least:
        return False
    return bool(_STOP.search(text) or _ENDS.search(text))
