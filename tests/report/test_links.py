"""Where a passage can be opened."""

from pathlib import Path
from urllib.parse import unquote

import pytest

from factx.models.report import Report
from factx.models.source import Source
from factx.report.context import Passage
from factx.report.links import link, reference

PASSAGE = Passage("a", "ko", 1, "오픈AI가 10일\n서울에서 출범식을 열었다.", (), ())


def source(report: Report, **changes: object) -> Source:
    return report.readings[0].source.model_copy(update=changes)


def test_a_web_article_opens_at_its_words(report: Report) -> None:
    address = link(source(report, url="https://example.com/뉴스?id=1#top"), PASSAGE)
    assert address is not None
    assert address.isascii()
    assert unquote(address) == "https://example.com/뉴스?id=1#:~:text=오픈AI가 10일 서울에서 출범식을"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://example.com"])
def test_only_web_addresses_are_followed(report: Report, url: str) -> None:
    assert link(source(report, url=url, path=None), PASSAGE) is None


def test_an_address_cannot_leave_its_attribute(report: Report) -> None:
    address = link(source(report, url='https://example.com/"><script>'), PASSAGE)
    assert address is not None
    assert not set('"<>') & set(address)


def test_a_file_opens_where_it_lies(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "새 글.txt"
    file.write_text("글", encoding="utf-8")
    address = link(source(report, path=str(file)), PASSAGE)
    assert address == file.as_uri()
    assert link(source(report, path=str(tmp_path / "gone.txt")), PASSAGE) is None


def test_a_reference_fact_leads_nowhere() -> None:
    assert link(None, PASSAGE) is None


@pytest.mark.parametrize(
    ("name", "uri"),
    [("news/000.txt", "news/000.txt"), ("d.jsonl:2", "d.jsonl:2"), ("새 글.txt", "%EC%83%88%20%EA%B8%80.txt"),
     ("a<b>.txt", "a%3Cb%3E.txt")],
)  # fmt: skip
def test_the_id_of_a_source_becomes_a_reference(name: str, uri: str) -> None:
    assert reference(name) == uri
    assert unquote(uri) == name
