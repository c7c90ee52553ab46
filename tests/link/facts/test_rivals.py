"""Whose a value is that is set against another's."""

from collections.abc import Callable

import pytest

from factx.models.fact import Fact
from factx.models.mention import FigureValue

Facts = Callable[..., tuple[Fact, ...]]


def holders(facts: tuple[Fact, ...]) -> list[tuple[str, str | None]]:
    """The attribute and the subject of each figure."""
    return [(f.attribute, f.subject) for f in facts if isinstance(f.value, FigureValue)]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "Dana Ruiz won 53.1 percent of the vote, against 44.8 percent for challenger Paul Meyer.",
            "person:paul-meyer",
        ),
        ("Dana Ruiz won 53.1 percent of the vote, compared with 44.8 percent for Paul Meyer.", "person:paul-meyer"),
        ("Dana Ruiz won 53.1 percent of the vote to Paul Meyer's 44.8 percent.", "person:paul-meyer"),
    ],
)
def test_english_names_the_other_beside_the_value(facts: Facts, text: str, other: str) -> None:
    one, two = holders(facts(text, "en"))
    assert one == ("politics.vote_share", "person:dana-ruiz")
    assert two == ("politics.vote_share", other)


def test_korean_names_the_other_at_the_head_of_the_clause(facts: Facts) -> None:
    one, two = holders(facts("이재훈 후보는 53.4%의 득표율로 45.2%를 얻은 한미애 후보를 눌렀다.", "ko"))
    assert (one[1], two[1]) == ("person:이재훈", "person:한미애")


def test_a_clause_with_a_subject_of_its_own_is_that_ones(facts: Facts) -> None:
    two = holders(facts("투표율은 61%였고 한미애 후보가 45.2%를 얻은 이재훈 지지 지역도 같았다.", "ko"))[1]
    assert two[1] == "person:한미애"


def test_a_value_of_before_is_of_the_same_one(facts: Facts) -> None:
    found = holders(facts("Dana Ruiz won 53.1 percent of the vote, compared with 49 percent four years ago.", "en"))
    assert found[0][1] == found[1][1] == "person:dana-ruiz"
