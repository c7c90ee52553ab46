"""The entities of a run in the making."""

from collections.abc import Callable

import pytest

from factx.link.identity.groups import Groups
from factx.link.kit import kit_of
from factx.models.fact import Entity
from factx.models.report import Reading
from factx.rules.load import RuleSet

Together = Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]


Made = Callable[..., Groups]


@pytest.fixture
def groups(reading: Callable[..., Reading], rules: RuleSet) -> Made:
    def make(*texts: str) -> Groups:
        return Groups([reading(text, name=f"s{n}") for n, text in enumerate(texts)], kit_of(rules))

    return make


def test_a_gloss_in_one_source_binds_the_others(together: Together) -> None:
    (first, second, third), entities = together(
        "새 보호막 ‘[PRODUCT 무지개옷](LumiShield)’이 나왔다.",
        "[PRODUCT LumiShield] is thin.",
        "[PRODUCT 무지개옷]은 얇다.",
    )
    assert len({first["무지개옷"], second["LumiShield"], third["무지개옷"]}) == 1
    assert "gloss" in entities[0].linked_by


def test_an_ambiguous_name_is_the_thing_that_the_run_names_otherwise(together: Together) -> None:
    (first, second), _ = together("함정이 [PLACE 동해]로 갔다.", "The ship went to the [PLACE East Sea].")
    assert first["동해"] == second["East Sea"] == "place:east-sea"


def test_every_local_entity_is_a_group_until_it_meets_another(groups: Made) -> None:
    made = groups("[ORG 누리온게임즈]가 왔다.", "[ORG 누리온게임즈]가 졌다.")
    assert len(list(made)) == 2
    made.join_same_names()
    (one,) = made
    assert one.members == [("s0", "org:누리온게임즈"), ("s1", "org:누리온게임즈")]
    assert made.of("s1", "org:누리온게임즈") is one
    assert made.of("s2", "org:누리온게임즈") is None


def test_a_joined_group_keeps_the_earlier_member_and_the_type_of_more_mentions(groups: Made) -> None:
    made = groups("[PERSON 말뫼]가 왔다.", "[ORG 로센]이 왔다. [ORG 로센]이 갔다.")
    person, firm = made
    joined = made.join(firm, person, "transliteration")
    assert (joined.first, joined.type, joined.mentions) == (("s0", "person:말뫼"), "ORG", 3)
    assert joined.reasons == {"transliteration"}
    assert list(made) == [joined]


def test_what_the_lexicon_knows_as_two_is_never_joined(groups: Made) -> None:
    made = groups("[ORG SK텔레콤]과 [ORG 카카오]가 왔다.")
    one, other = made
    assert made.join(one, other, "lexicon") is one
    assert len(list(made)) == 2


def test_two_people_of_one_name_with_other_titles_in_other_company_are_two(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오] [PERSON 표성준] [ROLE 최고경영자]가 왔다.",
        "[ORG 연화농협] [PERSON 표성준] [ROLE 기자]가 왔다.",
    )
    assert first["표성준"] != second["표성준"]
    (first, second), _ = together(
        "[ORG 다온바이오] [PERSON 표성준] [ROLE 최고경영자]가 왔다.",
        "[ORG 다온바이오]의 [PERSON 표성준] [ROLE 이사]가 왔다.",
    )
    assert first["표성준"] == second["표성준"]


def test_company_is_the_people_and_bodies_of_the_same_sources(groups: Made) -> None:
    made = groups("[ORG 누리온게임즈]와 [PERSON 노기태]와 [PLACE 삼덕동]이다.", "[ORG 다온바이오]가 왔다.")
    firm = made.of("s0", "org:누리온게임즈")
    person = made.of("s0", "person:노기태")
    assert firm is not None
    assert made.near(firm) == {id(person)}


def test_a_surname_alone_is_no_name_that_stands_for_itself(groups: Made, rules: RuleSet) -> None:
    made = groups("[PERSON Ryu] came.", "[PERSON Ryu Gun-hee] came. [PERSON Ryu] left.")
    short, full = made
    assert (short.partial, full.partial) == (True, False)
    assert full.leading_name(kit_of(rules)) == "Ryu Gun-hee"
    assert short.leading_name(kit_of(rules)) == "Ryu"


def test_a_run_without_sources_has_no_groups(groups: Made) -> None:
    made = groups()
    made.join_same_names()
    assert list(made) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The [ORG Saeron Freight Corporation] paid.", "[ORG Saeron Freight Corp.] paid."),
        ("It burned in [PLACE Mount Cheongun National Park].", "It burned in [PLACE Cheongunsan National Park]."),
    ],
)
def test_a_legal_form_and_a_mount_make_no_other_name(together: Together, one: str, other: str) -> None:
    (first, second), _ = together(one, other)
    assert set(first.values()) == set(second.values())


def test_two_words_for_one_sort_of_body_are_one_name(together: Together) -> None:
    (first, second), _ = together("[ORG Hanbit Elementary] closed.", "[ORG Hanbit Elementary School] closed.")
    assert first["Hanbit Elementary"] == second["Hanbit Elementary School"]


def test_another_sort_of_body_is_another(together: Together) -> None:
    (first, second), _ = together("[ORG Hanbit Elementary School] closed.", "[ORG Hanbit Hospital] closed.")
    assert first["Hanbit Elementary School"] != second["Hanbit Hospital"]
