"""The annotated readings in fixtures/readings are sound, and most of them are read as annotated."""

import json
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factx.extractors import dates, figures
from factx.models.document import Document
from factx.models.mention import DateValue, FigureValue
from factx.rules.load import RuleSet

READINGS = Path(__file__).parent.parent / "fixtures" / "readings"
TYPES = {"DATE", "TIME", "DURATION", "SET"}
CHANGES = {"=", "~", "<", ">", "up", "down"}

Read = Callable[..., Document]


def cases(name: str) -> list[dict[str, Any]]:
    """The cases of both times: those written first, and those written later in other styles."""
    files = (READINGS / f"{name}.jsonl", READINGS / "later" / f"{name}.jsonl")
    found = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert found
    return found


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_annotated_times_lie_in_their_text_in_order_and_apart(lang: str) -> None:
    for case in cases(f"timex-{lang}"):
        assert all(0 <= g["start"] < g["end"] <= len(case["text"]) for g in case["gold"])
        assert all(one["end"] <= two["start"] for one, two in pairwise(case["gold"]))
        assert {g["type"] for g in case["gold"]} <= TYPES


def test_annotated_quantities_have_a_change_and_a_value() -> None:
    for case in cases("quantities-en"):
        for g in case["gold"]:
            assert g["change"] in CHANGES
            assert [float(end) for end in g["value"].lstrip("-").split("-")]


@pytest.mark.parametrize(("lang", "share"), [("en", 0.88), ("ko", 0.92)])
def test_annotated_times_are_found_with_their_values(read: Read, rules: RuleSet, lang: str, share: float) -> None:
    right = total = 0
    for case in cases(f"timex-{lang}"):
        document = read(case["text"], lang=lang, published=case["dct"])
        found = list(values(document, rules))
        for g in (g for g in case["gold"] if g["value"]):
            total += 1
            right += any(s < g["end"] and g["start"] < e and timex == g["value"] for s, e, timex in found)
    assert right / total >= share


def values(document: Document, rules: RuleSet) -> Iterator[tuple[int, int, str | None]]:
    """Places and values of the dates of a document, ranges as their ends."""
    for mention in dates.extract(document, rules):
        assert isinstance(mention.value, DateValue)
        if mention.value.ends:
            yield from ((end.start, end.end, end.timex) for end in mention.value.ends)
        else:
            yield mention.start, mention.end, mention.value.timex


def test_annotated_quantities_are_found_with_their_values(read: Read, rules: RuleSet) -> None:
    right = total = 0
    for case in cases("quantities-en"):
        document = read(case["text"], lang="en")
        taken = dates.extract(document, rules)
        numbers = {
            float(number)
            for m in figures.extract(document, rules, taken)
            if isinstance(m.value, FigureValue)
            for number in (m.value.number, m.value.low, m.value.high)
            if number is not None
        }
        for g in case["gold"]:
            if g["normalized_unit"] in ("cent", "year", "month", "day", "hour", "minute", "second", "decade"):
                continue  # cents are parts of a dollar, lengths of time are dates
            total += 1
            ends = [float(g["value"])] if g["value"].startswith("-") else [float(e) for e in g["value"].split("-")]
            right += all(any(abs(number - end) <= 1e-6 * abs(end) for number in numbers) for end in ends)
    assert right / total >= 0.95
