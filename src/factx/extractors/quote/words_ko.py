"""Korean narrative: verbs of saying on the page, and noun phrases that can be their subjects."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from factx.extractors.quote.conjugation_ko import beginnings, modifies
from factx.extractors.quote.frame import CLOSING, INSIDE, OPENING, Frame, Stretch, is_person, speaks
from factx.models.document import Token
from factx.models.mention import Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.values import dataclass

_WORD = compiled(rf"{OPENING}{INSIDE}*+{CLOSING}?|[^\s{OPENING}]++")
_EDGES = ".,;:!?…·()[]<>\"'“”‘’~"
_ENDING = compiled(
    r"(?:[았었](?=[다고으지던습음]))?"
    r"(?:다|며|고|면서|지만|는데|던|는|으며|으면서|으나|나|자|니|다는|다며|다고|습니다|어요|어|네|을|음|기도|지|은|었다|였다)?$"
)
_NOUNS = ("NNG", "NNP", "NNB", "NP", "NR", "SL", "SN", "SH", "XPN", "XSN", "XR", "MM", "SSO", "SSC", "JKG", "JC", "W_")
_TORN = ("V", "E", "IC", "MAG", "NN", "XR", "UN")
"""Tags of what the tokenizer tears off the front of a name it does not know."""
_SYLLABLES = compiled(r"[가-힣]++$")
_LONGEST, _IN_BRACKETS = 8, 10
_OF = compiled(r"의\s")
RECKONED = "것으로"
"""What a clause ends in that somebody reckons: 오를 것으로 내다봤다."""
_EMPTY = frozenset({"MM", "SSO", "SSC", "JKG", "JC", "SP"})


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying. `group` is say, think, name (부르다) or adj (하다, which counts only right behind 라고)."""

    lemma: str
    group: str
    takes: frozenset[str]
    before: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying in a text. `modifies`: it stands before the noun it describes (``말한 김 대표``)."""

    start: int
    end: int
    verb: Verb
    modifies: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase with its particle; `sort` is topic (은/는), subject (이/가), place (에서는) or bare."""

    start: int
    end: int
    behind: int
    sort: str
    last: str
    speaks: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The Korean word lists of quotes; `lengths` of the beginnings of verbs by first syllable, the longest first."""

    verbs: Mapping[str, tuple[Verb, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    nouns: Mapping[str, str]
    groups: Mapping[str, frozenset[str]]

    def has(self, word: str, group: str) -> bool:
        """Whether a word belongs to a group."""
        return group in self.groups.get(word, ())


@lru_cache(maxsize=4)
def vocabulary(rules: RuleSet) -> Vocabulary:
    """The word lists of quotes, the verbs by every beginning of their forms."""
    verbs: dict[str, list[Verb]] = {}
    for row in rules.lexicon("ko", "cue_verb").rows:
        *before, stem = row["surface"].split()
        verb = Verb(row["surface"], row["group"], frozenset(row["takes"]), " ".join(before))
        for beginning in {*beginnings(stem), *row["forms"].split("|")} - {""}:
            verbs.setdefault(beginning, []).append(verb)
    nouns = {row["surface"]: row["group"] for row in rules.lexicon("ko", "cue_noun").rows}
    groups = {row["surface"]: frozenset(row["group"].split("|")) for row in rules.lexicon("ko", "quote_word").rows}
    lengths: dict[str, set[int]] = {}
    for beginning in verbs:
        lengths.setdefault(beginning[0], set()).add(len(beginning))
    return Vocabulary(
        {beginning: tuple(sorted(found, key=lambda verb: -len(verb.before))) for beginning, found in verbs.items()},
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
        nouns,
        groups,
    )


@dataclass(frozen=True, slots=True)
class Words:
    """The space-separated words of a stretch; a quotation is a word of its own, its particle another."""

    starts: list[int]
    ends: list[int]
    texts: list[str]

    def bare(self, n: int) -> str:
        """A word without punctuation around it, or nothing outside the stretch."""
        return self.texts[n].strip(_EDGES) if 0 <= n < len(self.texts) else ""

    def is_quotation(self, n: int) -> bool:
        """Whether word `n` is a quotation."""
        return 0 <= n < len(self.texts) and self.texts[n][0] == OPENING


def words(frame: Frame, start: int, end: int) -> Words:
    """The words of ``masked[start:end]``."""
    found = Words([], [], [])
    for match in _WORD.finditer(frame.masked, start, end):
        found.starts.append(match.start())
        found.ends.append(match.end())
        found.texts.append(match[0])
    return found


def cues(read: Words, known: Vocabulary) -> list[Cue]:
    """The verbs of saying among the words, in order."""
    found = []
    for n, text in enumerate(read.texts):
        if text[0] == OPENING:
            continue
        word = text.strip(_EDGES)
        verb = _verb(read, n, word, known)
        if verb:
            start = read.starts[n] + text.index(word[0])
            found.append(Cue(start, start + len(word), verb, modifies(word)))
    return found


def _verb(read: Words, n: int, word: str, known: Vocabulary) -> Verb | None:
    lengths = known.lengths.get(word[:1])
    for length in lengths or ():
        for verb in known.verbs.get(word[:length], ()) if length <= len(word) else ():
            if verb.before and read.bare(n - 1) != verb.before:
                continue
            if verb.group == "adj" and not (_leads_on(read.bare(n - 1), verb) and _ENDING.match(word, length)):
                continue
            if length == 1 and verb.group != "adj" and not _ENDING.match(word, length):
                continue
            return verb
    return None


def _leads_on(before: str, verb: Verb) -> bool:
    """Whether a word leads to 하다 or 보다 as verbs of saying: …라고 했다, …한 것으로 봤다."""
    return before.endswith(("고", "고도", "고만", "고는", "라")) or (before == RECKONED and verb.lemma == "보")


def tokens_of(frame: Frame, stretch: Stretch) -> list[Token]:
    """The tokens of a stretch outside quotations; each quotation is one token with the tag ``Q``."""
    found: list[Token] = []
    behind = -1
    for token in stretch.tokens:
        if token.start < behind:
            continue
        number = frame.quotation_at(token.start)
        if number is None:
            found.append(token)
            continue
        quotation = frame.quotations[number]
        found.append(Token(quotation.start, quotation.end, "", "Q"))
        behind = quotation.end
    return found


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
