"""Dates and times as values: arithmetic, named periods, TIMEX3, holidays, time zones and partly known intervals."""
