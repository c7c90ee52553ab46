import pytest

from factx.reconciler.messages import clip, fill, with_particle


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [
        ("서울", "은", "서울은"),
        ("카카오", "은", "카카오는"),
        ("오픈AI", "이", "오픈AI가"),
        ("SK텔레콤", "을", "SK텔레콤을"),
        ("서울", "으로", "서울로"),
        ("부산", "으로", "부산으로"),
        ("2,031만 명", "이라고", "2,031만 명이라고"),
        ("003", "은", "003은"),
        ("004", "은", "004는"),
        ("“파트너”", "을", "“파트너”를"),
    ],
)
def test_a_particle_takes_the_form_that_the_last_sound_wants(word, particle, expected):
    assert with_particle(word, particle) == expected


def test_templates_take_fields_with_and_without_particles():
    assert fill("{a|은} {b}입니다.", {"a": "서울", "b": "수도"}) == "서울은 수도입니다."


def test_long_words_are_clipped_in_one_line():
    assert clip("a\n b", 10) == "a b"
    assert clip("x" * 20, 10) == "x" * 9 + "…"
