"""Who is hurt, in either language."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import english_sufferers, korean_sufferers
from factx.link.parts.act import SUFFER, acts
from factx.models.document import Document
from factx.rules.load import RuleSet

Hurt = Callable[[str, str], list[str]]


@pytest.fixture(scope="module")
def hurt(read: Callable[..., Document], rules: RuleSet) -> Hurt:
    """The words for those who are hurt in a sentence."""

    def run(text: str, lang: str) -> list[str]:
        (sentence,) = View(read(text, lang=lang), (), rules).sentences
        suffered = [act for act in acts(sentence, lambda _: False) if any(key.startswith(SUFFER) for key in act.keys)]
        assert suffered
        reader = korean_sufferers if lang == "ko" else english_sufferers
        return [text[slice(*slot.filler)] for slot in reader.read(sentence, suffered)]

    return run


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A waitress suffered burns to her arm.", "A waitress"),
        ("The goalkeeper was cut by flying glass.", "The goalkeeper"),
        ("A car mounted the kerb, injuring a pensioner.", "a pensioner"),
        ("A welder was slightly hurt, the yard said.", "A welder"),
    ],
)
def test_the_subject_of_what_is_suffered_and_the_object_of_what_injures_are_hurt(
    hurt: Hurt, text: str, who: str
) -> None:
    assert hurt(text, "en") == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("가스통이 터져 요리사가 팔에 화상을 입었다.", "요리사"),
        ("다리를 다친 선원은 먼저 귀국했다.", "선원"),
    ],
)
def test_in_korean_the_subject_or_the_noun_of_the_clause_is_hurt(hurt: Hurt, text: str, who: str) -> None:
    assert hurt(text, "ko") == [who]


def test_who_makes_others_suffer_is_not_hurt(hurt: Hurt) -> None:
    assert hurt("운전자가 학생을 다치게 했다.", "ko") == []
