"""Running the command line: in this process where that is enough, in one of its own where the process matters."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from factx.cli.main import main

SEEDS = Path(__file__).parents[2] / "seeds"


@dataclass
class Ran:
    status: int
    out: str
    err: str


Factx = Callable[..., Ran]


@pytest.fixture
def factx(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Factx:
    def run(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 0, out.decode(), err.decode())

    return run


@pytest.fixture
def shell() -> Callable[[str], subprocess.CompletedProcess[str]]:
    """A shell in which ``factx`` is this program."""

    def run(command: str) -> subprocess.CompletedProcess[str]:
        source = Path(__file__).parents[2] / "src"
        environment = {**os.environ, "PYTHONPATH": str(source), "LC_ALL": "C.UTF-8"}
        script = f'factx() {{ "{sys.executable}" -m factx "$@"; }}; set -o pipefail; {command}'
        return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False, env=environment)

    return run


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def seeds_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(SEEDS.parent)
