"""Titles that stand apart from their person."""

from collections.abc import Callable

import pytest

from factx.link.facts.former_titles import former_holdings
from factx.models.report import Reading

Held = Callable[[str], list[tuple[str, str, str | None, str | None]]]


@pytest.fixture
def held(reading: Callable[..., Reading]) -> Held:
    """Person, title, organisation and tense."""

    def run(marked: str) -> list[tuple[str, str, str | None, str | None]]:
        made = reading(marked)
        return [
            (h.person.text, h.title.text, h.organization.text if h.organization else None, h.tense)
            for h in former_holdings(made.document, made.mentions)
        ]

    return run


def test_who_held_a_title_is_named_behind_it_or_before(held: Held) -> None:
    assert held("[ROLE 부시장]을 지낸 [PERSON 엄재석] 후보가 이겼다.") == [("엄재석", "부시장", None, "done")]
    assert held("[PERSON 엄재석] 후보는 [ORG 다온바이오] [ROLE 사장]을 지냈다.") == [
        ("엄재석", "사장", "다온바이오", "done")
    ]


def test_an_age_alone_is_the_person_named_last(held: Held) -> None:
    text = "[PERSON Um Jae-seok] won. The 61-year-old, a former [ROLE speaker], smiled."
    assert held(text) == [("Um Jae-seok", "speaker", None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "[PERSON 엄재석] 후보가 이겼다. [ROLE 부시장]을 지냈다.",
        "[ROLE 부시장]을 만난 [PERSON 엄재석] 후보가 이겼다.",
        "The 61-year-old, a former [ROLE speaker], smiled.",
        "[PERSON Um Jae-seok] won. The 61-year-old, who was met there by a [ROLE speaker], smiled.",
        "[PERSON Um Jae-seok] won." + " It rained." * 60 + " The 61-year-old, a former [ROLE speaker], smiled.",
        "",
    ],
)
def test_a_title_of_nobody_near_is_not_given_away(held: Held, text: str) -> None:
    assert held(text) == []
