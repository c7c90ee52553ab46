"""Who is hurt, in Korean."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts import korean_sufferers
from factx.link.parts.act import SUFFER, acts

Hurt = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def hurt(seen: Callable[[str, str], SentenceView]) -> Hurt:
    """The words for those who are hurt in a sentence."""

    def run(text: str) -> list[str]:
        sentence = seen(text, "ko")
        suffered = [act for act in acts(sentence, lambda _: False) if any(key.startswith(SUFFER) for key in act.keys)]
        assert suffered
        return [text[slice(*slot.filler)] for slot in korean_sufferers.read(sentence, suffered)]

    return run


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("가스통이 터져 요리사가 팔에 화상을 입었다.", "요리사"),
        ("다리를 다친 선원은 먼저 귀국했다.", "선원"),
        ("지붕이 내려앉아 경비원이 다쳤다.", "경비원"),
    ],
)
def test_the_subject_or_the_noun_of_the_clause_is_hurt(hurt: Hurt, text: str, who: str) -> None:
    assert hurt(text) == [who]


def test_who_makes_others_suffer_is_not_hurt(hurt: Hurt) -> None:
    assert hurt("운전자가 학생을 다치게 했다.") == []
