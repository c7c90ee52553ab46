"""What a page has put around and into an article: every line has its zone."""

from collections.abc import Callable

import pytest

from factx.models.document import Document
from factx.read.blocks import paragraphs
from factx.read.words import words_of
from factx.read.zones import zoned
from factx.rules.load import RuleSet

BODY = "오픈AI가 10일 서울에서 출범식을 열었다고 밝혔다. 업계에서는 협력이 이어질 것으로 본다.\n"
STORY = "OpenAI opened its first Korean office on Wednesday, the company said in a statement.\n"


def zones(read: Document) -> list[tuple[str, str]]:
    return [(block.zone, read.text[block.start : block.end]) for block in read.blocks]


def test_a_first_line_without_its_stop_is_a_headline(article: Callable[..., Document]) -> None:
    read = article(f"은호발 조류독감에 달걀 한 판 7천 원 넘었다\n2027-11-24 20:12 남도방송 허은결 기자\n{BODY}")
    assert [zone for zone, _ in zones(read)] == ["headline", "dateline", "body"]
    assert (read.source.published, read.source.published_from) == ("2027-11-24T20:12", "header")


def test_who_wrote_from_where_is_a_byline(article: Callable[..., Document]) -> None:
    read = article(f"OpenAI opens an office\nOliver Strand in Seoul, Trade & Finance\n{STORY}")
    assert [zone for zone, _ in zones(read)] == ["headline", "byline", "body"]


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("월간 물길 | 하서림 기자 2028. 6. 21.", "2028-06-21"),
        ("By Ida Renn, Harbour Ledger Posted Friday, June 2, 2028 at 5:14 p.m.", "2028-06-02T17:14"),
    ],
)
def test_a_date_that_ends_in_a_stop_ends_no_sentence(
    article: Callable[..., Document], line: str, published: str
) -> None:
    assert article(f"다리 끊겼다\n{line}\n{BODY}").source.published == published


def test_a_sentence_that_ends_in_a_time_is_no_header(article: Callable[..., Document]) -> None:
    read = article(f"Mill burns\nMs Reed and Mr Han were born in 1921 and wed on 3 May 1950.\n{STORY}")
    assert read.source.published is None


def test_two_writers_share_one_title(article: Callable[..., Document]) -> None:
    read = article(f"참치어선 나포\n(서울·부산=한빛통신) 변서우 차은결 기자 = {BODY}")
    assert zones(read)[1] == ("dateline", "(서울·부산=한빛통신) 변서우 차은결 기자 =")


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("오픈AI 코리아 공식 출범식 (사진=조이환 기자)", "caption"),
        ("10일 서울에서 열린 기자간담회. /연합뉴스 제공", "body"),
        ("▲ 샘 알트먼 최고경영자가 발언하고 있다. [사진=뉴시스]", "caption"),
        ("관련기사", "related"),
        ("무단 전재 및 재배포 금지", "boilerplate"),
        ("홍길동 기자 hong@example.com", "byline"),
        ("공감언론 뉴시스 hong@newsis.com", "byline"),
        ("#오픈AI #서울 #출범", "boilerplate"),
        ("댓글쓰기", "boilerplate"),
    ],
)
def test_lines_between_korean_paragraphs(article: Callable[..., Document], line: str, zone: str) -> None:
    read = article(f"{BODY}\n{line}\n\n{BODY}")
    assert zones(read) == [("body", BODY.strip()), (zone, line), ("body", BODY.strip())]


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Read also:", "related"),
        ("Read more: Kakao to add ChatGPT", "related"),
        ("Photo by Kim Hong-ji", "caption"),
        ("OpenAI executives pose at the launch in Seoul. [YONHAP]", "caption"),
        ("BY LEE JAE-LIM [[email protected]]", "byline"),
        ("Reporting by Joyce Lee; Editing by Ed Davies", "byline"),
        ("Sign up for our newsletter to get the latest news.", "boilerplate"),
        ("Advertisement", "boilerplate"),
        ("Standards Board Policy (0/250자)", "boilerplate"),
        ("https://example.com/story", "boilerplate"),
    ],
)
def test_lines_between_english_paragraphs(article: Callable[..., Document], line: str, zone: str) -> None:
    read = article(f"{STORY}\n{line}\n\n{STORY}")
    assert zones(read) == [("body", STORY.strip()), (zone, line), ("body", STORY.strip())]
    assert read.source.lang == "en"


def test_a_list_of_other_stories_is_related_to_its_last_item(article: Callable[..., Document]) -> None:
    read = article(
        f"{STORY}Read also:\n- Robots in China are being installed at a faster rate.\n- Hyundai turns to hybrids\n"
    )
    assert [zone for zone, _ in zones(read)] == ["body", "related", "related", "related"]


def test_bylines_and_notices_that_trail_the_last_sentence(article: Callable[..., Document]) -> None:
    read = article(
        BODY + "“협력하겠다”고 말했다. 홍길동 기자 hong@example.com\n<저작권자 ⓒ 연합뉴스, 무단 전재 및 재배포 금지>"
    )
    assert [zone for zone, _ in zones(read)] == ["body", "body", "byline", "boilerplate"]
    assert read.source.publisher == "연합뉴스"


def test_one_line_is_the_article_whatever_it_says(article: Callable[..., Document]) -> None:
    for text in ("Advertisement", "관련기사", "$5", "구독자 7억 명"):
        assert [zone for zone, _ in zones(article(text))] == ["body"]


def test_metadata_is_noted_with_where_it_stood(rules: RuleSet) -> None:
    text = f"제목: 오픈AI, 한국 출범\n입력 2025.09.10 16:53\n{BODY}{BODY}hong@example.com\n"
    out = zoned(text, paragraphs(text), words_of(rules))
    assert [(meta.role, before) for meta, before in zip(out.meta, out.in_header, strict=True)] == [
        ("title", True), ("published", True),
    ]  # fmt: skip
    assert [zone for _, _, zone in out.segments] == ["boilerplate", "headline", "dateline", "body", "body", "byline"]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "---\n", "---\n" * 50, "▲" * 300 + "\n가", "(" * 5000 + "\n" + "가" * 5000]
)
def test_hostile_lines_have_zones_in_order(rules: RuleSet, text: str) -> None:
    end = 0
    for start, stop, _ in zoned(text, paragraphs(text), words_of(rules)).segments:
        assert end <= start < stop <= len(text)
        end = stop
