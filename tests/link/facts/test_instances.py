"""Which of several launches, trials or meetings a fact is of."""

import pytest

from factx.link.facts.instances import INSTANCE, of_two
from factx.read import article
from factx.rules.load import default_rules
from factx.run.pipeline import read_source

RULES = default_rules()


def told(lang: str, text: str) -> list[tuple[str, ...]]:
    declared = article.Declared(lang=lang, published="2023-05-26", published_from="input")
    facts = read_source(article.document("x", text, RULES, declared), RULES).facts
    return [tuple(w for w in fact.warnings if w.startswith(INSTANCE)) for fact in facts if fact.kind == "date"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ko", "누리호는 25일 오후 6시 24분 3차 발사에 성공했다.", [("instance:3",)]),
        (
            "ko",
            "1심 선고는 2021년 5월 2일이었고 2심 선고는 2022년 3월 4일이었다.",
            [("instance:1",), ("instance:2",)],
        ),
        ("ko", "항소심 재판부는 지난 3일 선고했다.", [("instance:2",)]),
        ("ko", "누리호는 25일 발사됐다.", [()]),
        ("en", "The second launch took place on June 21, 2022.", [("instance:2",)]),
        ("en", "He came first on June 3, 2022.", [()]),
    ],
)
def test_the_ordinal_of_an_event_is_kept(lang: str, text: str, expected: list[tuple[str, ...]]) -> None:
    assert told(lang, text) == expected


def test_only_two_that_are_both_counted_are_two() -> None:
    assert of_two(("instance:1",), ("conditional", "instance:2"))
    assert not of_two(("instance:1",), ("instance:1", "until"))
    assert not of_two(("instance:1",), ())


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_ordinals_are_sorted_and_words_have_their_number(lang: str) -> None:
    rows = RULES.lexicon(lang, "instance").rows
    surfaces = [row["surface"] for row in rows]
    assert surfaces == sorted(set(surfaces))
    assert all(row["number"].isdigit() for row in rows if row["group"] == "word")
