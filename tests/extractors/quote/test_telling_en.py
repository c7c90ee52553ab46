"""What a verb of saying reports in an English sentence: quotations that are claimed, clauses that are told."""

from collections.abc import Callable

import pytest

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


def test_a_report_goes_on_behind_its_verb_with_a_subject_of_its_own(speech: Speech) -> None:
    text = "The bakery would move in June, he said, and its people would all keep their jobs."
    assert speech(text, "indirect") == [
        ("The bakery would move in June", "he"),
        ("its people would all keep their jobs", "he"),
    ]


def test_what_somebody_does_besides_is_no_part_of_a_report(speech: Speech) -> None:
    assert len(speech("The plan would work, he said, and left the room.", "indirect")) == 1


def test_what_others_say_besides_is_theirs(speech: Speech) -> None:
    text = "The dam was safe, he said, and the mayor agreed that it could open."
    assert speech(text, "indirect") == [("The dam was safe", "he"), ("it could open", "the mayor")]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("By late Saturday it had burnt 820 hectares, the forest service said.",
         "By late Saturday it had burnt 820 hectares", "the forest service"),
        ("About half of the cargo had come loose, the inquiry said.",
         "About half of the cargo had come loose", "the inquiry"),
        ("The bid had been raised twice, people familiar with the matter said.",
         "The bid had been raised twice", "people"),
        ("The roof could leak, the daily Dnevna Zora said on Sunday.", "The roof could leak", "the daily Dnevna Zora"),
        ("The share had been cut, lawmaker Ivan Stoyanov of the Forward party claimed.",
         "The share had been cut", "lawmaker Ivan Stoyanov"),
        ("Yes, she conceded, she had dined there in April.", "she had dined there in April", "she"),
    ],
)  # fmt: skip
def test_a_whole_clause_stands_before_or_behind_its_verb(speech: Speech, text: str, content: str, speaker: str) -> None:
    assert speech(text, "indirect") == [(content, speaker)]
