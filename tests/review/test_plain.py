"""The review on a plain terminal."""

import io

import pytest
from rich.console import Console

from factx.models.report import Report
from factx.reconciler.judgements import read_judgements
from factx.report.words import Words
from factx.review.decisions import Decisions
from factx.review.plain import review
from factx.review.show import Shown


def run(shown: Shown, decisions: Decisions, *answers: str) -> str:
    waiting = iter(answers)

    def ask() -> str:
        try:
            return next(waiting)
        except StopIteration:
            raise EOFError from None

    console = Console(file=io.StringIO(), width=80, color_system=None)
    review(shown, decisions, console, ask)
    return console.file.getvalue()


def test_each_answer_judges_one_finding(shown: Shown, decisions: Decisions) -> None:
    text = run(shown, decisions, "c", "s same words")
    verdicts = {name: judgement.verdict for name, judgement in read_judgements(decisions.file).items()}
    assert verdicts == {"x:1": "conflict", "x:2": "same"}
    assert "all 2 findings are judged" in text


def test_both_sides_are_shown_with_their_words_marked(shown: Shown, decisions: Decisions) -> None:
    text = run(shown, decisions)
    assert "▸진행 중◂" in text
    assert "▸speculated◂" in text


def test_hangul_can_be_romanised(shown: Shown, decisions: Decisions) -> None:
    assert "samseong" in run(shown, decisions, "l").lower()


def test_the_article_is_shown_without_its_escapes(shown: Shown, decisions: Decisions) -> None:
    text = run(shown, decisions, "o")
    assert "news/000.txt" in text
    assert "\x1b" not in text


def test_the_end_of_input_ends_the_review(shown: Shown, decisions: Decisions) -> None:
    run(shown, decisions)
    assert not decisions.file.exists()


@pytest.mark.parametrize("answer", ["same checked it", "같음 checked it", "s checked it", "Same checked it"])
def test_the_word_for_a_key_answers_too(report: Report, decisions: Decisions, answer: str) -> None:
    run(Shown(report, Words("ko" if answer[0] == "같" else "en")), decisions, answer)
    judgement = read_judgements(decisions.file)["x:1"]
    assert (judgement.verdict, judgement.note) == ("same", "checked it")


def test_words_of_two_parts_answer(shown: Shown, decisions: Decisions) -> None:
    run(shown, decisions, "not comparable", "next", "undo")
    assert read_judgements(decisions.file) == {}


def test_an_answer_that_is_none_is_named(shown: Shown, decisions: Decisions) -> None:
    text = run(shown, decisions, "perhaps [bold]")
    assert "no such answer: perhaps" in text
    assert read_judgements(decisions.file) == {}
