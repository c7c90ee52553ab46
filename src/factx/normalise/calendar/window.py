"""Days that a length of time covers before or after a moment: ``지난 2주``, ``within three days``."""

from datetime import datetime, timedelta

from factx.normalise.calendar.span import Span


def window(span: Span, sign: int, start: datetime) -> tuple[datetime, datetime] | None:
    """A length of time that ends (sign -1) or begins (1) at a moment: ``지난 2주``, ``the next three days``.

    Back, the day itself is included; ahead, whole days begin with the day after, or with the day itself where `sign`
    is 2 (``within three days``).
    """
    moved = span.after(start, max(-1, min(sign, 1))) if span.is_exact or span.seconds is not None else None
    if moved is None:
        return None
    if sign < 0:
        return moved, start
    if sign > 1 or span.finest in ("hour", "minute", "second"):
        return start, moved
    return min(start + timedelta(days=1), moved), moved
