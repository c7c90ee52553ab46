"""Deeds in the words of a sentence."""

import pytest

from factx.link.clause.view import View
from factx.link.said.wordings import deeds
from factx.read.article import Declared, document
from factx.rules.load import default_rules
from factx.run.pipeline import read_source

RULES = default_rules()


def found(text: str) -> set[str]:
    reading = read_source(document("t", text, RULES, Declared()), RULES)
    view = View(reading.document, reading.mentions, RULES)
    return {name for sentence in view.sentences for deed in deeds(RULES).find(sentence) for name in deed.names}


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("백업 자료는 안전하게 보관돼 있다.", "safe_kept"),
        ("경찰은 직원을 불구속 입건했다.", "free_while_charged"),
        ("He will go back to the team and travel to Finland with them.", "travel_with"),
        ("The brand tore up its contract.", "end_contract"),
        ("회사는 가격을 8% 올렸다.", "raise_price"),
        ("시장은 건설사에서 돈 2천만원을 받았다.", "receive"),
        ("금융위원회는 결론을 뒤로 미뤘다.", "undecided"),
        ("The commission put off a decision on the bid.", "undecided"),
        ("He dined alone with the regulator.", "meet"),
        ("He admitted taking 20 million won from a supplier.", "receive"),
    ],
)
def test_a_turn_is_found_over_endings_and_words_between(text: str, deed: str) -> None:
    assert deed in found(text)


def test_a_negated_noun_is_not_the_noun() -> None:
    assert "arrest" not in found("경찰은 직원을 불구속 입건했다.")
    assert "arrest" in found("경찰은 직원을 구속했다.")


def test_the_longer_turn_holds_the_shorter() -> None:
    assert "seek_warrant" in found("검찰은 구속영장을 청구했다.")
    assert "arrest" not in found("검찰은 구속영장을 청구했다.")


def test_deeds_that_exclude_others_say_so_on_both_sides() -> None:
    against = deeds(RULES).against
    assert "ruined" in against["safe_kept"]
    assert "safe_kept" in against["ruined"]
