"""Ids of entities that no word list holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.link.ids import entity_id, numbered, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kim Beom-su", "kim-beom-su"),
        ("CJ 올리브영", "cj-올리브영"),
        ("  Rock & Roll! ", "rock-roll"),
        ("Café Müller", "café-müller"),
        ("…", "x"),
        ("", "x"),
    ],
)
def test_a_slug_keeps_letters_and_digits_of_any_script(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_an_id_tells_the_type() -> None:
    assert entity_id("ORG", "누리온게임즈") == "org:누리온게임즈"
    assert entity_id("PERSON", "Bae Sun-hwa") == "person:bae-sun-hwa"


def test_a_namesake_gets_the_first_free_number() -> None:
    assert numbered("person:a", set()) == "person:a"
    assert numbered("person:a", {"person:a"}) == "person:a~2"
    assert numbered("person:a", {"person:a", "person:a~2", "person:b"}) == "person:a~3"


@given(st.text(max_size=60))
def test_a_slug_of_a_slug_is_itself_and_has_no_blank(name: str) -> None:
    once = slug(name)
    assert once
    assert slug(once) == once
    assert not any(character.isspace() or character == "/" for character in once)
