"""Time zones as the contract writes them: an IANA name, an offset ``±HH:MM``, or ``local``."""

import re

_OFFSET = re.compile(r"(?:GMT|UTC)?\s?([+-])(\d{1,2})(?::?(\d\d))?", re.IGNORECASE)


def offset(text: str) -> str | None:
    """``UTC+9``, ``GMT-05:30``, ``+0900`` as ``±HH:MM``; None for anything else or beyond 14 hours.

    >>> offset("UTC+9"), offset("GMT-0530"), offset("+25")
    ('+09:00', '-05:30', None)
    """
    found = _OFFSET.fullmatch(text.strip().replace("−", "-"))
    if found is None:
        return None
    hours, minutes = int(found[2]), int(found[3] or 0)
    return f"{found[1]}{hours:02}:{minutes:02}" if hours <= 14 and minutes < 60 else None
