"""Rows of names: partners, members, attendees; open or whole."""

from collections.abc import Callable

import pytest

from factx.models.fact import Fact, ListValue

Facts = Callable[..., tuple[Fact, ...]]


def lists(found: tuple[Fact, ...]) -> list[tuple[str, list[str], bool]]:
    return [
        (fact.attribute, [member.text for member in fact.value.members], fact.value.closed)
        for fact in found
        if isinstance(fact.value, ListValue)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("ko", "오픈AI는 카카오, 크래프톤, 토스 등과 협력한다.", ["카카오", "크래프톤", "토스"]),
        ("en", "OpenAI works with partners including Kakao, Krafton and Toss.", ["Kakao", "Krafton", "Toss"]),
    ],
)
def test_a_row_that_a_word_says_is_of_partners_is_open(facts: Facts, lang: str, text: str, names: list[str]) -> None:
    ((attribute, found, closed),) = lists(facts(text, lang))
    assert attribute.startswith("relation.")
    assert (found, closed) == (names, False)


def test_a_row_with_its_own_number_is_whole(facts: Facts) -> None:
    text = "Three banks raised their rates: Hana Bank, Woori Bank and Shinhan Bank."
    assert lists(facts(text, "en")) == [("open.list", ["Hana Bank", "Woori Bank", "Shinhan Bank"], True)]


def test_a_row_of_places_is_open(facts: Facts) -> None:
    assert lists(facts("Rain fell in Seoul, Busan and Daegu.", "en")) == [
        ("open.list", ["Seoul", "Busan", "Daegu"], False)
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Hana Bank, Woori Bank and Shinhan Bank fell."),
        ("en", "Rain fell in Seoul and Busan."),
        ("ko", "서울과 부산에 비가 내렸다."),
        ("ko", ""),
    ],
)
def test_firms_without_a_number_or_a_word_and_two_names_are_no_list(facts: Facts, lang: str, text: str) -> None:
    assert lists(facts(text, lang)) == []


def test_names_of_two_sorts_make_no_row(facts: Facts) -> None:
    assert lists(facts("Kakao, Seoul and Jason Kwon were named.", "en")) == []
