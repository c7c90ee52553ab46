import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.read.decode import DecodeError, decode

KOREAN = "오픈AI는 10일 서울에서 ‘출범식’을 열었다. 똠방각하와 펲시콜라.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (KOREAN.encode(), "utf-8"),
        (codecs.BOM_UTF8 + KOREAN.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + KOREAN.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + KOREAN.encode("utf-16-be"), "utf-16"),
        (KOREAN.encode("utf-16-le"), "utf-16"),
        (KOREAN.encode("utf-16-be"), "utf-16"),
        (KOREAN.encode("cp949"), "cp949"),
    ],
)
def test_korean_in_every_usual_encoding_gives_the_same_text(data: bytes, encoding: str) -> None:
    assert (decode(data).text, decode(data).encoding) == (KOREAN, encoding)


@pytest.mark.parametrize("syllable", ["똠", "펲", "쌰", "뷁"])
def test_hangul_outside_the_2350_syllables_of_ks_x_1001_is_cp949(syllable: str) -> None:
    text = f"{syllable}이라는 말을 보았다"
    assert decode(text.encode("cp949")).text == text


def test_decomposed_hangul_is_composed_and_said_to_be() -> None:
    read = decode(unicodedata.normalize("NFD", "7억 명").encode())
    assert (read.text, read.normalized) == ("7억 명", True)
    assert not decode("7억 명".encode()).normalized


def test_a_truncated_utf8_file_names_the_byte() -> None:
    data = ("가나다라마바사" * 20).encode()[:-1] + b"\xff\xff"
    with pytest.raises(DecodeError, match=r"byte \d+") as caught:
        decode(data)
    assert caught.value.offset is not None
    assert caught.value.offset >= len(data) - 4


def test_broken_text_after_a_byte_order_mark_is_not_guessed_at() -> None:
    with pytest.raises(DecodeError, match="byte order mark"):
        decode(codecs.BOM_UTF8 + b"abc\xff")


def test_western_text_is_read_as_such_rather_than_as_hangul() -> None:
    text = "Le café à côté du musée fermé depuis l'été dernier a été rénové. " * 4
    assert decode(text.encode("latin-1")).text == text


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)) * 4, b"\x7fELF\x02\x01\x01\0\0\0"]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(DecodeError):
        decode(data)


def test_a_named_encoding_is_used_strictly() -> None:
    assert decode("가".encode("euc-kr"), "euc-kr").text == "가"
    with pytest.raises(DecodeError, match="not valid ascii at byte 3"):
        decode("abc가".encode(), "ascii")
    with pytest.raises(DecodeError, match="unknown encoding"):
        decode(b"abc", "utf-9")


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_a_clear_error(data: bytes) -> None:
    try:
        text = decode(data).text
    except DecodeError:
        return
    assert unicodedata.is_normalized("NFC", text)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200))
def test_utf8_always_comes_back(text: str) -> None:
    assert decode(text.encode()).text == unicodedata.normalize("NFC", text.removeprefix("\ufeff"))
