"""Bytes to text: BOM, strict UTF-8, UTF-16, strict CP949, and only then a guess. Never mojibake in silence."""

import codecs
import unicodedata
from dataclasses import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)
_SAMPLE = 65536
_CONTROL_SHARE = 0.01
"""Text holds hardly any control characters; noise that happens to decode holds many."""


class DecodeError(ValueError):
    """Bytes that are no text in any accepted encoding.

    Attributes:
        offset: of the first byte that cannot be read, or None where the whole is no text.
    """

    def __init__(self, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Decoded:
    """NFC text without BOM, the encoding it was in, and whether NFC changed it."""

    text: str
    encoding: str
    normalized: bool


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of `data`, in the named encoding or in the first of those tried that fits it strictly.

    Raises:
        DecodeError: naming the byte offset; also for binary data and for an unknown `encoding`.
    """
    text, used = _strict(data, encoding) if encoding else _detect(data)
    if _is_binary(text):
        raise DecodeError(
            "this is no text (control characters): a binary file?", text.find("\0") if "\0" in text else 0
        )
    normal = text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
    return Decoded(normal, used, normal is not text)


def _strict(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(encoding)
    except LookupError:
        raise DecodeError(f"unknown encoding {encoding!r}") from None
    except UnicodeDecodeError as error:
        raise DecodeError(f"not valid {encoding} at byte {error.start}", error.start) from None
    return text.removeprefix("\ufeff"), name


def _detect(data: bytes) -> tuple[str, str]:
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            try:
                return data[len(bom) :].decode(codec.removesuffix("-sig")), name
            except UnicodeDecodeError as error:
                at = error.start + len(bom)
                raise DecodeError(f"not valid {name} (which its byte order mark announces) at byte {at}", at) from None
    wide = _wide_without_bom(data)
    if wide:
        return data.decode(wide), "utf-16"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        first = error.start
    try:
        text = data.decode("cp949")
    except UnicodeDecodeError:
        pass
    else:
        if _reads_as_korean(text):
            return text, "cp949"
    return _guess(data, first)


def _wide_without_bom(data: bytes) -> str | None:
    """UTF-16 without a BOM shows as a NUL in nearly every second byte of Latin text, spaces and line ends."""
    sample = data[:_SAMPLE]
    if len(data) < 4 or len(data) % 2 or b"\0" not in sample:
        return None
    for codec, odd in (("utf-16-le", 1), ("utf-16-be", 0)):
        nuls = sample[odd::2].count(0)
        if nuls * 20 >= len(sample) // 2 and sample[1 - odd :: 2].count(0) == 0:
            try:
                text = data.decode(codec)
            except UnicodeDecodeError:
                continue
            if not _is_binary(text):
                return codec
    return None


def _reads_as_korean(text: str) -> bool:
    """CP949 decodes much that is not Korean: its two-byte letters must be Hangul for the better part."""
    wide = [c for c in text[:_SAMPLE] if ord(c) > 0x7F]
    return sum("가" <= c <= "힣" for c in wide) * 2 >= len(wide)


def _guess(data: bytes, first: int) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # noqa: PLC0415 (rarely needed, slow to import)

    best = None if b"\0" in data else from_bytes(data[:_SAMPLE], cp_isolation=["cp1252", "johab", "utf-7"]).best()
    if best is not None and best.encoding != "utf_7":
        try:
            return data.decode(best.encoding), best.encoding.replace("_", "-")
        except (UnicodeDecodeError, LookupError):
            pass
    if b"\0" in data:
        raise DecodeError("this is no text (control characters): a binary file?", data.find(b"\0"))
    raise DecodeError(f"neither UTF-8 nor CP949: byte {first} (0x{data[first]:02x}) fits no encoding", first)


def _is_binary(text: str) -> bool:
    if "\0" in text:
        return True
    sample = text[:_SAMPLE]
    controls = sum(c < " " and c not in "\t\n\r\f\v\x1a\x1b" for c in sample)
    return controls > max(2, len(sample) * _CONTROL_SHARE)
