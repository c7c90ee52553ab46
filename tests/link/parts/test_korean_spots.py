"""Korean phrases of place."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts.korean_spots import read

Places = Callable[..., list[tuple[str, set[str]]]]


@pytest.fixture(scope="module")
def phrases(seen: Callable[[str, str], SentenceView]) -> Places:
    """The phrases of a sentence with what they say of the place; words for places are given."""

    def run(text: str, *places: str) -> list[tuple[str, set[str]]]:
        spans = [(text.index(place), text.index(place) + len(place)) for place in places]
        return [(text[slice(*phrase.span)], set(phrase.ways)) for phrase in read(seen(text, "ko"), spans)]

    return run


@pytest.mark.parametrize(
    ("text", "place", "phrase", "ways"),
    [
        ("반지는 여관 서랍에서 나왔다.", "서랍", "여관 서랍", {"from", "in"}),
        ("그는 창고로 달아났다.", "창고", "창고", {"to"}),
        ("그들은 폐광으로부터 돌아왔다.", "폐광", "폐광", {"from"}),
        ("경찰이 창고를 뒤졌다.", "창고", "창고", set()),
    ],
)
def test_a_particle_says_of_the_place_what_it_means(
    phrases: Places, text: str, place: str, phrase: str, ways: set[str]
) -> None:
    assert phrases(text, place) == [(phrase, ways)]


@pytest.mark.parametrize(
    ("text", "places", "phrase"),
    [
        ("불은 공장의 배합 탱크에서 시작됐다.", ("공장", "탱크"), "공장의 배합 탱크"),
        ("불은 갑판에 실린 탑차에서 났다.", ("갑판", "탑차"), "갑판에 실린 탑차"),
    ],
)
def test_a_phrase_goes_on_with_a_part_of_the_place(
    phrases: Places, text: str, places: tuple[str, ...], phrase: str
) -> None:
    assert [found for found, _ in phrases(text, *places)] == [phrase]


def test_a_side_of_a_place_is_a_place(phrases: Places) -> None:
    assert phrases("그는 공장 근처에서 붙잡혔다.", "공장") == [("공장 근처", {"from", "in"})]


def test_what_stands_in_brackets_is_passed_over(phrases: Places) -> None:
    assert phrases("불은 별관(옛 강당) 창고에서 났다.", "창고") == [("별관(옛 강당) 창고", {"from", "in"})]


def test_a_place_that_only_describes_a_noun_is_none(phrases: Places) -> None:
    assert phrases("공장 노동자들이 파업했다.", "공장") == []
