"""How much speaks for two dates being of one happening."""

import pytest

from factx.models.happening import Happening
from factx.models.mention import DateValue
from factx.reconciler.alignment.matter import Dated, common, nearby


def happening(*deeds: str, beside: tuple[str, ...] = ()) -> Happening:
    return Happening((0, 1), frozenset(deeds), frozenset(beside), frozenset(), frozenset())


def test_what_the_words_of_both_dates_tell_is_common() -> None:
    assert common(happening("break_out", "crash"), happening("break_out")) == {"break_out"}


def test_else_what_those_of_one_tell_and_what_stands_beside_the_other() -> None:
    assert common(happening("sign", beside=("vote",)), happening("vote")) == {"vote"}
    assert common(happening(beside=("vote",)), happening(beside=("vote",))) == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "deed", "near"),
    [
        ("2025-11-18", "2025-11-28", "sign", True),
        ("2025-11-18", "2026-01-28", "sign", False),  # two months between
        ("2026-03-18", "2026-03-28", "sign", False),  # news of the day, with many days in it
        ("2025-11-18", "2025-11-28", "vote", False),
    ],
)
def test_two_days_of_one_deed_long_ago_are_near(make, one: str, other: str, deed: str, *, near: bool) -> None:
    def dated(day: str, of: str, source: str) -> Dated:
        value = DateValue(type="DATE", timex=day, grain="day", first=day, last=day)
        statement = make(value, source=source, published="2026-04-01")
        return Dated(statement, value, happening(of), frozenset(), frozenset(), (day, day))

    assert nearby(dated(one, "sign", "a"), dated(other, deed, "b")) is near
