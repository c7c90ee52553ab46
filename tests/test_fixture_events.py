"""The made-up events: several articles in both languages, annotated by hand before factx read them."""

import json
from pathlib import Path

import pytest

EVENTS = Path(__file__).parents[1] / "fixtures" / "events"
FOLDERS = sorted(path for path in EVENTS.iterdir() if path.is_dir())


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def spans(gold):
    return [row for kind in ("entities", "dates", "figures", "quotes") for row in gold[kind]]


def test_every_event_has_three_to_six_articles_in_both_languages():
    assert len(FOLDERS) >= 11
    for folder in FOLDERS:
        languages = [read(path)["meta"]["lang"] for path in folder.glob("*.gold.json")]
        assert 3 <= len(languages) <= 6
        assert set(languages) == {"ko", "en"}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_every_annotation_stands_at_its_offsets(folder):
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.txt")}
    for path in folder.glob("*.gold.json"):
        text = texts[path.name.replace(".gold.json", ".txt")]
        assert all(text[row["start"] : row["end"]] == row["text"] for row in spans(read(path)))
    cross = read(folder / "cross.json")
    for row in (side for kind in cross.values() for item in kind for side in item["sides"]):
        assert texts[row["file"]][row["start"] : row["end"]] == row["text"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_an_event_has_agreements_disagreements_and_false_friends_between_camps(folder):
    cross = read(folder / "cross.json")
    assert all(cross[kind] for kind in ("disagreements", "agreements", "false_friends"))
    for item in (item for kind in cross.values() for item in kind):
        assert len({side["camp"] for side in item["sides"]}) == 2
    assert {item["expect"] for item in cross["disagreements"]} <= {"conflict", "possible", "note"}
