"""Pairs of short reports that disagree in one thing: their marks, and that the benchmark counts what it says."""

import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))

from tellings import items, report_of, score, unmarked  # noqa: E402

FILES = sorted((ROOT / "fixtures" / "tellings").glob("*.txt"))
KINDS = {
    "amount", "basis", "cause", "change", "conversion", "date", "denial", "meaning",
    "order", "place", "plan", "role", "share", "speaker", "update", "who",
}  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_pair_has_two_reports_that_disagree_agree_and_look_alike(path):
    for item in items(path):
        assert len(item.sides) == 2, item.number
        assert item.kind in KINDS
        for side in item.sides:
            assert {label[0] for label, _, _ in side.marks} == {"A", "D", "X"}, item.number


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_most_pairs_are_of_two_languages(path):
    languages = Counter(len({side.lang for side in item.sides}) for item in items(path))
    assert languages[2] > languages[1] > 0


def test_marks_are_taken_out_and_keep_their_places():
    text, marks = unmarked("About {A1|40 people} met {D|in {A2|Leeds}} {not a mark}.")
    assert text == "About 40 people met in Leeds {not a mark}."
    assert {(label, text[start:end]) for label, start, end in marks} == {
        ("A1", "40 people"), ("A2", "Leeds"), ("D", "in Leeds"),
    }  # fmt: skip


def test_a_mark_that_is_not_closed_is_refused():
    with pytest.raises(ValueError, match="not closed: D"):
        unmarked("met {D|in Leeds")


def test_what_is_set_apart_is_counted_and_what_is_not_is_not(rules):
    """A fine that a Korean report gives ten times too high, beside words that only look alike."""
    item = next(item for item in items(ROOT / "fixtures" / "tellings" / "read.txt") if item.number == "F02")
    report, marks = report_of(item, rules)
    assert score(report.findings, marks).surfaced
    assert not score((), marks).surfaced
    swapped = {**marks, "D": marks["X1"], "X1": marks["D"]}
    assert not score(report.findings, swapped).surfaced
