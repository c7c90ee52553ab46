"""When two slots are one, and filled with different words."""

from factx.read.article import Declared, document
from factx.reconciler.parts.filling import comparable, filled, filled_too
from factx.reconciler.parts.telling import Frame, Told
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def told(text: str, rules: RuleSet) -> tuple[Told, Frame]:
    source = Told(read_source(document("t", text, rules, Declared(lang="en")), rules))
    return source, next(f for f in source.frames if f.part.type == "SLOT" and "cause" in f.part.parts)


def test_two_causes_of_one_sort_of_outcome_fill_one_slot(rules: RuleSet) -> None:
    one, a = told("The blaze was caused by an electrical fault.", rules)
    other, b = told("The fire was caused by a cigarette butt.", rules)
    worth = filled((one, other), (a, b), one_event=False)
    assert worth is not None
    assert worth > 0
    assert (filled((one, other), (a, b), one_event=True) or 0) > worth


def test_causes_of_a_fire_and_of_a_delay_do_not(rules: RuleSet) -> None:
    one, a = told("The blaze was caused by an electrical fault.", rules)
    other, b = told("The train was delayed because of a cigarette butt.", rules)
    assert filled((one, other), (a, b), one_event=False) is None


def test_words_that_share_a_meaning_are_no_other_cause(rules: RuleSet) -> None:
    one, a = told("The blaze was caused by an electrical fault.", rules)
    other, b = told("The fire was caused by a short circuit.", rules)
    assert filled((one, other), (a, b), one_event=True) is None


def test_a_source_that_has_the_words_too_is_known_by_them(rules: RuleSet) -> None:
    _, a = told("The blaze was caused by an electrical fault.", rules)
    both, _ = told("The fire was caused by a cigarette butt. Police first suspected a short circuit.", rules)
    alone, _ = told("The fire was caused by a cigarette butt.", rules)
    assert filled_too(a, both)
    assert not filled_too(a, alone)


def test_whole_clauses_that_share_one_word_of_many_are_two_causes(rules: RuleSet) -> None:
    one, a = told(
        "The exchange asked the auditors in a letter for an answer, and no reply reached it by the Friday deadline. "
        "That is why trading was halted.",
        rules,
    )
    other, b = told(
        "Trading was halted because the company begged the exchange to calm frightened small investors first.", rules
    )
    assert a.part.filler & b.part.filler
    assert filled((one, other), (a, b), one_event=False) is not None


def test_what_came_of_a_cause_may_be_told_in_words_of_no_sort_where_both_are_sure(rules: RuleSet) -> None:
    one, a = told("The drivers walked out over unpaid wages.", rules)
    other, b = told("The cranes were halted because of a landslide.", rules)
    assert filled((one, other), (a, b), one_event=False) == 0.0


def test_sentences_that_are_each_others_nearest_may_tell_outcomes_of_two_sorts(rules: RuleSet) -> None:
    one, a = told("The blaze was caused by an electrical fault.", rules)
    other, b = told("The train was delayed because of a cigarette butt.", rules)
    assert filled((one, other), (a, b), one_event=False, twins=True) == 0.0


def test_across_languages_a_cause_needs_a_word_that_is_listed(rules: RuleSet) -> None:
    _, listed = told("The bees died because of a cigarette butt.", rules)
    _, strange = told("The bees died because of a zibbleframe.", rules)
    assert comparable(listed.part, listed.part, one_language=False)
    assert not comparable(listed.part, strange.part, one_language=False)
    assert comparable(listed.part, strange.part, one_language=True)
