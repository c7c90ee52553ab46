"""The annotated articles in fixtures/articles: what every story must hold before a score on it means anything."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
STORIES = sorted(path for path in ARTICLES.iterdir() if path.is_dir())


def gold(story: Path, lang: str) -> dict[str, Any]:
    return dict(json.loads((story / f"{lang}.gold.json").read_text(encoding="utf-8")))


def spans(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys():
            yield value
        for item in value.values():
            yield from spans(item)
    elif isinstance(value, list):
        for item in value:
            yield from spans(item)


def test_there_are_ten_stories_in_two_languages() -> None:
    assert len(STORIES) == 10
    assert all((story / f"{lang}.txt").is_file() for story in STORIES for lang in ("ko", "en"))


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_every_annotated_span_holds_its_words(story: Path, lang: str) -> None:
    text = (story / f"{lang}.txt").read_text(encoding="utf-8")
    found = list(spans(gold(story, lang)))
    assert len(found) > 25
    assert [span for span in found if text[span["start"] : span["end"]] != span["text"]] == []


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_both_tellings_share_people_and_ids_are_of_one_type(story: Path) -> None:
    people = [
        {entity["id"] for entity in gold(story, lang)["entities"] if entity["type"] == "PERSON"}
        for lang in ("ko", "en")
    ]
    assert len(people[0] & people[1]) >= 3
    for lang in ("ko", "en"):
        assert all(e["id"].startswith(e["type"].lower() + ":") for e in gold(story, lang)["entities"])


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_every_story_plants_one_contradiction_among_agreements(story: Path) -> None:
    cross = json.loads((story / "cross.json").read_text(encoding="utf-8"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in story.glob("*.txt")}
    assert len(cross["disagreements"]) == 1
    assert len(cross["agreements"]) >= 3
    for side in spans(cross):
        assert texts[side["file"]][side["start"] : side["end"]] == side["text"]
