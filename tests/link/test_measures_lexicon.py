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
    ("ko", "en"),
    [
        ("사망자", "killed"),
        ("좌석", "seat"),
        ("영업이익", "operating profit"),
        ("지진", "quake"),
        ("정관", "articles of association"),
        ("접수대", "front desk"),
        ("별장", "holiday home"),
    ],
)
def test_words_of_one_meaning_meet(ko: str, en: str) -> None:
    rules = default_rules()
    korean, english = rules.lexicon("ko", "measures").get(ko), rules.lexicon("en", "measures").get(en)
    assert korean is not None
    assert korean == english


def test_concepts_that_stand_for_one_another_have_one_leader() -> None:
    akin = {row["concept"]: row["leader"] for row in default_rules().table("shared/akin")}
    known = {row["concept"] for row in ROWS}
    assert list(akin) == sorted(akin)
    assert set(akin) | set(akin.values()) <= known
    assert not set(akin) & set(akin.values())
    assert akin["crew"] == akin["crew_member"] == "sailor"


def test_the_last_syllables_of_derived_nouns_are_sorted_and_single() -> None:
    tails = [row["surface"] for row in default_rules().lexicon("ko", "noun_tail").rows]
    assert tails == sorted(set(tails))
    assert all(len(tail) == 1 for tail in tails)
