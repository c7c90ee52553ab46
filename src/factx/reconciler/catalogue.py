"""The catalogue of finding codes, and what else factx says itself: ``rules/shared/{findings,interface}.toml``."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import Field

from factx.models.base import Model
from factx.models.finding import Relation, Severity
from factx.rules.load import default_rules
from factx.rules.locate import rules_root


class Code(Model):
    """A finding code: stable, never reused.

    Attributes:
        grounded: without grounds it is no note: of values that merely stand near each other it was right in 5 of 100.
        title: a few words for a heading, by language.
        explanation: what it means and why it is shown, by language.
        message: template of the one sentence that says what differs, by language (fields: see `messages`).
        within: the template where both sides are of one source; empty where none is needed.
        worded: the template where the sides are clauses, which say better than any noun what they are of.
        suggestion: what a reader can do next, by language; empty where there is nothing to do.
    """

    code: str
    slug: str
    severity: Severity
    relation: Relation
    grounded: bool = False
    title: dict[str, str]
    explanation: dict[str, str]
    message: dict[str, str]
    within: dict[str, str] = Field(default_factory=dict)
    worded: dict[str, str] = Field(default_factory=dict)
    suggestion: dict[str, str] = Field(default_factory=dict)


def read_catalogue(path: Path) -> dict[str, Code]:
    """All codes of a catalogue file, by code.

    Raises:
        ValueError: a code stands twice, or a row lacks a language.
    """
    table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    codes: dict[str, Code] = {}
    for row in table["finding"]:
        code = Code.model_validate(row)
        if code.code in codes:
            raise ValueError(f"{path}: {code.code} stands twice")
        for field in (code.title, code.explanation, code.message):
            if set(field) != {"en", "ko"}:
                raise ValueError(f"{path}: {code.code} needs Korean and English, has {sorted(field)}")
        codes[code.code] = code
    return codes


@cache
def catalogue() -> Mapping[str, Code]:
    """The catalogue that factx carries."""
    return read_catalogue(rules_root() / "shared" / "findings.toml")


@cache
def status_names() -> Mapping[str, Mapping[str, str]]:
    """How each status is called, by language."""
    names: dict[str, dict[str, str]] = default_rules().document("shared/findings.toml")["status"]
    return names


@cache
def interface() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """What factx itself says, by table (``word``, ``counted`` …), key and language; a count also has ``one``."""
    return default_rules().document("shared/interface.toml")
