"""What two reports tell together, and how surely two happenings are one."""

from collections.abc import Callable

import pytest

from factx.models.happening import Happening
from factx.reconciler.alignment.two_reports import TwoReports

Reports = Callable[..., TwoReports]
DAY = "2027-05-20", "2027-05-21"
LAUNCH = "기상위성 해미르 2호가 지난 17일 고흥 발사장에서 발사됐다. 무게는 320㎏이다."
LAUNCHED = "The 320-kilogram weather satellite Haemir 2 was launched from Goheung on May 17."


def happening(deeds: set[str], beside: tuple[str, ...] = ()) -> Happening:
    return Happening((0, 4), frozenset(deeds), frozenset(beside), frozenset(), frozenset())


def test_two_short_reports_of_one_matter_are_brief(two_reports: Reports) -> None:
    assert two_reports(LAUNCH, LAUNCHED, DAY).brief


def test_a_long_report_is_not_brief(two_reports: Reports) -> None:
    assert not two_reports(LAUNCH, LAUNCHED + " It rained hard at the pad." * 12, DAY).brief


def test_reports_of_two_matters_are_not_brief(two_reports: Reports) -> None:
    assert not two_reports(LAUNCH, "A bakery in Leeds has closed its doors.", DAY).brief


def test_reports_far_from_each_other_in_time_are_not_brief(two_reports: Reports) -> None:
    assert not two_reports(LAUNCH, LAUNCHED, ("2027-05-20", "2028-09-01")).brief


@pytest.fixture
def reports(two_reports: Reports) -> TwoReports:
    return two_reports(LAUNCH, LAUNCHED, DAY)


def test_one_deed_of_which_a_story_has_few_is_a_sure_sign(reports: TwoReports) -> None:
    assert reports.of_one(happening({"launch"}), happening({"launch"}), 0.5, 0.25) == 2.0


def test_one_deed_of_which_a_story_has_many_is_worth_less(reports: TwoReports) -> None:
    broad = min(reports.table.broad)
    assert reports.of_one(happening({broad}), happening({broad}), 0.5, 0.25) == 0.5


def test_what_stands_beside_both_is_worth_least(reports: TwoReports) -> None:
    one, other = happening({"open"}, ("launch",)), happening({"close"}, ("launch",))
    assert reports.of_one(one, other, 0.5, 0.25) == 0.25


def test_nothing_in_common_is_worth_nothing(reports: TwoReports) -> None:
    assert reports.of_one(happening({"open"}), happening({"close"}), 0.5, 0.25) == 0
    assert reports.of_one(None, happening({"close"}), 0.5, 0.25) == 0
