"""Who published an article, and whose report it draws on."""

from collections.abc import Callable

import pytest

from factx.models.document import Document


@pytest.mark.parametrize(
    ("text", "derived"),
    [
        ("According to a report by ZDNet Korea on May 26, OpenAI has made its position clear.", ("ZDNet Korea",)),
        ("The talks collapsed, The Wall Street Journal reported on Monday.", ("The Wall Street Journal",)),
        ("월스트리트저널(WSJ)은 10일 오픈AI가 협상 중이라고 보도했다.", ("월스트리트저널(WSJ)",)),
        ("연합뉴스 보도에 따르면 양사는 협력하기로 했다.", ("연합뉴스",)),
        ("According to WiseApp Retail, users reached 20.31 million.", ()),
        ("그에 따르면 이용자가 늘었다.", ()),
    ],
)
def test_reports_that_an_article_draws_on(
    article: Callable[..., Document], text: str, derived: tuple[str, ...]
) -> None:
    assert article(text).source.derived_from == derived


def test_an_outlet_is_named_once_and_in_its_fuller_form(article: Callable[..., Document]) -> None:
    text = (
        "According to The Wall Street Journal, talks went on. The Wall Street Journal reported on Monday that they "
        "had ended."
    )
    assert article(text).source.derived_from == ("The Wall Street Journal",)


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("회사가 10일 밝혔다. 협력은 이어진다고 했다.\n<저작권자 ⓒ 연합뉴스, 무단 전재 및 재배포 금지>", "연합뉴스"),
        ("회사가 10일 밝혔다. 협력은 이어진다고 했다.\nⓒ 뉴시스. 무단전재 금지", "뉴시스"),
        ("회사는 연합뉴스에 10일 밝혔다. 협력은 이어진다고 했다.\n홍길동 기자 hong@example.com", None),
        ("The firm said so on Monday and gave no reason for it.\n© 2025 Reuters. All rights reserved.", "Reuters"),
        ("The firm told Reuters so on Monday.\nBy Jane Doe, jane@example.com", None),
        ("", None),
    ],
)
def test_a_notice_names_the_publisher_and_the_text_does_not(
    article: Callable[..., Document], text: str, publisher: str | None
) -> None:
    assert article(text).source.publisher == publisher


def test_a_megabyte_of_words_of_reporting_is_read_only_so_deep(article: Callable[..., Document]) -> None:
    assert article("보도에 따르면 " * 20_000 + "연합뉴스 보도에 따르면 그렇다.").source.derived_from == ()
