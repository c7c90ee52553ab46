"""Who belongs to a group and who does not."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts import members
from factx.link.parts.members import Member

Seen = Callable[[str, str], SentenceView]


@pytest.fixture(scope="module")
def found(seen: Seen) -> Callable[[str, str], list[Member]]:
    """The memberships of a sentence."""
    return lambda text, lang: list(members.read(seen(text, lang)))


Found = Callable[[str, str], list[Member]]


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("The guild had a seat on the panel.", "en", "in"),
        ("The guild was refused a place.", "en", "out"),
        ("The guild has not joined.", "en", "out"),
        ("The guild has no seat on the panel.", "en", "out"),
        ("조합이 위원회에 참여했다.", "ko", "in"),
        ("조합은 위원회에서 빠졌다.", "ko", "out"),
        ("조합은 회의에 참석하지 않았다.", "ko", "out"),
    ],
)
def test_words_and_their_negation_say_whether_somebody_belongs(found: Found, text: str, lang: str, value: str) -> None:
    assert [member.value for member in found(text, lang)] == [value]


@pytest.mark.parametrize(
    ("text", "lang", "stretches"),
    [
        ("Norway joined in May, but Chad pulled out.", "en", ["Norway", "Chad"]),
        ("노르웨이는 가입했지만 차드는 탈퇴했다.", "ko", ["노르웨이는", "차드는"]),
    ],
)
def test_each_clause_names_its_own_member(found: Found, text: str, lang: str, stretches: list[str]) -> None:
    assert [text[slice(*member.who)].strip() for member in found(text, lang)] == stretches


def test_who_is_left_out_is_named_behind_the_words(found: Found) -> None:
    text = "Behind it stand two lenders, but not Helvia Bank."
    assert [text[slice(*member.who)] for member in found(text, "en")] == ["Helvia Bank"]


def test_who_belongs_is_named_behind_the_words_that_open_a_sentence(found: Found) -> None:
    text = "Among its members is Rosa Lind, a chemist."
    assert [(member.value, text[slice(*member.who)]) for member in found(text, "en")] == [("in", "Rosa Lind")]


def test_words_that_say_the_same_again_tell_it_once(found: Found) -> None:
    assert len(found("The guild joined the panel and took part.", "en")) == 1


def test_nobody_belongs_where_no_words_say_so(found: Found) -> None:
    assert found("The guild met on Monday.", "en") == []
