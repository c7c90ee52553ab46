"""What a Korean verb shows of itself on the page."""

import pytest

from factx.extractors.quote.conjugation_ko import beginnings, modifies


@pytest.mark.parametrize(
    ("stem", "forms"),
    [
        ("밝히", ["밝히며", "밝힌", "밝힐", "밝혔다", "밝혀", "밝힙니다", "밝힘"]),
        ("말하", ["말했다", "말해", "말한", "말하며", "말합니다"]),
        ("나누", ["나눴다", "나눠", "나눈"]),
        ("보", ["봤다", "봐", "본"]),
        ("전하", ["전했다", "전할"]),
        ("되", ["됐다", "돼"]),
        ("묻", ["묻는다", "묻고"]),
        ("털어놓", ["털어놓고", "털어놨다"]),
        ("모으", ["모았다", "모아", "모은"]),
    ],
)
def test_every_form_begins_with_one_of_the_beginnings(stem: str, forms: list[str]) -> None:
    known = tuple(beginnings(stem))
    assert [form for form in forms if not form.startswith(known)] == []


def test_a_stem_that_ends_in_a_consonant_stays_as_it_is() -> None:
    assert beginnings("묻") == {"묻"}
    assert beginnings("x") == {"x"}


def test_beginnings_of_one_verb_are_not_those_of_another() -> None:
    assert not "밟았다".startswith(tuple(beginnings("밝히")))


@pytest.mark.parametrize(
    ("word", "before_noun"),
    [("말한", True), ("밝힐", True), ("주장하는", True), ("했던", True), ("말했다", False), ("말하며", False),
     ("했지만", False), ("했거든", False), ("said", False), ("", False)],
)  # fmt: skip
def test_a_form_that_stands_before_the_noun_it_describes(word: str, *, before_noun: bool) -> None:
    assert modifies(word) is before_noun
