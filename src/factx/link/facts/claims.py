"""What is rumoured, thought possible or denied, whoever it is of: claims that other sources may deny or make.

`issues` of the catalogue name what news is mostly unsure of; a claim is known by the concepts of its own clause.
"""

from collections.abc import Iterator

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.cues import Cue
from factx.link.facts.maker import Maker
from factx.models.fact import Fact, Status, StatusName

RULE = "link.claim"
_UNSURE: tuple[StatusName, ...] = ("denied", "rumoured", "possible")
_SHORT = 40
"""Characters of a clause that says too little without its sentence."""
_SAYING = frozenset(("deny", "rumor", "doubt", "allegation", "false", "evidence", "possible", "announce", "word"))
"""Concepts that say how certain a claim is, not what it claims."""


def claims(maker: Maker) -> Iterator[Fact]:
    """A fact for each sentence with a cue of doubt, known by what its clause speaks of."""
    for sentence in maker.view.sentences:
        for name in _UNSURE:
            cue = next((cue for cue in maker.cues(sentence) if cue.value.status == name), None)
            fact = _claim(maker, sentence, cue, name) if cue is not None else None
            if fact is not None:
                yield fact
            if cue is not None:
                break


def _claim(maker: Maker, sentence: SentenceView, cue: Cue, name: StatusName) -> Fact | None:
    clause = _scope(maker, sentence, cue)
    kin = [concept for concept in maker.kin(sentence, (cue.start, cue.start), (clause,)) if concept not in _SAYING]
    if not kin:
        return None
    attribution, sources = maker.attribution(sentence, (cue.start, cue.end))
    return Fact(
        id="",
        source=maker.document.id,
        kind="status",
        subject=None,
        attribute=f"open.{kin[-1 if sentence.lang == 'ko' else 0]}",
        value=None,
        status=Status(name=name, polarity="-" if name == "denied" else "+", cues=(cue.span,)),
        attribution=attribution,
        evidence=(maker.evidence(clause), *sources),
        rule=RULE,
        topic=maker.topic(sentence, (cue.start, cue.end), clause),
        names=maker.names(sentence),
        near=maker.near(sentence, None),
        kin=tuple(kin),
        position=maker.position(clause[0]),
    )


def _scope(maker: Maker, sentence: SentenceView, cue: Cue) -> Range:
    """The words that a cue is of: Korean those before it, English the clause around it; a short clause takes more."""
    if sentence.lang == "ko":
        return sentence.start, cue.end
    first, last = maker.clause(sentence, cue.start, cue.end)
    return (first, last) if last - first > _SHORT else (sentence.start, sentence.end)
