"""Whose a firm's figure is."""

from collections.abc import Callable

import pytest

from factx.models.document import Lang
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Owner = Callable[[str, Lang, str], str | None]


@pytest.fixture(scope="module")
def owner(rules: RuleSet) -> Owner:
    """The subject of the figure with these words."""

    def found(text: str, lang: Lang, words: str) -> str | None:
        declared = Declared(lang=lang, published="2025-11-20", published_from="input")
        facts = read_source(document("t", text, rules, declared), rules).facts
        return next(f.subject for f in facts if f.kind == "figure" and f.evidence[0].text == words)

    return found


@pytest.mark.parametrize(
    ("lang", "text", "words", "firm"),
    [
        ("ko", "아시아나항공의 3분기 매출은 1조5385억원이다.", "1조5385억원", "org:asiana-airlines"),
        (
            "ko",
            "LG생활건강은 3분기 영업이익이 1455억원으로 늘었다고 밝혔다.",
            "1455억원",
            "org:lg-household-health-care",
        ),
        ("ko", "614억원의 영업손실을 기록했던 아시아나항공 역시 이익을 냈다.", "614억원", "org:asiana-airlines"),
        ("ko", "대한항공은 매출이 2조원이었다. 영업이익은 2895억원이었다.", "2895억원", "org:korean-air"),
        ("en", "Asiana Airlines, whose revenue came to $86 billion, is hiring.", "$86 billion", "org:asiana-airlines"),
        ("en", "Samsung's third-quarter operating profit rose 9 percent.", "9 percent", "org:samsung-group"),
        ("en", "Apple reported revenue of $86 billion. Net profit fell 3 percent.", "3 percent", "org:apple"),
    ],
)
def test_a_figure_is_of_the_firm_named_with_it_or_told_of_last(
    owner: Owner, lang: Lang, text: str, words: str, firm: str | None
) -> None:
    assert owner(text, lang, words) == firm


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "대한항공은 매출이 2조원이었다. 업종별 영업이익은 48조원이었다.", "48조원"),
        ("ko", "한국거래소는 지난해 상장사 매출이 2214조원이라고 밝혔다.", "2214조원"),
        ("en", "Apple reported revenue of $86 billion. Industry revenue rose 4 percent.", "4 percent"),
    ],
)
def test_a_phrase_that_says_whose_it_is_takes_no_other_firm(owner: Owner, lang: Lang, text: str, words: str) -> None:
    assert owner(text, lang, words) is None
