"""What clauses say of deeds, as one source tells it."""

from collections.abc import Callable

import pytest

from factx.models.document import Document
from factx.models.said import Said
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.fixture(scope="module")
def told(read: Callable[..., Document], rules: RuleSet) -> Callable[[str], tuple[Said, ...]]:
    return lambda text: read_source(read(text, published="2025-09-10"), rules).said


@pytest.mark.parametrize(
    "text",
    [
        "국방부는 훈련을 연기했다고 밝혔다. 시장은 뇌물을 받은 적이 없다고 부인했다.",
        "The ministry postponed the exercise. The mayor never took a bribe, he said.",
    ],
)
def test_offsets_and_sentences_are_those_of_the_source(read, told, text: str) -> None:
    clauses, count = told(text), len(read(text).sentences)
    assert clauses
    for said in clauses:
        assert all(0 <= start < end <= len(text) for start, end in said.spans)
        assert all(cue.text == text[cue.start : cue.end] for cue in said.cues)
        assert 0 <= said.sentence < count


@pytest.mark.parametrize(
    ("text", "status", "firm", "course"),
    [
        ("시장은 뇌물을 받은 적이 없다고 말했다.", "denied", True, ""),
        ("The mayor never took a bribe, he said.", "denied", True, ""),
        ("국방부는 해상훈련을 취소했다고 밝혔다.", "done", False, "off"),
        ("The ministry called off the naval exercise.", "done", False, "off"),
    ],
)
def test_a_clause_has_a_status_a_course_and_may_be_firm(told, text: str, status: str, firm: bool, course: str) -> None:
    assert (status, firm, course) in [(said.status, said.firm, said.course) for said in told(text)]
