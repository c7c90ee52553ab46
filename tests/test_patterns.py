"""Compiled patterns kept between runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from factx import patterns as module
from factx.patterns import ENVIRONMENT, SMALL, compiled

PATTERN = "(?P<outlet>" + "|".join(f"신문{n}" for n in range(SMALL)) + ")"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path))
    module._folder.cache_clear()
    yield tmp_path
    module._folder.cache_clear()


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_kept_pattern_finds_what_the_fresh_one_found(folder: Path) -> None:
    fresh, again = compiled(PATTERN), compiled(PATTERN)
    assert len(kept(folder)) == 1
    assert fresh.search("신문7 기자").groupdict() == again.search("신문7 기자").groupdict() == {"outlet": "신문7"}


def test_a_damaged_file_is_passed_over_and_mended(folder: Path) -> None:
    compiled(PATTERN)
    (file,) = kept(folder)
    file.write_bytes(b"nonsense")
    assert compiled(PATTERN).search("신문7")
    assert file.read_bytes() != b"nonsense"


def test_flags_are_part_of_the_pattern(folder: Path) -> None:
    compiled(PATTERN)
    compiled(PATTERN, int(regex.IGNORECASE))
    assert len(kept(folder)) == 2


def test_small_patterns_are_not_worth_a_file(folder: Path) -> None:
    compiled(r"\d+")
    assert kept(folder) == []


def test_an_empty_setting_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, "")
    module._folder.cache_clear()
    assert compiled(PATTERN).search("신문7")
    assert module._folder() is None
    module._folder.cache_clear()


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "file"))
    module._folder.cache_clear()
    assert compiled(PATTERN).search("신문7")
    module._folder.cache_clear()
