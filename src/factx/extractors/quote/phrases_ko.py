"""Korean noun phrases that can be the subject of a verb of saying, and the words in them that name who speaks."""

from collections.abc import Iterator, Sequence

from factx.extractors.quote.frame import Frame, is_person, speaks
from factx.extractors.quote.words_ko import Vocabulary
from factx.models.document import Token
from factx.models.mention import Mention
from factx.patterns import compiled
from factx.values import dataclass

_NOUNS = ("NNG", "NNP", "NNB", "NP", "NR", "SL", "SN", "SH", "XPN", "XSN", "XR", "MM", "SSO", "SSC", "JKG", "JC", "W_")
_TORN = ("V", "E", "IC", "MAG", "NN", "XR", "UN")
"""Tags of what the tokenizer tears off the front of a name it does not know."""
_SYLLABLES = compiled(r"[가-힣]++$")
_TOLD = 4
"""Nouns at most with which a moment is told."""
_LONGEST, _IN_BRACKETS = 8, 10
_OF = compiled(r"의\s")
_EMPTY = frozenset({"MM", "SSO", "SSC", "JKG", "JC", "SP"})


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase with its particle; `sort` is topic (은/는), subject (이/가), place (에서는) or bare."""

    start: int
    end: int
    behind: int
    sort: str
    last: str
    speaks: bool


def subjects(frame: Frame, tokens: Sequence[Token], known: Vocabulary) -> list[Subject]:
    """The noun phrases that a topic or subject particle marks."""
    return list(_subjects(frame, tokens, known))


def _subjects(frame: Frame, tokens: Sequence[Token], known: Vocabulary) -> Iterator[Subject]:
    for n, token in enumerate(tokens):
        if token.tag == "JKS":
            sort = "subject"
        elif token.tag == "JX" and token.form in ("은", "는", "ᆫ"):
            sort = "topic"
        elif token.tag == "JX" and token.form == "도":
            sort = "also"  # 장관도 “…”고 말했다
        else:
            continue
        last = n - 1
        if last >= 0 and tokens[last].tag == "JKS":  # 께서는
            last -= 1
        elif last >= 0 and tokens[last].tag == "JKB" and tokens[last].form in ("에서", "서"):
            sort = "place"
            last -= 1
        phrase = noun_phrase(frame, tokens, last, known)
        if phrase:
            start, end, noun = phrase
            speaking = can_speak(frame, start, end, noun, tokens[last], known)
            if sort != "also":
                yield Subject(start, end, token.end, sort, noun, speaking)
            elif speaking:
                yield Subject(start, end, token.end, "subject", noun, True)


def noun_phrase(frame: Frame, tokens: Sequence[Token], last: int, known: Vocabulary) -> tuple[int, int, str] | None:
    """The noun phrase that ends with token `last`: start, end and its last noun. Times before it are left out."""
    n = last
    while n >= 0 and tokens[n].tag.startswith(_NOUNS) and last - n < 16:
        n = _opening(tokens, n) - 1
    first = n + 1
    if first > last:
        return None
    first = _behind_moment(frame, tokens, first, last, known)
    while first < last and (
        tokens[first].tag in _EMPTY
        or tokens[first].tag in ("JX", "NNB", "XSN")
        or known.has(frame.text[tokens[first].start : tokens[first].end], "time")
        or (tokens[first].tag == "SN" and _is_date(tokens, first, last))
    ):
        first += 2 if tokens[first].tag == "SN" else 1
    if first > last or (first == last and known.has(frame.text[tokens[first].start : tokens[first].end], "time")):
        return None
    start = frame.named_before(_begin_of_word(frame, tokens, first))
    noun = next(
        (t for t in reversed(tokens[first : last + 1]) if t.tag not in ("SSO", "SSC", "XSN", "SL", "SN")), tokens[last]
    )
    return start, tokens[last].end, frame.text[noun.start : noun.end]


def _behind_moment(frame: Frame, tokens: Sequence[Token], first: int, last: int, known: Vocabulary) -> int:
    """Where a phrase goes on behind a time that a noun tells: 홍보실 in 누출 사고 직후 홍보실은."""
    moments = (
        n
        for n in range(first + 1, min(first + _TOLD, last))
        if known.has(frame.text[tokens[n].start : tokens[n].end], "moment")
    )
    return next(moments, first - 1) + 1


def _opening(tokens: Sequence[Token], n: int) -> int:
    """Where a bracket opens that a token closes, whatever stands in it: 표지원(여·29) 씨. Else the token itself."""
    if tokens[n].tag != "SSC":
        return n
    return next((m for m in range(n - 1, max(n - _IN_BRACKETS, -1), -1) if tokens[m].tag == "SSO"), n)


def _begin_of_word(frame: Frame, tokens: Sequence[Token], n: int) -> int:
    """Where the written word of a token begins: 해온 of 해온시장 is a verb to the tokenizer."""
    start = tokens[n].start
    if n and tokens[n - 1].end == start and tokens[n - 1].tag.startswith(_TORN):
        match = _SYLLABLES.search(frame.masked, max(start - _LONGEST, 0), start)
        return match.start() if match else start
    return start


def _is_date(tokens: Sequence[Token], n: int, last: int) -> bool:
    return n + 2 <= last and tokens[n + 1].form in ("일", "월", "년", "시", "분")


def can_speak(frame: Frame, start: int, end: int, noun: str, last: Token, known: Vocabulary) -> bool:
    """Whether a noun phrase can say something: a name, a title, a group of people, an office."""
    for mention in frame.named(start, end):
        if mention.end >= end - 20 and (speaks(mention) or (mention.end == end and _is_title(mention))):
            return True
    text = frame.text[start:end].removesuffix("들")
    words = {noun, noun.removesuffix("들"), *(text[-length:] for length in (4, 3, 2) if len(text) >= length)}
    if any(known.has(word, group) for word in words for group in ("speaker", "pronoun", "aside")):
        return True
    return last.tag == "NNP" or (
        last.tag in ("SL", "SSC") and frame.text[start:end].strip()[:1].isalpha() and _cased(frame.text[start:end])
    )


def _is_title(mention: Mention) -> bool:
    return mention.entity_type == "ROLE"


def _cased(text: str) -> bool:
    return any(c.isupper() for c in text)


def naming(frame: Frame, subject: Subject, known: Vocabulary) -> tuple[int, int]:
    """The words that name the speaker: the person in a phrase, else the whole phrase (``오픈AI 관계자``).

    Who stands behind 의 speaks, whosever he is: 오 씨의 아내 배은주 씨, 그의 아버지, 구호단의 페랑 단장.
    """
    if known.has(subject.last, "aside"):
        inside = _able(frame, subject.start, subject.end)
    else:
        head = max((m.end() for m in _OF.finditer(frame.masked, subject.start, subject.end)), default=subject.start)
        own = _able(frame, head, subject.end)
        held = own or any(m.end == subject.end for m in frame.named(head, subject.end))
        start, inside = (head, own) if held else (subject.start, _able(frame, subject.start, subject.end))
        people = [m for m in inside if is_person(m)]
        if people:  # a name comes before its organisation: 최민호 누리모바일 대표
            return people[0].start, people[0].end
        if start > subject.start and not own:
            return start, subject.end
    for mention in inside:
        if mention.end == subject.end:
            return mention.start, mention.end
    return subject.start, subject.end


def _able(frame: Frame, start: int, end: int) -> list[Mention]:
    return [mention for mention in frame.named(start, end) if speaks(mention)]
