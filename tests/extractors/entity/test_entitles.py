"""Titles in quotation marks."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_words_in_marks_that_all_have_capitals_are_a_title(names: Names) -> None:
    assert ("The Ferry by Moonlight", "PRODUCT") in names(
        'The house sold "The Ferry by Moonlight," an oil, for a record.'
    )


def test_what_somebody_says_or_writes_is_no_title(names: Names) -> None:
    assert names('He held a banner reading "Save Our Choirs" for hours.') == []


def test_marks_around_a_sentence_hold_no_title(names: Names) -> None:
    assert names('"The ferry was late again," she said when it came in.') == []
