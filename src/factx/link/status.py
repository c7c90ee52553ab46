"""How certain and how far a statement is: from the cues whose scope it lies in, else from its tense."""

from collections.abc import Sequence

from factx.link import korean
from factx.link.context import Range
from factx.link.cues import Cue
from factx.link.english import grammar
from factx.link.view import SentenceView
from factx.models.fact import Status, StatusName

STRENGTH: tuple[StatusName, ...] = (
    "denied", "undisclosed", "rumoured", "possible", "projected", "planned", "ongoing",
)  # fmt: skip
"""Which cue wins where several hold: a denied plan is denied, a rumoured plan rumoured."""
_PAST = ("었", "았", "였", "ᆻ")


def status(sentence: SentenceView, cues: Sequence[Cue], span: Range, clause: Range) -> Status:
    """The status of the words at `span`.

    Args:
        sentence: that holds them.
        cues: of the sentence.
        span: the value, or the words that name an event.
        clause: the clause around it.
    """
    holding = [cue for cue in cues if _holds(cue, span, clause, sentence)]
    for name in STRENGTH:
        hits = [cue for cue in holding if cue.value.status == name]
        if hits:
            return Status(name=name, polarity="-" if name == "denied" else "+", cues=tuple(cue.span for cue in hits))
    negated = tuple(cue.span for cue in holding if cue.value.status == "negated")
    name = "done" if _is_past(sentence, span, clause) else "stated"
    return Status(name=name, polarity="-" if len(negated) % 2 else "+", cues=negated)


def _holds(cue: Cue, span: Range, clause: Range, sentence: SentenceView) -> bool:
    if cue.value.status == "pseudo":
        return False
    inside = clause[0] <= cue.start and cue.end <= clause[1] + 1
    if sentence.lang == "ko":
        if cue.start < span[0]:
            return False
        # the end of a sentence governs the clauses before it unless one has a past of its own (늘었고, … 전망이다)
        final = cue.value.status in ("projected", "planned", "rumoured") and sentence.end - cue.end <= 12
        return inside or (final and not _is_past(sentence, span, clause))
    if cue.value.scope == "clause":
        return inside
    return inside and cue.start < span[1]


def _is_past(sentence: SentenceView, span: Range, clause: Range) -> bool:
    """Whether the verb of the clause (Korean: the next one after the words) is in the past."""
    if sentence.lang == "ko":
        return any(
            token.tag == "EP" and token.form in _PAST
            for token in sentence.sentence.tokens
            if span[0] <= token.start <= clause[1]
        )
    words = grammar(sentence.rules)
    return any(words.is_past(word) for word in sentence.words if clause[0] <= word.start < clause[1])


def modal(sentence: SentenceView, cues: Sequence[Cue]) -> bool:
    """Whether any cue in a sentence makes it more or less than a plain statement."""
    return any(cue.value.status not in ("pseudo", "negated", "ongoing") for cue in cues) or _auxiliary(sentence)


def _auxiliary(sentence: SentenceView) -> bool:
    """A Korean progressive that no surface cue shows (협력해 왔다)."""
    return sentence.lang == "ko" and any(
        token.tag == "VX" and token.form in ("오", "가") for token in korean.tokens_of(sentence.sentence)
    )
