"""What can be known of rules without running an extractor: faults of form, and patterns that run away."""

from collections.abc import Iterator
from pathlib import Path

import regex

from factx.rules.errors import RuleError
from factx.rules.load import RuleSet, line_of
from factx.rules.match import Matcher

LIMIT = 0.5
"""Seconds that a pattern may take on one hostile text of `LENGTH` characters; honest ones take a hundredth of that."""
LENGTH = 4_000
_PIECES = (
    "1",
    "1,",
    "9.",
    " ",
    "가",
    "a ",
    "“",
    "\"'",
    "일 ",
    "million ",
    "억",
    "the ",
    "A.",
    "-",
    "·1",
    "하고 ",
    "\n",
)


def problems(rules: RuleSet) -> Iterator[RuleError]:
    """Every fault of every rule, in order."""
    for matcher in rules.all_matchers():
        faults = list(_faults(matcher))
        for message in faults or runaways(matcher):
            yield _error(matcher.path, matcher.id, message)


def _error(path: Path, rule: str, message: str) -> RuleError:
    return RuleError(path, line_of(path, rule), f"{rule}: {message}")


def _faults(matcher: Matcher) -> Iterator[str]:
    rule = matcher.rule
    try:
        groups = set(matcher.compiled.groupindex)
    except regex.error as error:
        yield f"pattern: {error}"
        return
    if matcher.lang == "ko" and regex.search(r"(?<!\\)(?:\\\\)*\\b", rule.pattern):
        yield r"\b never holds between Hangul and a particle (CSO는): use look-arounds of scripts"
    for name, value in rule.emit.items():
        if isinstance(value, str) and value.startswith("$") and value[1:].partition(".")[0] not in groups:
            yield f"emit.{name}: the pattern has no group {value!r}"
    if rule.span and rule.span.lstrip("$") not in groups:
        yield f"span: the pattern has no group {rule.span!r}"
    for name in rule.guard:
        if name not in groups:
            yield f"guard: the pattern has no group {name!r}"
    if rule.guard and matcher.lang == "en":
        yield "guard: English tokens carry no tags"
    for where in ("before", "after", "inside"):
        written = getattr(rule.unless, where)
        try:
            regex.compile(written or "")
        except regex.error as error:
            yield f"unless.{where}: {error}"


def runaways(matcher: Matcher) -> Iterator[str]:
    """Hostile texts on which the pattern takes longer than `LIMIT`: pieces of its own examples, again and again."""
    finds = [example.find for example in matcher.rule.example]
    halves = [find[: len(find) // 2] for find in finds]
    for piece in dict.fromkeys([*_PIECES, *finds, *halves]):
        # the found words at the end keep the engine from giving up early for want of a needed string
        text = (piece or " ") * (LENGTH // max(1, len(piece))) + f" | {finds[0]}"
        try:
            for _ in matcher.compiled.finditer(text, timeout=LIMIT):
                pass
        except TimeoutError:
            yield f"runs away on {piece!r} repeated: over {LIMIT} s for {len(text)} characters"
            return
