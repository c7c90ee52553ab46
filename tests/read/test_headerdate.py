import pytest

from factx.read.headerdate import find, valid


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025-09-10", "2025-09-10"),
        ("2025-09-10T16:53:00+09:00", "2025-09-10T16:53+09:00"),
        ("2025.09.10 16:53", "2025-09-10T16:53"),
        ("2025.9.10.", "2025-09-10"),
        ("2025. 9. 10. 오후 4:53", "2025-09-10T16:53"),
        ("2025년 9월 10일 (수) 오전 9시 3분", "2025-09-10T09:03"),
        ("10 Sep. 2025, 16:53", "2025-09-10T16:53"),
        ("Sept. 10, 2025 4:53 p.m. EDT", "2025-09-10T16:53"),
        ("Wed, 10 Sep 2025 16:53:00 GMT", "2025-09-10T16:53Z"),
        ("Wednesday 10 September 2025 16.53 BST", "2025-09-10T16:53"),
        ("12:05 a.m.", None),
        ("September 10th, 2025 at 12 am", "2025-09-10T00:00"),
        ("13/09/2025", "2025-09-13"),
        ("10/09/2025", None),
        ("08/16/22 6:10 AM ET", "2022-08-16T06:10"),
        ("08/09/22 6:10 AM ET", "2022-08-09T06:10"),
        ("08/09/22 6:10 AM", None),
        ("08/16/22", None),
        ("2025-02-30", None),
        ("May 32, 2025", None),
        ("Marching 10, 2025", None),
    ],
)
def test_header_dates_of_both_languages(text: str, iso: str | None) -> None:
    found = find(text, 0, len(text))
    assert (found.iso if found else None) == iso


def test_a_year_of_two_digits_counts_only_after_a_label() -> None:
    assert find("25.09.10 16:53", 0, 14) is None
    found = find("25.09.10 16:53", 0, 14, labelled=True)
    assert found is not None
    assert found.iso == "2025-09-10T16:53"


def test_declared_dates_are_iso_or_nothing() -> None:
    assert valid("2025-09-10") == "2025-09-10"
    assert valid("2025-09-10T16:53:10+00:00") == "2025-09-10T16:53Z"
    assert valid("2025-09") is None
    assert valid("10 Sep 2025") is None
