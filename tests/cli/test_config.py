"""Settings from the nearest file."""

from pathlib import Path

import pytest

from factx.cli.config import NAMES, Config, ConfigError, find


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_is_no_setting(tmp_path: Path) -> None:
    assert find([], tmp_path).settings == {}


def test_the_nearest_file_wins_and_parents_are_not_merged(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    write(tmp_path / "factx.toml", "jobs = 2\nquiet = true\n")
    near = write(tmp_path / "a" / "factx.toml", "jobs = 3\n")
    config = find([], deep)
    assert (config.path, dict(config.settings)) == (near, {"jobs": 3})


def test_a_project_file_counts_where_it_has_a_table_of_ours(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    write(folder / "pyproject.toml", "[tool.other]\njobs = 9\n")
    above = write(tmp_path / "pyproject.toml", '[tool.factx]\nlang = "ko"\n')
    assert find([], folder) == Config(above, {"lang": "ko"})
    write(folder / "pyproject.toml", "no toml at all [")
    assert find([], folder).path == above


def test_a_file_that_is_named_is_the_one(tmp_path: Path) -> None:
    write(tmp_path / "factx.toml", "jobs = 2\n")
    other = write(tmp_path / "other.toml", "jobs = 4\n")
    for arguments in (["--config", str(other)], [f"--config={other}", "a.txt"]):
        assert find(arguments, tmp_path).settings == {"jobs": 4}
    assert find(["--", "--config", str(other)], tmp_path).settings == {"jobs": 2}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("jbos = 2", "unknown setting 'jbos'"),
        ('jobs = "two"', "jobs must be a whole number"),
        ("jobs = true", "jobs must be a whole number"),
        ("quiet = 1", "quiet must be true or false"),
        ("lang = 3", "lang must be a string"),
        ("jobs = = 2", "not TOML"),
        ("이름 = 1", "not TOML"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_key(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path / "factx.toml", text)
    with pytest.raises(ConfigError, match=r"factx\.toml") as told:
        find([], tmp_path)
    assert message in str(told.value)
    assert str(path) in str(told.value)


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file"):
        find(["--config", str(tmp_path / "none.toml")], tmp_path)


def test_paths_are_those_beside_the_file(tmp_path: Path) -> None:
    write(tmp_path / "factx.toml", 'rules = "mine"\njudgements = "j.jsonl"\nformat = "json"\n')
    settings = find([], tmp_path).settings
    assert settings["rules"] == [str(tmp_path / "mine")]
    assert settings["judgements"] == str(tmp_path / "j.jsonl")
    assert settings["format"] == "json"


def test_a_day_may_be_a_day_of_toml(tmp_path: Path) -> None:
    write(tmp_path / "factx.toml", "anchor = 2025-09-11\n")
    assert find([], tmp_path).settings == {"anchor": "2025-09-11"}


def test_defaults_go_by_the_names_of_parameters() -> None:
    assert Config(None, {"include-text": True}).defaults() == {"include_text": True}
    assert all(name == name.lower() and "_" not in name for name in NAMES)
