"""English numbers that name instead of counting."""

from collections.abc import Callable
from typing import Any

import pytest

from factx.models.mention import Mention

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19 spread at the G20 in Route 66.",
        "They won 3-1 on Sunday.",
        "Partners include Cafe24 and 5G firms.",
        "No. 5 is Fifth Avenue.",
        "At first she left at 10:30.",
        "One of the men spoke.",
        "Call 02-1234-5678 now.",
        "In 2018 it closed.",
        "They met in Room 5C.",
        "They won 14½-13½.",
        "The 9.11 attacks changed it.",
        "It was six in the morning there.",
        "He works 9 to 5.",
        "The clinic is open from 9 to 5 on weekdays.",
        "She left her nine-to-five job.",
        "She dialled 999 and spoke to a 911 operator.",
    ],
)
def test_english_labels_are_no_figures(find: Find, text: str) -> None:
    assert find("en", text) == []


@pytest.mark.parametrize("text", ["The bill passed 9 to 5.", "The panel voted 9 to 5 for it."])
def test_votes_are_no_hours(find: Find, text: str) -> None:
    assert len(find("en", text)) == 2


def test_the_second_of_two_counts_is_no_label_of_the_name_before_it(briefs: Briefs) -> None:
    assert ("86", 86) in [told[:2] for told in briefs("en", "The party won 88 seats and the Harvest Union 86.")]
    assert ("39", 39) not in [told[:2] for told in briefs("en", "They keep three stalls near Boeing 39.")]


def test_a_rank_after_a_possessor_is_no_name(briefs: Briefs) -> None:
    assert briefs("en", "While Livi's 34th-minute opener counted.") == [("34th", 34, "ordinal", "exact", "rank")]


def test_the_name_of_an_index_holds_no_figure(find: Find) -> None:
    found = find("en", "The fund returned 12.1%, against 9.8% for the S&P 500.")
    assert [m.text for m in found] == ["12.1%", "9.8%"]


@pytest.mark.parametrize("text", ["At one point, the blaze grew.", "Count 1 was dismissed."])
def test_words_that_only_look_like_quantities(find: Find, text: str) -> None:
    assert not find("en", text)


@pytest.mark.parametrize(
    ("text", "number"),
    [("Route 66 saw 12 crashes.", 12), ("In Room 5 sat 40 people.", 40), ("They made 911 calls for 3 people.", 3)],
)
def test_a_count_beside_a_label_is_a_figure(find: Find, text: str, number: int) -> None:
    assert number in [mention.value.number for mention in find("en", text)]


def test_a_second_in_command_is_no_rank(find: Find) -> None:
    assert not find("en", "His second-in-command left.")
