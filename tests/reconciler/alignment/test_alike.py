"""Equal times and small numbers that nothing else has told for one."""


def test_a_small_number_of_what_both_name(alike, told, figure):
    seven = figure(7, unit="person")
    assert alike(told("a", seven, topic=("crew",)), told("b", seven, topic=("crew",))) == [(0, 0)]
    assert alike(told("a", seven), told("b", seven)) == []


def test_a_number_and_the_same_less_precise(alike, told, figure):
    exact, rounded = figure("46.29", "0.01", unit="percent"), figure("46.3", "0.1", unit="percent")
    assert alike(told("a", exact, topic=("vote",)), told("b", rounded, topic=("vote",))) == [(0, 0)]
    rivals = told("a", exact, figure("46.31", "0.01", unit="percent"), topic=("vote",))
    assert alike(rivals, told("b", rounded, topic=("vote",))) == []


def test_a_share_and_the_fraction_it_is_told_as(alike, told, figure):
    shares = told("a", figure("14.2", unit="percent", step="0.1"), figure(62, unit="percent"), topic=("stock",))
    seventh = figure("0.142857", unit="ratio", form="share", bound="approx")
    assert alike(shares, told("b", seventh, topic=("stock",))) == [(0, 0)]
    fall = figure("0.142857", unit="ratio", form="delta", bound="approx", direction="down")
    assert alike(shares, told("b", fall, topic=("stock",))) == []
