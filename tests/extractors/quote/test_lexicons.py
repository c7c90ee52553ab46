"""The word lists of quotes: sorted, without doubles, with known values."""

import pytest

from factx.extractors.quote.conjugation_ko import beginnings, modifies
from factx.rules.load import RuleSet

LISTS = [
    ("en", "cue_verb", "lemma"),
    ("en", "cue_noun", "lemma"),
    ("en", "no_source", "surface"),
    ("en", "quote_word", "surface"),
    ("en", "reckoning", "surface"),
    ("ko", "cue_verb", "surface"),
    ("ko", "cue_noun", "surface"),
    ("ko", "cue_passive", "surface"),
    ("ko", "quote_word", "surface"),
]


@pytest.mark.parametrize(("lang", "name", "column"), LISTS)
def test_rows_are_sorted_and_unique(rules: RuleSet, lang: str, name: str, column: str) -> None:
    surfaces = [row[column] for row in rules.lexicon(lang, name).rows]
    assert surfaces == sorted(set(surfaces))


@pytest.mark.parametrize(
    ("lang", "name", "column", "known"),
    [
        ("en", "cue_verb", "group", {"say", "think", "show", "sound"}),
        ("ko", "cue_verb", "group", {"say", "think", "name", "adj"}),
        ("ko", "cue_noun", "group", {"say", "fact", "tell"}),
    ],
)
def test_groups_are_known(rules: RuleSet, lang: str, name: str, column: str, known: set[str]) -> None:
    assert {row[column] for row in rules.lexicon(lang, name).rows} == known


def test_what_verbs_take_is_known(rules: RuleSet) -> None:
    assert set("".join(row["takes"] for row in rules.lexicon("en", "cue_verb").rows)) <= set("qtzZiopwaAgvnN")
    assert set("".join(row["takes"] for row in rules.lexicon("ko", "cue_verb").rows)) <= set("qco")


def test_english_verbs_have_all_their_forms(rules: RuleSet) -> None:
    forms = {form for row in rules.lexicon("en", "cue_verb").rows for form in row["en"].split("|")}
    assert {
        "says",
        "said",
        "saying",
        "told",
        "wrote",
        "denied",
        "denying",
        "admitted",
        "bragged",
        "pointed out",
    } <= forms
    assert not {"sayed", "telled", "denyed", "admited", "braged"} & forms
    assert all(len(row["en"].split("|")) >= 3 for row in rules.lexicon("en", "cue_verb").rows)


@pytest.mark.parametrize(
    ("stem", "forms"),
    [
        ("밝히", ["밝혔", "밝힌", "밝혀"]),
        ("말하", ["말했", "말한", "말할", "말해"]),
        ("보", ["봤", "본", "봐"]),
        ("쓰", ["썼", "쓴"]),
        ("받아치", ["받아쳤", "받아친"]),
        ("적", ["적"]),
    ],
)
def test_korean_verbs_are_found_by_the_beginnings_of_their_forms(stem: str, forms: list[str]) -> None:
    assert set(forms) <= beginnings(stem)


@pytest.mark.parametrize(
    ("word", "expected"), [("말한", True), ("주장하는", True), ("밝혔다", False), ("강조하며", False)]
)
def test_forms_that_modify_a_noun_end_in_n_or_l(word: str, expected: bool) -> None:
    assert modifies(word) is expected
