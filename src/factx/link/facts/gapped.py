"""Values whose unit stands with an earlier one of their sentence: of the same thing, perhaps of another subject.

``The poll gave Eom 43 percent and Moon 38``: both are shares of the poll, the second Moon's. ``9,200 people, up from
8,700``: both count the staff. Of parts of a total, each is of the place behind it.
"""

from collections.abc import Sequence

from factx.extractors.figure.around_en import NUMBER_WORDS
from factx.link.clause.view import SentenceView
from factx.models.fact import Fact
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_BARE = compiled(
    r"[\d.,]{1,24}(?:\s?(?:thousand|million|billion|trillion|m|mn|bn|tn|trn|k))?"
    rf"|(?:(?:{NUMBER_WORDS})(?:[\s-](?!$)|$)){{1,6}}"
)
_OF_ITS_OWN = compiled(r"[a-z]\sof\s(?:about\s|the\s|some\s)?$")
"""``well past the limit of 25``: a noun of its own says what it is."""
_NAMED = compiled(r"(?:,|;|\sand|\sbut|\swhile)\s\p{Lu}\p{Ll}")
_AT_PLACE = compiled(r"\s(?:at|in|on|inside|near|across|aboard)\s(?:the\s)?(?=\p{Lu})")
_NOUN = 16
_OPEN = "open."
_ACTORS = ("PERSON", "ORG", "PLACE")


def like_its_source(sentence: SentenceView, figure: Mention, fact: Fact, before: Sequence[Fact]) -> Fact:
    """The fact of a figure without a unit of its own, of the attribute of the figure that it goes on from.

    Args:
        sentence: that holds the figure.
        figure: the mention.
        fact: as its own words give it.
        before: the figure facts of the sentence so far.
    """
    value = fact.value
    if not isinstance(value, FigureValue) or value.unit is None or not _BARE.fullmatch(figure.text):
        return fact
    source = next(
        (f for f in reversed(before) if isinstance(f.value, FigureValue) and f.value.unit == value.unit), None
    )
    if source is None or not (fact.attribute.startswith(_OPEN) or fact.attribute == source.attribute):
        return fact
    text = sentence.document.text
    if _OF_ITS_OWN.search(text, max(sentence.start, figure.start - _NOUN), figure.start):
        return fact
    between = source.evidence[0].end, figure.start
    own = _named_behind(sentence, figure.end) or _named_between(sentence, *between)
    if own is None and _NAMED.search(text, *between):
        return fact.model_copy(update={"attribute": source.attribute, "subject": None, "subject_key": None})
    kin = tuple(dict.fromkeys((*source.kin, *fact.kin)))
    changes = {"attribute": source.attribute, "kin": kin, "subject_key": source.subject_key}
    if own is not None:
        return fact.model_copy(update={**changes, "subject": own, "subject_key": None})
    return fact.model_copy(update={**changes, "subject": source.subject, "subject_text": source.subject_text})


def _named_behind(sentence: SentenceView, end: int) -> str | None:
    """Where so many are: ``118 at Eunsol Elementary School and a further 87 at Daon Middle School``."""
    at = _AT_PLACE.match(sentence.document.text, end, sentence.end)
    for mention in sentence.of_kind("entity") if at is not None else ():
        if at is not None and mention.start == at.end() and mention.entity_type in _ACTORS:
            return mention.entity
    return None


def _named_between(sentence: SentenceView, start: int, end: int) -> str | None:
    """Who is named first between two figures."""
    for mention in sentence.of_kind("entity"):
        if start <= mention.start and mention.end <= end and mention.entity_type in _ACTORS:
            return mention.entity
    return None
