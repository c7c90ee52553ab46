"""What is made of rules, kept between runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from factx import patterns as module
from factx.patterns import ENVIRONMENT, alternatives, as_listed, compiled, kept

PATTERN = "(?P<outlet>" + "|".join(f"신문{n}" for n in range(600)) + ")"


def start_again() -> None:
    """What the end of a process and the start of the next do."""
    pack = module._pack()
    if pack is not None:
        pack.save()
    module._pack.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path))
    module._pack.cache_clear()
    yield tmp_path
    module._pack.cache_clear()


def test_a_kept_pattern_finds_what_the_fresh_one_found(folder: Path) -> None:
    fresh = compiled(PATTERN)
    start_again()
    again = compiled(PATTERN)
    assert [path.name for path in folder.iterdir()] == ["kept.pickle"]
    assert fresh.search("신문7 기자").groupdict() == again.search("신문7 기자").groupdict() == {"outlet": "신문7"}


def test_what_was_kept_is_not_made_again(folder: Path) -> None:
    assert kept(("surname", "김"), lambda: "Kim") == "Kim"
    start_again()
    assert kept(("surname", "김"), lambda: pytest.fail("made twice")) == "Kim"


def test_processes_keep_what_others_kept_meanwhile(folder: Path) -> None:
    first, second = module.Pack(folder / "kept.pickle"), module.Pack(folder / "kept.pickle")
    first.get(b"a", lambda: 1)
    second.get(b"b", lambda: 2)
    first.save()
    second.save()
    assert [module.Pack(folder / "kept.pickle").get(key, lambda: None) for key in (b"a", b"b")] == [1, 2]


def test_a_damaged_file_is_passed_over_and_mended(folder: Path) -> None:
    (folder / "kept.pickle").write_bytes(b"nonsense")
    assert compiled(PATTERN).search("신문7")
    start_again()
    assert (folder / "kept.pickle").read_bytes() != b"nonsense"


def test_a_damaged_value_is_made_anew(folder: Path) -> None:
    pack = module.Pack(folder / "kept.pickle")
    pack._values[b"a"] = b"nonsense"
    assert pack.get(b"a", lambda: "anew") == "anew"


def test_the_longest_alternative_is_found_first() -> None:
    found = compiled(alternatives(["per", "per cent", "percent"])).match("per cent of it")
    assert found is not None
    assert found.group() == "per cent"


def test_an_alternative_is_found_with_any_blank_in_it_and_as_it_is_written() -> None:
    assert compiled(alternatives(["a.m."])).search("armed") is None
    assert compiled(alternatives(["in length"])).search("in\u00a0length")


def test_what_was_found_is_looked_up_as_it_is_listed() -> None:
    assert as_listed("In\u00a0Length") == "in length"


def test_flags_are_part_of_the_pattern(folder: Path) -> None:
    assert not compiled("apple").search("APPLE")
    assert compiled("apple", int(regex.IGNORECASE)).search("APPLE")


def test_a_file_that_has_grown_too_large_is_begun_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept("old", lambda: "x" * 1000)
    start_again()
    monkeypatch.setattr(module, "LARGEST", 100)
    kept("new", lambda: "y")
    start_again()
    assert (folder / "kept.pickle").stat().st_size < 1000


def test_an_empty_setting_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, "")
    module._pack.cache_clear()
    assert compiled(PATTERN).search("신문7")
    assert module._pack() is None
    module._pack.cache_clear()


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "file"))
    module._pack.cache_clear()
    assert compiled(PATTERN).search("신문7")
    module._pack.cache_clear()
