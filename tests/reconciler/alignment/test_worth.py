"""Why two values are taken for one question, and what cannot be one."""

from dataclasses import replace

import pytest

from factx.reconciler.alignment.worth import Grounds, alarming, grounds_of, two_people, two_questions
from factx.reconciler.comparison import coded

PERHAPS = coded("FX103", "test").at_most("note")
ALONE = Grounds(affinity=1.5, similarity=0.1, partners=0.0, known=False, once=False)
ONE_SENTENCE = Grounds(affinity=4.5, similarity=0.5, partners=1.0, known=False, once=False)
KNOWN = Grounds(affinity=3.0, similarity=0.1, partners=0.0, known=True, once=False)


@pytest.fixture
def pair(make, figure):
    def build(one, other, unit="person", **facts):
        both = {"subject": None, "attribute": "open.visitor", **facts}
        left = {name: value[0] if isinstance(value, list) else value for name, value in both.items()}
        right = {name: value[1] if isinstance(value, list) else value for name, value in both.items()}
        return make(figure(one, unit=unit), **left), make(figure(other, unit=unit), source="b", **right)

    return build


def test_two_numbers_that_share_nothing_but_their_unit_have_none(pair):
    assert grounds_of(*pair(35, 71, attribute=["open.ship", "open.visitor"]), PERHAPS, ALONE) == ()


def test_sentences_that_tell_one_another_are_grounds(pair):
    assert grounds_of(*pair(35, 71, attribute=["open.ship", "open.visitor"]), PERHAPS, ONE_SENTENCE) == ("sentence",)


def test_one_common_noun_is_a_ground_where_the_attribute_is_one(pair):
    assert grounds_of(*pair(35, 71, subject_key="visitor"), PERHAPS, ALONE) == ("noun",)
    assert grounds_of(*pair(35, 71, subject_key=["visitor", "guard"]), PERHAPS, ALONE) == ()


def test_the_same_phrases_are_grounds(pair):
    assert grounds_of(*pair(35, 71, kin=("visitor", "weekend")), PERHAPS, ALONE) == ("phrase",)


def test_values_of_two_named_subjects_have_none(pair):
    subjects = ["org:hanul", "org:gaon"]
    assert grounds_of(*pair(35, 71, subject=subjects, kin=("visitor",)), PERHAPS, ALONE) == ()


def test_values_of_quite_unlike_size_have_none(pair):
    assert grounds_of(*pair(200, 1720, kin=("visitor", "weekend")), PERHAPS, ALONE) == ()
    assert grounds_of(*pair(900, 1720, kin=("visitor", "weekend")), PERHAPS, ALONE) == ("phrase",)


def test_what_only_grows_may_have_grown_much(pair):
    grown = coded("FX112", "test")
    assert grounds_of(*pair(200, 1720, kin=("visitor", "weekend")), grown, ALONE) == ("phrase",)
    assert grounds_of(*pair(20, 1720, kin=("visitor", "weekend")), grown, ALONE) == ()


def test_a_noun_alone_says_little_of_a_measure_of_the_catalogue(pair):
    farms = pair(35, 71, attribute="farming.farms", subject_key="farm", kin=("farm",))
    assert grounds_of(*farms, PERHAPS, KNOWN) == ()
    assert "once" in grounds_of(*farms, PERHAPS, replace(KNOWN, once=True))


def test_two_digits_at_another_scale_are_no_ground_by_themselves(pair):
    assert grounds_of(*pair(12, 1200, attribute=["open.ship", "open.visitor"]), PERHAPS, ALONE) == ()
    assert grounds_of(*pair(124, 12400, attribute=["open.ship", "open.visitor"]), PERHAPS, ALONE) == ("slip",)


def test_digits_that_slipped_are_grounds_whatever_is_around(pair):
    assert grounds_of(*pair(162, 126, attribute=["open.ship", "open.visitor"]), PERHAPS, ALONE) == ("slip",)


def test_prices_of_two_days_are_two_questions(pair):
    prices = pair(
        87400, 93100, unit="KRW", subject="org:hanul", attribute="markets.stock.price", kin=("stock",),
        of=["2026-03-10", "2026-03-12"],
    )  # fmt: skip
    assert two_questions(*prices, coded("FX123", "test", severity="note"), KNOWN)


def test_weekly_and_monthly_users_of_one_product_rest_on_the_product(pair):
    users = pair(700, 20, subject="product:chatgpt", attribute="technology.users.active")
    assert grounds_of(*users, coded("FX121", "test"), KNOWN) == ("subject", "attribute")
    assert not two_questions(*users, coded("FX121", "test"), KNOWN)


def test_an_age_is_of_one_person(pair):
    ages = pair(61, 63, unit="year", attribute="population.age", subject=["person:choi-gwang-ho", "person:choi"])
    assert "subject" in grounds_of(*ages, PERHAPS, KNOWN)
    others = pair(61, 35, unit="year", attribute="population.age", subject=["person:choi", "person:kim"])
    assert grounds_of(*others, PERHAPS, KNOWN) == ()


def test_a_bound_on_both_sides_is_no_difference(make, figure):
    over = make(figure(60, unit="person", bound="a_little_over"))
    more = make(figure(60, unit="person", bound="more_than"), source="b")
    exact = make(figure(60, unit="person"), source="c")
    assert two_questions(over, more, coded("FX106", "test"), KNOWN)
    assert not two_questions(over, exact, coded("FX106", "test"), KNOWN)


def test_a_year_and_a_day_have_no_ground_in_common(make, date):
    crash = {"attribute": "open.crash", "kin": ("crash",)}
    year = make(date("2014", grain="year"), **crash)
    day = make(date("2026-04-14", grain="day"), source="b", **crash)
    other = make(date("2026-04-15", grain="day"), source="c", **crash)
    near = Grounds(affinity=4.5, similarity=0.4, partners=1.0, known=False, once=False)
    assert grounds_of(year, day, coded("FX204", "test").at_most("note"), near) == ()
    assert "phrase" in grounds_of(day, other, coded("FX204", "test").at_most("note"), near)


def test_a_date_of_nothing_in_particular_has_none(make, date):
    one = make(date("2026-04-14", grain="day"), attribute="open.date")
    other = make(date("2026-04-15", grain="day"), attribute="open.date", source="b")
    assert grounds_of(one, other, coded("FX204", "test").at_most("note"), ALONE) == ()


def test_the_launch_of_a_product_is_not_that_of_a_company(pair):
    left, right = pair(1, 2, subject=["product:codex", "org:openai"], attribute="event.launch", kind="event")
    assert two_questions(left, right, PERHAPS, KNOWN)
    same, other = pair(1, 2, subject="org:openai", attribute="event.launch", kind="event")
    assert not two_questions(same, other, PERHAPS, KNOWN)


def test_vague_counts_and_what_is_left_of_a_whole_are_no_grounds(pair, make, figure):
    thousands = figure(None, low=1000, high=9999, bound="range", unit="item")
    a = make(thousands, subject=None, attribute="disaster.buildings_destroyed", words="thousands", kin=("building",))
    b = make(figure(700, unit="item"), subject=None, source="b", attribute="disaster.buildings_destroyed", words="700")
    assert grounds_of(a, b, PERHAPS, replace(ONE_SENTENCE, known=True)) == ()
    assert grounds_of(*pair(4, 6, attribute="open.other"), PERHAPS, ONE_SENTENCE) == ()


def test_ranks_of_two_things_are_no_alarm(pair):
    alarm = coded("FX103", "open")
    first, ninth = pair(1, 9, unit="ordinal", attribute="open.woman", kin=[("korea",), ("woman",)])
    first, ninth = (
        type(s)(s.fact.model_copy(update={"value": s.fact.value.model_copy(update={"form": "rank"})}), s.origin)
        for s in (first, ninth)
    )
    assert grounds_of(first, ninth, alarm, ONE_SENTENCE) == ()


def test_dates_of_two_reports_need_sentences_that_tell_the_same(make, date):
    shared = {"subject": None, "attribute": "open.discovery", "kin": ("virus",)}
    a = make(date("2027-12-04", resolution="anchored"), published="2027-12-05", words="이달 4일", **shared)
    b = make(date("2027-12-29", resolution="anchored"), published="2028-01-22", source="b", words="29일", **shared)
    resolved = coded("FX204", "anchored").at_most("note")
    assert grounds_of(a, b, resolved, replace(KNOWN, once=True)) == ()
    assert grounds_of(a, b, resolved, ONE_SENTENCE) == ("phrase", "sentence")
    assert grounds_of(a, b, coded("FX501", "status"), ONE_SENTENCE) == ()


@pytest.mark.parametrize(
    ("grounds", "sole", "expected"),
    [((), False, False), (("sentence",), False, False), (("attribute", "once"), False, True), ((), True, True)],
)
def test_an_alarm_rests_on_more_than_nearness(pair, grounds, sole, expected):
    alarm = coded("FX103", "open")
    assert alarming(*pair(35, 71), alarm, grounds, KNOWN, sole=sole) is expected


def test_a_single_victim_is_no_toll(pair):
    alarm, tolls = coded("FX103", "open"), {"attribute": "disaster.deaths"}
    assert not alarming(*pair(1, 3, **tolls), alarm, ("attribute", "once"), KNOWN, sole=False)
    assert alarming(*pair(9, 31, **tolls), alarm, ("attribute", "once"), KNOWN, sole=False)


def test_a_resolved_date_is_an_alarm_with_a_subject_or_where_it_is_told_once(make, date):
    a, b = make(date("2026-03-02")), make(date("2026-03-09"), source="b")
    resolved = coded("FX204", "anchored")
    assert not alarming(a, b, resolved, ("phrase", "sentence"), KNOWN, sole=False)
    assert alarming(a, b, resolved, ("phrase", "once"), KNOWN, sole=False)


ONE_TELLING = replace(KNOWN, partners=1.0, similarity=0.6)


def test_sentences_that_tell_one_thing_in_two_languages_are_grounds_enough(pair, make, date):
    assert alarming(*pair(15, 45), coded("FX103", "open"), ("sentence",), ONE_TELLING, sole=False)
    a, b = make(date("2026-03-02")), make(date("2026-11-02"), source="b")
    assert alarming(a, b, coded("FX204", "anchored"), ("phrase", "sentence"), ONE_TELLING, sole=False)


def test_ages_of_nobody_known_are_an_alarm_only_where_the_sentences_tell_one_thing(pair):
    ages = pair(35, 105, unit="year", attribute="population.age", subject=[None, None])
    alarm = coded("FX103", "open")
    assert not alarming(*ages, alarm, (), KNOWN, sole=True)
    assert alarming(*ages, alarm, (), ONE_TELLING, sole=True)


def test_votes_of_two_who_stand_are_two(pair):
    of_two = {"subject": ["person:jeong-min-seo", "person:han-ji-hoon"], "attribute": "politics.vote_share"}
    assert two_people(*pair(52, 46, unit="percent", **of_two), told_alike=True)
    assert not two_people(*pair(52, 46, unit="percent", subject=None, attribute="politics.vote_share"), told_alike=True)
