"""Every grammar slot: a pattern that rules can embed, and a parser that may say no."""

import pytest
import regex

from factx.normalise.grammars import GRAMMARS

SLOTS = [(lang, name) for lang in GRAMMARS for name in GRAMMARS[lang]]
TEXTS = {
    "ko": "지난해 3월 1일 오후 3시 30분 이십여 명이 1만2000원을, 서너 사람은 절반을 냈다. 2025년 12월 31일.",
    "en": "On March 3rd, 2025 at 4:30 p.m. some twenty-one people paid $1.2 million; the twelfth paid half.",
}


def test_both_languages_read_numbers_and_dates() -> None:
    assert {"number", "year4", "day"} <= GRAMMARS["ko"].keys() & GRAMMARS["en"].keys()
    assert "ordinal" in GRAMMARS["en"]


@pytest.mark.parametrize(("lang", "name"), SLOTS)
def test_a_pattern_can_be_embedded_and_names_no_group(lang: str, name: str) -> None:
    assert not regex.compile(GRAMMARS[lang][name].pattern).groupindex
    assert regex.compile(f"(?P<slot>{GRAMMARS[lang][name].pattern})").groupindex == {"slot": 1}


@pytest.mark.parametrize(("lang", "name"), SLOTS)
def test_whatever_a_slot_reads_holds_one_of_its_triggers(lang: str, name: str) -> None:
    grammar = GRAMMARS[lang][name]
    if grammar.triggers is None:
        return
    for found in regex.finditer(grammar.pattern, TEXTS[lang]):
        folded = regex.sub(r"\d", "0", found[0].lower())
        assert grammar.parse(found[0]) is None or any(trigger in folded for trigger in grammar.triggers)


@pytest.mark.parametrize(("lang", "name"), SLOTS)
@pytest.mark.parametrize(
    "text",
    ["9" * 400, "영" * 400, "one " * 99, "٣월 ٣일", "½/½", "--1", "1e99 0^0", "0000년 99월 99일 99시 99분", "00:99"],
)
def test_what_a_pattern_lets_through_its_parser_reads_or_refuses(lang: str, name: str, text: str) -> None:
    grammar = GRAMMARS[lang][name]
    values = [grammar.parse(found[0]) for found in regex.finditer(grammar.pattern, text)]
    assert not any(isinstance(value, float) for value in values)
