"""Attributes that want a noun and its verb."""

from factx.link.facts.pairs import Named, Pairs

MONEY, COUNT = frozenset(("currency",)), frozenset(("count",))


def money(named: Named) -> bool:
    return "currency" in named.units


def count(named: Named) -> bool:
    return "count" in named.units


def pairs() -> Pairs:
    found = Pairs()
    found.add("flight", "cancel", Named(0, "transport.cancelled_flights", COUNT))
    found.add("asset", "freeze", Named(1, "crime.assets_frozen", MONEY))
    found.add("net asset", "freeze", Named(2, "business.net_assets_frozen", MONEY))
    return found


def test_both_words_are_wanted() -> None:
    assert pairs().find(["flight"], ["cancel"], count) == "transport.cancelled_flights"
    assert pairs().find(["flight"], ["board"], count) is None
    assert pairs().find(["concert"], ["cancel"], count) is None


def test_the_unit_is_one_that_the_attribute_is_counted_in() -> None:
    assert pairs().find(["asset"], ["freeze"], money) == "crime.assets_frozen"
    assert pairs().find(["asset"], ["freeze"], count) is None


def test_the_longer_noun_says_more() -> None:
    assert pairs().find(["net asset", "asset"], ["freeze"], money) == "business.net_assets_frozen"


def test_the_first_verb_that_is_known_decides() -> None:
    assert pairs().find(iter(["flight"]), ["cancel by", "cancel"], count) == "transport.cancelled_flights"
