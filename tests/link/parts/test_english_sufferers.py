"""Who is hurt, in English."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts import english_sufferers
from factx.link.parts.act import SUFFER, acts

Hurt = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def hurt(seen: Callable[[str, str], SentenceView]) -> Hurt:
    """The words for those who are hurt in a sentence."""

    def run(text: str) -> list[str]:
        sentence = seen(text, "en")
        suffered = [act for act in acts(sentence, lambda _: False) if any(key.startswith(SUFFER) for key in act.keys)]
        assert suffered
        return [text[slice(*slot.filler)] for slot in english_sufferers.read(sentence, suffered)]

    return run


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A waitress suffered burns to her arm.", "A waitress"),
        ("The goalkeeper was cut by flying glass.", "The goalkeeper"),
        ("A car mounted the kerb, injuring a pensioner.", "a pensioner"),
        ("A welder was slightly hurt, the yard said.", "A welder"),
        ("A falling branch injured a park ranger.", "a park ranger"),
    ],
)
def test_the_subject_of_what_is_suffered_and_the_object_of_what_injures_are_hurt(
    hurt: Hurt, text: str, who: str
) -> None:
    assert hurt(text) == [who]


def test_who_hurts_himself_is_hurt(hurt: Hurt) -> None:
    assert hurt("A roofer injured himself on Tuesday.") == ["A roofer"]


def test_what_is_told_twice_of_somebody_is_told_once(hurt: Hurt) -> None:
    assert hurt("A baker suffered burns and was injured.") == ["A baker"]


def test_what_does_not_live_is_not_hurt(hurt: Hurt) -> None:
    assert hurt("The storm injured trade.") == []
