"""What an article costs grows with its length, and not faster."""

import gc
import re
import time
from pathlib import Path

import pytest

from factx.read import document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
SHORT, TIMES, ROUNDS = 4_000, 8, 3
SLACK = 1.7
"""A step that takes every other sentence into account for each of them would take `TIMES` as long a character."""


def cost(text: str, rules: RuleSet) -> float:
    """The least processor time of several rounds, without the collector: what it costs hangs on all other tests."""
    taken = []
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            started = time.process_time()
            read_source(document("x", text, rules), rules)
            taken.append(time.process_time() - started)
    finally:
        gc.enable()
    return min(taken)


def articles(lang: str) -> str:
    """All articles of a language, the long text of many different things that the tests want."""
    return "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(ARTICLES.rglob(f"{lang}.txt")))


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("ends", [True, False], ids=["with sentences", "without the end of a sentence"])
def test_an_article_of_eight_times_the_length_costs_about_eight_times_as_much(
    lang: str, ends: bool, rules: RuleSet
) -> None:
    text = articles(lang)
    if not ends:
        text = re.sub(r"[.?!]|\n", " ", text)
    text *= SHORT * TIMES // len(text) + 1
    cost(text[:1_000], rules)  # loads what is loaded but once
    assert cost(text[: SHORT * TIMES], rules) < SLACK * TIMES * cost(text[:SHORT], rules)
