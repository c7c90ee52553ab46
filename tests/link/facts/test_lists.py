"""Rows of names that no word of the catalogue says what they are of."""

import pytest

from factx.models.fact import ListValue
from factx.run.pipeline import read_source


def rows(read, rules, text, lang):
    facts = read_source(read(text, lang=lang, published="2026-08-14"), rules).facts
    values = [f.value for f in facts if f.attribute == "open.list" and isinstance(f.value, ListValue)]
    return [([member.text for member in value.members], value.closed) for value in values]


def test_a_row_with_its_number_is_whole(read, rules):
    text = "Three banks raised their rates: Hana Bank, Woori Bank and Shinhan Bank."
    assert rows(read, rules, text, "en") == [(["Hana Bank", "Woori Bank", "Shinhan Bank"], True)]


def test_a_row_of_places_is_open(read, rules):
    assert rows(read, rules, "Rain fell in Seoul, Busan and Daegu.", "en") == [(["Seoul", "Busan", "Daegu"], False)]


@pytest.mark.parametrize("text", ["Hana Bank, Woori Bank and Shinhan Bank fell.", "Rain fell in Seoul and Busan."])
def test_firms_without_a_number_and_two_places_are_no_list(read, rules, text):
    assert rows(read, rules, text, "en") == []
