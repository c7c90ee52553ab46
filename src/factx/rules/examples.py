"""The tests that rules carry: each example is found with its values, no counterexample is found."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from pydantic import BaseModel

from factx.rules.load import RuleSet, line_of
from factx.rules.match import Matcher
from factx.rules.schema import Counterexample, Example


class Found(Protocol):
    """What an extractor finds: a mention, or a cue of certainty."""

    @property
    def rule(self) -> str:
        """The id of the rule that found it."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def value(self) -> BaseModel:
        """What it says."""


Finder = Callable[[Matcher, Example | Counterexample], Sequence[Found]]
"""Runs the real extractor of the rule's kind on a sentence and gives all that it finds of that kind."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One example tried. `problem` is None where it holds."""

    rule: str
    path: Path
    line: int | None
    label: str
    text: str
    problem: str | None


def run_examples(rules: RuleSet, find: Finder, only: str | None = None) -> Iterator[Outcome]:
    """Tries every example and counterexample of every rule (or of those whose id starts with `only`)."""
    for matcher in rules.all_matchers():
        if only is None or matcher.id.startswith(only):
            yield from try_rule(matcher, find)


def try_rule(matcher: Matcher, find: Finder) -> Iterator[Outcome]:
    """Tries the examples and counterexamples of one rule."""
    line = line_of(matcher.path, matcher.id)
    for number, example in enumerate(matcher.rule.example, start=1):
        problem = _example_problem(matcher, example, find(matcher, example))
        yield Outcome(matcher.id, matcher.path, line, f"example {number}", example.text, problem)
    for number, counter in enumerate(matcher.rule.counterexample, start=1):
        hits = [mention for mention in find(matcher, counter) if mention.rule == matcher.id]
        problem = f"found {hits[0].text!r}, expected nothing: {counter.why}" if hits else None
        yield Outcome(matcher.id, matcher.path, line, f"counterexample {number}", counter.text, problem)


def _example_problem(matcher: Matcher, example: Example, mentions: Sequence[Found]) -> str | None:
    if example.find not in example.text:
        return f"find {example.find!r} does not stand in the text"
    ours = [mention for mention in mentions if mention.rule == matcher.id]
    exact = [mention for mention in ours if mention.text == example.find]
    if not exact:
        others = [f"{m.text!r} by {m.rule}" for m in mentions if m.rule != matcher.id]
        found = ", ".join(repr(m.text) for m in ours) or "nothing"
        return f"found {found}, expected {example.find!r}" + (f" (others: {', '.join(others)})" if others else "")
    problems = [differences(example.value, mention.value) for mention in exact]
    return None if not all(problems) else "; ".join(problems[0])


def differences(expected: Mapping[str, Any], value: BaseModel) -> list[str]:
    """Where a value differs from the expected fields; fields that are not named are free."""
    found = []
    for name, want in expected.items():
        if name not in type(value).model_fields:
            found.append(f"{name}: no such field")
        elif not _same(want, getattr(value, name)):
            found.append(f"{name}: found {_show(getattr(value, name))}, expected {want!r}")
    return found


def _same(want: Any, got: Any) -> bool:
    if want == "null":
        return got is None
    if hasattr(got, "text") and isinstance(want, str):
        return bool(got.text == want)
    if isinstance(got, Decimal) and isinstance(want, int | float | str):
        return got == Decimal(str(want))
    return bool(want == got)


def _show(got: Any) -> str:
    return repr(got.text) if hasattr(got, "text") else str(got)
