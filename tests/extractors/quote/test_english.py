"""English narrative: every verb of saying finds its speaker and its report."""

from collections.abc import Callable

import pytest

import factx
from factx.models.mention import QuoteValue

Speech = Callable[..., list[tuple[str, str | None]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reuters, the financial news giant, said its rate of decline should ease.",
         [("its rate of decline should ease", "Reuters")]),
        ("The blaze is out, Jay Tracy, a spokesman at the base, told The Associated Press by phone Sunday.",
         [("The blaze is out", "Jay Tracy")]),
        ("The plan, critics say, will fail.", [("The plan", "critics"), ("will fail", "critics")]),
        ("Prices, economists warn, could double.", [("Prices", "economists"), ("could double", "economists")]),
        ("Lind stood up and said the plan had failed.", [("the plan had failed", "Lind")]),
        ("The plan will fail, warned Anna Lind.", [("The plan will fail", "Anna Lind")]),
        ("Mary Cole, director of the provincial health department, said the morning explosion hurt 40 people.",
         [("the morning explosion hurt 40 people", "Mary Cole")]),
        ("Nineteen workers died, officials and state media said.",
         [("Nineteen workers died", "officials and state media")]),
        ("Chip Roy of Texas told reporters this morning that his colleagues wanted more time.",
         [("his colleagues wanted more time", "Chip Roy")]),
        ("When Mr. Pell told him the plan had failed, Mr. Biden was pleased.", [("the plan had failed", "Mr. Pell")]),
        ("Another said she was in the middle of a call.", [("she was in the middle of a call", "Another")]),
        ("Analysts wrote in a note to clients that the company could pay.", [("the company could pay", "Analysts")]),
        ("Volunteers reported running out of cots.", [("running out of cots", "Volunteers")]),
        ("Analysts expect the race to tighten further.", [("the race to tighten further", "Analysts")]),
        ("Hundreds of people rushing to escape a wildfire said they had to make choices.",
         [("they had to make choices", "Hundreds")]),
    ],
)  # fmt: skip
def test_english_reports_by_the_shape_of_their_clause(
    speech: Speech, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert speech(text, "indirect") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We will go,” said Mayor Lind.", [("We will go,", "Mayor Lind")]),
        ("“We will go,” Mayor Lind said.", [("We will go,", "Mayor Lind")]),
        ("“We will,” said Lind, “but not now.”", [("We will,", "Lind"), ("but not now.", "Lind")]),
        ("“We will go,” he said, adding, “Not now.”", [("We will go,", "he"), ("Not now.", "he")]),
    ],
)
def test_a_speaker_stands_on_either_side_of_the_verb(
    speech: Speech, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert speech(text, "direct") == expected


def test_a_headline_may_write_its_verb_with_a_capital(speech: Speech) -> None:
    text = "Mayor Says Plan Will Fail\n\nThe city council met on Monday to vote on the new plan for the port."
    assert ("Plan Will Fail", "Mayor") in speech(text, "indirect")


def test_a_sentence_without_a_verb_of_saying_tells_nothing(speech: Speech) -> None:
    assert speech("The council met on Monday and the road was closed.", "indirect") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Bridges do not crack overnight,” sighs Eom Tae-rin, the governor.", "Eom Tae-rin"),
        ("Ban Hye-kyung refused. “Give it an hour,” she is recorded as saying.", "she"),
        ("“We were late,” a guard was heard telling reporters.", "a guard"),
        ("Losses grew. “We will be late,” chief executive Noh Eun-seop, 58, said.", "chief executive Noh Eun-seop"),
    ],
)
def test_who_says_what_stands_in_marks(speech: Speech, text: str, who: str) -> None:
    assert [speaker for _, speaker in speech(text, "direct")] == [who]


def test_a_surname_that_is_an_adverb_elsewhere_is_a_name_beside_its_given_name() -> None:
    report = factx.extract([{"id": "a", "text": "“You can steal a recipe,” said So Yu-jin, a lawyer.", "lang": "en"}])
    (quote,) = (m.value for m in report.readings[0].mentions if isinstance(m.value, QuoteValue))
    assert quote.speaker == "person:so-yu-jin"
