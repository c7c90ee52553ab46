"""The words of a Korean sentence as the lexicon writes them."""

from collections.abc import Callable

import pytest

from factx.link.clause.stems import Stems
from factx.link.clause.view import SentenceView

Read = Callable[[str], Stems]


@pytest.fixture(scope="module")
def stems(sentence: Callable[..., SentenceView]) -> Read:
    """The words of a sentence."""
    return lambda text: Stems(text, sentence(text).tokens)


def test_nouns_in_a_row_form_one_word(stems: Read) -> None:
    found = stems("월간 활성 이용자 수가 줄었다.")
    assert found.last[0] == 3
    assert found.between(0, found.last[0]) == "월간활성이용자수"
    assert found.openings["월간"] == [0]


def test_a_word_has_no_more_than_four_nouns(stems: Read) -> None:
    found = stems("전국 산간 마을 주민 대표 회의가 열렸다.")
    assert found.last[0] == 3


def test_a_noun_with_its_particle_forms_a_word_alone(stems: Read) -> None:
    assert stems("이용자가 줄었다.").last[0] == 0


def test_a_verb_is_known_with_its_ending(stems: Read) -> None:
    assert "따르면" in stems("규정을 따르면 된다.").ended.values()


def test_an_ending_in_the_syllable_of_its_verb_makes_no_word(stems: Read) -> None:
    assert "볼" not in stems("산을 볼 수 없다.").ended.values()


def test_two_verbs_are_one_word(stems: Read) -> None:
    assert list(stems("상자를 들어 올렸다.").pairs.values()) == ["들어올리"]


def test_only_words_with_a_meaning_are_looked_up(stems: Read) -> None:
    found = stems("이용자가 줄었다.")
    assert found.places.at["이용자"] == [0]
    assert "가" not in found.places.at


def test_letters_are_taken_as_far_as_an_offset(stems: Read) -> None:
    assert stems("월간 활성 이용자").between(0, 2, until=5) == "월간활성"
