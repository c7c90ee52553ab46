"""All sights of names that one sight has told."""

from factx.extractors.entity.koagain import again


def test_a_name_is_found_as_a_word_with_its_particle() -> None:
    found = list(again(["흰여"], "흰여에 섰다. 흰여울은 다르다.", "PLACE", "ko.entity.place.shore", 6))
    assert [(one.start, one.end) for one in found] == [(0, 2)]


def test_no_names_find_nothing() -> None:
    assert list(again([], "흰여에 섰다.", "PLACE", "ko.entity.place.shore", 6)) == []
