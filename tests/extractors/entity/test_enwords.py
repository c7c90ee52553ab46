"""English sentences as words, and runs of capitalised words that may hold names."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.extractors.entity.enwords import Word, chains, words_of
from factx.extractors.entity.words_en import english_words
from factx.rules.load import RuleSet

Read = Callable[[str], list[Word]]


@pytest.fixture(scope="module")
def words(rules: RuleSet) -> Read:
    return lambda text: words_of(text, 0, len(text), english_words(rules))


@pytest.fixture(scope="module")
def runs(rules: RuleSet, words: Read) -> Callable[[str], list[str]]:
    def find(text: str) -> list[str]:
        read = words(text)
        return [" ".join(w.text for w in read[a:b]) for a, b in chains(read, english_words(rules))]

    return find


def test_a_possessive_stays_out_of_its_word(words: Read) -> None:
    owner, thing = words("Lind's plan")
    assert (owner.text, owner.end, owner.owns, thing.text) == ("Lind", 4, True, "plan")
    assert words("Moody's cut it")[0].text == "Moody's"


def test_what_is_said_of_a_name_behind_a_hyphen_is_no_part_of_it(words: Read) -> None:
    assert words("Seoul-based firm")[0].text == "Seoul"
    assert words("Noh Eun-ha left")[1].text == "Eun-ha"


def test_kinds_of_words(words: Read) -> None:
    kinds = [word.kind for word in words("The firm OPENED 12 shops iPhone")]
    assert kinds == ["cap", "low", "caps", "num", "low", "cap"]


def test_initials_keep_their_dot(words: Read) -> None:
    read = words("J. K. Lind left the U.S. today")
    assert [word.text for word in read[:3]] == ["J.", "K.", "Lind"]
    assert [word.is_initial for word in read[:3]] == [True, True, False]


def test_a_number_on_a_shirt_is_no_part_of_a_name(words: Read) -> None:
    assert [word.text for word in words("2-Henning Berg")] == ["Henning", "Berg"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor met Anna Lind near Ohio", ["The", "Anna Lind", "Ohio"]),
        ("University of Seoul", ["University of Seoul"]),
        ("Vincent van Gogh slept", ["Vincent van Gogh"]),
        ("Lind, Berg", ["Lind", "Berg"]),
        ("no capital here", []),
        ("", []),
    ],
)
def test_runs_of_capitals_hold_joints_inside_and_never_at_an_end(
    runs: Callable[[str], list[str]], text: str, found: list[str]
) -> None:
    assert runs(text) == found


def test_a_page_of_capitals_is_cut_into_runs_of_bounded_length(runs: Callable[[str], list[str]]) -> None:
    assert max(len(run.split()) for run in runs("Word " * 500)) <= 24


@settings(max_examples=60)
@given(st.text(alphabet="Aa1.'’- &\n", max_size=40))
def test_words_lie_in_order_inside_the_text(rules: RuleSet, text: str) -> None:
    read = words_of(text, 0, len(text), english_words(rules))
    assert all(0 <= word.start < word.end <= len(text) for word in read)
    assert all(one.start < other.start for one, other in pairwise(read))
