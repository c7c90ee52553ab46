"""A sentence is cut where one statement ends and where a quotation begins."""

import pytest

from factx.link.clause.view import View
from factx.link.said.pieces import pieces
from factx.models.mention import QuoteValue
from factx.read.article import Declared, document
from factx.rules.load import default_rules
from factx.run.pipeline import read_source

RULES = default_rules()


def cut(text: str) -> list[tuple[str, bool]]:
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    view = View(reading.document, reading.mentions, RULES)
    quotes = [m for m in reading.mentions if isinstance(m.value, QuoteValue) and m.value.manner != "term"]
    return [
        (text[piece.start : piece.end].strip(" ,"), piece.quote is not None)
        for sentence in view.sentences
        for piece in pieces(sentence, quotes)
    ]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("법안은 통과됐고 예산안은 부결됐다.", "법안은 통과됐고", "예산안은 부결됐다."),
        ("The bill passed, but the budget was rejected.", "The bill passed", "but the budget was rejected."),
    ],
)
def test_clauses_are_pieces(text: str, first: str, second: str) -> None:
    told = [words for words, _ in cut(text)]
    assert first in told
    assert second in told


def test_what_is_quoted_is_a_piece_of_its_own() -> None:
    told = cut("감독은 “약에 대해 아무것도 들은 바 없다”고 말했다.")
    assert ("약에 대해 아무것도 들은 바 없다", True) in told
    assert not any(quoted for words, quoted in told if "말했다" in words)


def test_what_comes_instead_is_a_piece_of_its_own() -> None:
    told = [words for words, _ in cut("숨기려던 게 아니라 주말이 지나기를 기다렸을 뿐이다.")]
    assert told == ["숨기려던 게 아니라", "주말이 지나기를 기다렸을 뿐이다."]


def test_nothing_is_the_object_of_its_verb_and_no_quotation() -> None:
    assert "Her firm has admitted nothing" in [words for words, _ in cut("Her firm has admitted nothing, she says.")]
