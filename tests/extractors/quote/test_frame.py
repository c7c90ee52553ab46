"""A document made ready for the search for speech."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.extractors.build import Builder
from factx.extractors.quote.frame import CLOSING, INSIDE, OPENING, Frame, is_person, speaks
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention

Read = Callable[..., Document]
TEXT = "김 대표는 “간다. 곧 간다”고 말했다. 이 장관은 떠났다."


def entity(document: Document, words: str, type_: str = "PERSON") -> Mention:
    start = document.text.index(words)
    value = EntityValue(type=type_, form="name")  # type: ignore[arg-type]
    return Builder(document).mention("entity", start, start + len(words), "test", value)


def test_quotations_are_masked_character_for_character(read: Read) -> None:
    frame = Frame(read(TEXT), [])
    (quotation,) = frame.quotations
    masked = frame.masked[quotation.start : quotation.end]
    assert masked == OPENING + INSIDE * (len(masked) - 2) + CLOSING
    assert frame.masked.replace(masked, "") == TEXT[: quotation.start] + TEXT[quotation.end :]


def test_a_sentence_end_inside_a_quotation_does_not_count(read: Read) -> None:
    frame = Frame(read(TEXT), [])
    assert [TEXT[s.start : s.end] for s in frame.stretches] == [
        "김 대표는 “간다. 곧 간다”고 말했다.", "이 장관은 떠났다.",
    ]  # fmt: skip


def test_a_quotation_over_two_paragraphs_keeps_its_sentence_together(read: Read) -> None:
    text = "정 총리는 “먼저 사과한다.\n\n책임은 내가 지겠다”고 말했다. 그는 떠났다."
    found = [text[s.start : s.end] for s in Frame(read(text), []).stretches]
    assert found == [text[: text.index(" 그는")], "그는 떠났다."]


def test_a_place_knows_its_quotation(read: Read) -> None:
    frame = Frame(read(TEXT), [])
    assert frame.quotation_at(TEXT.index("곧")) == 0
    assert frame.quotation_at(TEXT.index("말했다")) is None
    assert list(frame.quotations_in(0, len(TEXT))) == [0]


def test_entities_are_found_by_place(read: Read) -> None:
    document = read(TEXT)
    frame = Frame(document, [entity(document, "이 장관"), entity(document, "김 대표")])
    assert [m.text for m in frame.named(0, len(TEXT))] == ["김 대표", "이 장관"]
    assert [m.text for m in frame.named(1, len(TEXT))] == ["이 장관"]
    at = TEXT.index("은 떠났다")
    assert frame.named_before(at) == TEXT.index("이 장관")
    assert frame.named_before(at + 5) == at + 5


@pytest.mark.parametrize(
    ("type_", "can", "person"), [("PERSON", True, True), ("ORG", True, False), ("EVENT", False, False)]
)
def test_people_organisations_and_places_can_speak(read: Read, type_: str, *, can: bool, person: bool) -> None:
    mention = entity(read(TEXT), "김 대표", type_)
    assert (speaks(mention), is_person(mention)) == (can, person)


def test_other_stories_of_a_page_are_not_read(read: Read) -> None:
    body = "회사가 10일 서울에서 출범식을 열었다고 밝혔다. 업계에서는 협력이 이어질 것으로 본다.\n"
    frame = Frame(read(f"{body}관련기사\n- “다른 기사의 말”\n"), [])
    assert frame.quotations == ()


@settings(max_examples=60)
@given(st.text(alphabet="가a .“”‘’\"'", max_size=60))
def test_the_mask_is_as_long_as_the_text(read: Read, text: str) -> None:
    frame = Frame(read(text), [])
    assert len(frame.masked) == len(text)
