"""English quotation marks: speech, or a name and emphasis; and who goes on speaking."""

from collections.abc import Callable

import pytest

from factx.models.mention import Mention, QuoteValue

Speech = Callable[..., list[tuple[str, str | None]]]
Quotes = Callable[[str], list[Mention]]


def opened(mention: Mention) -> str | None:
    """The id of the mention that opens the same utterance."""
    assert isinstance(mention.value, QuoteValue)
    return mention.value.part_of


def test_parts_of_one_utterance_name_its_first_part(quotes: Quotes) -> None:
    first, second, third = quotes("“We will,” he said, “not stop. Never.” “Never,” she said.")
    assert [opened(mention) for mention in (first, second, third)] == [None, first.id, None]


def test_a_whole_sentence_in_marks_goes_on_from_who_spoke_before(speech: Speech) -> None:
    found = speech("“We will go,” Lind said. “Nobody can stop us.”", "direct")
    assert found == [("We will go,", "Lind"), ("Nobody can stop us.", "Lind")]


def test_paragraphs_that_open_anew_are_one_speaker_s(speech: Speech) -> None:
    text = "“We start here,” Lind said. “It is late.\n\n“We go on here.”"
    assert {speaker for _, speaker in speech(text, "direct")} == {"Lind"}


def test_a_name_behind_a_dash_speaks(speech: Speech) -> None:
    assert speech("“Everything is relative in the end.” — Anna Lind", "direct") == [
        ("Everything is relative in the end.", "Anna Lind")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “bathroom bill” passed.",
        "They launched the “Ports for Peace” program.",
        "She held a banner that read “No launch without safety.”",
        "It was “green” in spring.",
    ],
)
def test_names_emphasis_and_what_is_written_somewhere_are_terms(speech: Speech, text: str) -> None:
    assert speech(text, "direct") == []
    assert len(speech(text, "term")) == 1


def test_single_marks_are_speech_where_a_text_uses_them_so(speech: Speech) -> None:
    text = "‘We lost the whole thing,’ he said. ‘It was bad.’"
    assert speech(text, "direct") == [("We lost the whole thing,", "he"), ("It was bad.", "he")]
