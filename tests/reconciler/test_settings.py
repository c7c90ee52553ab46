"""What a user may set about reconciling."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.reconciler.settings import Rate, Settings

GROUP = Settings(
    wholes={
        "place:gangnam": frozenset({"place:seoul"}),
        "place:seoul": frozenset({"place:kr"}),
        "place:mapo": frozenset({"place:seoul"}),
    }
)


def test_a_rate_is_a_pair_a_number_and_perhaps_a_day():
    assert Rate.parse("KRW/USD=1380@2025-09-10") == Rate("KRW", "USD", Decimal(1380), "2025-09-10")
    assert Rate.parse(" JPY/EUR=160.5 ") == Rate("JPY", "EUR", Decimal("160.5"))


@pytest.mark.parametrize(
    "text", ["", "KRW=1380", "krw/usd=1380", "KRW/USD=1,380", "KRW/USD=-1", "KRW/USD=1380@today", "KRW/USD=1380@2025"]
)
def test_a_rate_of_another_shape_is_refused_with_its_words(text):
    with pytest.raises(ValueError, match="a rate looks like"):
        Rate.parse(text)


def test_a_rate_serves_both_ways_and_no_other_pair():
    settings = Settings(rates=(Rate.parse("KRW/USD=1250"),))
    assert settings.rate("USD", "KRW") == 1250
    assert settings.rate("KRW", "USD") == Decimal("0.0008")
    assert settings.rate("EUR", "KRW") is None


def test_a_part_of_a_part_belongs_to_the_whole():
    assert GROUP.contains("place:kr", "place:gangnam")
    assert not GROUP.contains("place:gangnam", "place:kr")
    assert not GROUP.contains("place:kr", "place:kr")
    assert GROUP.related("place:gangnam", "place:kr")
    assert GROUP.related("place:gangnam", "place:mapo")
    assert not GROUP.related("place:gangnam", "place:busan")


def test_wholes_that_go_in_a_circle_end():
    circle = Settings(wholes={"a": frozenset({"b"}), "b": frozenset({"a"})})
    assert circle.contains("a", "a")
    assert not circle.contains("c", "a")


def test_a_seat_is_for_one_in_any_body_or_in_a_state_alone():
    settings = Settings(seats={"ceo": "org", "vice-president": "state"})
    assert settings.one_holder("ceo", "org:kakao")
    assert settings.one_holder("vice-president", "place:us")
    assert not settings.one_holder("vice-president", "org:kakao")
    assert not settings.one_holder("adviser", "org:kakao")


def test_forms_of_one_family_exclude_each_other():
    settings = Settings(families={form: frozenset({"unit"}) for form in ("branch", "corporation")})
    assert settings.exclude("branch", "corporation")
    assert not settings.exclude("branch", "branch")
    assert not settings.exclude("branch", "acquisition")
    assert not settings.exclude(None, "branch")


@given(st.decimals(min_value="0.001", max_value=10**6, places=3))
def test_every_rate_that_is_written_is_read_exactly(number):
    assert Rate.parse(f"KRW/USD={number}").number == number
