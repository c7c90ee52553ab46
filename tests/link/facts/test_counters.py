"""What Korean counters may count."""

import pytest

from factx.link.facts.counters import Fit, counters
from factx.link.facts.pairs import Named
from factx.rules.load import default_rules

RULES = default_rules()


@pytest.mark.parametrize(
    ("counter", "attribute", "fits"),
    [
        ("마리", "farming.herd", True),
        ("마리", "farming.farms", False),
        ("곳", "farming.farms", True),
        ("척", "fishing.fleet", True),
        ("척", "disaster.helicopters", False),
        ("개", "farming.farms", True),
        (None, "farming.farms", True),
        ("마리", "business.profit", True),
    ],
)
def test_a_counter_limits_what_is_counted(counter: str | None, attribute: str, *, fits: bool) -> None:
    assert counters(RULES).allow(counter, attribute) is fits


def test_a_figure_fits_by_its_unit_and_by_its_counter() -> None:
    farms = Named(0, "farming.farms", frozenset(("count",)))
    assert Fit(frozenset(("count",)), counters(RULES), "곳").of(farms)
    assert not Fit(frozenset(("count",)), counters(RULES), "마리").of(farms)
    assert not Fit(frozenset(("currency",)), counters(RULES), "곳").of(farms)


def test_the_tables_are_sorted_and_speak_of_the_same_classes_and_of_known_attributes() -> None:
    rows, items = RULES.lexicon("ko", "counter_class").rows, RULES.table("shared/item_class")
    surfaces, attributes = [row["surface"] for row in rows], [row["attribute"] for row in items]
    assert surfaces == sorted(set(surfaces))
    assert attributes == sorted(set(attributes))
    known = {row["id"] for table in RULES.tables("shared/attributes").values() for row in table}
    assert set(attributes) <= known
    assert {group for row in items for group in row["groups"].split("|")} <= {row["group"] for row in rows}
