"""Members of a row that its last noun names."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "kind", "members"),
    [
        ("당국은 샛골과 버드내, 윗말 등 3개 마을에 대피령을 내렸다.", "PLACE", ["샛골", "버드내", "윗말"]),
        ("노르빈과 카스텔 등 3개 기업이 참여했다.", "ORG", ["노르빈", "카스텔"]),
    ],
)
def test_the_noun_of_a_row_tells_what_its_members_are(names: Names, text: str, kind: str, members: list[str]) -> None:
    assert [name for name, what in names(text) if what == kind] == members


def test_a_row_of_ordinary_words_names_nothing(names: Names) -> None:
    assert not names("학생과 교사 등 두 단체가 만났다.")
