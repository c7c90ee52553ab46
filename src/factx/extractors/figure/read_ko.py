"""Korean numerals in a sentence, with sign, counter or unit, and adjacent approximators.

Kiwi says where numerals are (SN, NR, MM) and where words end: a counter must end where a token ends (``3대회`` counts
no 대). The words after a numeral choose among its readings (``이백이상`` is 200 and 이상, ``3조각`` three pieces).
"""

from collections.abc import Sequence

import regex

from factx.extractors.build import Occupied
from factx.extractors.figure.around_ko import Place, surround
from factx.extractors.figure.counters_ko import settle
from factx.extractors.figure.labels_ko import is_label
from factx.extractors.figure.quantity import Quantity, back
from factx.extractors.figure.vocabulary import Vocabulary, vocabulary
from factx.models.document import Sentence, Token
from factx.normalise.numeral import Numeral, Reading, ko
from factx.normalise.numeral.ko_words import DETERMINERS, NOMINAL
from factx.normalise.unit import Unit
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_DIGIT = regex.compile(r"[\d½⅓⅔¼¾⅛]")
_WHOLE = regex.compile(rf"[{ko.LETTERS}점과와분의마너스 ]{{2,60}}")
_OVER_HALF = regex.compile(r"(?:이|을)?\s?(?:넘|이상|가까이|훌쩍)")
_SLASHED = regex.compile(r"(?<![\d/.:A-Za-z-])\d{1,3}\s?/\s?\d{1,4}(?![\d/]|[.]\d)")
_BLANK = regex.compile(r"[ \u00a0\u3000]{0,2}")
_HANGUL = regex.compile(r"[가-힣]")
_NUMERAL_TAGS = ("SN", "NR", "MM")
_SINO_COUNTERS = ("인", "회", "차례", "개국", "국")
_NATIVE_COUNTS = ("둘", "셋", "넷", "섯", "곱", "덟", "홉", "열")
_HALF = frozenset(("절반", "과반", "과반수", "반"))
_QUOTE = 300
"""Characters before a mark in which the quotation that it closes begins."""
_PRIMES = ("”", '"', "’", "'")
"""Marks that stand for inches and feet, and close quotations."""
_BRACKET_UNIT = regex.compile(r"\s?[(\[](?=[A-Za-z㎏㎞㎝㎜㎡%℃])")


def read(text: str, sentence: Sentence, rules: RuleSet, taken: Occupied) -> list[Quantity]:
    """The quantities of a sentence, in order. Numerals inside `taken` stretches are not looked at."""
    tagged = any(t.tag in _NUMERAL_TAGS or t.form in _HALF for t in sentence.tokens) or not sentence.tokens
    if not tagged and _DIGIT.search(text, sentence.start, sentence.end) is None and not _is_whole(text, sentence):
        return []
    return _Reader(text, sentence, vocabulary(rules, "ko"), taken).quantities()


def _is_whole(text: str, sentence: Sentence) -> bool:
    """Whether the sentence is nothing but letters of numerals."""
    return _WHOLE.fullmatch(text, sentence.start, sentence.end) is not None


class _Reader:
    def __init__(self, text: str, sentence: Sentence, words: Vocabulary, taken: Occupied) -> None:
        self.text, self.sentence, self.words = text, sentence, words
        self._taken = taken
        self._tokens = sentence.tokens
        self._numeral = _numeral_ends(self._tokens)
        self._edges = frozenset(edge for t in self._tokens for edge in (t.start, t.end))

    def quantities(self) -> list[Quantity]:
        found: list[Quantity] = []
        place = self.sentence.start
        for start, token in self._candidates():
            if start < place or self._taken.holds(start):
                continue
            quantity = self._read(start, token)
            if quantity is not None and not is_label(self.text, self.sentence, quantity, self.words, self._edges):
                found.append(quantity)
                place = quantity.end
            elif quantity is not None:
                place = quantity.core[1]
        return found

    def _candidates(self) -> list[tuple[int, Token | None]]:
        """Where a numeral may begin."""
        if self._tokens:
            whole = _is_whole(self.text, self.sentence)
            starts: list[tuple[int, Token | None]] = [(self.sentence.start, None)] if whole else []
            starts += [(token.start, token) for token in self._tokens if self._may_be_numeral(token)]
            if "/" in self.text[self.sentence.start : self.sentence.end]:
                slashed = _SLASHED.finditer(self.text, self.sentence.start, self.sentence.end)
                starts = sorted([*starts, *((found.start(), None) for found in slashed)], key=lambda item: item[0])
            return starts
        return [(found.start(), None) for found in _DIGIT.finditer(self.text, self.sentence.start, self.sentence.end)]

    def _may_be_numeral(self, token: Token) -> bool:
        return token.tag in _NUMERAL_TAGS or token.form in _HALF or self.text[token.start] in "½¼¾⅓⅔"

    def _limit(self, at: int) -> int:
        """Where reading must stop: the end of the sentence or the next date."""
        following = self._taken.after(at)
        return self.sentence.end if following is None else min(self.sentence.end, following)

    def _read(self, start: int, token: Token | None) -> Quantity | None:
        text, limit = self.text, self._limit(start)
        if (
            token is not None
            and token.tag == "MM"
            and token.form not in DETERMINERS
            and not ko.readings(text, start, limit)
        ):
            return None
        start = self._with_sign(start)
        best: tuple[tuple[int, int], Quantity] | None = None
        for reading in ko.readings(text, start, limit):
            if not self._is_numeral(start, reading):
                continue
            quantity = self._with_unit(start, reading, limit)
            if quantity is None:
                continue
            # the longest stretch wins; with equal ends the longer unit: 3경기 is three games, not 3경 of 기
            rank = (quantity.end, -quantity.core[1] if reading.value.digits else quantity.core[1])
            if best is None or rank > best[0]:
                best = (rank, quantity)
        if best is None:
            return None
        quantity = best[1]
        settle(text, self.sentence, quantity, self.words)
        surround(Place(text, self.sentence.start, limit, self._ends_word), quantity, self.words)
        return quantity

    def _is_numeral(self, start: int, reading: Reading) -> bool:
        """Whether words that read as a numeral are one: Kiwi says so, or nothing else stands in the sentence."""
        value, text = reading.value, self.text
        glued = not value.digits and start > self.sentence.start and _HANGUL.match(text[start - 1])
        if glued and self.words.lists["number_lead"].before(text, start, self.sentence.start) is None:
            return False  # 보넷
        if (
            (value.native or value.word)
            and (value.number or 9) < 3
            and self.words.lists["one_idiom"].after(text, start, self.sentence.end)
        ):
            return False
        if value.digits or not self._tokens or reading.end in self._numeral or value.step is None:
            return True
        return start == self.sentence.start and reading.end >= self.sentence.end

    def _with_sign(self, start: int) -> int:
        """-5, 마이너스 5 and 영하 5 begin before the digits."""
        text = self.text
        if text[start - 1 : start] == "." and (start < self.sentence.start + 2 or text[start - 2] in " ("):
            return start - 1
        for word in ("마이너스 ", "마이너스", "음수 "):
            if text.startswith(word, start - len(word)) and start - len(word) >= self.sentence.start:
                return start - len(word)
        if start > self.sentence.start and text[start - 1] in "-−" and text[start].isdigit():
            before = text[start - 2] if start - 2 >= self.sentence.start else " "
            if before in " (=·,~∼[" and not text[max(0, start - 3) : max(0, start - 2)].isdigit():
                return start - 1
        return start

    def _with_unit(self, start: int, reading: Reading, limit: int) -> Quantity | None:
        """The reading with the counter or unit after it; None where neither it nor its end makes sense."""
        text, value = self.text, reading.value
        at = _BLANK.match(text, reading.end, limit).end()
        quantity = Quantity(start, reading.end, (start, reading.end), value)
        sign = self.words.signs.before(text, back(text, start), self.sentence.start)
        after = self.words.units.after(text, at, limit)
        if after is None and (bracket := _BRACKET_UNIT.match(text, reading.end, limit)):
            inner = self.words.units.after(text, bracket.end(), limit)
            if inner is not None and text[inner[0] : inner[0] + 1] in (")", "]"):
                after = (inner[0] + 1, inner[1])
        nominal = value.native and text[start : reading.end] in NOMINAL
        if after is not None and self._ends_word(after[0]) and not nominal and not self._is_noun(at, after[0]):
            unit = self.words.unit(after[1]["unit"])
            surface = text[at : after[0]]
            if text[start : reading.end] == "이" and at > reading.end and not _is_whole(text, self.sentence):
                return None  # 이 불로 3명이 다쳤다: a determiner
            if self._closes(value, surface, start):
                pass  # “…의 절반”
            elif self._fits(value, unit, surface, spaced=at > reading.end):
                quantity.unit, quantity.unit_span, quantity.end = unit, (at, after[0]), after[0]
        if sign is not None:
            self._add_sign(quantity, *sign)
        if quantity.unit is not None:
            return quantity
        if text[reading.end - 2 : reading.end] == " 여":  # 300 여성 단체, but 300 여 명
            return None
        return quantity if self._stands_alone(start, reading, limit) else None

    def _is_noun(self, at: int, stop: int) -> bool:
        """``한 대형 양판점``, ``두 개발사``: a syllable of a noun is no counter, wherever the tagger parts it."""
        if self.text[at - 1 : at] != " ":
            return False
        noun = self.words.lists["counter_look"].after(self.text, at, self.sentence.end)
        return noun is not None and noun[0] > stop

    def _fits(self, value: Numeral, unit: Unit, surface: str, *, spaced: bool) -> bool:
        if value.fraction or value.step is None:
            if surface == "인":
                return False  # 전체의 3분의 1인 54대
            return value.number is None or not spaced or unit.group in ("money", "measure", "count")
        if surface == "분":
            return value.native
        digit = value.word and not value.native and (value.number or 10) < 10
        # Sino digits do not count with native counters: 사 명 is no number
        return not (digit and unit.group == "count" and surface not in _SINO_COUNTERS)

    def _closes(self, value: Numeral, mark: str, at: int) -> bool:
        """Whether a mark after a number closes a quotation that was opened before, and is no inch."""
        if mark not in _PRIMES:
            return False
        if not value.digits:
            return True
        opening = {"”": "“", "’": "‘"}.get(mark, mark)
        return opening in self.text[max(self.sentence.start, at - _QUOTE) : at]

    def _add_sign(self, quantity: Quantity, start: int, row: Row) -> None:
        """$, ₩, 섭씨, 시속 before the number."""
        unit, sign = self.words.unit(row["unit"]), self.text[start : quantity.start].strip()
        letter = sign[:1]
        if start > self.sentence.start and letter.isalnum() and self.text[start - 1].isalnum() and sign != "W":
            return
        if sign == "W" and start > self.sentence.start and self.text[start - 1].isalnum():
            return
        if unit.group == "money" and quantity.unit is not None and quantity.unit.group != "money":
            return
        if sign in ("한화", "우리 돈", "우리돈", "미화") and quantity.unit is None:
            return
        quantity.start = start
        if unit.group == "money" or quantity.unit is None or quantity.unit.id == "degree":
            quantity.unit = unit if quantity.unit is None or quantity.unit.id == "degree" else quantity.unit
            quantity.unit_span = quantity.unit_span or (start, start + len(sign))

    def _ends_word(self, at: int) -> bool:
        """Whether a word may end here: at a token's edge, or before anything but Hangul."""
        if at >= self.sentence.end or not _HANGUL.match(self.text[at]) or not _HANGUL.match(self.text[at - 1]):
            return True
        if self._tokens:
            return at in self._edges
        return self.words.lists["particle"].after(self.text, at, self.sentence.end) is not None

    def _stands_alone(self, start: int, reading: Reading, limit: int) -> bool:
        """Whether a numeral without a unit is one: digits, or words that Kiwi takes for a numeral."""
        text, end, value = self.text, reading.end, reading.value
        if value.digits:
            following = text[end : end + 1]
            return not (following.isalpha() and following.isascii())
        if value.step is None or (start == self.sentence.start and end >= self.sentence.end):
            return not value.word or text[start:end] != "반" or _OVER_HALF.match(text, end) is not None
        if not self._ends_word(end):
            return False
        if text[start : start + 1] in "-−" or text.startswith(("마이너스", "음수"), start):
            return True
        if value.word or (value.native and value.number is not None and value.number < 5):
            return self._is_counted(start, reading, limit)
        return any(token.tag in _NUMERAL_TAGS or token.form in _HALF for token in self._tokens if token.start == start)

    def _is_counted(self, start: int, reading: Reading, limit: int) -> bool:
        """``두 후보``, ``세 국가``: a native determiner before a noun; ``둘이 넘는``; but ``한`` needs a counter."""
        text, end = self.text, reading.end
        word = text[start:end]
        tags = {token.tag for token in self._tokens if token.start == start}
        if word in ("백", "천", "만") and "NR" in tags:
            return text.startswith(("에서", "부터", "보다", "까지", "과 ", "와 "), end)
        if word in ("둘", "셋", "넷") and "NR" in tags:
            return True
        if word == "하나" and "NR" in tags:  # 비밀 하나, but not 국가 중 하나 unless 셋 중 하나
            noun = next((t for t in self._tokens if t.end == back(text, start) and t.end < start), None)
            if noun is None or noun.tag not in ("NNG", "NNB") or noun.form == "가운데":
                return False
            return noun.form != "중" or text[: noun.start].rstrip().endswith(_NATIVE_COUNTS)
        if reading.value.bound == "range" and reading.value.native:
            return True
        if word in ("두", "세", "네") and "MM" in tags and end < limit and text[end] == " ":
            return any(
                t.tag.startswith(("NN", "SL", "XPN", "VA", "MAG", "SN")) for t in self._tokens if t.start == end + 1
            )
        return False


def _numeral_ends(tokens: Sequence[Token]) -> frozenset[int]:
    """Where words for numbers may end: inside or at the end of tokens that Kiwi takes for numerals."""
    ends: set[int] = set()
    for token in tokens:
        if token.tag in _NUMERAL_TAGS or token.form in _HALF or (token.tag == "XSN" and token.form == "여"):
            ends.update(range(token.start + 1, token.end + 1))
    return frozenset(ends)
