"""What stands beside names: titles in both languages, and the nominals and pronouns that may mean a name."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from factx.extractors.entity.found import Found
from factx.models.document import Document, Sentence
from factx.models.mention import EntityType
from factx.rules.load import RuleSet
from factx.values import cached_property

_TYPES: dict[str, EntityType] = {
    "person": "PERSON", "people": "OTHER", "company": "ORG", "institution": "ORG", "place": "PLACE", "thing": "OTHER",
}  # fmt: skip
_PRONOUNS = frozenset(("person", "people", "thing"))
_MAKER = "maker"
_WORD = regex.compile(r"[-\s]?([a-z]+|[가-힣]+)")
_TENSES = (" 전 ", " 현 ", " 前 ", " 現 ")
_FORMER = 3
"""Characters of such a word with its spaces (``조 전 시장``)."""
_NEAR = 2
"""Characters that may lie between a name and a title that is also an ordinary word (``김 의원``, ``guard Kim``)."""

_NEXT = regex.compile(r"\s((?P<plural>[a-z]{3,}[^ay]s\b)|[a-z]+)")
_NUMBER = " two"


class Others:
    """Titles, nominals and pronouns of a rule set.

    Args:
        rules: ``shared/roles``, ``shared/anaphora``, ``en/counted`` and ``en/lone_role``.
    """

    def __init__(self, rules: RuleSet) -> None:
        self._roles: dict[str, str] = {}
        for row in rules.table("shared/roles"):
            for lang in ("ko", "en"):
                for name in row[lang].split("|"):
                    for form in {name, name[0].upper() + name[1:], name.title() if lang == "en" else name}:
                        self._roles.setdefault(form, row["id"])
        self._surfaces = list(self._roles)
        self._counted = {row["surface"] for row in rules.lexicon("en", "counted").rows if row["form"] == "plural"}
        self._ordinary = rules.lexicon("en", "lone_role").words
        self._anaphora: dict[str, dict[str, str]] = {"ko": {}, "en": {}}
        self._makers: dict[str, set[str]] = {"ko": set(), "en": set()}
        for row in rules.table("shared/anaphora"):
            for lang in ("ko", "en"):
                for name in filter(None, row[lang].split("|")):
                    if row["kind"] == _MAKER:
                        self._makers[lang].add(name)
                    else:
                        self._anaphora[lang][name] = row["kind"]

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._surfaces, matchkind=MatchKind.Standard)

    @cached_property
    def _english(self) -> tuple[list[str], AhoCorasick]:
        words = sorted({form for word in self._anaphora["en"] for form in (word, word[0].upper() + word[1:])})
        return words, AhoCorasick(words, matchkind=MatchKind.LeftmostLongest)

    def titles(self, document: Document, names: Sequence[Found]) -> Iterator[Found]:
        """Titles; one that is an ordinary word as well only beside a name (대표 too is an adjective, 시장 a market)."""
        text = document.text
        ends = {token.end for s in document.sentences_in("ko") for token in s.tokens}
        starts = {token.start for s in document.sentences_in("ko") for token in s.tokens}
        after_name = {name.end for name in names}
        before_name = {name.start for name in names if name.type == "PERSON"}
        bodies = {name.start: name.end for name in names if name.type == "ORG"}
        for n, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            surface = self._surfaces[n]
            hangul = "가" <= surface[0] <= "힣"
            if hangul:
                if start not in starts or (end not in ends and end < len(text) and "가" <= text[end] <= "힣"):
                    continue
                former = text[start - _FORMER : start] in _TENSES and start - _FORMER in after_name
                beside = (
                    former
                    or any(start - gap in after_name for gap in range(_NEAR))
                    or any(end + gap in before_name for gap in range(1, _NEAR))
                )
                if len(surface) <= 2 and not beside:
                    continue
            elif _inside_word(text, start, end) or (surface.lower() in self._ordinary and end + 1 not in before_name):
                continue
            body = bodies.get(start, start)  # 환경부 is a name, and the title is 장관
            own = body + 1 if start < body < end and text[body] == " " else start
            yield Found(own, end, "ROLE", "ko.entity.role" if hangul else "en.entity.role", priority=1)

    def makers(self, names: Iterable[Found], text: str) -> Iterator[Found]:
        """Who makes what is named right before: the ChatGPT ``maker``, 아이폰 ``제조사``."""
        for name in names:
            found = _WORD.match(text, name.end) if name.type == "PRODUCT" else None
            if found is None:
                continue
            word, lang = found[1], "en" if found[1].isascii() else "ko"
            # a Korean word goes on with its particle: 제조사는
            for size in range(len(word), 0, -1) if lang == "ko" else (len(word),):
                if word[:size] in self._makers[lang]:
                    yield _anaphor(lang, found.start(1), found.start(1) + size, "company")
                    break

    def anaphora(self, sentences: Iterable[Sentence], text: str) -> Iterator[Found]:
        """Nominals and pronouns: ``회사``, ``그는``, ``the company``, ``he``."""
        words, automaton = self._english
        for sentence in sentences:
            if sentence.lang == "ko":
                yield from self._korean(sentence, text)
            elif sentence.lang == "en":
                inside = text[sentence.start : sentence.end]
                for n, start, end in automaton.find_matches_as_indexes(inside):
                    if _stands(inside, start, end):
                        kind = self._anaphora["en"][words[n].lower()]
                        if words[n].endswith(_NUMBER) and self._counts(inside, end):
                            continue
                        yield _anaphor("en", sentence.start + start, sentence.start + end, kind)

    def _counts(self, text: str, end: int) -> bool:
        """``the two sides``: a number that goes with the noun behind it stands for nobody by itself."""
        found = _NEXT.match(text, end)
        return found is not None and (found[1] in self._counted or found["plural"] is not None)

    def _korean(self, sentence: Sentence, text: str) -> Iterator[Found]:
        tokens = [token for token in sentence.tokens if token.end > token.start]
        for n, token in enumerate(tokens):
            kind = self._anaphora["ko"].get(text[token.start : token.end])
            if not kind:
                continue
            joined = n and tokens[n - 1].end == token.start and tokens[n - 1].tag[0] in "NSX"
            after = tokens[n + 1] if n + 1 < len(tokens) else None
            followed = after is not None and after.start == token.end and after.tag[0] not in "JSV"
            if joined or followed or token.tag not in ("NP", "NNG", "NNP"):
                continue
            if kind in _PRONOUNS and token.tag != "NP" and len(text[token.start : token.end]) < 2:
                continue
            yield _anaphor("ko", token.start, token.end, kind)


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether a Latin word goes on before or after: a particle of Hangul is no part of it (CEO는)."""
    if start and text[start - 1].isalnum() and text[start - 1] < "가":
        return True
    return end < len(text) and (text[end].isalnum() or text[end] == "-") and text[end] < "가"


def _stands(text: str, start: int, end: int) -> bool:
    """Whether a word begins and ends here; a hyphen or an apostrophe before it belongs to another word."""
    before, after = text[start - 1] if start else " ", text[end] if end < len(text) else " "
    return not (before.isalnum() or before in "'’-" or after.isalnum())


def _anaphor(lang: str, start: int, end: int, kind: str) -> Found:
    form = "pronoun" if kind in _PRONOUNS else "nominal"
    return Found(start, end, _TYPES[kind], f"{lang}.entity.{form}", form=form, priority=-1)  # type: ignore[arg-type]


@lru_cache(maxsize=4)
def others(rules: RuleSet) -> Others:
    """The titles and anaphora of a rule set, read once."""
    return Others(rules)
