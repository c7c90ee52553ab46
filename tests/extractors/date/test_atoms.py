"""The smallest pieces of a date."""

from collections.abc import Callable

from factx.extractors.date.atoms import make
from factx.models.document import Document
from factx.normalise.calendar.point import Point
from factx.rules.load import RuleSet


def test_a_piece_stands_where_its_match_does(read: Callable[..., Document], rules: RuleSet) -> None:
    text = "계약은 2025년 3월 2일에 끝났다."
    match = next(m for m in rules.scan("date", read(text)) if text[m.start : m.end] == "3월")
    piece = make(match, point=Point(month=3), loose=True)
    assert text[piece.start : piece.end] == "3월"
    assert (piece.rule, piece.priority) == (match.rule.id, match.rule.priority)
    assert (piece.point, piece.loose, piece.span) == (Point(month=3), True, None)
