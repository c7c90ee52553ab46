"""Hangul letters: what sounds, in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.name.hangul import compose, decompose, has_hangul, sounds_of

SYLLABLES = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@given(SYLLABLES)
def test_decomposed_letters_compose_to_the_same_syllable(syllable: str) -> None:
    assert compose(*decompose(syllable)) == syllable


@given(st.text(SYLLABLES, max_size=12), st.text(SYLLABLES, max_size=12))
def test_sounds_of_joined_words_are_their_sounds_joined(one: str, other: str) -> None:
    assert sounds_of(one + " " + other) == sounds_of(one) + sounds_of(other)


def test_silent_onsets_do_not_sound_and_codas_are_marked() -> None:
    assert sounds_of("이안") == ("ㅣ", "ㅏ", ".ㄴ")


def test_latin_letters_of_a_mixed_name_stay() -> None:
    assert sounds_of("LG유플러스")[:3] == ("l", "g", "ㅠ")


def test_a_letter_alone_is_no_syllable() -> None:
    with pytest.raises(ValueError, match="no Hangul syllable"):
        decompose("ㅋ")
    assert not has_hangul("ㅋㅋ KT")
