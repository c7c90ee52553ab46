"""What stands beside names: titles, and the nominals and pronouns that may mean a name."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.extractors.entity.found import Found
from factx.extractors.entity.others import others
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

Read = Callable[..., Document]


def value(mention: Mention) -> EntityValue:
    assert isinstance(mention.value, EntityValue)
    return mention.value


Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim and Lee met. The two were charged on Monday.", ["The two"]),
        ("The two sides met on Monday.", []),
        ("The two men left at noon.", []),
    ],
)
def test_a_number_stands_for_people_only_where_no_noun_follows_it(
    text: str, expected: list[str], rules: RuleSet, read: Read
) -> None:
    assert [m.text for m in extract(read(text), rules, ()) if value(m).form == "pronoun"] == expected


def test_nominals_and_pronouns_are_marked_as_such(rules: RuleSet, read: Read) -> None:
    text = "오픈AI는 회사를 옮긴다. 그는 이를 부인했다."
    forms = [(m.text, value(m).form) for m in extract(read(text), rules, ())]
    assert forms == [("오픈AI", "name"), ("회사", "nominal"), ("그", "pronoun")]
    text = "Kakao said the company had grown. She agreed."
    forms = [(m.text, value(m).form) for m in extract(read(text), rules, ())]
    assert forms == [("Kakao", "name"), ("the company", "nominal"), ("She", "pronoun")]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Looking forward, it opened a data center with a general permit.", []),
        ("Miami guard Tyler Herro met General Mark Milley.", ["guard", "General"]),
        ("The chairman and a lawyer came.", ["chairman", "lawyer"]),
    ],
)
def test_an_ordinary_word_is_a_title_only_beside_a_name(names: Names, text: str, titles: list[str]) -> None:
    assert [words for words, kind in names(text) if kind == "ROLE"] == titles


def test_a_title_behind_the_word_for_former_is_beside_its_name(names: Names) -> None:
    assert ("시장", "ROLE") in names("조병구 전 시장은 자리를 잃었다.")


@pytest.mark.parametrize(
    ("text", "maker"), [("the ChatGPT maker agreed.", "maker"), ("아이폰 제조사는 반박했다.", "제조사")]
)
def test_who_makes_what_is_named_right_before(rules: RuleSet, text: str, maker: str) -> None:
    product = "ChatGPT" if "ChatGPT" in text else "아이폰"
    start = text.index(product)
    name = Found(start, start + len(product), "PRODUCT", "r")
    assert [text[one.start : one.end] for one in others(rules).makers([name], text)] == [maker]
    assert list(others(rules).makers([Found(start, start + len(product), "ORG", "r")], text)) == []
