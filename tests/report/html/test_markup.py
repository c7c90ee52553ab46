"""Elements from words that nobody vouches for."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.report.html.markup import anchor, element, safe


class Told(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, str | None] = {}
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= dict(attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def told(html: str) -> Told:
    parser = Told()
    parser.feed(html)
    parser.close()
    return parser


@given(st.text(alphabet="<>&\"'/=! abc가", max_size=30), st.text(alphabet="<>&\"' a가", max_size=20))
def test_words_never_become_markup(text: str, value: str) -> None:
    parsed = told(element("p", text, title=value))
    assert (parsed.tags, parsed.text, parsed.attributes) == (["p"], text, {"title": value})


def test_reserved_and_hyphenated_names_of_attributes() -> None:
    assert element("mark", "글", class_="new", data_side="1") == '<mark class="new" data-side="1">글</mark>'


@pytest.mark.parametrize("text", ["a\x1b[31mb", "a\x00b", "a\u202eb", "a\u2066b", "a\u200fb", "a\rb"])
def test_control_characters_and_marks_of_direction_are_left_out(text: str) -> None:
    assert safe(text) in ("ab", "a[31mb")


def test_lines_and_tabs_stay() -> None:
    assert safe("가\n\t나") == "가\n\t나"


def test_each_side_of_each_finding_has_an_anchor_of_its_own() -> None:
    assert len({anchor(finding, side) for finding in range(12) for side in range(12)}) == 144
