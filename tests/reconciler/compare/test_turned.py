import pytest

from factx.reconciler.compare.turned import turned


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("unless", "neg"), ("even_if", "neg")),
        (("only_if",), ("even_if",)),
        (("on_before",), ("after",)),
        (("on_before",), ("off_before", "neg")),
        (("only",), ("not_only",)),
        (("must",), ("need_not", "may")),
        (("must",), ("may",)),
        (("at_least",), ("at_most",)),
    ],
)
def test_turns_that_exclude_each_other_are_sure_from_both_sides(one, other):
    assert turned(one, other) == turned(other, one) == "sure"


def test_a_negation_on_one_side_may_be_a_matter_of_wording():
    assert turned(("neg",), ()) == "perhaps"
    assert turned(("neg",), ("unless",)) is None


def test_the_same_turns_and_none_at_all_turn_nothing():
    assert turned(("if", "may"), ("may", "if")) is None
    assert turned((), ("if",)) is None
    assert turned(("may", "must"), ("must",)) is None
