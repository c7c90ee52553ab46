"""The Revised Romanisation, by the examples of its official notice and by names on maps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.name.romanise import romanise, spell


@pytest.mark.parametrize(
    ("korean", "latin"),
    [
        ("서울", "seoul"), ("부산", "busan"), ("구미", "gumi"), ("영동", "yeongdong"), ("백암", "baegam"),
        ("옥천", "okcheon"), ("합덕", "hapdeok"), ("호법", "hobeop"), ("월곶", "wolgot"), ("한밭", "hanbat"),
        ("구리", "guri"), ("설악", "seorak"), ("칠곡", "chilgok"), ("임실", "imsil"), ("울릉", "ulleung"),
        ("대관령", "daegwallyeong"), ("백마", "baengma"), ("종로", "jongno"), ("왕십리", "wangsimni"),
        ("신라", "silla"), ("별내", "byeollae"), ("좋고", "joko"), ("놓다", "nota"), ("압구정", "apgujeong"),
        ("낙동강", "nakdonggang"), ("독립문", "dongnimmun"), ("광희문", "gwanghuimun"), ("제주", "jeju"),
    ],
)  # fmt: skip
def test_names_on_maps_are_written_as_they_sound(korean: str, latin: str) -> None:
    assert romanise(korean) == latin


def test_given_names_are_written_syllable_by_syllable() -> None:
    assert (spell("복남"), spell("빛나")) == ("boknam", "bitna")


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=20))
def test_every_syllable_gets_plain_letters(text: str) -> None:
    assert romanise(text).isascii()
    assert len(spell(text)) >= len(text)


def test_what_is_not_hangul_is_kept() -> None:
    assert romanise("KT 위즈") == "kt wijeu"
