"""Which notes are worth looking at first: how often notes of each code, on each grounds, show what readers marked.

    python benchmarks/note_order.py fixtures/events            # the table rules/shared/note_order.tsv, rewritten
    python benchmarks/note_order.py fixtures/events --check    # only what the order is worth

A note is right where two of its sides lie on two sides of a disagreement of ``cross.json``. The weights are those of a
logistic regression on code and grounds. What the order is worth is told of stories that had no part in the fit (five
parts, by story): the share of right notes among the first five and ten that have grounds, by code and in this order.
"""

import argparse
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factx.models.finding import Finding, Side
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet, default_rules
from factx.run.pipeline import read_sources, reconciled, run_record, together

TABLE = Path(__file__).resolve().parent.parent / "rules" / "shared" / "note_order.tsv"
PARTS, ROUNDS, RATE, PENALTY = 5, 400, 2.0, 0.002
FIRST = 5, 10


@dataclass(frozen=True, slots=True)
class Note:
    """A note of a story: its features, and whether readers marked what it shows."""

    story: str
    features: tuple[tuple[str, str], ...]
    right: bool


def notes(folder: Path, rules: RuleSet) -> Iterator[Note]:
    """The notes with grounds of one story, by their codes."""
    declared = json.loads((folder / "cross.json").read_text(encoding="utf-8"))
    documents = []
    for path in sorted(folder.glob("*.txt")):
        meta = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))["meta"]
        given = Declared(lang=meta["lang"], published=meta["published"], published_from="input")
        documents.append(document(path.name, path.read_text(encoding="utf-8"), rules, given))
    report = together(run_record(rules, {}), read_sources(documents, rules), rules)
    golds = [[(s["file"], s["start"], s["end"]) for s in row["sides"]] for row in declared["disagreements"]]
    for finding in sorted(reconciled(report, rules, Settings()).findings, key=lambda finding: finding.code or ""):
        if finding.severity == "note" and finding.grounds and finding.code:
            features = (("code", finding.code), *(("ground", ground) for ground in sorted(finding.grounds)))
            yield Note(folder.name, features, any(shows(finding, gold) for gold in golds))


def shows(finding: Finding, gold: Sequence[tuple[str, int, int]]) -> bool:
    """Whether two sides of a finding touch two places of a disagreement, one each."""
    places = [{n for n, place in enumerate(gold) if touches(side, place)} for side in finding.sides]
    return any(x != y for n, one in enumerate(places) for other in places[n + 1 :] for x in one for y in other)


def touches(side: Side, place: tuple[str, int, int]) -> bool:
    """Whether one of the words of a side overlaps a place of a source."""
    return any(e.source == place[0] and e.start < place[2] and place[1] < e.end for e in side.evidence)


def fitted(rows: Sequence[Note]) -> dict[tuple[str, str], float]:
    """Weights of a logistic regression, by full gradient: the same rows give the same weights."""
    weights: dict[tuple[str, str], float] = {feature: 0.0 for row in rows for feature in row.features}
    base = 0.0
    for _ in range(ROUNDS):
        slope = dict.fromkeys(weights, 0.0)
        lean = 0.0
        for row in rows:
            sure = 1 / (1 + math.exp(-base - sum(weights[feature] for feature in row.features)))
            error = row.right - sure
            lean += error
            for feature in row.features:
                slope[feature] += error
        base += RATE * lean / len(rows)
        for feature, value in slope.items():
            weights[feature] += RATE * (value / len(rows) - PENALTY * weights[feature])
    return weights


def first_right(rows: Sequence[Note], weights: dict[str, dict[tuple[str, str], float]]) -> list[float]:
    """Share of right notes among the first of each story, for each of `FIRST`."""
    shares = []
    for many in FIRST:
        right = seen = 0
        for story in sorted({row.story for row in rows}):
            own = [row for row in rows if row.story == story]
            own.sort(key=lambda row: -sum(weights[story].get(feature, 0.0) for feature in row.features))
            right += sum(row.right for row in own[:many])
            seen += len(own[:many])
        shares.append(right / max(seen, 1))
    return shares


def main() -> None:
    """Fits and writes the table, and prints what it is worth."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("stories", type=Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    rules = default_rules()
    folders = sorted(path.parent for path in arguments.stories.glob("*/cross.json"))
    rows = [note for folder in folders for note in notes(folder, rules)]
    held: dict[str, dict[tuple[str, str], float]] = {}
    for part in range(PARTS):
        own = {folder.name for folder in folders[part::PARTS]}
        weights = fitted([row for row in rows if row.story not in own])
        held |= dict.fromkeys(own, weights)
    plain = first_right(rows, {folder.name: {} for folder in folders})
    ordered = first_right(rows, held)
    print(f"{len(folders)} stories, {len(rows)} notes with grounds, {sum(row.right for row in rows)} right")
    for many, before, after in zip(FIRST, plain, ordered, strict=True):
        print(f"right among the first {many}: {before:.2f} by code, {after:.2f} in order")
    if not arguments.check:
        lines = [f"{kind}\t{name}\t{weight:.2f}\n" for (kind, name), weight in sorted(fitted(rows).items())]
        TABLE.write_text("kind\tname\tweight\n" + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
