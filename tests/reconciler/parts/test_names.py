"""Whether two names are surely those of two."""

from collections.abc import Callable

import pytest

from factx.link.kit import kit_of
from factx.models.fact import Entity, Evidence, Names
from factx.models.part import Keys, Part
from factx.reconciler.parts.names import Apart
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet

NOTHING = Keys(frozenset(), (), frozenset())
HERE = Evidence(source="a", start=0, end=1, text="x", line=1)


def entity(id_: str, *names: str) -> Entity:
    korean = tuple(name for name in names if name >= "가")
    english = tuple(name for name in names if name < "가")
    type_ = {"person": "PERSON", "place": "PLACE", "org": "ORG"}[id_.partition(":")[0]]
    return Entity(id=id_, type=type_, names=Names(ko=korean, en=english), mentions=1, sources=())


@pytest.fixture
def apart(rules: RuleSet) -> Callable[..., Apart]:
    def tell(**named: str | tuple[str, ...]) -> Apart:
        entities = [entity(id_.replace("_", ":", 1), *([n] if isinstance(n, str) else n)) for id_, n in named.items()]
        return Apart(entities, with_rules(Settings(), rules), kit_of(rules))

    return tell


def surely(found: Apart) -> bool:
    one, other = tuple(found._names)
    assert found.surely(one, other) == found.surely(other, one)
    return found.surely(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Park Min-su", "오정훈"),
        ("민서령", "오정훈"),
        ("Park Min-su", "Oh Jung-hoon"),
    ],
)
def test_two_people_by_their_names(apart: Callable[..., Apart], one: str, other: str) -> None:
    assert surely(apart(person_a=one, person_b=other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Park Min-su", "박민수"),
        ("Park Minsu", "Park Minsoo"),
        ("민서령", "서령"),
    ],
)
def test_names_that_may_be_one_in_another_script_spelling_or_length(
    apart: Callable[..., Apart], one: str, other: str
) -> None:
    assert not surely(apart(person_a=one, person_b=other))


def test_a_surname_alone_may_be_whoever_bears_it(apart: Callable[..., Apart]) -> None:
    found = apart(**{"person_choi": "Mayor Choi", "person_choi-gwang-ho": "광호"})
    assert not found.surely("person:choi", "person:choi-gwang-ho")


def test_a_part_is_not_set_against_its_whole(apart: Callable[..., Apart]) -> None:
    found = apart()
    assert not found.surely("place:durban", "place:south-africa")
    assert found.inside("place:south-africa", "place:durban")
    assert not found.inside("place:durban", "place:south-africa")
    assert found.surely("place:durban", "place:bloemfontein")


def test_places_of_one_level_are_two_if_they_sound_otherwise(apart: Callable[..., Apart]) -> None:
    assert surely(apart(place_a="Sanggok-ri", place_b="하곡리"))
    assert not surely(apart(place_a="Sanggok-ri", place_b="상곡리"))
    assert not surely(apart(place_a="Sanggok-ri", place_b="솔내면"))


def test_a_name_that_is_but_a_word_names_another_thing_in_every_story(apart: Callable[..., Apart]) -> None:
    assert not surely(apart(org_a="Parliament", org_b="한솔연구원"))


def test_bodies_are_compared_as_places_only_where_they_are_of_one_sort(apart: Callable[..., Apart]) -> None:
    found = apart(org_a="Hansol Museum", org_b="대한박물관", org_c="가온병원", person_d="오정훈")

    def part(id_: str, name: str, type_: str = "ORG") -> Part:
        return Part(frozenset({name}), f"{type_.lower()}:{id_}", type_, HERE, frozenset(), NOTHING, NOTHING, 0)

    assert found.comparable(part("a", "in"), part("b", "in"))
    assert not found.comparable(part("a", "in"), part("c", "in"))
    assert found.comparable(part("a", "agent"), part("c", "agent"))
    assert not found.comparable(part("a", "agent"), part("d", "agent", "PERSON"))


def test_words_of_a_group_exclude_each_other_unless_one_is_within_the_other(apart: Callable[..., Apart]) -> None:
    found = apart()
    assert found.exclude("cat", "dog")
    assert not found.exclude("dog", "dog")
    assert not found.exclude("ankle", "lower_limb")
    assert not found.exclude("lower_limb", "ankle")


def test_entities_that_nobody_knows_have_no_names_to_be_alike(apart: Callable[..., Apart]) -> None:
    assert not apart().surely("person:x", "person:x")
    assert apart().surely("person:x-y", "person:z-w")


def test_names_of_people_are_read_with_the_kit(apart: Callable[..., Apart], rules: RuleSet) -> None:
    assert apart().persons is kit_of(rules).persons


@pytest.mark.parametrize(
    ("one", "other", "strangers"),
    [
        ("place:durban", "place:bloemfontein", True),
        ("place:durban", "place:durban", False),
        ("place:durban", "place:south-africa", False),
        ("place:south-africa", "place:bloemfontein", False),
        ("place:a", "place:b", True),
        ("place:a", "place:c", False),
        ("place:a", "place:d", False),
    ],
)
def test_strangers_are_not_one_nor_of_one_another(
    apart: Callable[..., Apart], one: str, other: str, strangers: bool
) -> None:
    found = apart(place_a="Sanggok-ri", place_b="하곡리", place_c="솔내면", place_d="상곡리")
    assert found.strangers(one, other) is strangers


@pytest.mark.parametrize(
    ("entity_", "country", "region"),
    [
        ("place:south-africa", True, True),
        ("place:durban", False, False),
        ("place:gyeonggi", False, True),
        ("place:a", False, False),
    ],
)
def test_countries_and_provinces_are_regions(
    apart: Callable[..., Apart], entity_: str, country: bool, region: bool
) -> None:
    found = apart(place_a="원주", place_gyeonggi="Gyeonggi Province")
    assert (found.is_country(entity_), found.is_region(entity_)) == (country, region)


def test_what_stands_in_a_gazetteer_is_listed(apart: Callable[..., Apart]) -> None:
    found = apart(place_a="Sanggok-ri")
    assert found.listed("place:durban")
    assert not found.listed("place:a")


def test_a_town_is_of_one_rank_with_a_town_and_with_no_country_or_museum(apart: Callable[..., Apart]) -> None:
    found = apart(org_a="Hansol Museum", place_b="솔내")
    assert found.one_rank("place:durban", "place:bloemfontein")
    assert not found.one_rank("place:durban", "place:south-africa")
    assert not found.one_rank("place:durban", "org:a")
    assert found.one_rank("place:b", "org:a")


def test_words_for_places_have_sorts(apart: Callable[..., Apart]) -> None:
    found = apart()
    assert found.place_sort("kitchen") == found.spot_sort("kitchen") is not None
    assert found.place_sort("kitchen") != found.place_sort("river") is not None
    assert found.place_sort("resign") is None


def test_the_families_of_phrases_of_place_have_sorts_too(apart: Callable[..., Apart], rules: RuleSet) -> None:
    row = rules.table("shared/spots")[0]
    assert apart().spot_sort(f"spot:{row['spot']}") == row["sort"]
    assert apart().place_sort(f"spot:{row['spot']}") is None


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("A boat from Sanggok-ri sank.", True),
        ("상곡리에서 온 배가 가라앉았다.", True),
        ("A boat from Helvia sank.", False),
        ("가람항에서 온 배가 가라앉았다.", False),
    ],
)
def test_a_name_is_heard_in_a_text(apart: Callable[..., Apart], text: str, heard: bool) -> None:
    assert apart(place_a="Sanggok-ri").heard_in("place:a", text) is heard
