"""Short names by which a person tells sources apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.naming import short_names


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        (["seeds/000_a3b3.txt", "seeds/001_b602.txt"], ["000", "001"]),
        (["news/한겨레 0910.txt", "news/조선 0910.txt"], ["한겨레", "조선"]),
        (["a/story_1.txt", "a/story_2.txt"], ["story_1", "story_2"]),
        (["a/story.txt", "b/story.txt"], ["a/story.txt", "b/story.txt"]),
        (["a/story_x.txt"], ["story_x"]),
        (["a_1.txt", "b_1.txt"], ["a_1", "b_1"]),
        (["-"], ["-"]),
        ([], []),
    ],
    ids=["heads", "Hangul", "one head twice", "one file name twice", "a single one", "one letter", "stdin", "none"],
)
def test_the_shortest_part_that_tells_all_apart(ids: list[str], names: list[str]) -> None:
    assert [short_names(ids)[id_] for id_ in ids] == names


@given(st.lists(st.text("ab_./", min_size=1, max_size=8), unique=True, max_size=6))
def test_every_source_has_a_name_of_its_own(ids: list[str]) -> None:
    names = short_names(ids)
    assert list(names) == ids
    assert all(names.values())
    assert len(set(names.values())) == len(ids)
