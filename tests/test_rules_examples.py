"""Every rule is proved by the examples that it carries, through the extractors that use it."""

import pytest

from factx.rules.check import problems
from factx.rules.examples import try_rule
from factx.rules.load import default_rules
from factx.rules.match import Matcher
from factx.run.rulecheck import finder

RULES = default_rules()


@pytest.mark.parametrize("matcher", list(RULES.all_matchers()), ids=lambda matcher: matcher.id)
def test_a_rule_finds_its_examples_and_none_of_its_counterexamples(matcher: Matcher) -> None:
    failed = [f"{o.label}: {o.text!r}: {o.problem}" for o in try_rule(matcher, finder(RULES)) if o.problem]
    assert not failed, "\n".join(failed)


@pytest.mark.slow
def test_no_rule_has_a_fault_or_a_pattern_that_runs_away() -> None:
    assert [str(problem) for problem in problems(RULES)] == []
