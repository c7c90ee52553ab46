"""A share of a whole here, a change by the same number there."""

import pytest

from factx.reconciler.compare.changed import changed

BY, OPEN = ("reckoned:by",), "open.percent"


def rise(make, figure, unit="percent", number=71):
    return make(figure(number, unit=unit, form="delta", direction="up"), attribute=OPEN, warnings=BY).fact


def share(make, figure, number=71, **told):
    return make(figure(number, unit="percent"), attribute=OPEN, **told).fact


@pytest.mark.parametrize("unit", ["percent", "percentage_point"])
def test_a_share_is_no_rise_by_the_same_number(make, figure, unit):
    level, change = share(make, figure), rise(make, figure, unit)
    assert [changed(level, change).code, changed(change, level).code] == ["FX113", "FX113"]
    assert changed(level, change).severity == "note"


def test_two_shares_and_two_rises_are_of_one_sort(make, figure):
    level, change = share(make, figure), rise(make, figure)
    assert changed(level, level) is None
    assert changed(change, change) is None


def test_a_rate_of_change_is_a_level_by_itself(make, figure):
    assert changed(share(make, figure, 3, kin=("growth",)), rise(make, figure, number=3)) is None


def test_what_is_known_to_be_one_thing_is_told_in_either_way(make, figure):
    known = "business.fee"
    level = make(figure(71, unit="percent"), attribute=known).fact
    change = make(figure(71, unit="percent", form="delta", direction="up"), attribute=known, warnings=BY).fact
    assert changed(level, change) is None


def test_what_shrinks_by_half_shrinks_to_half(make, figure):
    assert changed(share(make, figure, 50), rise(make, figure, number=50)) is None


def test_a_sentence_of_change_may_tell_one_without_a_word_beside_it(make, figure):
    assert changed(share(make, figure, topic=("decrease",)), rise(make, figure)) is None


def test_two_numbers_are_compared_as_numbers(make, figure):
    assert changed(share(make, figure, 70), rise(make, figure)) is None
