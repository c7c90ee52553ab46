"""Votes that are needed are no outcome."""

import pytest

from factx.link.facts.required import THRESHOLD


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("ko", "탄핵안이 통과되려면 200표가 필요하다.", "200표"),
        ("ko", "재적 의원 3분의 2가 찬성해야 한다.", "3분의 2"),
        ("en", "The motion needs 200 votes to pass.", "200 votes"),
        ("en", "Two-thirds of all lawmakers must vote for it.", "Two-thirds"),
    ],
)
def test_what_must_be_reached_has_an_attribute_of_its_own(attribute, lang: str, text: str, figure: str) -> None:
    assert attribute(lang, text, figure) == THRESHOLD


def test_an_outcome_is_none(attribute) -> None:
    assert attribute("ko", "탄핵안은 찬성 204표로 가결됐다.", "204표") == "politics.votes_for"
    assert attribute("en", "The plant needs 650,000 tons of water.", "650,000 tons") != THRESHOLD
