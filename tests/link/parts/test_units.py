"""Each word of a sentence with all that it may be called."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def units(text: str, lang: str, rules: RuleSet) -> tuple[frozenset[str], ...]:
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    return next(part.units[0] for part in reading.parts if part.type == "SENTENCE")


@pytest.mark.parametrize(
    ("ko", "en", "step"),
    [
        ("직원들은 주차장으로 빠져나왔다.", "The staff stood in the car park.", "step:evacuation"),
        ("장관은 사직서를 냈다.", "The minister had gone.", "step:leaving_office"),
        ("회사는 외부 감정을 받았다.", "A valuer had looked at the ground.", "step:valuation"),
    ],
)
def test_deeds_in_other_words_are_of_one_broad_sort(rules: RuleSet, ko: str, en: str, step: str) -> None:
    for text, lang in ((ko, "ko"), (en, "en")):
        assert any(step in word for word in units(text, lang, rules))


def test_a_word_counts_once_however_many_tables_know_it(rules: RuleSet) -> None:
    assert sum("explosion" in word or "deed:explode" in word for word in units("탱크가 폭발했다.", "ko", rules)) == 1


def test_a_word_that_no_table_knows_stands_for_itself(rules: RuleSet) -> None:
    assert frozenset({"w:gribble"}) in units("The gribbles had gone.", "en", rules)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_steps_are_sorted_and_have_their_words_once(rules: RuleSet, lang: str) -> None:
    rows = rules.table("shared/steps")
    assert [row["step"] for row in rows] == sorted({row["step"] for row in rows})
    for row in rows:
        words = row[lang].split("|")
        assert words == sorted(set(words)), row["step"]
