"""How much speaks for two dates being of one happening."""

from factx.models.happening import Happening
from factx.reconciler.alignment.matter import common


def happening(*deeds: str, beside: tuple[str, ...] = ()) -> Happening:
    return Happening((0, 1), frozenset(deeds), frozenset(beside), frozenset(), frozenset())


def test_what_the_words_of_both_dates_tell_is_common() -> None:
    assert common(happening("break_out", "crash"), happening("break_out")) == {"break_out"}


def test_else_what_those_of_one_tell_and_what_stands_beside_the_other() -> None:
    assert common(happening("sign", beside=("vote",)), happening("vote")) == {"vote"}
    assert common(happening(beside=("vote",)), happening(beside=("vote",))) == frozenset()
