"""Korean islands, ports and rocks."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("여객선이 먼솔도 남서쪽 1.8㎞ 해상에서 멈췄다.", "먼솔도"),
        ("어선이 큰솔도 앞바다에서 뒤집혔다.", "큰솔도"),
        ("배가 다솔항을 떠났다.", "다솔항"),
        ("배는 흰여에 부딪혔다.", "흰여"),
    ],
)
def test_what_ships_do_tells_an_island_a_port_and_a_rock(names: Names, text: str, place: str) -> None:
    assert (place, "PLACE") in names(text)


@pytest.mark.parametrize(
    "text", ["어선도 해상에서 뒤집혔다.", "결항을 알렸다.", "경기 참여에 걸려 있다.", "속도 북쪽 30㎞"]
)
def test_words_before_the_sea_are_no_islands(names: Names, text: str) -> None:
    assert names(text) == []
