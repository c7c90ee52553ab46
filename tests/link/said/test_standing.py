"""On which side of its words what is told of a date lies."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.mark.parametrize(
    ("text", "date", "aspect"),
    [
        ("회사는 설 연휴가 시작되기 전에 불순물을 찾아냈다.", "설 연휴", "before"),
        ("추석은 쇠고 나서야 공장이 다시 돌아간다.", "추석", "after"),
        ("The bridge will reopen only after Chuseok.", "Chuseok", "after"),
        ("식당은 다음 달 1일부터 문을 닫는다.", "다음 달 1일", "start"),
        ("The market has been shut since Friday.", "Friday", "start"),
        ("파업이 석 달째 이어지고 있다.", "석 달", "nth"),
        ("The strike is now in its third month.", "third month", "nth"),
        ("It is five weeks since the crane drivers walked out.", "five weeks", "so_far"),
        ("The bridge has been closed for six weeks.", "six weeks", "so_far"),
        ("아들이 이어 올해로 꼭 60년을 채웠다.", "60년", "so_far"),
        ("항아리들은 한글날을 끝으로 돌아간다.", "한글날", "end"),
    ],
)
def test_the_words_around_a_date_say_where_it_lies(rules: RuleSet, text: str, date: str, aspect: str) -> None:
    declared = Declared(published="2026-08-10", published_from="input")
    reading = read_source(document("s", text, rules, declared), rules)
    start = text.index(date)
    (found,) = (h for h in reading.happenings if h.span[0] < start + len(date) and start < h.span[1])
    assert aspect in found.aspects


def test_a_length_that_was_planned_has_not_lasted(rules: RuleSet) -> None:
    declared = Declared(published="2026-08-10", published_from="input")
    reading = read_source(document("s", "The bridge will be closed for six weeks.", rules, declared), rules)
    assert all("so_far" not in h.aspects for h in reading.happenings)


def test_a_length_that_was_ordered_has_not_lasted(rules: RuleSet) -> None:
    declared = Declared(published="2026-08-10", published_from="input")
    text = "The ministry has ordered the bakery to close for three months."
    reading = read_source(document("s", text, rules, declared), rules)
    assert all("so_far" not in h.aspects for h in reading.happenings)
