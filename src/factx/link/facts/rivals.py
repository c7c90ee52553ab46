"""Whose a value is that is set against another's: ``53 percent, against 45 percent for Meyer``, 47%에 그친 박 후보.

English names the other behind ``for`` or as a possessor, Korean at the head of the clause that the value stands in.
What is measured is what the first value measures; only who has it is another.
"""

from collections.abc import Sequence

from factx.link.clause import korean
from factx.link.clause.view import SentenceView
from factx.models.fact import Fact
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_AGAINST = compiled(
    r"(?:[^;:().]{0,70}?,?\s(?:as\s)?(?:against|compared\s(?:with|to)|versus)|(?:\s[a-z]{1,9}){0,4}\sto)"
    r"(?:\s[^;:(),.]{1,40}['’]s?)?\s\Z"
)
_FOR = compiled(r"(?:\s(?:votes|points|seats))?\s(?:for|by)\s(?:(?:the|her|his|its)\s)?(?:[a-z-]{1,16}\s){0,3}")
_POSSESSOR = compiled(r"['’]s?\s(?:about\s|just\s|only\s)?\Z")
_NEAR = 16
_ACTORS = ("PERSON", "ORG", "PLACE")
_LED = ("JKO", "JKB")
"""Tags of the particles between a Korean value and the verb of its clause: 47%를 얻은, 47%에 그친."""
_VERB = 6
"""Tokens of such a verb with its endings."""


def of_a_rival(sentence: SentenceView, figure: Mention, fact: Fact, before: Sequence[Fact]) -> Fact:
    """The fact of a value that another has, with its holder; the fact itself where no other is named.

    Args:
        sentence: that holds the figure.
        figure: the mention.
        fact: as its own words give it.
        before: the figure facts of the sentence so far.
    """
    value, last = fact.value, before[-1] if before else None
    if last is None or not isinstance(value, FigureValue) or not isinstance(last.value, FigureValue):
        return fact
    if value.unit not in (last.value.unit, None):
        return fact
    if sentence.lang == "ko":
        rival = _described(sentence, figure)
        changes = {} if rival is None else {"subject": rival, "subject_text": None, "subject_key": None}
        return fact.model_copy(update=changes) if changes and rival != fact.subject else fact
    gap = sentence.document.text[last.evidence[0].end : figure.start]
    if not _AGAINST.fullmatch(gap):
        return fact
    rival = _named_beside(sentence, figure)
    if rival is None or rival == last.subject:
        return fact
    kin = tuple(dict.fromkeys((*last.kin, *fact.kin)))
    return fact.model_copy(
        update={"attribute": last.attribute, "kin": kin, "subject": rival, "subject_text": None, "subject_key": None}
    )


def _named_beside(sentence: SentenceView, figure: Mention) -> str | None:
    """Who has a value by the words right before it (``Castillo's``) or right behind it (``for Paul Meyer``)."""
    text = sentence.document.text
    behind = _FOR.match(text, figure.end, sentence.end)
    for mention in sentence.of_kind("entity"):
        if not mention.is_name or mention.entity_type not in _ACTORS:
            continue
        if 0 < figure.start - mention.end <= _NEAR and _POSSESSOR.fullmatch(text, mention.end, figure.start):
            return mention.entity
        if behind is not None and mention.start == behind.end():
            return mention.entity
    return None


def _described(sentence: SentenceView, figure: Mention) -> str | None:
    """The person or body at the head of the clause in which a Korean value stands, and which has no subject."""
    tokens = sentence.tokens
    right = next((n for n, token in enumerate(tokens) if token.start >= figure.end), len(tokens))
    if right >= len(tokens) or tokens[right].start != figure.end or tokens[right].tag not in _LED:
        return None
    end = next((n for n in range(right + 1, min(right + _VERB, len(tokens))) if tokens[n].tag == "ETM"), None)
    if end is None or end + 1 >= len(tokens) or not any(t.tag.startswith(("VV", "XSV")) for t in tokens[right:end]):
        return None
    if _has_subject(sentence, figure):
        return None
    start = tokens[end + 1].start
    names = [m for m in sentence.of_kind("entity") if m.is_name and m.entity_type in _ACTORS[:2] and m.start >= start]
    if not names or names[0].start != start:
        return None
    person = len(names) > 1 and names[1].entity_type == "PERSON" and names[1].start <= names[0].end + 1
    return (names[1] if person else names[0]).entity  # 새길당 오세라 후보


def _has_subject(sentence: SentenceView, figure: Mention) -> bool:
    """Whether a noun in 이/가 stands between the clause before and a value: 박 후보가 47%를 얻은 하평시."""
    for token in reversed(sentence.tokens):
        if token.end > figure.start:
            continue
        if token.tag.startswith("E") or sentence.obstacles.at(token.start) is not None:
            return False
        if token.tag == "JKS":
            return True
        if token.tag == "JX" and token.form in korean.TOPIC:
            return False
    return False
