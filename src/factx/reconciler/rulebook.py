"""What the rules lend to reconciling: what is part of what, how units convert, what excludes what."""

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal

from factx.reconciler.settings import Settings, UnitScale
from factx.rules.lexicon import fold
from factx.rules.load import RuleSet


def with_rules(settings: Settings, rules: RuleSet) -> Settings:
    """The settings with what the rules know; what the settings say themselves comes first."""
    return replace(
        settings,
        wholes={**wholes(rules), **settings.wholes},
        units={**unit_scales(rules), **settings.units},
        besides=settings.besides | {row["id"] for row in rules.table("shared/roles_besides")},
        heads=settings.heads | {row["id"] for row in rules.table("shared/roles_wide")},
        titles={**titles(rules), **settings.titles},
        seats={**seats(rules), **settings.seats},
        families={**families(rules), **settings.families},
        costs={**costs(rules), **settings.costs},
    )


def costs(rules: RuleSet) -> dict[str, tuple[Decimal, Decimal]]:
    """Currency → how many of it went for a dollar in the last decades, from the table `rough_rates`."""
    return {row["currency"]: (Decimal(row["low"]), Decimal(row["high"])) for row in rules.table("shared/rough_rates")}


def seats(rules: RuleSet) -> dict[str, str]:
    """Title id → where but one can hold it, from the column ``exclusive`` of the titles."""
    return {row["id"]: row["exclusive"] for row in rules.table("shared/roles") if row["exclusive"]}


def titles(rules: RuleSet) -> dict[str, frozenset[str]]:
    """The words of each title, folded → the ids of all titles that go by them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in rules.table("shared/roles"):
        for words in (*row["ko"].split("|"), *row["en"].split("|")):
            found[fold(words)].add(row["id"])
    return {words: frozenset(ids) for words, ids in found.items()}


def wholes(rules: RuleSet) -> dict[str, frozenset[str]]:
    """Entity id → what it belongs to; title → the wider title; offence → the wider one; ids stand between ``|``."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in rules.table("shared/roles"):
        found[row["id"]].update(wider for wider in row["hypernym"].split("|") if wider)
    for row in rules.table("shared/offences"):
        found[row["id"]].update(wider for wider in row["wider"].split("|") if wider)
    for table in rules.tables("shared/entities").values():
        for row in table:
            found[row["id"]].update(parent for parent in row.get("parent", "").split("|") if parent)
    return {entity: frozenset(parents) for entity, parents in found.items() if parents}


def families(rules: RuleSet) -> dict[str, frozenset[str]]:
    """Legal form or sort of deal → its families, from `rules/shared/legal_form.tsv`."""
    return {row["type"]: frozenset(row["family"].split("|")) for row in rules.table("shared/legal_form")}


def unit_scales(rules: RuleSet) -> dict[str, UnitScale]:
    """Unit id → factor into its base unit, where the table gives an exact one; money never goes into other money."""
    zero = {row["unit"]: row["offset"] for row in rules.table("shared/unit_offsets")}
    found: dict[str, UnitScale] = {}
    for row in rules.table("shared/units"):
        if row["dimension"] in ("", "currency") or not row["factor"] or not row["base"]:
            continue
        factor, _, divisor = row["factor"].partition("/")
        over, _, under = zero.get(row["id"], "0").partition("/")
        offset = Decimal(over) / Decimal(under or 1)
        found[row["id"]] = UnitScale(row["base"], Decimal(factor), Decimal(divisor or 1), offset)
    return found
