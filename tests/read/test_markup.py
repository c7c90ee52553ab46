"""HTML where a text should be."""

import pytest

from factx.read.markup import first_tag, is_page


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html>\n<html lang='ko'>",
        "\n<html><body>",
        "<?xml version='1.0'?><!-- saved -->\n<!doctype HTML public>",
    ],
)
def test_a_page_is_told_by_its_beginning(text: str) -> None:
    assert is_page(text)


@pytest.mark.parametrize("text", ["HTML pages are read", "새 표준 <html> 문서가 나왔다", "<p>한국은행은</p>", ""])
def test_what_begins_otherwise_is_no_page(text: str) -> None:
    assert not is_page(text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("인구는 <b>279만</b> 명이다.", "<b>"),
        ("<p>Sales rose.</p>", "<p>"),
        ("R&amp;D 비용은&nbsp;3억 원이다.", "&amp;"),
        ('<img src="a.png"/><br>', '<img src="a.png"/>'),
    ],
)
def test_the_first_tag_of_marked_up_text_is_found(text: str, first: str) -> None:
    start, end = first_tag(text) or (0, 0)
    assert text[start:end] == first


@pytest.mark.parametrize(
    "text", ["한국은행은 <속보> 3.5%로 올렸다. <끝>", "if a < b and c > d then", "AT&T and R&D", "한 번 <br> 쓴 글", ""]
)
def test_plain_text_holds_no_markup(text: str) -> None:
    assert first_tag(text) is None
