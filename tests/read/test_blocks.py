"""Lines are paragraphs, unless a text is hard-wrapped."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.read.blocks import paragraphs

MINISTRY = "The ministry said on Monday that it would review the plan with officials from every province " * 6
KOREAN = "정부는 이번 계획을 다시 검토하겠다고 밝히면서 지방 정부와의 협의를 서두르겠다는 뜻도 함께 전했다 " * 6


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


def test_a_line_is_a_paragraph_without_the_blanks_around_it() -> None:
    assert words("  첫 문단.\t\n\n\ufeff 둘째 문단.\r\n \n") == ["첫 문단.", "둘째 문단."]


@pytest.mark.parametrize("prose", [MINISTRY, KOREAN])
def test_hard_wrapped_lines_are_joined_up_to_the_empty_line(prose: str) -> None:
    block = textwrap.fill(prose, 72) + "."
    assert words(f"{block}\n\n{block}\n") == [block, block]


def test_a_list_of_short_lines_stays_a_list() -> None:
    lines = ["서울 3명", "부산 12명", "대구 4명", "인천 7명", "광주 1명"]
    assert words("\n".join(lines)) == lines


def test_lines_of_long_paragraphs_are_not_joined() -> None:
    lines = [MINISTRY[:300].strip(), MINISTRY[:280].strip(), MINISTRY[:310].strip(), MINISTRY[:260].strip()]
    assert words("\n".join(lines)) == lines


def test_items_of_a_list_stand_alone_in_wrapped_text() -> None:
    block = textwrap.fill(MINISTRY, 72)
    assert words(f"{block}\n- {MINISTRY[:50]}")[-1].startswith("- ")


@pytest.mark.parametrize("text", ["", " ", "\n" * 1000, "\ufeff\n\u3000"])
def test_nothing_has_no_paragraphs(text: str) -> None:
    assert paragraphs(text) == []


@given(st.lists(st.sampled_from(["가나다", "word", " ", "\n", ".", "-"]), max_size=60).map("".join))
def test_paragraphs_lie_in_order_and_lose_no_word(text: str) -> None:
    spans = paragraphs(text)
    assert [a for a, _ in spans] == sorted(a for a, _ in spans)
    kept = {i for a, b in spans for i in range(a, b)}
    assert all(text[i].isspace() for i in range(len(text)) if i not in kept)
