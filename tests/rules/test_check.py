"""Faults of rules that show without running them."""

from pathlib import Path

import pytest

from factx.rules.check import problems
from factx.rules.load import RuleSet

RULE = """
schema = "factx.rules/1"
lang = "{lang}"
kind = "date"

[[rule]]
id = "{lang}.date.test"
summary = "test"
pattern = '{pattern}'
{more}

[[rule.example]]
text = "{example}"
find = "{example}"

[[rule.counterexample]]
text = "nothing"
why = "nothing"
"""


def faults(root: Path, pattern: str, *, lang: str = "ko", more: str = "", example: str = "11일") -> list[str]:
    folder = root / lang / "date"
    folder.mkdir(parents=True)
    (folder / "test.toml").write_text(
        RULE.format(lang=lang, pattern=pattern, more=more, example=example), encoding="utf-8"
    )
    return [str(problem) for problem in problems(RuleSet([root]))]


def test_a_sound_rule_has_no_fault(tmp_path: Path) -> None:
    assert faults(tmp_path, r"\d{1,2}일") == []


@pytest.mark.parametrize(
    ("pattern", "lang", "more", "fault"),
    [
        (r"\bCSO", "ko", "", "never holds"),
        (r"(\d", "ko", "", "pattern: "),
        (r"\d", "ko", 'emit = { day = "$day" }', "no group '$day'"),
        (r"\d", "ko", 'span = "$day"', "span: the pattern has no group"),
        (r"(?P<day>\d)", "en", 'guard = { day = { tag = ["SN"] } }', "English tokens carry no tags"),
    ],
)
def test_a_fault_names_file_line_and_rule(tmp_path: Path, pattern: str, lang: str, more: str, fault: str) -> None:
    (found,) = faults(tmp_path, pattern, lang=lang, more=more)
    assert fault in found
    assert f"test.toml:7: {lang}.date.test: " in found


def test_a_pattern_that_runs_away_is_caught(tmp_path: Path) -> None:
    assert "runs away on" in faults(tmp_path, r"(?:\d+,?)+일일", example="1,1일일")[0]
