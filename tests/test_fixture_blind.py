"""The annotated lines in fixtures/blind: what they must hold before a score on them means anything."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

BLIND = Path(__file__).parent.parent / "fixtures" / "blind"


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (BLIND / name).read_text(encoding="utf-8").splitlines()]


def test_ids_are_unique() -> None:
    for name in ("quotes-en.jsonl", "ner-en.jsonl"):
        ids = [row["id"] for row in rows(name)]
        assert len(ids) == len(set(ids))


def test_direct_speech_is_in_marks_and_the_rest_of_an_article_is_not_all_speech() -> None:
    for row in rows("quotes-en.jsonl"):
        kinds = {item["kind"] for item in row["gold"]}
        assert {"direct", "indirect"} <= kinds <= {"direct", "mixed", "indirect"}
        for item in row["gold"]:
            assert item["content"]
            for start, end in item["content"]:
                words = row["text"][start:end]
                assert words == words.strip() != ""
                assert item["kind"] != "direct" or words[0] in '"“'
                assert item["kind"] != "indirect" or not set(words) & set('"“”')


def test_names_are_whole_words_that_do_not_overlap() -> None:
    for row in [*rows("ner-en.jsonl"), *rows("later/ner-en.jsonl")]:
        spans = sorted((start, end) for start, end, _ in row["gold"])
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
        for start, end, kind in row["gold"]:
            words = row["text"][start:end]
            assert words == words.strip() != ""
            assert not row["text"][start - 1 : start].isalnum() or start == 0
            assert not row["text"][end : end + 1].isalnum()
            assert kind in ("PER", "LOC", "ORG")
