"""Causes and places of other cases than the report is of."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def causes(text: str, lang: str, rules: RuleSet) -> dict[str, bool]:
    """The words of the causes of a report of March 2027, and whether they are told of another case."""
    declared = Declared(lang=lang, published="2027-03-04", published_from="input")
    reading = read_source(document("t", text, rules, declared), rules)
    return {part.evidence.text: part.aside for part in reading.parts if part.type == "SLOT"}


@pytest.mark.parametrize(
    ("text", "lang", "own", "other"),
    [
        (
            "The fire was caused by a short circuit. Last year's fire was blamed on a faulty heater.",
            "en",
            "a short circuit",
            "a faulty heater",
        ),
        (
            "The fire was caused by a short circuit. In 2021 a fire at the mill was caused by lightning.",
            "en",
            "a short circuit",
            "lightning",
        ),
        (
            "The fire was caused by a short circuit. Another blaze nearby was caused by lightning.",
            "en",
            "a short circuit",
            "lightning",
        ),
        ("전기 합선으로 불이 났다. 2018년 사우나 화재는 담배꽁초가 원인이었다.", "ko", "전기 합선", "담배꽁초"),
        ("전기 합선으로 불이 났다. 3년 전 화재는 담배꽁초가 원인이었다.", "ko", "전기 합선", "담배꽁초"),
        (
            "전기 합선으로 불이 났다. 방화는 화재 원인이 아니라고 했지만 다른 불은 번개 때문이다.",
            "ko",
            "전기 합선",
            "번개",
        ),
    ],
)
def test_an_earlier_case_and_another_one_are_told_apart(
    rules: RuleSet, text: str, lang: str, own: str, other: str
) -> None:
    found = causes(text, lang, rules)
    assert found[own] is False
    assert found[other] is True


def test_what_was_ruled_out_is_no_cause_of_the_event(rules: RuleSet) -> None:
    found = causes("The plant burned down. A blaze caused by lightning was ruled out.", "en", rules)
    assert [*found.values()] == [True]


def test_an_old_day_inside_the_cause_tells_of_no_other_case(rules: RuleSet) -> None:
    found = causes("The bees died out. Scientists attribute the loss to a pesticide sprayed last autumn.", "en", rules)
    assert found["a pesticide sprayed last autumn"] is False


def test_the_first_sentence_tells_of_the_event(rules: RuleSet) -> None:
    found = causes("A blaze in December was caused by lightning, an inquiry found.", "en", rules)
    assert found["lightning"] is False


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_are_listed_once_and_in_order(rules: RuleSet, lang: str) -> None:
    rows = rules.lexicon(lang, "other_case").rows
    assert [row["surface"] for row in rows] == sorted({row["surface"] for row in rows})
    assert {group for row in rows for group in row["group"].split("|")} == {"clause", "start", "dropped"}


def test_last_month_is_the_report_s_own_case(rules: RuleSet) -> None:
    text = "The mill burned down. Police now say that the fire of last month was caused by a short circuit."
    assert causes(text, "en", rules)["a short circuit"] is False
