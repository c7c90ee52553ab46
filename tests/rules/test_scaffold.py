"""Files that new rules begin with."""

from pathlib import Path

import pytest

from factx.rules.check import problems
from factx.rules.examples import run_examples
from factx.rules.load import RuleSet, load_rules
from factx.rules.scaffold import kinds, scaffold
from factx.run.rulecheck import finder

EVERY = [f"{lang}.{kind}.begun" for lang, names in kinds().items() for kind in names]


def begun(folder: Path) -> RuleSet:
    for rule in EVERY:
        below, text = scaffold(rule)
        (folder / below).parent.mkdir(parents=True)
        (folder / below).write_text(text, encoding="utf-8")
    return load_rules(folder)


@pytest.mark.slow
def test_every_new_rule_passes_its_own_examples(tmp_path: Path) -> None:
    loaded = begun(tmp_path)
    outcomes = [outcome for rule in EVERY for outcome in run_examples(loaded, finder(loaded), rule)]
    assert len(outcomes) == 2 * len(EVERY)
    assert [outcome for outcome in outcomes if outcome.problem] == []


@pytest.mark.slow
def test_every_new_rule_passes_the_check(tmp_path: Path) -> None:
    begun(tmp_path)
    assert list(problems(RuleSet([tmp_path, *load_rules().roots]))) == []


@pytest.mark.parametrize("name", ["area", "ko.area.figure", "fr.date.jour", "ko.figure.A", "ko.figure.../../x"])
def test_a_wrong_id_is_told_with_the_choices(name: str) -> None:
    with pytest.raises(ValueError, match=r"such as ko\.figure\.area"):
        scaffold(name)


def test_a_rule_lies_where_its_language_and_kind_say() -> None:
    assert scaffold("ko.figure.area")[0] == Path("ko/figure/area.toml")
    assert scaffold("en.date.semester.spring")[0] == Path("en/date/semester-spring.toml")
