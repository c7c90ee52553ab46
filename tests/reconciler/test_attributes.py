"""What the catalogue says of two attributes."""

import pytest

from factx.reconciler.attributes import Attributes


@pytest.fixture(scope="module")
def attributes(rules):
    return Attributes.of(rules)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("business.revenue", "business.operating_profit"),
        ("business.net_profit", "business.operating_profit"),
        ("markets.stock.price", "business.target_price"),
        ("business.market_capitalization", "business.revenue"),
        ("disaster.injured", "disaster.deaths"),
        ("disaster.aboard", "disaster.rescued"),
        ("crime.arrested", "crime.charged"),
        ("economy.budget", "business.cost"),
        ("economy.growth", "economy.inflation"),
        ("health.cases", "disaster.hospitalized"),
        ("education.students", "education.teachers"),
    ],
)
def test_two_measures_of_the_catalogue_exclude_each_other(attributes, one, other):
    assert attributes.exclusive(one, other)
    assert attributes.exclusive(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("technology.users", "technology.users.active"),  # one is a special case of the other
        ("business.customers", "technology.leak_victims"),  # who is counted, and what became of them
        ("disaster.search_vessels", "diplomacy.warships"),  # read for one another
        ("general.items", "business.orders"),  # says nothing of what is counted
        ("open.profit", "business.revenue"),
        ("business.revenue", "business.revenue"),
    ],
)
def test_what_may_be_one_measure_excludes_nothing(attributes, one, other):
    assert not attributes.exclusive(one, other)


def test_the_table_of_kin_names_figures_of_the_catalogue_in_order(rules):
    figures = {
        row["id"] for table in rules.tables("shared/attributes").values() for row in table if row["kind"] == "figure"
    }
    rows = rules.table("shared/attribute_kin")
    names = [row["attribute"] for row in rows]
    assert names == sorted(set(names))
    assert set(names) <= figures
    groups = [group for row in rows for group in row["groups"].split("|")]
    assert {group for group in groups if groups.count(group) == 1} == set()


@pytest.mark.parametrize(
    ("attribute", "title"),
    [
        ("business.employees", "employees"),
        ("disaster.casualties", "casualties"),
        ("business.revenue", "revenue"),  # a sum is not counted
        ("technology.patents", "patents"),  # not the longer patent application
        ("fishing.fishermen", "fishermen"),  # of the table of titles
        ("relation.mou", "MOU"),
        ("event.apology", "apology"),
        ("event.rate_decision", "rate decision"),
        ("open.establish", "establishment"),
        ("open.refuse", "refusal"),
        ("open.crime", "crime"),
        ("open.price_cap", "price cap"),
        ("open.no_such_thing", "no such thing"),
    ],
)
def test_an_attribute_is_called_by_a_noun(attributes, attribute, title):
    assert attributes.title(attribute, "en") == title


@pytest.mark.parametrize(
    ("attribute", "title"), [("event.end", "종료"), ("relation.mou", "양해각서"), ("business.employees", "직원")]
)
def test_an_attribute_has_a_korean_name(attributes, attribute, title):
    assert attributes.title(attribute, "ko") == title


def test_the_table_of_titles_names_attributes_of_the_catalogue_in_order_and_in_both_languages(attributes, rules):
    rows = rules.table("shared/attribute_title")
    names = [row["attribute"] for row in rows]
    assert names == sorted(set(names))
    assert all(attributes.known(name) for name in names)
    assert all(row["en"] and row["ko"] for row in rows)
