"""What sort of thing a figure counts."""

import pytest

from factx.link.facts.sorts import sorts


@pytest.fixture
def told(reported):
    def run(lang, text):
        facts = reported(text, lang=lang, published="2026-05-02").facts
        return [sorts(fact) for fact in facts if fact.kind == "figure"]

    return run


def test_a_counter_and_a_noun_say_the_sort(told):
    assert told("ko", "도서관은 고서 62만 쪽을 찍었다.") == [{"writing": "page"}]
    assert told("en", "The library scanned 620,000 volumes.") == [{"writing": "volume"}]


def test_a_household_is_told_from_those_who_live_there(told):
    assert told("ko", "불이 나 1,240가구가 대피했다.") == [{"dweller": "household"}]
    (people,) = told("en", "The fire drove out 1,240 residents.")
    assert people["dweller"] == "person"


def test_a_counter_of_anything_says_no_sort(told):
    assert told("ko", "회사는 부품 340개를 바꿨다.") == [{}]


def test_a_share_counts_nothing(told):
    assert told("en", "It sold 40 percent of the books.") == [{}]
