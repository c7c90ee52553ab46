"""What the rules lend to reconciling."""

from decimal import Decimal

from factx.reconciler.rulebook import families, seats, titles, unit_scales, wholes, with_rules
from factx.reconciler.settings import Settings, UnitScale
from factx.rules.lexicon import fold


def base(scale, value):
    return value * scale.factor / scale.divisor + scale.offset


def test_units_go_into_the_base_unit_of_their_dimension(rules):
    scales = unit_scales(rules)
    assert base(scales["kilometer_per_hour"], Decimal(36)) == 10
    assert base(scales["pyeong"], Decimal(121)) == 400
    assert scales["kilometer"].base == scales["mile"].base == "meter"


def test_degrees_have_their_zero_elsewhere(rules):
    scales = unit_scales(rules)
    assert base(scales["degree_celsius"], Decimal(100)) == base(scales["degree_fahrenheit"], Decimal(212))


def test_money_and_counts_have_no_scale(rules):
    assert not {"KRW", "USD", "person", "item"} & set(unit_scales(rules))


def test_places_companies_titles_and_offences_have_their_wholes(rules):
    settings = Settings(wholes=wholes(rules))
    assert settings.contains("place:south-africa", "place:durban")
    assert settings.contains("org:samsung-group", "org:harman")
    assert settings.contains("politician", "mayor")
    assert settings.contains("prime-minister", "chancellor")
    assert settings.contains("corruption", "abuse-of-power")
    assert not settings.contains("mayor", "politician")
    assert all(parents for parents in settings.wholes.values())


def test_a_word_of_two_titles_means_both(rules):
    assert titles(rules)["재무장관"] >= {"finance-minister", "treasury-secretary"}
    assert titles(rules)["총리"] == titles(rules)[fold("Prime Minister")] == {"prime-minister"}


def test_a_state_has_one_president_and_a_city_one_mayor(rules):
    assert seats(rules)["president"] == "state"
    assert seats(rules)["mayor"] == "org"
    assert "executive" not in seats(rules)


def test_what_a_dollar_ever_cost_bounds_every_rate(rules):
    least, most = with_rules(Settings(), rules).ever("USD", "KRW")
    assert least < 900
    assert 1500 < most < 5000
    assert with_rules(Settings(), rules).ever("USD", "XXX") is None


def test_a_branch_is_no_corporation(rules):
    settings = Settings(families=families(rules))
    assert settings.exclude("branch", "corporation")
    assert not settings.exclude("branch", "acquisition")


def test_what_the_user_says_comes_first(rules):
    metre = UnitScale("meter", Decimal(999))
    mine = Settings(units={"kilometer": metre}, seats={"mayor": "state"}, besides=frozenset({"mayor"}), language="ko")
    settings = with_rules(mine, rules)
    assert settings.units["kilometer"] == metre
    assert settings.units["mile"].base == "meter"
    assert settings.seats["mayor"] == "state"
    assert settings.besides > {"mayor"}
    assert settings.language == "ko"
