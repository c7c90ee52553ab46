from datetime import datetime

from factx.normalise.calendar.span import Span
from factx.normalise.calendar.window import window

at = datetime.fromisoformat


def test_a_window_reaches_back_from_the_day_and_ahead_from_the_next() -> None:
    start = at("2025-09-10")
    assert window(Span.of(2, "week"), -1, start) == (at("2025-08-27"), start)
    assert window(Span.of(3, "day"), 1, start) == (at("2025-09-11"), at("2025-09-13"))
    assert window(Span.of(3, "day"), 2, start) == (start, at("2025-09-13"))
    assert window(Span.of(None, "year"), -1, start) is None
