"""Settings from ``factx.toml`` or ``[tool.factx]`` of ``pyproject.toml``: the nearest wins, parents are not merged."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAMES: dict[str, type] = {
    "anchor": str, "baseline": str, "color": str, "encoding": str, "entities": list, "excel": bool, "fail-on": str,
    "format": str, "full": bool, "include-text": bool, "input-format": str, "jobs": int, "judgements": str,
    "kind": str, "lang": str, "quiet": bool, "rate": list, "records": str, "reference": str, "rules": list,
    "show": str, "stream": bool, "ui": str, "verbose": bool,
}  # fmt: skip
"""Settings are long options; their names and what they hold."""
_PATHS = ("baseline", "entities", "judgements", "reference", "rules")


class ConfigError(ValueError):
    """A settings file that cannot be used; the message names it and the key."""


@dataclass(frozen=True, slots=True)
class Config:
    """Settings and the file they come from."""

    path: Path | None
    settings: Mapping[str, Any]

    def defaults(self) -> dict[str, Any]:
        """Defaults by parameter name, as the command line parser takes them."""
        return {name.replace("-", "_"): value for name, value in self.settings.items()}


def find(arguments: Sequence[str], start: Path) -> Config:
    """The settings that ``--config`` names, else those of the nearest file in `start` or above.

    Raises:
        ConfigError: no such file, no TOML, an unknown key, a value of the wrong sort.
    """
    named = _named(arguments)
    if named is not None:
        return _read(Path(named), required=True)
    for folder in (start, *start.parents):
        if (folder / "factx.toml").is_file():
            return _read(folder / "factx.toml", required=True)
        project = folder / "pyproject.toml"
        if project.is_file():
            config = _read(project, required=False)
            if config.path:
                return config
    return Config(None, {})


def _named(arguments: Sequence[str]) -> str | None:
    for number, argument in enumerate(arguments):
        if argument == "--":
            return None
        if argument == "--config" and number + 1 < len(arguments):
            return arguments[number + 1]
        if argument.startswith("--config="):
            return argument.removeprefix("--config=")
    return None


def _read(path: Path, *, required: bool) -> Config:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        if not required:
            return Config(None, {})
        raise ConfigError(f"{path}: not TOML: {error}") from None
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("factx")
        if table is None:
            return Config(None, {})
    return Config(path, {name: _value(path, name, value) for name, value in table.items()})


def _value(path: Path, name: str, value: Any) -> Any:
    if name not in NAMES:
        raise ConfigError(f"{path}: unknown setting {name!r} (known: {', '.join(sorted(NAMES))})")
    wanted = NAMES[name]
    if name == "anchor":
        value = str(value)
    if wanted is list and isinstance(value, str):
        value = [value]
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise ConfigError(f"{path}: {name} must be {_SORTS[wanted]}, not {value!r}")
    if name not in _PATHS:
        return value
    base = path.parent
    return [str(base / str(item)) for item in value] if isinstance(value, list) else str(base / str(value))


_SORTS = {str: "a string", list: "a list of strings", bool: "true or false", int: "a whole number"}
