"""When a document was published, as a day and as a moment."""

from datetime import date, datetime

import pytest

from factx.extractors.date.anchor import day, moment


def test_a_date_is_a_day_without_a_moment() -> None:
    assert (day("2025-09-10"), moment("2025-09-10")) == (date(2025, 9, 10), None)


@pytest.mark.parametrize("published", ["2025-09-10T16:53", "2025-09-10T16:53+09:00", "2025-09-10T16:53:20"])
def test_a_time_is_the_moment_to_the_minute_as_the_paper_wrote_it(published: str) -> None:
    assert day(published) == date(2025, 9, 10)
    assert moment(published) == datetime.fromisoformat("2025-09-10T16:53")


@pytest.mark.parametrize("published", [None, "", "yesterday", "2025-02-30", "2025-09-10T99:99"])
def test_what_is_no_date_anchors_nothing(published: str | None) -> None:
    assert moment(published) is None
    assert day(published) == (date(2025, 9, 10) if published == "2025-09-10T99:99" else None)
