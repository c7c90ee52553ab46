"""Who served as what: ``Crane came to Korea as an interpreter``, 크레인은 통역관으로 부대를 따라다녔다.

The word stands apart from the name, behind ``as`` or before 로, and is told of the last person before it in the clause
(in Korean, of its subject), or of the person whom its clause describes (간호사로 일하던 윤씨).
"""

from collections.abc import Sequence

from factx.link.clause.concepts import Hit
from factx.link.clause.view import SentenceView
from factx.models.document import Token
from factx.models.mention import Mention

_AS = "as"
_WORDS = 4
"""Words between ``as`` and what somebody served as (as a young war correspondent)."""
_BREAKS = (";", ":", "and", "but", "while", "“", "”", '"')
_WOULD = ("can", "could", "did", "does", "might", "would")
"""Behind a word that somebody is only likened to (as a doctor would)."""
_ROLE = ("로", "으로")
_SUBJECT = ("JKS", "JX")
_BEFORE_SUBJECT = ("NNB", "NNG", "SSO", "SSC", "SN", "XSN")
"""Between a name and its particle: 씨, an age, a title."""
_DESCRIBING = ("EC", "EP", "ETM", "JKB", "MAG", "NNG", "VCP", "VV", "VX", "XSV")
_LONGEST = 8
"""Tokens of a clause between 로 and the person whom it describes."""


def english(sentence: SentenceView, people: Sequence[Mention], hit: Hit) -> Mention | None:
    """The person before ``as`` and the word, with no end of a clause between."""
    before = [word for word in sentence.words if word.end <= hit.start]
    near = before[-_WORDS:]
    n = next((len(before) - len(near) + i for i in range(len(near) - 1, -1, -1) if near[i].low == _AS), None)
    if n is None or any(word.kind not in ("noun", "det", "num", "adv") for word in before[n + 1 :]):
        return None
    after = next((word for word in sentence.words if word.start >= hit.end), None)
    if after is not None and after.low in _WOULD:
        return None
    told = [person for person in people if person.end <= before[n].start]
    if not told or any(word.low in _BREAKS for word in before[:n] if word.start >= told[-1].end):
        return None
    return told[-1]


def korean(sentence: SentenceView, people: Sequence[Mention], hit: Hit) -> Mention | None:
    """The person whom the clause describes, else its subject, where 로 stands right behind the word."""
    n = next((n for n, token in enumerate(sentence.tokens) if token.start >= hit.end), None)
    if n is None or sentence.tokens[n].form not in _ROLE or sentence.tokens[n].tag != "JKB":
        return None
    after = next((person for person in people if person.start >= hit.end), None)
    if after is not None:
        between = [token for token in sentence.tokens[n + 1 :] if token.start < after.start]
        if 0 < len(between) <= _LONGEST and between[-1].tag == "ETM" and all(t.tag in _DESCRIBING for t in between):
            return after
    before = [person for person in people if person.end <= hit.start]
    return before[-1] if before and _is_subject(sentence.tokens, before[-1]) else None


def _is_subject(tokens: Sequence[Token], person: Mention) -> bool:
    """Whether a particle of the subject or the topic stands behind a name, or behind the title or age after it."""
    for token in tokens:
        if token.start < person.end:
            continue
        if token.tag not in _BEFORE_SUBJECT:
            return token.tag in _SUBJECT
    return False
