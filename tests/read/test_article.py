from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.document import Document
from factx.read.article import document
from factx.rules.load import default_rules


def zones(read: Document) -> list[tuple[str, str]]:
    return [(block.zone, read.text[block.start : block.end]) for block in read.blocks]


BODY = "오픈AI가 10일 서울에서 출범식을 열었다고 밝혔다. 업계에서는 협력이 이어질 것으로 본다.\n"
STORY = "OpenAI opened its first Korean office on Wednesday, the company said in a statement.\n"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (" date 2025-09-10 ", "2025-09-10"),
        ("입력 2025.09.10 16:53\n", "2025-09-10T16:53"),
        ("기사입력 2025-09-10 오후 4:53 | 최종수정 2025-09-11 09:00\n", "2025-09-10T16:53"),
        ("최종수정 2025-09-11 09:00 | 기사입력 2025-09-10 16:53\n", "2025-09-10T16:53"),
        ("홍길동 기자 | 승인 2025.09.10 16:53\n", "2025-09-10T16:53"),
        ("[입력: 2025년 9월 10일 16:53]\n", "2025-09-10T16:53"),
        ("등록일시 25.09.10 16:53\n", "2025-09-10T16:53"),
        ("2025.09.10 16:53\n", "2025-09-10T16:53"),
        ("2025/09/10 16:53 송고\n", "2025-09-10T16:53"),
        ("발행일: 2025-09-10\n제목: 오픈AI, 한국 출범\n", "2025-09-10"),
        ("---\ntitle: 오픈AI\ndate: 2025-09-10\n---\n", "2025-09-10"),
    ],
)
def test_korean_pages_state_their_date_in_many_ways(
    article: Callable[..., Document], head: str, published: str
) -> None:
    read = article(head + BODY + BODY)
    assert (read.source.published, read.source.published_from) == (published, "header")
    assert [text for zone, text in zones(read) if zone == "body"] == [BODY.strip()] * 2


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("Published: 10 Sep. 2025, 16:53\n", "2025-09-10T16:53"),
        ("Published September 10, 2025 4:53 PM EDT | Updated September 11, 2025\n", "2025-09-10T16:53"),
        ("Posted on Wed, 10 Sep 2025 16:53\n", "2025-09-10T16:53"),
        ("By Jane Doe, September 10, 2025\n", "2025-09-10"),
        ("Sept. 10, 2025\n", "2025-09-10"),
        ("Last updated: Sept. 10, 2025\n", "2025-09-10"),
        ("Date: 2025-09-10\nSource: Reuters\n", "2025-09-10"),
    ],
)
def test_english_pages_state_their_date_in_many_ways(
    article: Callable[..., Document], head: str, published: str
) -> None:
    read = article("OpenAI opens an office in Seoul\n" + head + STORY + STORY)
    assert (read.source.published, read.source.published_from) == (published, "header")
    assert read.source.title == "OpenAI opens an office in Seoul"


def test_a_date_at_the_foot_comes_from_the_body(article: Callable[..., Document]) -> None:
    read = article(BODY + BODY + "hong@yna.co.kr\n2025/09/10 16:53 송고\n")
    assert (read.source.published, read.source.published_from) == ("2025-09-10T16:53", "body")


def test_an_event_date_in_prose_is_no_publication_date(article: Callable[..., Document]) -> None:
    read = article("회사는 2025년 9월 10일부터 서울에서 행사를 연다고 밝혔다.\n" + BODY)
    assert (read.source.published, read.source.published_from) == (None, "none")
    assert [d.code for d in read.source.diagnostics] == ["FX901"]


def test_declared_dates_come_before_those_of_the_text_and_the_flag_after(article: Callable[..., Document]) -> None:
    head = "입력 2025.09.10 16:53\n"
    declared = article(head + BODY, published="2025-09-09", published_from="sidecar")
    assert (declared.source.published, declared.source.published_from) == ("2025-09-09", "sidecar")
    assert article(head + BODY, anchor="2025-01-01").source.published == "2025-09-10T16:53"
    assert article(BODY, anchor="2025-01-01").source.published_from == "flag"


@pytest.mark.parametrize(
    ("opening", "publisher"),
    [
        ("(서울=연합뉴스) 홍길동 기자 = ", "연합뉴스"),
        ("[서울=뉴시스] 홍길동 기자 = ", "뉴시스"),
        ("[이데일리 홍길동 기자] ", "이데일리"),
        ("(워싱턴=연합뉴스) 홍길동 특파원 = ", "연합뉴스"),
    ],
)
def test_a_korean_dateline_is_cut_off_its_sentence(
    article: Callable[..., Document], opening: str, publisher: str
) -> None:
    read = article(opening + BODY + BODY)
    assert zones(read)[:2] == [("dateline", opening.strip()), ("body", BODY.strip())]
    assert read.source.publisher == publisher


@pytest.mark.parametrize(
    "opening", ["SEOUL, Sept. 10 (Reuters) - ", "WASHINGTON (AP) — ", "LONDON — ", "Seoul, South Korea (AP) – "]
)
def test_an_english_dateline_is_cut_off_its_sentence(article: Callable[..., Document], opening: str) -> None:
    read = article(opening + STORY + STORY)
    assert zones(read)[:2] == [("dateline", opening.strip()), ("body", STORY.strip())]


@pytest.mark.parametrize(
    "opening",
    ["SEOUL, July 18, 2026, 6 p.m. (Kyodo) -- ", "July 18, 2026 (Reuters) - ", "LONDON - 18 July 2026 - "],
)
def test_a_dateline_may_have_the_hour_or_the_day_alone(article: Callable[..., Document], opening: str) -> None:
    read = article(f"Court rules against firm\n\n{opening}{STORY}\n\n{STORY}")
    assert ("dateline", opening.strip()) in zones(read)
    assert (read.source.published or "").startswith("2026-07-18")


def test_a_press_release_dates_itself_in_its_dateline(article: Callable[..., Document]) -> None:
    read = article("SEOUL, South Korea, Sept. 10, 2025 /PRNewswire/ -- " + STORY + STORY)
    assert (read.source.published, read.source.publisher) == ("2025-09-10", "PRNewswire")


def test_a_korean_article_keeps_its_english_paragraphs(article: Callable[..., Document]) -> None:
    statement = "“We are excited to work with our partners in Korea,” the company said in a statement."
    read = article(f"{BODY}{statement}\n{BODY}")
    assert [block.lang for block in read.blocks] == ["ko", "en", "ko"]
    assert read.source.lang == "ko"
    assert [block.lang for block in article(f"{BODY}{statement}\n{BODY}", lang="ko").blocks] == ["ko", "en", "ko"]


def test_a_declared_language_decides_where_the_script_cannot(article: Callable[..., Document]) -> None:
    assert article("180.25 ml", lang="ko").blocks[0].lang == "ko"
    assert article("$3", lang="en").source.lang == "en"


@pytest.mark.parametrize(
    "text",
    [
        "日本銀行は金融政策決定会合で政策金利を据え置くことを決めた。",
        "Президент подписал закон о бюджете на следующий год.",
        "Le gouvernement a annoncé mardi que le budget serait présenté au parlement avant la fin du mois. " * 4,
    ],
)
def test_other_languages_are_read_for_nothing(article: Callable[..., Document], text: str) -> None:
    read = article(text)
    assert read.source.lang == "und"
    assert "FX905" in [d.code for d in read.source.diagnostics]


@pytest.mark.parametrize(
    ("name", "lang", "published", "derived", "title"),
    [
        ("000_a3b3b3b37902b2b6", "ko", "2025-09-10", (), None),
        ("001_b6029a70fbcc6475", "ko", None, (), None),
        ("002_4103510096aea88d", "en", None, ("ZDNet Korea",), None),
        ("003_cccac4c44d5e8202", "en", None, (), "AI giant OpenAI makes its debut in Seoul"),
        ("004_ec16b30100c5555f", "en", "2025-09-10T16:53", ("Seoul Economic Daily",), "OpenAI launches Korean office"),
    ],
)
def test_the_seeds(article, seeds, name, lang, published, derived, title) -> None:  # type: ignore[no-untyped-def]
    source = article((seeds / f"{name}.txt").read_text(encoding="utf-8")).source
    assert (source.lang, source.published, source.derived_from) == (lang, published, derived)
    assert source.title is title or (source.title or "").startswith(str(title))


@given(st.text(max_size=300))
def test_blocks_lie_in_order_inside_the_text_and_keep_every_word(text: str) -> None:
    read = document("t", text, default_rules())
    end = 0
    for block in (*read.blocks, None):
        start = block.start if block else len(text)
        assert not any(c.isalnum() for c in text[end:start])
        if block:
            assert end <= start < block.end <= len(text)
            end = block.end


def test_markup_in_a_text_is_told_with_its_place(article: Callable[..., Document]) -> None:
    read = article("서울시 인구는 <b>930만</b> 명이라고 서울시가 밝혔다.")
    (told,) = [d for d in read.source.diagnostics if d.code == "FX908"]
    assert read.text[told.start : told.end] == "<b>"
    assert told.message.endswith("read as words: <b>")
