"""All mentions of a document, each kind seeing those before it."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.models.document import Document
from factx.models.mention import QuoteValue
from factx.rules.load import RuleSet

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("권 CSO는 10일 “이용자가 7억 명이다”라고 말했다.", {"date", "figure", "entity", "quote"}),
        ("Kwon said on May 26, “We have 700 million users.”", {"date", "figure", "entity", "quote"}),
        ("비가 왔다.", set()),
        ("", set()),
    ],
)
def test_every_kind_is_found_in_both_languages(rules: RuleSet, read: Read, text: str, kinds: set[str]) -> None:
    assert {mention.kind for mention in mentions(read(text), rules)} == kinds


def test_the_digits_of_a_date_are_no_figure_and_its_month_no_name(rules: RuleSet, read: Read) -> None:
    found = mentions(read("Shops open on May 26, 2025.", published="2025-05-01"), rules)
    assert [(mention.kind, mention.text) for mention in found] == [("date", "May 26, 2025")]


def test_mentions_stand_in_order_with_ids_of_their_own(rules: RuleSet, read: Read) -> None:
    found = mentions(read("삼성전자는 10일 서울에서 3명을 뽑았다. 김씨는 “간다. 곧 간다”고 말했다."), rules)
    assert [mention.start for mention in found] == sorted(mention.start for mention in found)
    assert len({mention.id for mention in found}) == len(found)


def test_a_quote_knows_who_was_found_before_it(rules: RuleSet, read: Read) -> None:
    found = mentions(read("최민호 누리모바일 대표는 “곧 간다”고 말했다."), rules)
    (value,) = [mention.value for mention in found if isinstance(mention.value, QuoteValue)]
    assert value.speaker_text is not None
    assert value.speaker_text.text == "최민호"


def test_a_given_name_that_is_a_month_is_no_date(rules: RuleSet, read: Read) -> None:
    found = mentions(
        read("Director April Jones resigned in April. Park Jun-ho said so.", published="2026-05-28"), rules
    )
    assert [m.text for m in found if m.kind == "date"] == ["April"]
    assert "April Jones" in [m.text for m in found if m.kind == "entity"]
