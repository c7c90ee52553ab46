"""The house: arrows point one way, modules stay small, and nothing heavy is loaded before it is needed."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SOURCE = TESTS.parent / "src" / "factx"
MODULES = sorted(SOURCE.rglob("*.py"))
LEVELS = (
    ("models",),
    ("normalise",),
    ("rules",),
    ("read", "tokenize"),
    ("extractors",),
    ("link",),
    ("reconciler",),
    ("report", "run"),
    ("review",),
    ("cli",),
)
LEVEL = {name: level for level, names in enumerate(LEVELS) for name in names}
SIDEWAYS = {("tokenize", "read"), ("run", "report")}
"""Within a level: a tokenizer may look at what reading gives, a run may be reported; never the other way round."""
HEAVY = {"spacy", "kiwipiepy", "babel", "holidays", "korean_lunar_calendar", "textual", "charset_normalizer", "pandas"}
LATE = {"review/fullscreen.py"}
"""Modules that stand on something heavy; they are themselves loaded only when they are needed."""
TESTED_ELSEWHERE = {"__init__.py"}
"""Modules without a test file of their own: that of the package is `test_api`."""
LONGEST = 400
"""About 300 lines is the aim; at 400 a module has to be split."""


def imports(path: Path, *, top_only: bool = False) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body if top_only else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def name(path: Path) -> str:
    return str(path.relative_to(SOURCE))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_run_one_way(path: Path) -> None:
    package = path.relative_to(SOURCE).parts[0]
    if package not in LEVEL:
        return
    for imported in imports(path):
        parts = imported.split(".")
        if parts[0] == "factx" and len(parts) > 1 and parts[1] in LEVEL and parts[1] != package:
            below = LEVEL[parts[1]] < LEVEL[package] or (package, parts[1]) in SIDEWAYS
            assert below, f"{package} may not import {imported}"


def room(module: str) -> tuple[str, str]:
    """The package and the part of it (a folder, or a module beside the folders) that a dotted name stands in."""
    _, package, part, *_ = [*module.split("."), "", ""]
    return package, part


def test_no_two_folders_of_a_package_need_each_other() -> None:
    needs: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for path in MODULES:
        own = room(".".join(("factx", *path.relative_to(SOURCE).with_suffix("").parts)))
        rooms = {room(imported) for imported in imports(path) if imported.startswith(f"factx.{own[0]}.")}
        needs.setdefault(own, set()).update(rooms - {own})
    order = TopologicalSorter(needs)
    order.prepare()  # raises CycleError, which names the circle


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_modules_stay_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST, f"{lines} lines: split it by purpose"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_heavy_is_imported_at_the_top(path: Path) -> None:
    tops = set(imports(path, top_only=True))
    late = {"factx." + module.removesuffix(".py").replace("/", ".") for module in LATE}
    assert not late & tops
    assert name(path) in LATE or not HEAVY & {imported.split(".")[0] for imported in tops}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_every_module_has_a_test_file_of_its_own(path: Path) -> None:
    """Those that hold nothing but data or imports need none."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    if name(path) not in TESTED_ELSEWHERE and any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in body):
        assert (TESTS / path.relative_to(SOURCE)).with_name(f"test_{path.name}").is_file()


def test_the_package_itself_is_light() -> None:
    program = "import sys, factx; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"spacy", "kiwipiepy", "pydantic", "regex", "rich", "typer", "numpy"} & set(loaded)
