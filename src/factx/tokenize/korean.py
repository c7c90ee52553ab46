"""Kiwi behind the tokenizer protocol.

Loaded without Kiwi's extra dictionaries: they double start time and memory, change 0.4 % of the tokens of news text,
and for names not to the better (``강지영의`` and ``정재|승`` for ``강지영|의``, ``정재승``). Names that matter come
from the entity lists, which are fed in as user words so that ``오픈AI`` does not fall apart into ``오픈`` and ``AI``.
"""

from collections.abc import Iterable
from importlib.metadata import version
from typing import Any

import regex

from factx.models.document import Token, token_of
from factx.tokenize.chunks import chunks
from factx.tokenize.protocol import Piece

_USABLE = regex.compile(r"(?=.*\p{Hangul})[\p{Hangul}\p{Latin}\d]{3,20}$")
"""Short names are left to Kiwi: ``이란`` and ``수단`` are also other words."""
_AFTER_END = regex.compile(r"[.?!。…][\"'”’」』)\]]{0,3}$")
_UNIT_SIGNS = regex.compile(r"[\u3371-\u33DF℃℉]")
_COUNTER = "개"
"""Stands for a unit of one sign while Kiwi reads: after ``㏊`` it takes particles for words (``1200㏊가`` for 가다)."""
_COMMON, _UNKNOWN = "NNG", "NNP"
"""A noun that Kiwi's dictionary lacks is a proper one (``달스트룀은``), as Kiwi itself says in most cases."""
_OF = "의"
"""The particle that Kiwi leaves on words unknown to it (``그란데의``); hardly a name ends so."""
_SHORTEST = 2
_SYLLABLE = regex.compile(r"[가-힣]")
_NOMINAL = frozenset({"ᆷ", "음", "기"})
"""Endings that make a noun of a verb; one that ends a sentence is followed by its full stop."""
_BOUND = ("J", "E", "XS", "VCP")
"""Tags of what leans on the word before it (조사, 어미, 접미사): a sentence cannot start there."""


class KoreanTokenizer:
    """Kiwi, loaded once; safe to use in processes forked afterwards."""

    def __init__(self, names: Iterable[str]) -> None:
        from kiwipiepy import Kiwi  # noqa: PLC0415 (heavy: only for Korean text)

        self.version = version("kiwipiepy")
        self._kiwi: Any = Kiwi(num_workers=1, load_default_dict=False, load_typo_dict=False, load_multi_dict=False)
        for name in sorted({name for name in names if _USABLE.match(name)}):
            self._kiwi.add_user_word(name, "NNP")
        self._kiwi.tokenize("가")

    def sentences(self, text: str, start: int, end: int) -> list[Piece]:
        """The sentences of a paragraph with Kiwi's tokens; boundaries inside a word or before a particle are mended."""
        found: list[Piece] = []
        for first, last in chunks(text, start, end):
            found += self._sentences(text, first, last)
        return found

    def _sentences(self, text: str, start: int, end: int) -> list[Piece]:
        groups: list[list[Token]] = []
        current = None
        for raw in self._kiwi.tokenize(_UNIT_SIGNS.sub(_COUNTER, text[start:end]).replace("\n", " ")):
            at, form, tag, length, place = start + raw.start, raw.form, raw.tag, raw.len, raw.sent_position
            if form == _COUNTER:
                form = text[at]
            if raw.oov and tag == _COMMON:
                tag = _UNKNOWN
            if raw.oov and length > _SHORTEST and form.endswith(_OF) and not _SYLLABLE.match(text, at + length, end):
                length, form = length - 1, form[:-1]
            token = token_of((at, at + length, form, tag))
            if not groups or (place != current and _may_start(text, start, token, groups[-1][-1])):
                groups.append([])
            current = place
            groups[-1].append(token)
            if length < raw.len:
                groups[-1].append(token_of((at + length, at + raw.len, _OF, "JKG")))
        pieces = []
        for number, group in enumerate(groups):
            first = group[0].start if number else start
            last = groups[number + 1][0].start if number + 1 < len(groups) else end
            first, last = _trimmed(text, first, last)
            if first < last:
                pieces.append((first, last, tuple(group)))
        return pieces


def _may_start(text: str, floor: int, token: Token, last: Token) -> bool:
    """Whether a sentence may begin with a token behind another.

    Kiwi sometimes ends a sentence inside a word (``'깜짝 발표' ‖ 는 없었지만``), and takes a verb made a noun for the
    end of one (``실종 1명, 급류 휩쓸림 ‖ 1명 등이다``).
    """
    if token.tag.startswith(_BOUND) or (last.tag == "EF" and last.form in _NOMINAL):
        return False
    before = text[max(floor, token.start - 4) : token.start]
    return not before or before[-1].isspace() or _AFTER_END.search(before) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
