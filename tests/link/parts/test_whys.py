"""What is known of a clause that tells why."""

from collections.abc import Callable

import pytest

from factx.models.part import Part
from factx.models.report import Reading

Whys = Callable[[str, str], list[Part]]


@pytest.fixture(scope="module")
def whys(reported: Callable[..., Reading]) -> Whys:
    """The clauses of a text that tell why, in order."""

    def run(text: str, lang: str) -> list[Part]:
        parts = reported(text, lang=lang, published="2027-03-04").parts
        return sorted((part for part in parts if part.type == "WHY"), key=lambda part: part.evidence.start)

    return run


LIFT = "A lift stopped between two floors on Monday. Inspectors found that a cable had snapped."
LIFT_TOO = "승강기가 층 사이에 멈췄다. 소방당국은 줄이 끊어지면서 장치가 걸렸다고 밝혔다."


@pytest.mark.parametrize(("text", "lang"), [(LIFT, "en"), (LIFT_TOO, "ko")])
def test_a_clause_is_known_by_what_its_words_tell(whys: Whys, text: str, lang: str) -> None:
    (part,) = whys(text, lang)
    assert (part.parts, part.sentence) == ({"why"}, 1)
    assert part.filler
    assert part.entity == "+".join(sorted(part.filler))


@pytest.mark.parametrize(("text", "lang"), [(LIFT, "en"), (LIFT_TOO, "ko")])
def test_what_else_is_told_stands_beside_it(whys: Whys, text: str, lang: str) -> None:
    (part,) = whys(text, lang)
    assert not part.clause.concepts & part.filler
    assert part.beyond.concepts > part.clause.concepts


def test_a_cause_of_years_ago_is_an_aside(whys: Whys) -> None:
    text = "목욕탕은 늦게 문을 연다. 지난달 점검에서 보일러가 고장 난 것으로 드러났다. 2019년에는 지붕이 샜다."
    assert [(part.sentence, part.aside) for part in whys(text, "ko")] == [(1, False), (2, True)]
