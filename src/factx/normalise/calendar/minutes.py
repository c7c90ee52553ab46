"""Times of the clock told by minutes past an hour or to it: half past nine, a quarter to six."""

from factx.normalise.numeral import en

_NOONS = {"noon": 12, "midday": 12, "midnight": 24}
_PARTS = {"half": 30, "quarter": 15}


def minutes_from(minutes: str, side: str, hour: str) -> tuple[int, int] | None:
    """Hour and minute of such a time; None where its words are no numbers of a clock.

    The hour is one of twelve, but beside noon and midnight, which tell the half of the day.

    >>> minutes_from("twelve", "past", "eleven"), minutes_from("a quarter", "to", "one")
    ((11, 12), (12, 45))
    >>> minutes_from("twenty", "to", "midnight")
    (23, 40)
    """
    told = _PARTS.get(minutes.lower().split()[-1]) or _number(minutes)
    full = _number(hour)
    if told is None or not 0 < told < 60:
        return None
    if (noon := _NOONS.get(hour.lower())) is not None:
        return (noon % 24, told) if side.lower() == "past" else (noon - 1, 60 - told)
    if full is None or not 0 < full <= 12:
        return None
    if side.lower() == "past":
        return full, told
    return (full - 1 or 12), 60 - told


def _number(words: str) -> int | None:
    parsed = en.parse(words.lower())
    number = parsed.number if parsed is not None else None
    return int(number) if number is not None and number == int(number) else None
