"""The HTML report as one page."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from factx.models.report import Report
from factx.report.html.page import html
from factx.report.words import Words

VOID = {"meta", "br", "link"}


class Outline(HTMLParser):
    """Checks that elements nest, and keeps what the tests ask about."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if tag not in VOID:
            self.open.append(tag)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "a":
            self.links.append(str(given["href"]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def outline(text: str) -> Outline:
    parser = Outline()
    parser.feed(text)
    assert parser.open == []
    return parser


def page(report: Report, lang: str = "en") -> str:
    return "".join(html(report, Words(lang)))


def test_every_link_of_a_side_leads_to_a_mark_in_an_article(report: Report) -> None:
    parsed = outline(page(report))
    assert parsed.links
    assert {link.removeprefix("#") for link in parsed.links} <= set(parsed.ids)
    assert len(parsed.ids) == len(set(parsed.ids))


def test_markup_in_a_source_stays_text(report: Report) -> None:
    first = report.readings[0]
    hostile = '<script>alert("x")</script>'
    document = replace(first.document, text=hostile + first.document.text[len(hostile) :])
    text = page(replace(report, readings=(replace(first, document=document), *report.readings[1:])))
    assert text.count("<script>") == 1


def test_nothing_is_fetched(report: Report) -> None:
    parsed = outline(page(report))
    assert not [tag for tag, given in parsed.tags if "src" in given or tag == "link"]
    assert "default-src 'none'" in page(report)


def test_each_text_says_its_language_so_that_browsers_choose_fonts(report: Report) -> None:
    quotes = [given["lang"] for tag, given in outline(page(report)).tags if tag == "blockquote"]
    assert quotes == ["ko", "en"]


def test_headings_are_korean_for_korean_readers(report: Report) -> None:
    assert "충돌 가능" in page(report, "ko")


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_the_page_is_html_without_a_parse_error(report: Report, lang: str) -> None:
    html5lib = pytest.importorskip("html5lib")
    html5lib.HTMLParser(strict=True).parse(page(report, lang))
