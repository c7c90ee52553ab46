"""Words that turn what is said, in both languages (rules/<lang>/lexicon/turn.tsv)."""

import pytest

from factx.link.clause.view import View
from factx.link.said.turns import turns
from factx.rules.load import default_rules

KNOWN = {
    *("neg", "if", "only_if", "even_if", "unless", "before", "after", "until", "while", "must", "may", "only"),
    *("all", "most", "half", "some", "at_least", "at_most", "more", "less", "always", "never", "yet", "already"),
    *("first", "last", "source", "asked", "alone", "not_only", "except", "short", "must_not", "need_not", "not_all"),
    *("none", "not_always", "not_that", "not_of", "even", "on_before", "off_before", "still", "no_longer"),
    *("aside", "beyond", "idle", "any_more", "goes_on", "ceases", "waits", "meant", "not_meant"),
}


def of(read, text):
    rules = default_rules()
    (sentence,) = View(read(text), [], rules).sentences
    return tuple(turns(rules, sentence.lang).of(sentence, (sentence.start, sentence.end)))


@pytest.mark.parametrize(
    ("ko", "en", "told"),
    [
        ("국비가 나오지 않는 한 짓겠다.", "We build unless the state pays.", ("unless",)),
        ("국비가 나오더라도 짓겠다.", "We build even if the state pays.", ("even_if",)),
        ("국비가 나오면 짓겠다.", "We build if the state pays.", ("if",)),
        ("비가 그친 뒤에 연다.", "We open after the rain ends.", ("after",)),
        ("비가 그치기 전에 연다.", "We open before the rain ends.", ("before",)),
        ("협상이 진행되는 동안 쉰다.", "We rest while they talk.", ("while",)),
        ("벌금을 내야 한다.", "They must pay the fine.", ("must",)),
        ("벌금을 내도 된다.", "They may pay the fine.", ("may",)),
        ("절반은 적어도 성공이다.", "At least half is a success.", None),
        ("나는 돌아가지 않는다.", "I do not return.", ("neg",)),
    ],
)
def test_what_is_meant_is_read_alike_in_both_languages(read, ko, en, told):
    korean, english = of(read, ko), of(read, en)
    assert set(korean) == set(english)
    assert told is None or korean == told


def test_a_question_that_asserts_is_no_negation(read):
    assert of(read, "젊은 사람이 오면 골목이 살아나지 않겠느냐.") == ("if", "asked")


def test_an_ending_is_no_noun_of_the_same_letters(read):
    assert "if" not in of(read, "그는 어두운 면을 보았다.")


def test_a_report_that_is_named_is_no_condition(read):
    assert of(read, "경찰에 따르면 그는 떠났다.") == ("source",)


def test_the_longest_wording_counts_alone(read):
    assert of(read, "They will come regardless of whether it rains.") == ("even_if",)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_are_sorted_single_and_of_known_turns(lang):
    rows = default_rules().lexicon(lang, "turn").rows
    surfaces = [row["surface"] for row in rows]
    assert surfaces == sorted(set(surfaces))
    assert {turn for row in rows for turn in row["turn"].split("|")} <= KNOWN
    assert len(rows) > 250


def test_turns_exclude_known_turns_each_pair_once():
    rows = default_rules().table("shared/turn_against")
    pairs = [frozenset((row["turn"], row["against"])) for row in rows]
    assert len(set(pairs)) == len(pairs)
    assert all(len(pair) > 1 and pair <= KNOWN for pair in pairs)
    assert [row["turn"] for row in rows] == sorted(row["turn"] for row in rows)


@pytest.mark.parametrize("text", ["올 사람이 반도 안 된다.", "열 명도 채 되지 않았다.", "3년도 안 돼 무너졌다."])
def test_fewer_than_so_many_denies_nothing(read, text):
    assert "less" in of(read, text)
    assert "neg" not in of(read, text)
