"""Korean counters that mean several things: 대 (vehicles, decades of age, a group of the first), 곳, 분, 번."""

from dataclasses import replace
from decimal import Decimal

import regex

from factx.extractors.figure.quantity import Quantity, back
from factx.extractors.figure.vocabulary import Vocabulary
from factx.models.document import Sentence
from factx.normalise.numeral.value import span

VERSUS = "versus"
"""Note on the two numbers of ``3대 1``: figures only where a rule makes a ratio of them."""

BALLOT = "ballot"
"""Note on the first number of ``6대 3`` where votes are counted: both are counts."""

_TO_ONE = regex.compile(
    r"\s?\d{1,4}(?:\.\d{1,2})?(?![\d,]|\.\d)(?=\s?(?:으로|로|의|이|가|을|를|은|에|정도|,|\)|\.|비율|경쟁|$)|\s|$)(?!\s?(?:명|개|대|%|년|월))"
)
_NEXT = regex.compile(r"\s?(?:[A-Za-z가-힣]{1,8}\s)?(?=[A-Za-z가-힣])")
_DECADES = frozenset(range(10, 100, 10))
_LOWER_END = regex.compile(r"(?<!\d)\d{0,4}[1-9]\s?[~∼〜～-]\s?$")
"""The lower end of a range that is no decade."""
_AGE_LIST = regex.compile(r"\s?[,·~∼-]\s?\d0대")
_AGE_LIST_BEFORE = regex.compile(r"\d0대?\s?[,·~∼-]\s?$")
_PARTICLES = "은는이가을를의도등과와에로,.·()"
_MASS = regex.compile(r"\d\s?(?:톤|t|kg|㎏|킬로그램|그램|g|㎎|온스)(?![A-Za-z가-힣](?<![을를이가은는의,]))")
_OF_SIZE = regex.compile(r"짜리\s?")
_MONEY = regex.compile(r"[£$€]|\d\s?(?:달러|유로|원|엔|펜스)")
_HALF = Decimal("0.5")
_OF_SHRINK = frozenset("었어고며면는인일여이")
"""Syllables behind 줄 where it begins the verb 줄다, and counts no lines."""
_LOOK = 24
_FAR = 120
"""Characters on either side of a number that can tell what its unit means."""


def settle(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> None:
    """Chooses what an ambiguous counter means here."""
    if quantity.unit_span is None:
        return
    surface = text[slice(*quantity.unit_span)]
    if surface == "대":
        _dae(text, sentence, quantity, words)
    elif surface == "기가":
        _giga(text, sentence, quantity, words)
    elif surface == "파운드":
        _pounds(text, sentence, quantity, words)
    elif surface == "점":
        _points(text, sentence, quantity, words)
    elif surface == "도" and quantity.unit is not None and quantity.unit.id == "degree":
        _degrees(text, sentence, quantity, words)
    elif surface == "토막" and quantity.number == _HALF:
        quantity.unit, quantity.form, quantity.direction = words.unit("ratio"), "share", "down"  # 반 토막 났다
    elif surface == "줄" and text[quantity.end : quantity.end + 1] in _OF_SHRINK:
        quantity.unit, quantity.unit_span, quantity.end = None, None, quantity.core[1]
    elif surface in ("곳", "군데"):
        before = text[max(sentence.start, quantity.start - _LOOK) : quantity.start]
        if any(
            words.counted.get(noun.rstrip("은는이가을를의")) == _organization(words, noun) for noun in before.split()
        ):
            quantity.unit = words.unit("organization")


def _giga(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> None:
    """``원전 4기가 가동 중``: a counter and its particle, where nothing speaks of data."""
    first, stop = max(sentence.start, quantity.start - _FAR), min(sentence.end, quantity.end + _FAR)
    data = words.lists["data_word"]
    if quantity.unit_span is None or data.begins_word(text, first, stop):
        return
    quantity.unit, quantity.end = words.unit("item"), quantity.end - 1
    quantity.unit_span = quantity.unit_span[0], quantity.unit_span[1] - 1


def _is_ballot(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> bool:
    """``6대 3으로 판결했다``: votes for and against."""
    first, stop = max(sentence.start, quantity.start - _LOOK), min(sentence.end, quantity.end + _LOOK)
    ballots = words.lists["ballot_word"]
    return ballots.begins_word(text, first, quantity.start) or ballots.begins_word(text, quantity.end, stop)


def _points(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> None:
    """``유물 512점``, ``토기가 281점``: a counter of things that are shown, no score."""
    before = text[max(sentence.start, quantity.start - _LOOK) : quantity.start].split()
    works = words.lists["work_word"]
    if any(noun.rstrip("은는이가을를의도등과와,") in works for noun in before):
        quantity.unit = words.unit("item")


def _pounds(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> None:
    """``몸무게 140파운드``, ``밀 9만 파운드``: a weight, where words of weight and none of money stand around."""
    first, stop = max(sentence.start, quantity.start - _FAR), min(sentence.end, quantity.end + _FAR)
    said = [word.rstrip(_PARTICLES) for word in f"{text[first : quantity.start]} {text[quantity.end : stop]}".split()]
    weighty = words.lists["mass_word"]
    sized = _OF_SIZE.match(text, quantity.end)
    weighed = sized is not None and words.around["weighed"].after(text, sized.end(), stop) is not None
    weighs = weighed or any(word in weighty for word in said) or _MASS.search(text, first, stop)
    if weighs and not any(word in words.lists["money_word"] for word in said) and not _MONEY.search(text, first, stop):
        quantity.unit = words.unit("pound")


def _degrees(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> None:
    """``최고기온은 31.4도``, ``열이 39도``: degrees of heat, where the sentence speaks of it."""
    heat = words.lists["heat_word"]
    said = text[max(sentence.start, quantity.start - _FAR) : min(sentence.end, quantity.end + _FAR)].split()
    if any(word.rstrip("은는이가을를의도등과와에,") in heat for word in said):
        quantity.unit = words.unit("degree_celsius")


def _organization(words: Vocabulary, noun: str) -> object:
    row = words.counted.get(noun.rstrip("은는이가을를의"))
    return row if row is not None and row["unit"] == "organization" else words


def _dae(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> None:
    number, end = quantity.number, quantity.end
    if number is not None and _LOWER_END.search(text, max(sentence.start, quantity.start - 8), quantity.start):
        return  # 31∼50대의 장비
    if number is None or number != int(number) or quantity.unit_span is None:
        return
    if _TO_ONE.match(text, end, sentence.end) and quantity.unit_span[1] == end:
        quantity.unit, quantity.unit_span, quantity.end = None, None, quantity.core[1]
        if _is_ballot(text, sentence, quantity, words):
            quantity.unit = words.unit("item")
            quantity.notes.add(BALLOT)
        else:
            quantity.notes.add(VERSUS)
        return
    before = text[max(sentence.start, quantity.start - _LOOK) : quantity.start]
    if not quantity.value.native and int(number) in _DECADES and _is_age(text, sentence, quantity, before, words):
        quantity.value = replace(span(number, number + 9, Decimal(1), digits=True))
        quantity.unit = words.unit("year")
        return
    following = _NEXT.match(text, end, sentence.end)
    if number <= 100 and following is not None:
        nouns = (end + (text[end : end + 1] == " "), following.end())
        grouped = any(words.lists["rank_group"].after(text, at, sentence.end) for at in nouns)
        scope = words.lists["rank_scope"].before(text, back(text, quantity.start), sentence.start)
        if grouped or scope is not None:
            quantity.form, quantity.unit = "rank", words.unit("ordinal")


def _is_age(text: str, sentence: Sentence, quantity: Quantity, before: str, words: Vocabulary) -> bool:
    """``20대 여성``, ``10대, 30대는`` but ``승용 30대``, ``버스 40대``."""
    end = quantity.end
    machines = words.lists["machine"]
    last = before.split()[-1:] or [""]
    if last[0].rstrip("은는이가을를") in machines or any(word in machines for word in before.split()[-2:]):
        return False
    approximate = words.before.before(text, back(text, quantity.start), sentence.start) is not None
    if approximate or words.after.after(text, end + (text[end : end + 1] == " "), sentence.end) is not None:
        return False
    after = words.lists["age_word"].after(text, end + (text[end : end + 1] == " "), sentence.end)
    if after is not None or _AGE_LIST.match(text, end, sentence.end) or _AGE_LIST_BEFORE.search(before):
        return True
    return (quantity.number or 0) <= 70 and quantity.bound == "exact"
