"""Times of the clock told by minutes past an hour or to it: half past nine, a quarter to six."""

from factx.normalise.numeral import en

_PARTS = {"half": 30, "quarter": 15}


def minutes_from(minutes: str, side: str, hour: str) -> tuple[int, int] | None:
    """Hour (1 to 12) and minute of such a time; None where its words are no numbers of a clock.

    >>> minutes_from("twelve", "past", "eleven"), minutes_from("a quarter", "to", "one")
    ((11, 12), (12, 45))
    """
    told = _PARTS.get(minutes.lower().split()[-1]) or _number(minutes)
    full = _number(hour)
    if told is None or full is None or not 0 < told < 60 or not 0 < full <= 12:
        return None
    if side.lower() == "past":
        return full, told
    return (full - 1 or 12), 60 - told


def _number(words: str) -> int | None:
    parsed = en.parse(words.lower())
    number = parsed.number if parsed is not None else None
    return int(number) if number is not None and number == int(number) else None
