"""Ids of attributes and concepts that code names have rows in the word lists: what has none is never met."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from factx.rules.load import RuleSet

SOURCE = Path(__file__).parent.parent / "src" / "factx"
CONCEPTS = (
    ("link.facts.claims", "_SAYING"),
    ("link.facts.tallies", "_LOST"),
    ("reconciler.alignment.soften", "_CLOSE"),
    ("reconciler.compare.changed", "_MOVES"),
    ("reconciler.compare.reckoned", "_LOSSES"),
    ("reconciler.compare.reckoned", "_RATES"),
)
"""Constants that hold ids of the table ``measures``."""


def dotted(path: Path) -> Iterator[tuple[int, str]]:
    """Literals of the form ``category.name``, with their lines."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            parts = node.value.split(".")
            if len(parts) == 2 and all(part.replace("_", "").isalnum() and part.islower() for part in parts):
                yield node.lineno, node.value


def test_an_attribute_that_code_names_is_in_the_catalogue(rules: RuleSet) -> None:
    """A literal may also be the beginning of ids: ``markets.stock``."""
    ids = {row["id"] for rows in rules.tables("shared/attributes").values() for row in rows}
    categories = {one.split(".")[0] for one in ids}
    unknown = [
        f"{path.relative_to(SOURCE)}:{line} {name}"
        for package in ("link", "reconciler")
        for path in sorted((SOURCE / package).rglob("*.py"))
        for line, name in dotted(path)
        if name.split(".")[0] in categories and not any(one.startswith(name) for one in ids)
    ]
    assert not unknown


@pytest.mark.parametrize(("module", "constant"), CONCEPTS)
def test_a_concept_that_code_names_is_in_the_lexicon(rules: RuleSet, module: str, constant: str) -> None:
    known = {row["concept"] for row in rules.table("shared/measures")}
    assert set(getattr(importlib.import_module(f"factx.{module}"), constant)) <= known
