"""The lists of names as one automaton, and which of two bearers of a name a text means."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.extractors.entity.gazetteer import Gazetteer, gazetteer
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

Read = Callable[..., Document]


def value(mention: Mention) -> EntityValue:
    assert isinstance(mention.value, EntityValue)
    return mention.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Democratic Party lost seats in Ohio and Iowa.", "org:us-democratic-party"),
        ("The Democratic Party held a rally in Seoul on Monday.", "org:democratic-party-of-korea"),
        ("The Democratic Party lost.", "org:us-democratic-party"),
        ("민주당은 여의도 국회에서 회의를 열었다.", "org:democratic-party-of-korea"),
        ("미국 민주당 지도부가 뉴욕에서 만났다.", "org:us-democratic-party"),
        ("민주당 탁영호 후보가 해담시장이 됐다. 미국 관세가 쟁점이었다.", "org:democratic-party-of-korea"),
        ("민주당은 서울시장 후보를 정했다. 후보는 미국 대학과 뉴욕 월가를 거쳤다.", "org:democratic-party-of-korea"),
        ("민주당 샌더스 의원은 버몬트에서 연설했다.", "org:us-democratic-party"),
        (
            "Democratic Party leader Park Min-ho spoke. U.S. tariffs hurt farmers who sell to Ohio and Texas.",
            "org:democratic-party-of-korea",
        ),
        ("The Democratic Party's Andy Kim of New Jersey met voters.", "org:us-democratic-party"),
    ],
)  # fmt: skip
def test_a_shared_name_is_of_the_country_the_text_is_about(
    rules: RuleSet, read: Read, text: str, expected: str
) -> None:
    assert expected in {value(m).entity for m in extract(read(text), rules, ())}


def test_a_state_that_has_the_name_of_a_country_is_known_by_its_towns(rules: RuleSet, read: Read) -> None:
    state = read("Voters in Georgia went to the polls in Atlanta, Savannah and Ohio.")
    country = read("Georgia, on the Black Sea, asked the United States for help.")
    assert {"place:georgia-state"} <= {value(m).entity for m in extract(state, rules, ())}
    assert {"place:georgia"} <= {value(m).entity for m in extract(country, rules, ())}


@pytest.fixture(scope="module")
def lists(rules: RuleSet) -> Gazetteer:
    return gazetteer(rules)


@pytest.mark.parametrize(
    ("text", "surface"),
    [("오픈AI가 왔다", "오픈AI"), ("(OpenAI)", "OpenAI"), ("서울에서", "서울"), ("I met OpenAI.", "OpenAI")],
)
def test_a_listed_name_stands_between_boundaries(lists: Gazetteer, text: str, surface: str) -> None:
    assert surface in {hit.surface for hit in lists.hits(text)}


@pytest.mark.parametrize(("text", "surface"), [("xOpenAI", "OpenAI"), ("OpenAI2", "OpenAI"), ("", "서울")])
def test_latin_letters_and_digits_may_not_touch_it(lists: Gazetteer, text: str, surface: str) -> None:
    assert surface not in {hit.surface for hit in lists.hits(text)}


def test_hits_lie_where_they_say_and_carry_their_rows(lists: Gazetteer) -> None:
    text = "삼성전자와 SK하이닉스가 서울에서 만났다."
    hits = list(lists.hits(text))
    assert len(hits) >= 3
    for hit in hits:
        assert text[hit.start : hit.end] == hit.surface
        assert hit.entry in lists.entries(hit.surface)


def test_parents_tell_what_lies_in_what(lists: Gazetteer) -> None:
    assert lists.lies_in("place:seoul", "place:south-korea")
    assert not lists.lies_in("place:south-korea", "place:seoul")
    assert lists.entries("no such name") == ()


def test_agencies_write_names_without_accents(lists: Gazetteer) -> None:
    assert lists.capitals["SEOUL"] == "Seoul"
    assert not lists.is_loose("place:south-korea")
