"""Times and lengths of time of two sources that are one."""

from factx.models.mention import DateValue


def test_a_day_that_each_source_tells_of_once(alike, told, date):
    left, right = told("a", date("2025-09-10"), date("2025-09-12")), told("b", date("2025-09-12"))
    assert alike(left, right) == [(1, 0)]


def test_the_day_of_a_report_tells_nothing_without_words_in_common(alike, told, date):
    day = date("2025-09-30")
    assert alike(told("a", day), told("b", day)) == []
    assert alike(told("a", day, topic=("vote",)), told("b", day, topic=("vote",))) == [(0, 0)]


def test_a_day_and_the_month_it_lies_in(alike, told, date):
    month = told("a", date("2025-11"), topic=("sign",))
    assert alike(month, told("b", date("2025-11-18"), topic=("sign",))) == [(0, 0)]
    assert alike(month, told("b", date("2025-11-18"), date("2025-11-20"), topic=("sign",))) == []


def test_a_year_is_the_scope_of_all_that_a_story_tells(alike, told, date):
    assert alike(told("a", date("2025")), told("b", date("2025"))) == []


def test_lengths_of_time(alike, told):
    four = DateValue(type="DURATION", timex="P4M")
    assert alike(told("a", four), told("b", four)) == [(0, 0)]


def test_two_hours_of_one_day_are_two_times(alike, told):
    hours = [
        DateValue(type="TIME", timex=f"2025-09-12T{hour}", first=f"2025-09-12T{hour}", last=f"2025-09-12T{hour}")
        for hour in ("06:40", "07:42")
    ]
    assert alike(told("a", hours[0]), told("b", hours[0])) == [(0, 0)]
    assert alike(told("a", hours[0], topic=("ship",)), told("b", hours[1], topic=("ship",))) == []


def test_one_odd_minute_of_two_days_of_which_one_is_the_reports(alike, told):
    def at(day, hour):
        return DateValue(
            type="TIME", timex=f"{day}T{hour}", grain="minute", first=f"{day}T{hour}", last=f"{day}T{hour}"
        )

    report = told("a", at("2025-09-30", "14:52"))
    assert alike(report, told("b", at("2025-09-27", "14:52"))) == [(0, 0)]
    assert alike(report, told("b", at("2025-09-27", "14:53"))) == []
    assert alike(told("a", at("2025-09-28", "14:52")), told("b", at("2025-09-27", "14:52"))) == []
    assert alike(told("a", at("2025-09-30", "14:50")), told("b", at("2025-09-27", "14:50"))) == []


def test_two_months_and_sixty_days_are_one_length(alike, told):
    months, days = (DateValue(type="DURATION", timex=timex) for timex in ("P2M", "P60D"))
    left, right = told("a", months, topic=("licence",)), told("b", days, topic=("licence",))
    assert alike(left, right) == [(0, 0)]
    assert alike(left, told("b", DateValue(type="DURATION", timex="P70D"), topic=("licence",))) == []


def test_a_time_lies_in_its_day(alike, told, date):
    time = DateValue(
        type="TIME", timex="2025-09-12T06:40", grain="minute", first="2025-09-12T06:40", last="2025-09-12T06:40"
    )
    left, right = told("a", time, topic=("ship",)), told("b", date("2025-09-12"), topic=("ship",))
    assert alike(left, right) == [(0, 0)]


def test_a_year_gone_by(alike, told, date):
    assert alike(told("a", date("2008")), told("b", date("2008"))) == [(0, 0)]


def test_equal_lengths_of_time_in_other_units(alike, told, date):
    left = told("a", DateValue(type="DURATION", timex="P2Y6M"))
    assert alike(left, told("b", DateValue(type="DURATION", timex="P30M"))) == [(0, 0)]
