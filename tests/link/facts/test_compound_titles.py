"""Titles that name their own office."""

from collections.abc import Callable

import pytest

from factx.link.facts.compound_titles import compound_holdings, title_end
from factx.models.report import Reading
from factx.rules.load import RuleSet

Held = Callable[[str], list[tuple[str, str, str | None]]]


@pytest.fixture
def held(reading: Callable[..., Reading], rules: RuleSet) -> Held:
    """Person, title and organisation."""

    def run(marked: str) -> list[tuple[str, str, str | None]]:
        made = reading(marked)
        return [
            (h.person.text, h.title.text, h.organization.text if h.organization else None)
            for h in compound_holdings(made.document, made.mentions, rules)
        ]

    return run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON 임상혁] 산림청장은 말했다.", ("임상혁", "산림청장", None)),
        ("[PERSON 배정호](58) 합천군수도 왔다.", ("배정호", "합천군수", None)),
        ("[PERSON Lim Sang-hyuk], head of the [ORG Park Service], spoke.", ("Lim Sang-hyuk", "head", "Park Service")),
    ],
)
def test_the_office_is_part_of_the_title_or_makes_a_plain_word_one(
    held: Held, text: str, expected: tuple[str, ...]
) -> None:
    assert held(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "[PERSON 김민수] 어린이집에서 말했다.",
        "[PERSON 김민수]가 산림청장을 만났다.",
        "[PERSON 임상혁] [ROLE 산림청장]은 말했다.",
        "[PERSON Lim Sang-hyuk], head of the line, spoke.",
        "산림청장은 말했다.",
        "",
    ],
)
def test_other_words_beside_a_name_and_titles_found_before_are_none(held: Held, text: str) -> None:
    assert held(text) == []


def test_the_longest_listed_title_that_a_word_ends_in(rules: RuleSet) -> None:
    assert title_end("산림청장", rules) == "청장"
    assert title_end("청장", rules) is None
    assert title_end("어린이집", rules) is None
    assert title_end("", rules) is None
