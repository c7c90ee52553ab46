"""Lines of metadata: when they give a date of publication, and when a date is but told of."""

import pytest

from factx.read import header
from factx.read.words import words_of
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("By Dana Whitlock and Seo Yul, Meridian Press - September 22, 2025", "2025-09-22"),
        ("By Choi Ellen | Peninsula Daily | 2027-04-05 08:10", "2027-04-05T08:10"),
        ("2025-10-01 06:00 이로아 기자 roa@hanmaru.example", "2025-10-01T06:00"),
        ("최하은·장건 기자  2026-03-05 07:30", "2026-03-05T07:30"),
        ("30 April 2026 Owen Carrick in Haeon", "2026-04-30"),
        ("THE MARAVA SENTINEL * Joseph Ilami, Port Selwyn * Monday, March 5, 2029", "2029-03-05"),
        ("2027-11-24 20:12 남도방송 허은결 기자", "2027-11-24T20:12"),
        ("홍길동 기자 | 입력 2025.09.10 16:53", "2025-09-10T16:53"),
        ("Coast Property Monitor - by Ida Renn, Busan 22 Sept 2026", "2026-09-22"),
        ("The Harbour Courier | By Sam Oduya and Mo Han April 16, 2027", "2027-04-16"),
        ("HAESAN AND BUSAN | The Harbour Review May 6th 2027", "2027-05-06"),
        ("Asia Ports Weekly, Tessa Lund 2 June 2027", "2027-06-02"),
        ("STEEL & SHIP | Yard news July 8, 2027 By Ann Okafor", "2027-07-08"),
        ("(부산=물길통신) 하서림 기자 2028/01/05 11:02 송고", "2028-01-05T11:02"),
        ("월간 물길 5월호 · 글 하서림 · 사진 도윤재 2027년 5월 3일", "2027-05-03"),
        ("By Ann Lee, The Daily Harbour, 3rd of March 2027", "2027-03-03"),
        ("무진=바다경제 하서림 기자 2027년 5월 3일자", "2027-05-03"),
        ("The Sunday Reader, long read. Words: Ida Renn. Pictures: Mo Han 12 December 2026", "2026-12-12"),
    ],
)
def test_a_line_that_names_who_wrote_gives_the_date(rules: RuleSet, line: str, iso: str) -> None:
    assert [meta.value for meta in header.inside(line, 0, len(line), words_of(rules))] == [iso]


@pytest.mark.parametrize(
    "line",
    [
        "The eclipse on August 12, 2026",
        "What farmers should know about the rules that change after January 1, 2027",
        "2026년 3월 5일부터 바뀌는 제도",
        "KOREA BANKS | Rates to rise by a quarter point May 2, 2026",
    ],
)
def test_a_date_that_a_headline_tells_of_is_none_of_publication(rules: RuleSet, line: str) -> None:
    assert header.inside(line, 0, len(line), words_of(rules)) == []
