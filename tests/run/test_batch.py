from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from factx.models.document import Document
from factx.models.report import Reading
from factx.read import Declared, Problem, Raw
from factx.rules.load import RuleSet
from factx.run import pipeline
from factx.run.batch import Fault, Item, read
from factx.tokenize import tokenize

TEXTS = [
    "오픈AI는 10일 출범했다.",
    "OpenAI opened an office in Seoul.",
    "",
    "이용자는 7억 명이다.",
    "Users: 5 million.",
]


def items() -> list[Raw | Problem]:
    raws: list[Raw | Problem] = [Raw(f"d{n}", text, Declared()) for n, text in enumerate(TEXTS * 3)]
    return [*raws[:4], Problem("gone.txt", "no such file"), *raws[4:]]


def told(found: list[Item]) -> list[str]:
    return [item.source.id if isinstance(item, Reading) else str(item) for item in found]


@pytest.mark.parametrize("jobs", [1, 3])
def test_readings_and_problems_keep_their_order(rules: RuleSet, jobs: int) -> None:
    expected = [item.id if isinstance(item, Raw) else str(item) for item in items()]
    assert told(list(read(items(), rules, jobs))) == expected


def test_processes_change_nothing(rules: RuleSet) -> None:
    assert list(read(items(), rules, 1)) == list(read(items(), rules, 2))


def test_readings_are_kept_without_their_tokens(rules: RuleSet) -> None:
    first = next(read(items(), rules))
    assert isinstance(first, Reading)
    assert first.document.sentences
    assert not any(sentence.tokens for sentence in first.document.sentences)


def test_what_is_only_compared_is_left_out_where_nothing_is_to_be(rules: RuleSet) -> None:
    text = Raw("d", "The ministry did not approve the merger.", Declared())
    (whole,), (alone,) = list(read([text], rules)), list(read([text], rules, compares=False))
    assert isinstance(whole, Reading)
    assert whole.said
    assert alone == replace(whole, parts=(), said=())


def test_articles_read_together_are_read_as_each_by_itself(rules: RuleSet) -> None:
    assert list(read(items(), rules)) == list(read(items(), rules, at_once=True))


def test_an_article_that_fails_costs_none_of_those_read_with_it(
    rules: RuleSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(document: Document, *rest: Any) -> Document:
        if document.id == "d1":
            raise RuntimeError("of no use")
        return tokenize(document, *rest)

    monkeypatch.setattr(pipeline, "tokenize", fails)
    found = list(read(items(), rules))
    assert [item.id for item in found if isinstance(item, Fault)] == ["d1"]
    assert sum(isinstance(item, Reading) for item in found) == len(TEXTS) * 3 - 1


def test_a_reading_is_given_at_once_where_that_is_asked_for(rules: RuleSet) -> None:
    asked: list[str] = []

    def coming() -> Iterator[Raw]:
        for n, text in enumerate(TEXTS):
            asked.append(text)
            yield Raw(f"d{n}", text, Declared())

    next(read(coming(), rules, at_once=True))
    assert asked == TEXTS[:1]
