"""An order of two deeds."""

import pytest

from factx.link.parts.order import Order
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.mark.parametrize("way", ["before", "after"])
def test_the_way_alone_parts_two_orders_of_the_same_words(way: str) -> None:
    order = Order(way, (4, 9), [(4, 9)], [(0, 4), (9, 20)])
    other = order._replace(way="before" if way == "after" else "after")
    assert order != other
    assert (order.cue, order.of, order.beside) == (other.cue, other.of, other.beside)


def test_an_end_that_the_sentence_before_tells_is_empty(rules: RuleSet) -> None:
    reading = read_source(
        document("t", "경찰은 병원을 압수수색했다. 약이 나온 뒤였다.", rules, Declared(lang="ko")), rules
    )
    assert [part.type for part in reading.parts].count("ORDER") == 1
