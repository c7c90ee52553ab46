"""People's decisions on findings: an append-only file of JSON lines, found again by the stable id of the finding."""

import json
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from factx.models.finding import Finding, Judgement


def read_judgements(path: Path) -> dict[str, Judgement]:
    """The latest judgement of each finding; none where the file does not exist.

    Raises:
        ValueError: a line is no judgement; the message names path and line.
    """
    found: dict[str, Judgement] = {}
    if not path.exists():
        return found
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            finding, judgement = _parse(line, f"{path}:{number}")
            if judgement is None:
                found.pop(finding, None)
            else:
                found[finding] = judgement
    return found


def _parse(line: str, where: str) -> tuple[str, Judgement | None]:
    try:
        row = json.loads(line)
        finding = str(row["finding"])
        if row["verdict"] is None:  # an undone decision
            return finding, None
        return finding, Judgement(**{key: row.get(key) for key in ("verdict", "note", "by", "at")})
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{where}: not a judgement: {line[:80]}") from error


def append_judgement(path: Path, finding: str, judgement: Judgement | None) -> None:
    """Adds one decision at the end of the file; None takes the last one back. Nothing is ever rewritten."""
    row: dict[str, Any] = {"finding": finding, "verdict": None, "note": None, "by": None, "at": None}
    if judgement is not None:
        row |= judgement.model_dump()
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")


def judged(findings: Iterable[Finding], judgements: Mapping[str, Judgement]) -> tuple[Finding, ...]:
    """The findings with what people decided about them."""
    return tuple(
        finding.model_copy(update={"judgement": judgements[finding.id]}) if finding.id in judgements else finding
        for finding in findings
    )


@dataclass(frozen=True, slots=True)
class Baseline:
    """The findings of an earlier report.

    A finding is known by its id, or by its code and the words of its sides in files of the same names: ids rest on the
    paths of the sources as seen from the working directory, which may have been another.
    """

    ids: frozenset[str]
    prints: frozenset[Hashable]

    def __contains__(self, finding: Finding) -> bool:
        return finding.id in self.ids or _print(finding.model_dump(mode="json")) in self.prints


def _print(row: Mapping[str, Any]) -> Hashable:
    """Of a finding as it is written: code, attribute, and each side's words with the names of their files."""
    sides = row.get("sides") or ()
    words = ([(_file(piece["source"]), piece["role"], piece["text"]) for piece in side["evidence"]] for side in sides)
    return row.get("code"), row.get("attribute"), frozenset(map(frozenset, words))


def _file(source: str) -> str:
    return PurePosixPath(source).name


def read_baseline(path: Path) -> Baseline:
    """The findings of an earlier report (JSON or JSON Lines).

    Raises:
        ValueError: the file is neither.
    """
    text = path.read_text(encoding="utf-8")
    try:
        whole = json.loads(text)
        rows = whole["findings"] if isinstance(whole, dict) and "findings" in whole else [whole]
    except ValueError:
        rows = [_row(line, f"{path}:{n}") for n, line in enumerate(text.splitlines(), start=1) if line.strip()]
    found = [row for row in rows if isinstance(row, dict) and row.get("record") == "finding"]
    prints = frozenset(_print(row) for row in found if row.get("sides"))
    return Baseline(frozenset(str(row["id"]) for row in found), prints)


def _row(line: str, where: str) -> Any:
    try:
        return json.loads(line)
    except ValueError as error:
        raise ValueError(f"{where}: not a report: {line[:80]}") from error


def parted(findings: Iterable[Finding], baseline: Baseline) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Those that the earlier report did not have, and those that it had."""
    new: list[Finding] = []
    known: list[Finding] = []
    for finding in findings:
        (known if finding in baseline else new).append(finding)
    return tuple(new), tuple(known)
