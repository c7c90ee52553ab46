"""English numbers that name instead of counting: COVID-19, G20, No. 5, Route 66, 3-1, Fifth Avenue, 10:30."""

import regex

from factx.extractors.figure.around_en import NUMBER_WORDS
from factx.extractors.figure.quantity import Quantity, has_leading_zero
from factx.extractors.figure.vocabulary import Vocabulary
from factx.models.document import Sentence
from factx.patterns import compiled

_JOINED = compiled(r"[:/]\d|[.]\d|[ ][:][ ]\d\d|-[A-Za-z]{1,3}\d|[A-Za-z_@]")
_HALF_BEFORE = compiled(r"(?i)(?:first|second|latter|top|bottom|other|opening|final|closing|each)[\s-]$")
_NAME_BEFORE = compiled(r"(?<=[^.!?:\d]\s)\p{Lu}[\p{L}&’'-]{1,20}\s$")
_SHARE_BEFORE = compiled(r"(?i)\d(?:\s?%|\sper\s?cent)(?:[^%;:.]|\.\d){0,60}(?:[,;]|\sand|\sbut|\swhile)\s[^,;]{1,40}$")
_COUNT_BEFORE = compiled(
    r"(?:\d|(?<![a-z])(?:"
    + NUMBER_WORDS
    + r"))(?:\s[a-z][a-z-]{2,20}){1,3}(?:[^;:.]|\d[.]\d){0,60}?(?:[,;]|\sand|\sbut|\swhile)\s"
    r"(?:and\s|but\s)?(?:(?:the|in)\s)?(?:\p{Lu}[\p{L}\p{M}’'-]{1,20}\s){1,4}$"
)
_CLAUSE_ENDS = compiled(r"(?:[.,;)]\s|\sand\s(?:the\s)?\p{Lu}|[.,;)]?$)")
"""What stands around the second of two counts: ``won 88 seats and the National Union 86``."""
_GOES_ON = compiled(r"[.,;)]?(?:\s|$)(?!\p{Lu}|[a-z]{4})")
"""What stands around the second of two shares: ``gave Moon 46.3 percent, Eom 46.1 and Bae 8.6``."""
_CAPITAL = compiled(r"[\s-]\p{Lu}\p{Ll}")
_MARKER = compiled(r"[.)]\s")
_WEAK_BEFORE = frozenset(["top", "sub", "mid", "under", "over", "pre", "post", "non", "to", "and", "or"])
_AFTER_NUMBER = compiled(rf"(?<![A-Za-z])(?i:{NUMBER_WORDS})[\s-]$")
_TIME_AFTER = compiled(r"[ -]?(?:a\.?m\.?|p\.?m\.?|o[’']clock|GMT|[KE]ST|[EP]DT)(?![A-Za-z])")


_HOUR_AFTER = compiled(r"\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)(?![a-z])")
_DECADE = compiled(r"(?<=\d0)[’']s(?![a-z])")
_DAY = compiled(r"(?:1[0-2]|[1-9])[./](?:3[01]|[12]\d|[1-9])")


def _is_hour(text: str, quantity: Quantity) -> bool:
    """``six in the morning``."""
    number = quantity.value.number
    return number is not None and number <= 12 and _HOUR_AFTER.match(text, quantity.core[1]) is not None


_HOURS = compiled(
    r"(?<![\d.,:$-])(?P<from>\d{1,2}|nine|ten|eight|seven|six)(?:\sto\s|-to-|\s?[-–]\s?)"
    r"(?P<to>\d{1,2}|four|five|six|three|two)(?![\d.,:%-]*\d|%)"
)
_OPEN_FROM = compiled(r"(?:\sfrom|\sbetween)?\s$")


def _is_working_day(text: str, quantity: Quantity, words: Vocabulary) -> bool:
    """``works 9 to 5``, ``a nine-to-five job``: hours of the clock, where words speak of work or of open doors."""
    start, end = quantity.core
    found = next((f for f in _HOURS.finditer(text, max(0, start - 9), end + 9) if f.start() <= start < f.end()), None)
    if found is None or found["from"].isdigit() is not found["to"].isdigit():
        return False
    if found["from"].isdigit() and not 12 >= int(found["from"]) > int(found["to"]) > 0:
        return False
    lead = _OPEN_FROM.search(text, max(0, found.start() - 9), found.start())
    open_ = words.around["hours_before"].before(text, lead.start() if lead else found.start(), 0) is not None
    after = words.around["hours_after"].after(text, found.end() + 1, len(text)) is not None
    return open_ or (after and text[found.end() : found.end() + 1] in (" ", "-"))


def _is_day(text: str, quantity: Quantity, words: Vocabulary) -> bool:
    """``the 9.11 attacks``: a day of the month that names an event."""
    start, end = quantity.core
    named = words.lists["event_day"].after(text, end + 1, len(text))
    return named is not None and text[end] == " " and _DAY.fullmatch(text, start, end) is not None


def _time_after(text: str, end: int, limit: int, words: Vocabulary) -> bool:
    """Years, hours: a duration, which is a date's business; ``30-year bonds`` too."""
    return words.lists["time_word"].after(text, end + (text[end : end + 1] in " -"), limit) is not None


def is_label(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> bool:
    """Whether this number is part of a name, a label, a score, a time or a list marker, and no figure."""
    start, end = quantity.core
    floor, limit = sentence.start, sentence.end
    counted = quantity.unit is None or quantity.unit.group == "count"
    if counted and not quantity.value.ordinal and _time_after(text, end, limit, words):
        return True
    if quantity.value.digits and (_named(text, quantity, floor) or has_leading_zero(text, quantity)):
        return True
    clock = counted and (_is_hour(text, quantity) or _is_working_day(text, quantity, words))
    if clock or _TIME_AFTER.match(text, end, limit):
        return True
    if quantity.value.digits and (_DECADE.match(text, end, limit) or _is_day(text, quantity, words)):
        return True
    if quantity.unit is not None and quantity.unit.group != "count":
        return _is_numbered(text, quantity, floor, words)
    if not quantity.value.digits and _is_name(text, sentence, quantity):
        return True
    if (
        quantity.form == "level"
        and text[start:end].lower() == "half"
        and _is_part_of_word(text, start, end, floor, words)
    ):
        return True
    if quantity.unit is None and quantity.value.digits and _after_name(text, sentence, quantity):
        return True
    if not quantity.value.ordinal and _after_label(text, start, floor, words, bare=quantity.unit is None):
        return True
    if not quantity.value.digits:
        return False
    if counted and _is_called(text, quantity, floor, words):
        return True
    if quantity.unit is None:
        if _JOINED.match(text, end, limit) and not quantity.value.ordinal and quantity.end == end:
            return True
        if start == floor and _MARKER.match(text, end):
            return True
    return _is_year(text, quantity)


def _is_called(text: str, quantity: Quantity, floor: int, words: Vocabulary) -> bool:
    """``dialled 999``, ``a 911 operator``: a number to be called."""
    start, end = quantity.core
    calls = words.lists["emergency"]
    row = calls.get(text[start:end])
    if row is None or "number" not in row["group"]:
        return False
    after = calls.after(text, end + 1, len(text)) if text[end : end + 1] == " " else None
    before = calls.before(text, start - 1, floor) if text[start - 1 : start] == " " else None
    return any(
        found is not None and side in found[1]["group"] for found, side in ((after, "after"), (before, "before"))
    )


_LISTED = compiled(r"(?:\d{1,4}(?:,\sand\s|,\s|\sand\s|\sor\s|\sto\s|\s&\s)){1,4}$")


def _after_label(text: str, start: int, floor: int, words: Vocabulary, *, bare: bool = True) -> bool:
    """``Article 5``, ``units 2 and 3``; a label that may be a verb only where nothing is counted."""
    if bare and text[start].isdigit() and (listed := _LISTED.search(text, max(floor, start - 24), start)) is not None:
        start = listed.start()
    found = words.labels_before.before(text, start - (text[start - 1 : start] == " "), floor)
    if found is None or (found[1]["note"] == "bare" and not bare):
        return False
    return found[0] == floor or not text[found[0] - 1].isalnum()


def _is_numbered(text: str, quantity: Quantity, floor: int, words: Vocabulary) -> bool:
    """``Room 5C``: a letter right after a label's number is no unit."""
    stop = quantity.core[1]
    letter = quantity.unit_span == (stop, stop + 1) and text[stop].isalpha()
    return letter and _after_label(text, quantity.core[0], floor, words)


def _is_part_of_word(text: str, start: int, end: int, floor: int, words: Vocabulary) -> bool:
    """The second half, half-time, a half-brother: no 0.5 of anything."""
    joined = text[end : end + 1] in ("-", " ") and words.around["half_of"].after(text, end + 1, len(text)) is not None
    return joined or _HALF_BEFORE.search(text, max(floor, start - 10), start) is not None


def _after_name(text: str, sentence: Sentence, quantity: Quantity) -> bool:
    """``Nord Stream 2``, ``BBC Radio 4``: a bare number right after a word with a capital inside a sentence."""
    start = quantity.core[0]
    if quantity.start != start or quantity.end != quantity.core[1] or quantity.core[1] - start > 4:
        return False
    found = _NAME_BEFORE.search(text, max(sentence.start, start - 24), start)
    if found is not None and _SHARE_BEFORE.search(text, max(sentence.start, start - 90), start):
        return _GOES_ON.match(text, end := quantity.end, max(end, sentence.end)) is None
    if found is not None and quantity.value.number != 1 and _CLAUSE_ENDS.match(text, quantity.end, sentence.end):
        before = text[max(sentence.start, start - 110) : start]
        if _COUNT_BEFORE.search(before) is not None:
            return False
    if found is None or quantity.value.ordinal or found[0].rstrip().endswith(("'s", "’s")):
        return False
    return int(found.start()) > sentence.start


def _is_name(text: str, sentence: Sentence, quantity: Quantity) -> bool:
    """``the Four Seasons Hotel``: a number word with a capital inside a sentence, before another capital."""
    start, end = quantity.core
    if not text[start].isupper() or start == sentence.start or not _CAPITAL.match(text, end, sentence.end):
        return False
    before = text[sentence.start : start].rstrip()
    if not before or before[-1] in ".:!?“‘\"'(—-":
        return False
    words = [word for word in text[sentence.start : sentence.end].split() if word[0].isalpha() and len(word) > 3]
    return sum(word[0].isupper() for word in words) * 3 < 2 * len(words)  # in a title every word has a capital


def _named(text: str, quantity: Quantity, floor: int) -> bool:
    """Letters, hyphens or points right before the digits."""
    start = quantity.core[0]
    if start <= floor or quantity.start < start:
        return False
    before, second = text[start - 1], text[start - 2 : start - 1] if start - 2 >= floor else ""
    if before.isalpha() or before in "_#@":
        return True
    if before in "-/" and second.isalnum():
        if before == "-" and text[max(floor, start - 6) : start - 1].endswith(("-foot", "-feet")):
            return False
        if before == "-" and second.isdigit():
            return regex.search(r"[A-Za-z]\d{1,6}-$", text[max(floor, start - 8) : start]) is not None
        word = regex.search(r"[A-Za-z]*$", text[max(floor, start - 12) : start - 1])
        return not (word is not None and word[0].lower() in _WEAK_BEFORE)
    return before in ":." and second.isdigit()


def _is_year(text: str, quantity: Quantity) -> bool:
    number = quantity.value.number
    surface = text[slice(*quantity.core)]
    return (
        number is not None
        and len(surface) == 4
        and surface.isdigit()
        and 1850 <= number <= 2100
        and quantity.bound == "exact"
        and quantity.start == quantity.core[0]
    )


_SECOND_UNIT = compiled(r"(?i)(?:per|a|each|every|split|\d|half a|few)[\s-]$")
_ADVERB_BEFORE = compiled(
    r"(?i)(?:^|\W)(?:when|since|was|were|had|has|have|who|it|he|she|they|we|I|that|which|and|than|as|until|ever)\s$"
)
_MODAL_BEFORE = compiled(r"(?i)(?<![a-z])(?:will|would|can|could|must|should|may|might|shall|cannot|to)\s$")
_PAST_VERB = compiled(r"\s[a-z]+(?:ed|ught|und|de|ew|me|ent|an)(?![a-z])")


def is_ordinal_label(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> bool:
    """Whether an ordinal is part of a fixed phrase or name, or an adverb (``at first``, ``first said``)."""
    start, end = quantity.core
    before = text[max(sentence.start, start - 14) : start]
    surface = text[start:end].lower()
    if surface == "second" and (_SECOND_UNIT.search(before) or _AFTER_NUMBER.search(before)):
        return True
    if surface == "first" and before.lower().endswith("at "):
        return True
    if surface == "first" and _MODAL_BEFORE.search(before):
        return True
    if surface == "first" and _ADVERB_BEFORE.search(before) and _PAST_VERB.match(text, end, sentence.end):
        return True
    if surface == "first" and _is_adverb(text, start, end, sentence, words):
        return True
    if surface == "first" and (before.endswith("-") or _is_adverb_at_end(text, end, before)):
        return True
    at = end + 1 if text[end : end + 1] in (" ", "-") else end
    if words.lists["ordinal_label"].after(text, at, sentence.end) is not None or text[end : end + 1] in ("'", "’"):
        return True
    return text[end : end + 2] == ", " and surface in ("first", "second", "third") and not before.strip()


_FIRST_PLACE = compiled(
    r"(?i)(?:the|a|finish\w*|rank\w*|came|come|plac\w+|in|to|was|is|were|sits?|at|stay\w*|remain\w*)\s$"
)


def _is_adverb_at_end(text: str, end: int, before: str) -> bool:
    """``give up its weapons first.``: an adverb; ``finished first.``: a rank."""
    return regex.match(r"$|[.,;!?\"”’]", text[end : end + 1]) is not None and not _FIRST_PLACE.search(before)


_NOT_DETERMINED = compiled(
    r"(?i)(?<![A-Za-z])(?!(?:the|an?|his|her|its|their|my|our|your|this|that|whose|no|very|each|every|some|any|another|and|or|as|in|to"
    r"|into|for|of|on|at|by|from|with|one|only|all)\s)\p{L}+(?<!['’]s|s['’])\s(?:had\s|has\s|have\s|was\s|were\s)?$"
)
_REGULAR = compiled(r"\s[a-z]{3,14}ed(?![a-z])")
_TOLD_FIRST = compiled(r"\s(?:it|he|she|they|we|I|you|there|the|an?|came|comes)\s")


def _is_adverb(text: str, start: int, end: int, sentence: Sentence, words: Vocabulary) -> bool:
    """``what the firm first admitted``, ``First it said nothing``."""
    if start == sentence.start:
        return _TOLD_FIRST.match(text, end, sentence.end) is not None
    lead = text[max(sentence.start, start - 30) : start]
    irregular = text[end : end + 1].isspace() and words.around["did"].after(text, end + 1, sentence.end) is not None
    did = irregular or _REGULAR.match(text, end, sentence.end) is not None
    return did and _NOT_DETERMINED.search(lead) is not None
