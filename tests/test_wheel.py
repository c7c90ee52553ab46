"""The wheel carries the rules: built, installed in an empty environment outside the checkout, and run."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.slow
def test_the_wheel_runs_outside_the_checkout(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT)]
    subprocess.run(build, check=True)
    (wheel,) = wheels.glob("factx-*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    install = [python, "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel]
    subprocess.run(install, check=True)
    article = tmp_path / "a.txt"
    article.write_text(
        "오픈AI는 2025년 9월 10일 서울에서 출범했다.\nOpenAI opened an office in Seoul.\n", encoding="utf-8"
    )
    command = [tmp_path / "venv" / "bin" / "factx", "extract", article, "--format", "json"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, env={"LC_ALL": "C.UTF-8"})
    assert [source["id"] for source in json.loads(ran.stdout)["sources"]] == ["a.txt"]
    assert ran.stderr == ""
