"""The bilingual lexicon of what is measured and stated (rules/shared/measures.tsv)."""

from collections import Counter

import pytest

from factx.rules.load import default_rules

ROWS = default_rules().table("shared/measures")
CLASSES = {"person", "group", "place", "thing", "money", "rate", "measure", "event", "act", "quality", "notion"}


def test_concepts_are_sorted_and_unique() -> None:
    concepts = [row["concept"] for row in ROWS]
    assert concepts == sorted(set(concepts))
    assert len(concepts) > 1000


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_word_belongs_to_one_concept_only(lang: str) -> None:
    words = Counter(word for row in ROWS for word in row[lang].split("|"))
    assert [word for word, times in words.items() if times > 1 or not word.strip()] == []


def test_every_concept_has_a_class_of_the_list() -> None:
    assert {row["class"] for row in ROWS} == CLASSES


@pytest.mark.parametrize(
    ("ko", "en"), [("사망자", "killed"), ("좌석", "seat"), ("영업이익", "operating profit"), ("지진", "quake")]
)
def test_words_of_one_meaning_meet(ko: str, en: str) -> None:
    rules = default_rules()
    korean, english = rules.lexicon("ko", "measures").get(ko), rules.lexicon("en", "measures").get(en)
    assert korean is not None
    assert korean == english
