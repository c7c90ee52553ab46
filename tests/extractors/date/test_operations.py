"""What date rules emit."""

from collections.abc import Callable

import pytest

from factx.extractors.date.atoms import Atom
from factx.extractors.date.operations import OPS, atom
from factx.models.document import Document
from factx.rules.load import RuleSet

Pieces = Callable[[str], list[Atom | None]]


@pytest.fixture(scope="module")
def pieces(read: Callable[..., Document], rules: RuleSet) -> Pieces:
    """What the matches of all date rules in a text are."""
    return lambda text: [atom(match) for match in rules.scan("date", read(text))]


@pytest.mark.parametrize("text", ["It ended on 2 March 2025.", "2025.3.2 끝났다.", "2025-03-02 끝났다."])
def test_a_point_of_time_has_its_fields(pieces: Pieces, text: str) -> None:
    points = [piece.point for piece in pieces(text) if piece and piece.point]
    assert (2025, 3, 2) in [(point.year, point.month, point.day) for point in points]


@pytest.mark.parametrize(("text", "days"), [("It took 12 days.", 12), ("꼬박 12일간 걸렸다.", 12)])
def test_a_length_has_its_number(pieces: Pieces, text: str, days: int) -> None:
    assert days in [length.number for piece in pieces(text) if piece and piece.span for length in piece.span.lengths]


@pytest.mark.parametrize("text", ["It meets every week.", "매주 모인다."])
def test_a_set_has_its_timex(pieces: Pieces, text: str) -> None:
    assert "P1W" in [piece.every for piece in pieces(text) if piece]


def test_numbers_that_make_no_time_make_no_piece(pieces: Pieces) -> None:
    found = pieces("2024.13.45 문을 열었다.")
    assert not [piece for piece in found if piece and piece.point and piece.point.month == 13]


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_operation_that_a_rule_names_exists(rules: RuleSet, lang: str) -> None:
    named = {matcher.rule.emit.get("op", "point") for matcher in rules.matchers("date", lang)}
    assert len(named) > 1
    assert named <= set(OPS)
