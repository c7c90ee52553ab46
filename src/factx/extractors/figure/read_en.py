"""English numerals in a sentence, with sign, unit or counted noun, and adjacent approximators."""

from collections.abc import Iterator
from decimal import Decimal

import regex

from factx.extractors.build import Occupied
from factx.extractors.figure.around_en import OF_MANY, START, Place, surround
from factx.extractors.figure.article_en import one_of_article
from factx.extractors.figure.labels_en import is_label, is_ordinal_label
from factx.extractors.figure.millions_en import counts_many
from factx.extractors.figure.parts_en import and_part
from factx.extractors.figure.quantity import Quantity, back
from factx.extractors.figure.vocabulary import Vocabulary, vocabulary
from factx.models.document import Sentence
from factx.normalise.numeral import Reading, en
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_GAP = regex.compile(r"[ \u00a0]{1,2}|-(?=[A-Za-z])|[ \u00a0]-[ \u00a0](?=[a-z])|")
_BRACKET = regex.compile(r"[ \u00a0]?[(\[](?=[A-Za-z%°])")
_MONEY_SCALE = regex.compile(r"[ \u00a0]?(?P<scale>mn|m|M|bn|b|B|tn|trn|k|K|MM|mln|bln)(?![A-Za-z])")
_SIGNS = frozenset("$£€¥₩")
_OPENED = {
    '"': regex.compile(r'(?:^|(?<=[\s(\[,:;—–-]))"(?=\S)[^"]*\Z'),
    "'": regex.compile(r"(?:^|(?<=[\s(\[,:;—–-]))'(?=\S)[^']*\Z"),
    "”": regex.compile(r"“[^”]*\Z"),
    "’": regex.compile(r"‘[^’]*\Z"),
}
"""What tells that a mark behind a number closes a quotation, and is no sign of feet or inches."""
_SCALES = {
    "m": 6, "M": 6, "mn": 6, "MM": 6, "mln": 6, "bn": 9, "b": 9, "B": 9, "bln": 9, "tn": 12, "trn": 12, "k": 3, "K": 3,
}  # fmt: skip
_AFTER_CODE = regex.compile(r"[ \u00a0](?P<scale>thousand|million|billion|trillion)(?![a-z])")
_MILLIONS_OF = regex.compile(r"[ \u00a0]?M(?P<code>[A-Z]{3})(?![A-Za-z])")
_MILLIONS_BEFORE = regex.compile(r"(?<![A-Za-z])M(?P<code>[A-Z]{3})[ \u00a0]?$")
_FEET_BEFORE = regex.compile(r"(?:ft|feet|foot)\.?[ ,]{1,2}(?:and )?\d+$")
_MILLION_NOUN = regex.compile(r"[mM][ -](?=[A-Za-z]{2,})")
_ARTICLE = regex.compile(r"\s(?P<of>of\s)?(?:an?|one)\s(?=[a-z])")
_WORD = regex.compile(r"[a-z]{3,12}")
_AT = regex.compile(r"(?<![A-Za-z])[Aa]t\s$")
_BELOW_ZERO = regex.compile(r"\sbelow\szero(?:\s(?P<scale>Celsius|Fahrenheit))?(?![A-Za-z])")
_SCALE_OF = {"Celsius": "degree_celsius", "Fahrenheit": "degree_fahrenheit"}
_PLURALS = ("people", "men", "women", "children")
_NEXT_WORD = regex.compile(r"\s(?!(?:and|or|in|of|to|at|on|for|from|by|with|was|were|is|are|has|have|had)\s)[a-z]{3}")
_PLUS_OR = ("plus or ", "plus-or-")
_AFTER_SHARE = regex.compile(
    r"$|[.,;:)]|\s(?:of|to|or|and|say|said|says|have|had|has|were|was|are|is|as|more|less|said)(?![a-z])"
)


def read(text: str, sentence: Sentence, rules: RuleSet, taken: Occupied) -> list[Quantity]:
    """The quantities of a sentence, in order. Numerals inside `taken` stretches are not looked at."""
    return list(_Reader(text, sentence, vocabulary(rules, "en"), taken).quantities())


class _Reader:
    def __init__(self, text: str, sentence: Sentence, words: Vocabulary, taken: Occupied) -> None:
        self.text, self.sentence, self.words = text, sentence, words
        self._taken = taken
        self._floor = sentence.start

    def quantities(self) -> Iterator[Quantity]:
        place = self.sentence.start
        self._floor = place  # nothing before it may be taken: it belongs to the quantity before
        for found in START.finditer(self.text, self.sentence.start, self.sentence.end):
            start = found.start()
            if start < place or self._taken.holds(start):
                continue
            quantity = self._read(start)
            if quantity is None:
                continue
            place = quantity.core[1]
            if not is_label(self.text, self.sentence, quantity, self.words):
                place = self._floor = quantity.end
                yield quantity

    def _limit(self, at: int) -> int:
        following = self._taken.after(at)
        return self.sentence.end if following is None else min(self.sentence.end, following)

    def _read(self, start: int) -> Quantity | None:
        text, limit = self.text, self._limit(start)
        start = self._with_sign(start)
        readings = en.readings(text, start, limit) or one_of_article(text, start, limit, self.words)
        if not readings:
            return None
        best: Quantity | None = None
        for reading in readings:
            quantity = self._with_unit(start, reading, limit)
            if quantity is not None:
                best = quantity
                break
        if best is None:
            return None
        if best.value.ordinal:
            return None if is_ordinal_label(text, self.sentence, best, self.words) else best
        if best.value.word and not self._counts_one(best, limit):
            return None
        if best.unit is None and best.value.step is None:
            and_part(text, self._floor, best, self.words)
        surround(Place(text, self._floor, limit, self.sentence), best, self.words)
        if (zero := _BELOW_ZERO.match(text, best.end, limit)) is not None and best.number is not None:
            best.value, best.end, best.core = best.value.negated(), zero.end(), (best.core[0], zero.end())
            best.unit = best.unit or self.words.unit(_SCALE_OF.get(zero["scale"] or "", "degree"))
        return best

    def _with_sign(self, start: int) -> int:
        text, floor = self.text, self.sentence.start
        for word in ("minus ", "negative ", "Minus ", "Negative "):
            begin = start - len(word)
            if begin >= floor and text.startswith(word, begin):
                return start if text[max(floor, begin - 9) : begin].lower().endswith(_PLUS_OR) else begin
        if start > floor and text[start - 1] in "-−" and text[start].isdigit():
            before = text[start - 2] if start - 2 >= floor else " "
            if before in " (=[<>" and not text[max(floor, start - 3) : max(floor, start - 2)].isdigit():
                return start - 1
        return start

    def _with_unit(self, start: int, reading: Reading, limit: int) -> Quantity | None:
        text, value = self.text, reading.value
        quantity = Quantity(start, reading.end, (start, reading.end), value)
        following = text[reading.end : reading.end + 1]
        if value.ordinal:
            return None if following.isalpha() else quantity
        sign = self.words.signs.before(text, back(text, start), self._floor)
        found = _MILLIONS_BEFORE.search(text, max(self._floor, start - 5), start)
        if found is not None and found["code"] in self.words.by_id:
            quantity.unit, quantity.start = self.words.unit(found["code"]), found.start()
            quantity.unit_span, quantity.value = found.span(), value.scaled(Decimal(10**6))
            return quantity
        if sign is not None and not self._add_sign(quantity, *sign):
            sign = None
        if quantity.unit is not None and quantity.is_money:
            self._scale_money(quantity, limit)
            self._repeat_currency(quantity, limit)
            return quantity
        if (found := _MILLIONS_OF.match(text, reading.end, limit)) and found["code"] in self.words.by_id:
            quantity.unit, quantity.end = self.words.unit(found["code"]), found.end()
            quantity.value = value.scaled(Decimal(10**6))
            return quantity
        found = _MILLION_NOUN.match(text, reading.end, limit) if value.digits else None
        if found is not None and counts_many(text, found.end(), limit, self.words):
            quantity.value, quantity.end = value.scaled(Decimal(10**6)), reading.end + 1
            quantity.core = (start, quantity.end)
            after = self.words.units.after(text, found.end(), limit)
            if after is not None and self.words.unit(after[1]["unit"]).group in ("money", "measure"):
                quantity.unit, quantity.unit_span = self.words.unit(after[1]["unit"]), (found.end(), after[0])
                quantity.end = after[0]
            return quantity
        if (unit := self._unit_after(quantity, limit)) is None:
            glued = following.isalpha() and following.isascii()
            return None if glued or (following.isdigit()) else quantity
        quantity.end, row, at = unit
        quantity.unit, quantity.unit_span = self.words.unit(row["unit"]), (at, quantity.end)
        if quantity.is_money and (found := _AFTER_CODE.match(text, quantity.end, limit)):
            exponent = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}[found["scale"]]
            quantity.value, quantity.end = quantity.value.scaled(Decimal(10**exponent)), found.end()
        return quantity

    def _unit_after(self, quantity: Quantity, limit: int) -> tuple[int, Row, int] | None:
        text, end = self.text, quantity.end
        gap = _GAP.match(text, end, limit)
        at = gap.end() if gap else end
        in_words, number = quantity.value.step is None, quantity.number
        part = in_words or (number is not None and 0 < number < 1)
        article = _ARTICLE.match(text, end, limit) if part else None
        if article is not None and not in_words and not article["of"]:
            article = None  # 0.3 a share
        if article is not None:
            at = article.end()  # half a percentage point, two-thirds of an acre, 0.4 of a percentage point
        after = self.words.units.after(text, at, self.sentence.end)
        if article is not None and article["of"] and (after is None or not self._has_parts(after[1])):
            return None
        if after is not None and after[0] > limit:  # per hour may be a date's: the unit is read, the words left to it
            short = self.words.units.after(text, at, limit)
            after = None if short is None else (short[0], after[1])
        inch = text[at : at + 2] == "in" and not text[at + 2 : at + 3].isalpha()
        if after is None and inch and _FEET_BEFORE.search(text, max(self.sentence.start, at - 16), end):
            return at + 2, {"unit": "inch"}, at
        if after is not None:
            surface = text[at : after[0]]
            if self._describes(surface, after[1], at, after[0], quantity):
                return None
            if surface in _SIGNS and text[after[0] : after[0] + 1].isdigit():
                return None
            if (opened := _OPENED.get(surface)) is not None and opened.search(text, self.sentence.start, at):
                return None  # "sales reached 5,000"
            if len(surface) == 1 and surface.isalpha() and not self._symbol_fits(surface, end, at, after[0]):
                return None
            if text[after[0] : after[0] + 1] == "-" and len(surface) <= 2 and not self._joins(surface, after[0]):
                return None
            if surface[-1:].isalpha() and text[after[0] : after[0] + 1].isdigit():
                return None
            return after[0], after[1], at
        if (bracket := _BRACKET.match(text, end, limit)) is not None:
            inner = self.words.units.after(text, bracket.end(), limit)
            if inner is not None and text[inner[0] : inner[0] + 1] in (")", "]"):
                return inner[0] + 1, inner[1], bracket.end()
        return None

    def _joins(self, surface: str, stop: int) -> bool:
        """``a 300m-long pipe``, ``5%-plus``; not ``3-D-printed``."""
        word = _WORD.match(self.text, stop + 1)
        return surface == "%" or (word is not None and word[0] in self.words.lists["metre_word"])

    def _describes(self, surface: str, row: Row, at: int, stop: int, quantity: Quantity) -> bool:
        """``3,400 school kitchens``: a singular before another noun counts nothing, unless a hyphen joins it."""
        if self.words.unit(row["unit"]).group != "count" or quantity.value.number == 1 or at == quantity.end:
            return False
        if self.text[stop : stop + 1] == "-" and self.text[stop + 1 : stop + 2].isalpha():
            return True  # 48 home-like structures
        singular = not surface.lower().endswith("s") and surface.lower() not in _PLURALS
        joined = self.text[quantity.end] == "-"
        return singular and not joined and _NEXT_WORD.match(self.text, stop) is not None

    def _has_parts(self, row: Row) -> bool:
        """A third of a mile is a length; a third of a team is a share."""
        unit = self.words.unit(row["unit"])
        return unit.group in ("measure", "money_part") or unit.id in ("percent", "percentage_point")

    def _symbol_fits(self, surface: str, end: int, at: int, stop: int) -> bool:
        """One letter is a unit only right after the number, or before the end of a clause: not ``5 A``, ``3 a``."""
        following = self.text[stop : stop + 2]
        if at == end:
            return not following[:1].isalnum()
        return surface.islower() and (following[:1] in ("", ".", ",", ";", ")") or surface in "mgtl")

    def _add_sign(self, quantity: Quantity, start: int, row: Row) -> bool:
        text = self.text
        unit, sign = self.words.unit(row["unit"]), text[start : quantity.start].strip()
        if start > self.sentence.start and sign[0].isalnum() and text[start - 1].isalnum():
            return False
        if sign in ("W", "R", "B", "K") or any("가" <= letter <= "힣" for letter in sign):
            return False
        if start > self.sentence.start and sign[0] == "$" and text[start - 1].isalpha():
            return False
        quantity.unit, quantity.unit_span, quantity.start = unit, (start, start + len(sign)), start
        if start > self.sentence.start and text[start - 1] in "-−" and text[start - 2 : start - 1] in (" ", "(", ""):
            quantity.start, quantity.value = start - 1, quantity.value.negated()
        return True

    def _scale_money(self, quantity: Quantity, limit: int) -> None:
        """``$30bn``, ``£2.5m``."""
        found = _MONEY_SCALE.match(self.text, quantity.end, limit)
        if found is not None and quantity.value.digits and found.start() == quantity.core[1]:
            quantity.value = quantity.value.scaled(Decimal(10 ** _SCALES[found["scale"]]))
            quantity.end = found.end()
            quantity.core = (quantity.core[0], found.end())

    def _repeat_currency(self, quantity: Quantity, limit: int) -> None:
        """``$10 dollars``, ``$5 US``."""
        after = (
            self.words.units.after(self.text, quantity.end + 1, limit)
            if self.text[quantity.end : quantity.end + 1] == " "
            else None
        )
        if after is not None and self._is_repeated(quantity, after):
            quantity.end = after[0]
            if quantity.unit is not None and quantity.unit.id == "USD":
                quantity.unit = self.words.unit(after[1]["unit"])

    def _is_repeated(self, quantity: Quantity, after: tuple[int, Row]) -> bool:
        """``$10 dollars``, ``$5 US``, ``€3 EUR``; not ``the $300 million mark``, ``$5 million won at the races``."""
        unit = self.words.unit(after[1]["unit"])
        surface = self.text[quantity.end : after[0]]
        dollars = "dollar" in surface.lower() or surface.strip().isupper()
        return unit.group == "money" and (dollars or unit == quantity.unit)

    def _counts_one(self, quantity: Quantity, limit: int) -> bool:
        """``one`` counts with a unit or a counted noun; a third, a fifth are shares only before ``of`` or a stop."""
        if quantity.unit is not None and quantity.unit.id == "point" and _AT.search(self.text, 0, quantity.start):
            return False  # at one point
        if quantity.value.fraction or quantity.value.step is None:
            return quantity.unit is not None or (
                _AFTER_SHARE.match(self.text, quantity.core[1], limit) is not None
                or self.text.endswith(" by", self._floor, back(self.text, quantity.start))
                or self.words.before.before(self.text, back(self.text, quantity.start), self._floor) is not None
            )
        if quantity.unit is not None or OF_MANY.match(self.text, quantity.core[1], limit):
            return True
        if quantity.core[1] >= limit or self.text[quantity.core[1]] != " ":
            return False
        after = self.words.counted.after(self.text, quantity.core[1] + 1, limit)
        return after is not None
