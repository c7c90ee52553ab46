"""The dates of one report, with what happens then and what they cover."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from factx.models.happening import Happening
from factx.models.mention import DateValue
from factx.reconciler.alignment.two_reports import TwoReports
from factx.reconciler.alignment.when_sides import Stand, When, covered, dated, overlapping, stands

Reports = Callable[..., TwoReports]
DAY = "2027-05-20"


@pytest.fixture
def whens(two_reports: Reports) -> Callable[..., list[When]]:
    """The dates of a text of which something is told to happen."""

    def run(text: str, published: str = DAY) -> list[When]:
        reports = two_reports(text, "It rained.", (published, published))
        return dated(reports.statements[0], reports.told[0])

    return run


Whens = Callable[..., list[When]]


def days(when: When | Stand) -> tuple[str, str]:
    return when.covers[0].date().isoformat(), when.covers[1].date().isoformat()


@pytest.mark.parametrize(
    "text",
    [
        "The satellite Haemir 2 was launched from Goheung on May 7.",
        "위성 해미르 2호는 지난 7일 고흥에서 발사됐다.",
    ],
)
def test_a_day_stands_with_what_happens_on_it(whens: Whens, text: str) -> None:
    (when,) = whens(text)
    assert (days(when), when.sentence) == (("2027-05-07", "2027-05-07"), 0)
    assert when.happening is not None
    assert "launch_flight" in when.happening.deeds
    assert not when.late
    assert not any((when.fine, when.coarse, when.vague, when.rough, when.lasted, when.ahead))


def test_a_day_shortly_before_the_report_is_late(whens: Whens) -> None:
    (when,) = whens("The satellite Haemir 2 was launched from Goheung on May 19.")
    assert when.late


def test_an_hour_is_fine(whens: Whens) -> None:
    (when,) = whens("태풍이 5월 7일 0시 20분께 통영에 상륙했다.")
    assert when.fine


def test_a_year_is_coarse_and_vague(whens: Whens) -> None:
    (when,) = whens("The museum was founded in 1958.")
    assert when.coarse
    assert when.rough
    assert when.vague


def test_the_year_of_the_report_tells_nothing(whens: Whens) -> None:
    assert whens("The museum was founded in 2027.") == []


def test_what_is_to_come_lies_ahead(whens: Whens) -> None:
    (when,) = whens("The museum will open on June 12.")
    assert when.ahead


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("서점 '먼산책방'이 문을 닫는다. 아들이 이어 올해로 꼭 60년을 채웠다.", "1967-01-01", "1967-12-31"),
        ("크레인 기사들의 파업이 석 달째 접어들었다.", "2027-02-18", "2027-03-21"),
    ],
)
def test_what_has_lasted_is_reckoned_back(whens: Whens, text: str, first: str, last: str) -> None:
    (when,) = whens(text)
    assert when.lasted
    assert days(when) == (first, last)


def test_a_length_that_lies_ahead_begins_on_no_day(whens: Whens) -> None:
    assert not [when for when in whens("The dairy will stay shut for five weeks.") if when.lasted]


def test_all_days_of_a_report_stand_in_its_sentences(two_reports: Reports) -> None:
    told = two_reports("The pier shut on May 7. It opens again on June 12.", "It rained.", (DAY, DAY)).told[0]
    assert [(days(stand)[0], stand.sentence) for stand in stands(told)] == [("2027-05-07", 0), ("2027-06-12", 1)]


def test_lengths_stand_nowhere(two_reports: Reports) -> None:
    assert stands(two_reports("The pier was shut for 12 days.", "It rained.", (DAY, DAY)).told[0]) == []


def happening(*aspects: str) -> Happening:
    return Happening((0, 4), frozenset({"open"}), frozenset(), frozenset(aspects), frozenset())


def test_a_day_covers_itself_and_the_weeks_on_one_side_of_it(date: Callable[..., DateValue]) -> None:
    day = date("2027-05-07")
    plain, before, after = (covered(day, happening(*aspects)) for aspects in ((), ("before",), ("after",)))
    assert plain is not None
    assert before is not None
    assert after is not None
    assert {bound.date().isoformat() for bound in plain} == {"2027-05-07"}
    assert before[1] < plain[0] < plain[1] < after[0]
    assert plain[0] - before[0] == after[1] - plain[1] == timedelta(60)


def stand(at: datetime, *, fine: bool) -> Stand:
    return Stand((at, at), 0, None, fine, "day")


NOON, ONE, NIGHT, LATER = (
    datetime.fromisoformat(f"2027-05-{time}") for time in ("07T12:00", "07T13:00", "07T23:00", "09T12:00")
)


def test_dates_overlap_within_their_day() -> None:
    far = [stand(NOON, fine=True), stand(LATER, fine=False)]
    assert list(overlapping((NIGHT, NIGHT), far, fine=False, within=timedelta(hours=1))) == far[:1]


def test_hours_overlap_within_their_hour() -> None:
    far = [stand(NOON, fine=True), stand(NOON, fine=False)]
    assert list(overlapping((ONE, ONE), far, fine=True, within=timedelta(hours=1))) == far[:1]
    assert list(overlapping((ONE, ONE), far, fine=True, within=timedelta(minutes=30))) == []
