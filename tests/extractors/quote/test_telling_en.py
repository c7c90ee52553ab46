"""What a verb of saying reports in an English sentence: quotations that are claimed, clauses that are told."""

from collections.abc import Callable

Speech = Callable[..., list[tuple[str, str | None]]]


def test_words_called_by_a_verb_of_labelling_are_speech(speech: Speech) -> None:
    text = "The senator called the article “offensive” and railed against “radical elements” in his party."
    assert speech(text, "direct") == [("offensive", "The senator"), ("radical elements", "The senator")]


def test_a_participle_before_a_quotation_is_no_report(speech: Speech) -> None:
    text = "Calling the move a “hawkish cut this time,” Rhee explained the bank's view."
    assert speech(text, "indirect") == []
    assert [words for words, _ in speech(text, "direct")] == ["hawkish cut this time,"]


def test_a_report_that_is_reported_itself_belongs_to_both(speech: Speech) -> None:
    found = speech("The horse will go home after police found that it was looted, the museum announced.", "indirect")
    assert ("it was looted", "police") in found
    assert ("The horse will go home after police found that it was looted", "the museum") in found


def test_the_words_before_a_quotation_that_ends_a_report_belong_to_it(speech: Speech) -> None:
    text = "The director left for “personal reasons,” he said."
    assert speech(text, "direct") == [("personal reasons,", "he")]
    assert speech(text, "indirect") == [("The director left for “personal reasons,”", "he")]


def test_a_verb_in_the_middle_reports_what_stands_on_both_sides(speech: Speech) -> None:
    assert speech("The new plan, critics say, will fail in spring.", "indirect") == [
        ("The new plan", "critics"), ("will fail in spring", "critics"),
    ]  # fmt: skip


def test_a_quotation_inside_a_clause_is_claimed_and_the_clause_reported(speech: Speech) -> None:
    text = "Lind said that the plan was “a disaster” for Ohio."
    assert speech(text, "direct") == [("a disaster", "Lind")]
    assert speech(text, "indirect") == [("the plan was “a disaster” for Ohio", "Lind")]
