"""Second names in brackets."""

from collections.abc import Callable

import pytest

from factx.extractors.build import Builder
from factx.link.coreference.glosses import glosses, initials, is_acronym
from factx.link.kit import kit_of
from factx.models.document import Document
from factx.models.mention import EntityType, EntityValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]
Ids = Callable[[Reading], dict[str, str | None]]


def test_a_gloss_joins_both_names_and_says_so(reading: Make, ids: Ids) -> None:
    made = reading("‘[PRODUCT 루미실드](LumiShield)’는 얇다. [PRODUCT LumiShield] 코팅은 강하다.")
    assert ids(made)["LumiShield"] == ids(made)["루미실드"]
    (entity,) = made.entities
    assert entity.linked_by == ("gloss",)
    assert (entity.names.ko, entity.names.en) == (("루미실드",), ("LumiShield",))


def test_the_symbol_of_its_shares_is_the_company(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG BlackBerry] (TSX:[ORG BB]) fell. [ORG BlackBerry Ltd.] rose.", lang="en"))
    assert set(found.values()) == {"org:blackberry"}


def test_an_age_in_brackets_is_no_gloss(reading: Make) -> None:
    (entity,) = reading("[PERSON 은수현](34) 감독이 말했다.").entities
    assert entity.names.en == ()


@pytest.fixture
def glossed(read: Callable[..., Document], rules: RuleSet) -> Callable[[str, str, EntityType], list[str]]:
    """The glosses of the name with which a text begins."""

    def run(text: str, name: str, type_: EntityType) -> list[str]:
        document = read(text)
        mention = Builder(document).mention("entity", 0, len(name), "test", EntityValue(type=type_, form="name"))
        found = list(glosses(document.text, [mention], kit_of(rules)))
        assert all(document.text[gloss.start : gloss.end] == gloss.name for gloss in found)
        return [gloss.name for gloss in found]

    return run


Glossed = Callable[[str, str, EntityType], list[str]]


@pytest.mark.parametrize(
    ("text", "name", "type_", "gloss"),
    [
        ("한국개발연구원(KDI)이 밝혔다.", "한국개발연구원", "ORG", "KDI"),
        ("누리온게임즈(Nurion Games)가 졌다.", "누리온게임즈", "ORG", "Nurion Games"),
        ("데릭 홀브룩(Derek Holbrook)이 왔다.", "데릭 홀브룩", "PERSON", "Derek Holbrook"),
        ("National Parcel Council (NPC) agreed.", "National Parcel Council", "ORG", "NPC"),
        ("BlackBerry (Nasdaq: BB) fell.", "BlackBerry", "ORG", "BB"),
    ],
)
def test_the_other_script_an_acronym_and_a_symbol_are_glosses(
    glossed: Glossed, text: str, name: str, type_: EntityType, gloss: str
) -> None:
    assert glossed(text, name, type_) == [gloss]


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("은수현(34) 감독이 말했다.", "은수현", "PERSON"),
        ("제이슨 권(CSO)이 말했다.", "제이슨 권", "PERSON"),
        ("데릭 홀브룩(Maria Lopez)이 왔다.", "데릭 홀브룩", "PERSON"),
        ("National Election Commission (XYZ) agreed.", "National Election Commission", "ORG"),
        ("누리온게임즈() 누리온게임즈", "누리온게임즈", "ORG"),
        ("누리온게임즈(" + "가" * 500, "누리온게임즈", "ORG"),
    ],
)
def test_ages_titles_others_and_open_brackets_are_none(
    glossed: Glossed, text: str, name: str, type_: EntityType
) -> None:
    assert glossed(text, name, type_) == []


def test_small_words_may_count_among_the_initials() -> None:
    assert initials("Ministry of Science and ICT") == ("MSI", "MOSAI")
    assert is_acronym("U.N.", "United Nations")
    assert not is_acronym("N", "Nations")
    assert not is_acronym("", "")


def test_the_weight_of_a_ship_is_no_second_name(reading: Callable[..., Reading]) -> None:
    told = reading("[PRODUCT 제7금해호](432t)가 나포됐다.")
    assert [entity.names.en for entity in told.entities if entity.type == "PRODUCT"] == [()]
