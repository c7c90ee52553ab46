"""Readings kept between two looks."""

from dataclasses import replace

from factx.read import Declared, Problem, Raw
from factx.run.remembered import Remembered

ONE, TWO = Raw("a", "오픈AI가 10일 출범했다.", Declared(lang="ko")), Raw("b", "OpenAI opened.", Declared(lang="en"))


def test_only_what_changed_is_read_again(rules) -> None:
    read = Remembered()
    first = list(read([ONE, TWO], rules))
    changed = replace(TWO, text="OpenAI closed.")
    again = list(read([ONE, changed], rules))
    assert again[0] is first[0]
    assert again[1].document.text == "OpenAI closed."


def test_a_new_date_for_the_same_words_is_a_change(rules) -> None:
    read = Remembered()
    (before,) = read([ONE], rules)
    (after,) = read([replace(ONE, declared=replace(ONE.declared, published="2025-09-10"))], rules)
    assert before is not after


def test_problems_keep_their_place(rules) -> None:
    read = Remembered()
    problem = Problem("x", "gone")
    for _ in range(2):
        first, second, third = read([ONE, problem, TWO], rules)
        assert (first.source.id, second, third.source.id) == ("a", problem, "b")
