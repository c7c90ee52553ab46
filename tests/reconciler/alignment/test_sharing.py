"""What two statements share, and in what they plainly differ."""

from factx.reconciler.alignment.sharing import (
    far_grains,
    measured_alike,
    one_grain,
    one_subject,
    other_bounds,
    other_subjects,
    other_things,
    phrases,
    units_meet,
    vague,
)


def test_the_shorter_phrase_decides_how_much_of_it_is_shared(make, figure):
    a, b = make(figure(1), kin=("crown", "gold")), make(figure(2), source="b", kin=("crown", "bronze", "tomb"))
    assert phrases(a, b) == phrases(b, a) == 0.5
    assert phrases(a, make(figure(2), source="b")) == 0


def test_one_person_told_by_the_surname_is_one_subject(make, figure):
    whole, short = make(figure(1), subject="person:choi-gwang-ho"), make(figure(1), source="b", subject="person:choi")
    assert one_subject(whole, short)
    assert not other_subjects(whole, short)


def test_a_subject_that_stands_beside_the_other_value_is_no_other(make, figure):
    a = make(figure(1), subject="org:hanul", names=("org:hanul", "org:gaon"))
    assert not other_subjects(a, make(figure(1), source="b", subject="org:gaon"))
    assert other_subjects(a, make(figure(1), source="b", subject="org:saebit"))


def test_a_bare_number_meets_what_is_counted(make, figure):
    people, bare, won = (make(figure(1, unit=unit)) for unit in ("person", None, "KRW"))
    assert units_meet(people, bare)
    assert not units_meet(people, won)


def test_physical_measures_are_of_one_dimension(make, figure):
    metre, foot, won = (
        make(figure(1, unit=unit, dimension=of))
        for unit, of in (("m", "length"), ("ft", "length"), ("KRW", "currency"))
    )
    assert measured_alike(metre, foot)
    assert not measured_alike(won, won)


def test_bounds_that_say_the_same_are_no_other_bounds(make, figure):
    over, more, about = (make(figure(60, bound=bound)) for bound in ("more_than", "at_least", "approx"))
    assert not other_bounds(over, more)
    assert other_bounds(over, about)


def test_a_year_is_no_day(make, date):
    year, day, hour = (make(date("2014", grain=grain)) for grain in ("year", "day", "hour"))
    assert not one_grain(year, day)
    assert one_grain(day, hour)
    assert far_grains(year, hour)


def test_numbers_in_words_alone_are_vague(make, figure):
    dozens = figure(None, low=20, high=99, bound="range")
    assert vague(make(dozens, words="수십 명"))
    assert not vague(make(dozens, words="20~99명"))
    assert not vague(make(figure(12), words="a dozen"))


def test_counts_with_units_of_their_own_are_of_other_things(make, figure):
    schools, tubs = make(figure(2, unit="organization")), make(figure(1, unit="item"), source="b")
    assert other_things(schools, tubs)
    assert not other_things(schools, make(figure(3, unit="organization"), source="b"))
    assert not other_things(schools, make(figure(3), source="b"))
    assert not other_things(schools, make(figure(3, unit="kilometer"), source="b"))
