"""A new rule file to start from: a rule that works, with an example and a counterexample to be replaced."""

from importlib import resources
from pathlib import Path
from string import Template

import regex

_ID = regex.compile(r"(?P<lang>ko|en)\.(?P<kind>[a-z]+)\.(?P<name>[a-z0-9]+(?:[-.][a-z0-9]+)*)")


def kinds() -> dict[str, list[str]]:
    """The kinds of rule that can be begun, by language."""
    found: dict[str, list[str]] = {}
    for file in sorted(file.name for file in resources.files("factx.rules").joinpath("scaffolds").iterdir()):
        lang, kind, _ = file.split(".")
        found.setdefault(lang, []).append(kind)
    return found


def scaffold(rule: str) -> tuple[Path, str]:
    """Where a rule of this id belongs below a folder of rules, and the text of its file.

    Raises:
        ValueError: no id of a rule, or of a kind that rules cannot add; the message says what it should be.
    """
    match = _ID.fullmatch(rule)
    known = kinds()
    if match is None or match["kind"] not in known.get(match["lang"], ()):
        choices = "; ".join(f"{lang}: {', '.join(names)}" for lang, names in known.items())
        raise ValueError(f"{rule}: a rule is called LANGUAGE.KIND.NAME, such as ko.figure.area ({choices})")
    lang, kind, name = match["lang"], match["kind"], match["name"]
    written = resources.files("factx.rules").joinpath("scaffolds", f"{lang}.{kind}.toml").read_text(encoding="utf-8")
    return Path(lang, kind, f"{name.replace('.', '-')}.toml"), Template(written).safe_substitute(id=rule)
