"""Help is fast: the command line loads what it needs when it needs it."""

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
MODULES = "import sys; from factx.cli import main; print(*sorted({m.split('.')[0] for m in sys.modules}))"


def test_help_loads_nothing_heavy() -> None:
    ran = subprocess.run([sys.executable, "-c", MODULES], capture_output=True, text=True, check=True, cwd=SOURCE)
    assert not {"spacy", "kiwipiepy", "pydantic", "regex", "numpy", "babel", "pathspec"} & set(ran.stdout.split())


def test_help_names_every_command(factx) -> None:
    ran = factx("--help")
    assert ran.status == 0
    for command in ("report", "extract", "reconcile", "explain", "rules", "schema"):
        assert command in ran.out


@pytest.mark.parametrize("command", ["report", "extract", "reconcile", "explain", "rules", "schema"])
def test_every_command_has_help(factx, command: str) -> None:
    ran = factx(command, "--help")
    assert ran.status == 0
    assert "Usage" in ran.out


def test_a_path_without_a_command_is_a_report(factx, here) -> None:
    (here / "schema").mkdir()
    (here / "schema" / "a.txt").write_text("오픈AI가 10일 출범했다.", encoding="utf-8")
    assert '"record":"source"' in factx("./schema").out
    assert '"$schema"' in factx("schema").out


def test_versions_can_be_cited(factx) -> None:
    assert "kiwi" in factx("--version").out
