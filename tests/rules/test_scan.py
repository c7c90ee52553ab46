"""Shadow texts and trigger words."""

from hypothesis import given
from hypothesis import strategies as st

from factx.rules.scan import shadow_text


def test_a_mention_is_replaced_character_for_character() -> None:
    shadow = shadow_text("권 CSO는 “간다”라고", {"quotation": [(7, 11)], "person": [(0, 1)]})
    assert len(shadow) == len("권 CSO는 “간다”라고")
    assert shadow[1:7] == " CSO는 "


def test_the_sort_named_first_hides_what_lies_inside() -> None:
    assert shadow_text("“권이”", {"quotation": [(0, 4)], "person": [(1, 2)]}) == shadow_text(
        "“권이”", {"quotation": [(0, 4)]}
    )


@given(st.text(min_size=1, max_size=50), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=5))
def test_a_shadow_is_as_long_as_its_text(text: str, spans: list[tuple[int, int]]) -> None:
    inside = [(a, b) for a, b in spans if b <= len(text)]
    assert len(shadow_text(text, {"person": inside})) == len(text)
