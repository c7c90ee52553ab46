"""The shape of a rule file (TOML), checked when it is loaded."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from factx.models.document import Zone

RuleKind = Literal["entity", "date", "figure", "quote", "role", "status"]
Text = Annotated[str, Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Example(_Part):
    """A sentence in which the rule must find exactly `find`, with these values.

    Attributes:
        anchor: the publication date that relative dates hang on.
        mentions: found before, by slot name: ``{"person": ["권"]}``.
    """

    text: Text
    find: Text
    value: dict[str, Any] = {}
    anchor: dt.datetime | dt.date | None = None
    mentions: dict[str, list[str]] = {}


class Counterexample(_Part):
    """A sentence in which the rule must find nothing, and why."""

    text: Text
    why: Text
    anchor: dt.datetime | dt.date | None = None
    mentions: dict[str, list[str]] = {}


class Guard(_Part):
    """A condition on the token under a group: one of these tags (Kiwi's; prefixes count, ``NN`` takes in NNG)."""

    tag: list[str] = []
    not_tag: list[str] = []


class Unless(_Part):
    """Surroundings that forbid the match: `before` must end where it begins, `after` begin where it ends."""

    before: str | None = None
    after: str | None = None
    inside: str | None = None


class RuleSpec(_Part):
    """One rule as written: a pattern with slots, what it emits, and the examples that prove it."""

    id: Annotated[str, Field(pattern=r"^(ko|en)\.[a-z]+\.[a-z0-9]+(?:[-.][a-z0-9]+)*$")]
    summary: Text
    pattern: Text
    span: str | None = None
    emit: dict[str, Any] = {}
    guard: dict[str, Guard] = {}
    unless: Unless = Unless()
    zones: list[Zone] | None = None
    priority: int = 0
    example: Annotated[list[Example], Field(min_length=1)]
    counterexample: Annotated[list[Counterexample], Field(min_length=1)]


class RuleFile(_Part):
    """A file of rules of one language and kind; `disable` names rules of others that an overlay switches off."""

    schema_: Literal["factx.rules/1"] = Field(alias="schema")
    lang: Literal["ko", "en"]
    kind: RuleKind
    disable: list[str] = []
    rule: list[RuleSpec] = []
