"""Documents cannot drift: sessions, references and commands in them are those of the program."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONTRIBUTING = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_what_documents_show_is_what_the_program_does() -> None:
    ran = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + "run: python docs/generate.py"


def test_the_readme_installs_and_tests_in_two_commands() -> None:
    first, second, korean, korean_tests = re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)
    assert (korean, korean_tests) == (f"{first} --ui ko", second)
    assert first == "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/factx extract seeds/"
    assert second == "python3 -m venv .venv && .venv/bin/pip install '.[test]' && .venv/bin/python -m pytest"
    assert "python -m pytest" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_constraints_hold_versions_and_no_addresses() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line) for line in lines)
    names = {line.split("==")[0].lower().replace("_", "-") for line in lines}
    assert {"typer", "rich", "spacy", "kiwipiepy", "pydantic", "regex"} <= names


def recipe(name: str) -> str:
    found = re.search(rf"<!-- recipe: {name} -->\n```\w+\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1]


def run(command: list[str], where: Path) -> str:
    (where / "factx").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factx "$@"\n', encoding="utf-8")
    (where / "factx").chmod(0o755)
    if not (where / "seeds").exists():
        (where / "seeds").symlink_to(ROOT / "seeds")
    environment = {**os.environ, "PATH": f"{where}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src")}
    ran = subprocess.run(command, cwd=where, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.mark.slow
def test_the_jq_recipe_lists_figures_with_exact_values(tmp_path: Path) -> None:
    if not shutil.which("jq"):
        pytest.skip("jq is not installed")
    rows = [json.loads(line) for line in run(["bash", "-c", recipe("jq")], tmp_path).splitlines()]
    assert ["7억 명 이상", 700000000, "person"] in rows


@pytest.mark.slow
def test_the_library_recipe_runs(tmp_path: Path) -> None:
    lines = run([sys.executable, "-c", recipe("library")], tmp_path).splitlines()
    assert lines
    assert all(line.split()[0] in ("error", "warning", "note") for line in lines)


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with facts.jsonl of 30,000 lines; the odd ones come last, after what readers sample."""
    folder = tmp_path_factory.mktemp("recipes")
    lines = run(["bash", "-c", "factx extract seeds/ --records fact"], folder).splitlines()
    plain = [line for line in lines if '"kind":"status"' in line]
    odd = [line for line in lines if '"kind":"status"' not in line]
    rows = [*(plain * 30_000)[: 30_000 - len(odd)], *odd]
    (folder / "facts.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder


@pytest.mark.slow
def test_the_duckdb_recipe_counts_every_fact(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    query = shlex.split(recipe("duckdb"), comments=True)[-1]
    monkeypatch.chdir(many)
    assert sum(count for _, count in duckdb.sql(query).fetchall()) == 30_000


@pytest.mark.slow
def test_the_pandas_recipe_counts_every_fact(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    shown = run([sys.executable, "-c", recipe("pandas")], many)
    assert sum(int(line.split()[-1]) for line in shown.splitlines()[1:-1]) == 30_000


@pytest.mark.slow
def test_jq_keeps_numbers_exact_on_many_lines(many: Path) -> None:
    if not shutil.which("jq"):
        pytest.skip("jq is not installed")
    shown = run(["jq", "-c", "select(.value.number) | .value.number", "facts.jsonl"], many)
    assert "700000000" in shown.splitlines()


@pytest.mark.slow
def test_the_parquet_recipe_is_read_by_duckdb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    command, query = recipe("parquet").strip().splitlines()[-2:]
    run(["bash", "-c", command], tmp_path)
    monkeypatch.chdir(tmp_path)
    assert ("7억 명 이상", 700_000_000) in [
        (words, int(number)) for words, number in duckdb.sql(shlex.split(query)[-1]).fetchall()
    ]


def test_links_between_documents_lead_somewhere() -> None:
    for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


FOLDERS = sorted(
    {path.parent.relative_to(ROOT / "src" / "factx") for path in (ROOT / "src" / "factx").glob("*/**/*.py")}
)


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_the_map_for_changes_shows_every_folder(folder: Path) -> None:
    parts = [row for row in CONTRIBUTING.splitlines() if row.startswith("| ")]
    holds = {parent for other in FOLDERS for parent in other.parents}
    kinds = folder.parts[0] == "extractors"  # one row for the four kinds, by their names
    assert folder in holds or any(
        f"src/factx/{folder.as_posix()}/" in row or (kinds and f"`{folder.name}`" in row) for row in parts
    )
