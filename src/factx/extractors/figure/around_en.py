"""What stands right around an English number and its unit: approximators, the noun that is counted, pounds of what."""

from factx.extractors.figure.quantity import Quantity, back
from factx.extractors.figure.vocabulary import Vocabulary
from factx.models.document import Sentence
from factx.normalise.numeral import en_words
from factx.patterns import compiled
from factx.rules.lexicon import Row
from factx.rules.search import Search
from factx.values import dataclass

NUMBER_WORDS = "|".join(
    sorted(en_words.STARTERS - {"a", "an", "minus", "negative"}, key=lambda word: (-len(word), word))
)
START = Search(
    r"(?<![\d.])[.]?\d|[½⅓⅔¼¾⅕⅛⅜⅝⅞⅙]"
    rf"|(?<![A-Za-z])(?i:an?[ -](?={NUMBER_WORDS})|(?:{NUMBER_WORDS})(?![A-Za-z]))"
    r"|(?<=(?<![a-z])(?i:than|nearly|almost|barely|least|up[ ]to|(?:just|well)[ ](?:over|under|above))[ ])an?[ ]"
)
"""Where a numeral may begin, ``more than a foot`` among them."""

LEVEL = "level"
"""Note of an approximator that says where something stands, and of its figure: ``dropped below 27 degrees``."""
_AFTER_NUMBER = compiled(rf"(?:\d|(?<![A-Za-z])(?:{NUMBER_WORDS}))\s$")
_NOUN = compiled(r"(?:[ \u00a0]|-(?=[a-z]))(?P<word>[A-Za-z][A-Za-z'’.-]{0,20})")
_NEXT_WORD = compiled(r"\s[a-z]")
_ARTICLE = compiled(r"\s(?:a|the)$")
OF_MANY = compiled(rf"\s(?:in|out of|of every|in every|out of every|over)\s(?:\d|(?:{NUMBER_WORDS})(?![a-z]))")
"""``one in five``."""
_ALSO_PLACES = ("around", "over", "under", "near", "above", "below", "within")
_OF_PLACE = (*_ALSO_PLACES, "about")
"""Approximators that are prepositions of place before ``one`` (around one defender)."""
_LAST_WORD = compiled(r"[a-z]+\s$")
_NO_PLURAL = ("ss", "'s", "’s", "us", "is")


@dataclass(frozen=True)
class Place:
    """The stretch of text in which a number's surroundings may lie."""

    text: str
    floor: int
    limit: int
    sentence: Sentence


def surround(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    """Widens a quantity by its approximators and settles what its surroundings say of its unit."""
    _pounds(place, quantity, words)
    if quantity.unit is None:
        _noun(place, quantity, words)
    _before(place, quantity, words)
    after = _bound_after(place, quantity.end, words)
    if after is None and quantity.unit_span and quantity.end > quantity.core[1]:
        inner = words.after.after(place.text, quantity.core[1], place.limit)
        if inner is not None and place.text[quantity.core[1]] in "-+":
            quantity.bind(inner[1]["bound"])
    if after is not None:
        quantity.end = after[0]
        quantity.bind(after[1]["bound"])
        if quantity.unit is None:
            _noun(place, quantity, words)


def _before(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    text, floor = place.text, place.floor
    at = back(text, quantity.start)
    before = words.before.before(text, at, floor)
    if before is None and (article := _ARTICLE.search(text, max(floor, at - 4), at)) is not None:
        before = words.before.before(text, back(text, article.start()), floor)
        if before is not None and before[1]["bound"] == "approx" and article[0] == " the":
            before = None  # officials estimated the three-alarm fire
    if before is not None and before[1]["surface"] in _OF_PLACE and text.endswith("the", floor, at):
        return  # about the six-nation talks
    if before is not None and before[1]["surface"] in _ALSO_PLACES and _is_place(place, quantity):
        return
    if before is not None and before[1]["surface"] == "up to" and _rises_to(place, before[0], words):
        return
    if (
        before is not None
        and before[1]["surface"] == "over"
        and (_counts_occasions(place, quantity, words) or _of_a_matter(place, before[0], words))
    ):
        return
    if before is None or _AFTER_NUMBER.search(text, max(place.sentence.start, before[0] - 12), before[0]):
        return
    quantity.start = before[0]
    quantity.bind(before[1]["bound"])
    if before[1]["note"] == LEVEL:
        quantity.notes.add(LEVEL)
    outer = words.before.before(text, back(text, quantity.start), floor)  # up to about, at least around
    if outer is not None:
        quantity.start = outer[0]
        quantity.bind(outer[1]["bound"])


def _is_place(place: Place, quantity: Quantity) -> bool:
    """``around one defender``; not ``around one in five``."""
    stop = quantity.core[1]
    return place.text[slice(*quantity.core)].lower() == "one" and not OF_MANY.match(place.text, stop, place.limit)


def _counts_occasions(place: Place, quantity: Quantity, words: Vocabulary) -> bool:
    """``112 pitches over seven innings``: in the course of them, no more than so many."""
    at = quantity.core[1] + 1
    return (
        place.text[at - 1 : at] == " " and words.lists["occasion"].after(place.text, at, place.sentence.end) is not None
    )


def _of_a_matter(place: Place, at: int, words: Vocabulary) -> bool:
    """``hand over 8.6 million pounds``, ``a row over 23 billion won``: no more than so much."""
    found = _LAST_WORD.search(place.text, max(place.floor, at - 16), at)
    return found is not None and found[0].strip() in words.lists["matter_over"]


def _rises_to(place: Place, at: int, words: Vocabulary) -> bool:
    """``edged up to 3.8%``: the up belongs to the verb."""
    found = _LAST_WORD.search(place.text, max(place.floor, at - 16), at)
    return found is not None and f"{found[0].strip()} up" in words.lists["direction"]


def _bound_after(place: Place, at: int, words: Vocabulary) -> tuple[int, Row] | None:
    """``or more``, ``-plus``; not ``and below 1500``, where the bound belongs to the next number."""
    text, limit = place.text, place.limit
    after = words.after.after(text, at, limit)
    if after is None and text[at : at + 1] == " ":
        after = words.after.after(text, at + 1, limit)
    if after is not None and (START.match(text, after[0] + 1, limit) or text.startswith(" than ", after[0])):
        return None
    return after


def _pounds(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    """Pounds are money where they carry a scale word or their sentence speaks of money."""
    unit, number = quantity.unit, quantity.value.number
    if unit is None or unit.id != "pound" or number is None or quantity.unit_span is None:
        return
    surface = place.text[slice(*quantity.unit_span)].lower()
    if surface not in ("pound", "pounds") or place.text[quantity.unit_span[0] - 1] == "-":
        return
    if _weighs(place, quantity, words):
        return
    scaled = number >= 10_000 or place.text[slice(*quantity.core)].lower().endswith("illion")
    first, stop = max(place.sentence.start, quantity.start - _FAR), min(place.sentence.end, quantity.end + _FAR)
    sentence = place.text[first:stop].lower()
    named = any(word.strip(",.;:()\"'’") in words.lists["money_word"] for word in sentence.split())
    if scaled or named or "£" in sentence:
        quantity.unit = words.unit("GBP")


_FAR = 250
"""Characters around a number in which a word of money may stand."""
_NEAR = 40
"""Characters around a number in which a word tells pounds of weight from pounds of money."""


def _weighs(place: Place, quantity: Quantity, words: Vocabulary) -> bool:
    """``weighs 1,500 pounds (700 kilograms)``, ``30 pounds of cocaine``."""
    first, stop = max(place.sentence.start, quantity.start - _NEAR), min(place.sentence.end, quantity.end + _NEAR)
    around = f"{place.text[first : quantity.start]} {place.text[quantity.end : stop]}".lower()
    return any(word.strip(",.;:()\"'’-") in words.lists["mass_word"] for word in around.split())


def _after_change(place: Place, quantity: Quantity, words: Vocabulary) -> bool:
    """``rose 3 overall and workers cheered``: nothing is counted."""
    return words.lists["direction"].before(place.text, back(place.text, quantity.start), place.floor) is not None


def _noun(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    """The noun that is counted: ``300 people`` (inside the figure), ``10 South Korean companies`` (outside)."""
    text, at = place.text, quantity.end
    often = words.around["periodic"].after(text, place.limit, place.sentence.end)
    limit = place.sentence.end if often is not None and _NEXT_WORD.match(text, often[0]) else place.limit
    persons = False  # behind "and" only a word for people is looked for
    for n in range(5):
        found = _NOUN.match(text, at, limit)
        if found is None:
            return
        word = found["word"].rstrip(".")
        after = words.counted.after(text, found.start("word"), limit)
        joined = n == 0 and found[0][0] == "-"  # a ten-man crew
        if after is not None and not joined and after[1]["form"] != "plural" and quantity.value.number != 1:
            after = None
        named = word[0].isupper() and after is not None and after[1]["surface"][0].islower()
        further = _NOUN.match(text, found.end(), limit) if named else None
        if further is not None and further["word"].lower() not in words.lists["noun_stop"]:
            after = None  # 324,000 New York Times subscribers
        if after is not None and after[0] >= found.start("word") + len(word):
            quantity.unit = words.unit(after[1]["unit"])
            if n == 0 and text[quantity.end] == " " and quantity.end == quantity.core[1]:
                quantity.end, quantity.unit_span = after[0], (found.start("word"), after[0])
            return
        if n == 1 and word == "and" and after is None and not _after_change(place, quantity, words):
            at = found.end()
            persons = True
            continue  # 20 police and government officials
        if word.lower() in words.lists["noun_stop"]:
            return
        if persons:
            at = found.end()
            continue
        if word.endswith("s") and len(word) > 3 and not word.endswith(_NO_PLURAL) and not (n and word[0].isupper()):
            quantity.unit = words.unit("item")
            return
        at = found.end()
