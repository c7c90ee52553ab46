"""What words mean in either language, as facts are told by them."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.clause.view import View
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[..., Document]


@pytest.fixture
def told(read: Read, rules: RuleSet) -> Callable[[str, str], list[str]]:
    def found(text: str, lang: str) -> list[str]:
        document = read(text, lang=lang, published="2025-09-10")
        view = View(document, mentions(document, rules), rules)
        return [hit.concept for sentence in view.sentences for hit in sentence.hits]

    return found


def test_months_and_currencies_are_no_words_of_the_sentence(told: Callable[[str, str], list[str]]) -> None:
    assert "parade" not in told("The intruders entered the server on March 28.", "en")
    assert "win" not in told("The fee was 50 million won.", "en")


def test_a_derived_noun_speaks_of_what_it_is_made_from(told: Callable[[str, str], list[str]]) -> None:
    assert "inauguration" in told("취임식은 6월 4일로 잡혔다.", "ko")
    assert "inauguration" in told("The mayor will take office on June 2.", "en")


def test_a_counter_is_not_the_noun_that_it_looks_like(told: Callable[[str, str], list[str]]) -> None:
    assert "award" not in told("임상 3상 결과가 나왔다.", "ko")


def test_words_that_news_uses_for_one_another_are_one(told: Callable[[str, str], list[str]]) -> None:
    assert set(told("선원이 탈출했다.", "ko")) & set(told("The crew escaped.", "en"))
