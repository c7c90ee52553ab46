"""Where the words of a sentence stand, and which of them begin something."""

from hypothesis import given
from hypothesis import strategies as st

from factx.link.clause.places import Begun, Places

WORDS = st.lists(st.sampled_from(["the", "order", "of", "opened", "an", "inquiry"]), max_size=12)
TABLE = {"opened": ("opened an inquiry",), "inquiry": ("inquiry",)}


@given(WORDS)
def test_every_word_is_found_at_its_places(words: list[str]) -> None:
    places = Places(words)
    assert sorted(n for at in places.at.values() for n in at) == list(range(len(words)))
    assert all(words[n] == word for word, at in places.at.items() for n in at)


@given(st.lists(WORDS, max_size=4))
def test_what_begins_is_told_in_order_however_often_a_table_is_asked(rows: list[list[str]]) -> None:
    begun = Begun(TABLE.get)
    for words in rows:
        told = [(n, TABLE[word]) for n, word in enumerate(words) if word in TABLE]
        assert begun.among(Places(words)) == told


def test_a_word_is_looked_up_once() -> None:
    asked: list[str] = []

    def look_up(word: str) -> tuple[str, ...]:
        asked.append(word)
        return TABLE.get(word, ())

    begun = Begun(look_up)
    for _ in range(2):
        begun.among(Places(["they", "opened", "it"]))
    assert sorted(asked) == ["it", "opened", "they"]
