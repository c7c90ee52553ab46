"""A count of votes or seats that is a difference between two."""

from collections.abc import Callable

import pytest

from factx.models.fact import Fact
from factx.models.mention import FigureValue

Facts = Callable[..., tuple[Fact, ...]]


def last(facts: tuple[Fact, ...]) -> str:
    """The attribute of the last figure."""
    return [fact.attribute for fact in facts if isinstance(fact.value, FigureValue)][-1]


@pytest.mark.parametrize(
    "text",
    [
        "최유진 후보가 2418표차로 신승했다.",
        "최유진 후보가 2418표 차이로 이겼다.",
        "최유진 후보는 격차를 2418표로 벌렸다.",
    ],
)
def test_votes_between_two_candidates_are_their_margin_in_korean(facts: Facts, text: str) -> None:
    assert last(facts(text, "ko")) == "politics.vote_margin"


@pytest.mark.parametrize(
    "text",
    [
        "The margin was 418 votes.",
        "Nora Blake lost by a margin of 77 votes.",
        "Nora Blake won with a majority of just over 1,204 votes.",
        "The gap between the candidates was 99 votes.",
    ],
)
def test_votes_between_two_candidates_are_their_margin_in_english(facts: Facts, text: str) -> None:
    assert last(facts(text, "en")) == "politics.vote_margin"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The Greens hold a majority of 12 seats.", "en"),
        ("야당은 7석 차이로 앞섰다.", "ko"),
    ],
)
def test_seats_between_two_parties_are_their_margin(facts: Facts, text: str, lang: str) -> None:
    assert last(facts(text, lang)) == "politics.seat_margin"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Nora Blake received 3,100 votes.", "en"),
        ("최유진 후보는 2418표를 얻었다.", "ko"),
    ],
)
def test_votes_of_one_candidate_are_no_margin(facts: Facts, text: str, lang: str) -> None:
    assert last(facts(text, lang)) == "politics.votes"
