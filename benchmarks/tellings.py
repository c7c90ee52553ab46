"""How well findings fit pairs of short reports that disagree in one thing, by kind of disagreement.

    python benchmarks/tellings.py fixtures/tellings/read.txt
    python benchmarks/tellings.py fixtures/tellings/read.txt --kind cause,who --show

The format is told in `fixtures/tellings/README.md`. Every pair is a run of its own, in one process. With `--show`, what
is missed or wrong is printed with its words.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from factx.models.finding import Finding
from factx.models.report import Report
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet, default_rules
from factx.run.pipeline import read_source, reconciled, run_record, together

_ITEM = re.compile(r"(?m)^== ")
_OTHER = re.compile(r"(?m)^--\s*$")
_MARK = re.compile(r"\{([DAX]\d*)\|")
_ALARMS = frozenset({"warning", "error"})
_EQUAL = frozenset({"agrees", "refines"})

Place = tuple[str, int, int]
"""Source, start and end of marked words."""


@dataclass(frozen=True, slots=True)
class Side:
    """One report: its language, its day of publication, its text without marks, and what is marked."""

    lang: str
    published: str
    text: str
    marks: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """Two reports of one event that disagree in one thing of a kind."""

    number: str
    kind: str
    sides: tuple[Side, ...]


@dataclass(slots=True)
class Score:
    """What was found in one pair."""

    surfaced: bool
    alarmed: int
    wrong: list[Finding] = field(default_factory=list)
    friends: list[str] = field(default_factory=list)
    agreements: list[bool] = field(default_factory=list)


def items(path: Path) -> Iterator[Item]:
    """The pairs of a file, in order.

    Raises:
        ValueError: marks that do not pair.
    """
    for block in _ITEM.split(path.read_text(encoding="utf-8"))[1:]:
        head, body = block.split("\n", 1)
        number, kind = (part.strip() for part in head.split("|"))
        yield Item(number, kind, tuple(_side(part.strip("\n")) for part in _OTHER.split(body)))


def _side(part: str) -> Side:
    head, text = part.split("\n", 1)
    lang, published = head.split()
    plain, marks = unmarked(text.strip() + "\n")
    return Side(lang, published, plain, tuple(marks))


def unmarked(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    """A text without its marks, and these with their offsets in it.

    Raises:
        ValueError: a mark that is not closed.
    """
    found: list[tuple[str, int, int]] = []
    opened: list[tuple[str, int]] = []
    plain = ""
    at = 0
    while at < len(text):
        mark = _MARK.match(text, at)
        if mark:
            opened.append((mark[1], len(plain)))
            at = mark.end()
            continue
        if text[at] == "}" and opened:
            label, start = opened.pop()
            found.append((label, start, len(plain)))
        else:
            plain += text[at]
        at += 1
    if opened:
        raise ValueError(f"not closed: {opened[-1][0]} in {plain[:60]!r}")
    return plain, found


def report_of(item: Item, rules: RuleSet) -> tuple[Report, dict[str, list[Place]]]:
    """The two reports with their findings, and the marked places by label."""
    readings = []
    marks: dict[str, list[Place]] = {}
    for name, side in zip("ab", item.sides, strict=False):
        declared = Declared(published=side.published, published_from="input")
        readings.append(read_source(document(name, side.text, rules, declared), rules))
        for label, start, end in side.marks:
            marks.setdefault(label, []).append((name, start, end))
    report = together(run_record(rules, {}), readings, rules)
    return reconciled(report, rules, Settings()), marks


def score(findings: Sequence[Finding], marks: dict[str, list[Place]], *, one_side: bool = False) -> Score:
    """What findings make of the marks.

    Args:
        findings: of the pair.
        marks: places by label.
        one_side: an alarm about the disagreeing words of one report alone counts too (a conversion that is wrong).
    """
    differ = [finding for finding in findings if finding.relation not in _EQUAL]
    found = [f for f in differ if _sets_apart(f, marks["D"]) or (one_side and _alarm(f) and _touched(f, marks["D"]))]
    apart = [
        label
        for label, places in marks.items()
        if label[0] == "X" and any(_alarm(f) and _sets_apart(f, places) for f in differ)
    ]
    alike = [f for f in findings if f.relation in _EQUAL]
    agreed = [any(len(_touched(f, marks[label])) > 1 for f in alike) for label in marks if label[0] == "A"]
    wrong = [f for f in differ if _alarm(f) and f not in found]
    return Score(bool(found), sum(map(_alarm, found)), wrong, apart, agreed)


def _alarm(finding: Finding) -> bool:
    return finding.severity in _ALARMS


def _touched(finding: Finding, places: Sequence[Place]) -> dict[str, set[int]]:
    """The sources at whose marked places a finding has words, with the sides that these stand on."""
    found: dict[str, set[int]] = {}
    for n, side in enumerate(finding.sides):
        for words in side.evidence:
            for source, start, end in places:
                if source == words.source and words.start < end and start < words.end:
                    found.setdefault(source, set()).add(n)
    return found


def _sets_apart(finding: Finding, places: Sequence[Place]) -> bool:
    touched = _touched(finding, places)
    return len(touched) > 1 and len(set().union(*touched.values())) > 1


def _told(item: Item, got: Score, marks: dict[str, list[Place]]) -> Iterator[str]:
    texts = {name: side.text for name, side in zip("ab", item.sides, strict=False)}
    if not got.surfaced:
        yield f"missed {item.number} {item.kind}"
        for source, start, end in marks["D"]:
            yield f"    {source} …{texts[source][max(0, start - 60) : start]}▸{texts[source][start:end]}◂"
    for finding in got.wrong:
        yield f"wrong {item.number} {finding.code}: {finding.message}"
    for label in got.friends:
        yield f"set apart {item.number} {label}: {[texts[source][start:end] for source, start, end in marks[label]]}"


def main() -> None:
    """Prints the shares of all kinds and of each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--kind", help="only these kinds, by commas")
    parser.add_argument("--show", action="store_true", help="what is missed, and wrong alarms")
    options = parser.parse_args()
    rules, kinds = default_rules(), set(filter(None, (options.kind or "").split(",")))
    of, hit, sums = Counter[str](), Counter[str](), Counter[str]()
    for item in items(options.file):
        if kinds and item.kind not in kinds:
            continue
        report, marks = report_of(item, rules)
        got = score(report.findings, marks, one_side=item.kind == "conversion")
        of[item.kind] += 1
        hit[item.kind] += got.surfaced
        sums.update(right=got.alarmed, wrong=len(got.wrong), friends=len(got.friends))
        sums.update(agreed=sum(got.agreements), alike=len(got.agreements))
        if options.show:
            print(*_told(item, got, marks), sep="\n")
    print(f"surfaced {hit.total()} of {of.total()} · alarms right {sums['right']}, wrong {sums['wrong']} · "
          f"false friends {sums['friends']} · agreements {sums['agreed']} of {sums['alike']}")  # fmt: skip
    print("  ".join(f"{kind} {hit[kind]}/{of[kind]}" for kind in sorted(of)))


if __name__ == "__main__":
    main()
