import pytest

from factx.normalise.calendar.zone import offset


@pytest.mark.parametrize(
    ("text", "value"),
    [("UTC+9", "+09:00"), ("GMT-05:30", "-05:30"), ("UTC −3", "-03:00"), ("UTC+25", None), ("KST", None)],
)
def test_an_offset_from_universal_time(text: str, value: str | None) -> None:
    assert offset(text) == value
