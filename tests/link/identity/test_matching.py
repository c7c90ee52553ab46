"""Names of one run that meet across scripts."""

from collections.abc import Callable

import pytest

from factx.link.identity.matching import keys
from factx.link.kit import kit_of
from factx.models.fact import Entity
from factx.rules.load import RuleSet

Together = Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        ("[PERSON 데릭 홀브룩]이", "[PERSON Derek Holbrook] did"),
        ("[PERSON 배선화] 변호사가", "[PERSON Bae Sun-hwa] did"),
        ("[PERSON 구로다 나오미]가", "[PERSON Naomi Kuroda] did"),
        ("[ORG 누리온게임즈]가", "[ORG Nurion Games] did"),
        ("[ORG 국민미래연합]이", "the [ORG National Future Union] did"),
        ("[PLACE 삼덕동]이", "[PLACE Samdeok-dong] did"),
        ("[PRODUCT 소금밭의 겨울]이", "“[PRODUCT Winter in the Salt Field]” did"),
        ("[PLACE 경남 합천군 달내리]가", "[PLACE Dallae-ri] did"),
        ("[ORG 한려해운]이", "[ORG Hallyeo Shipping] did"),
        ("[PERSON 로웬 3세]가", "[PERSON King Rowen III] did"),
    ],
)
def test_names_meet_across_languages(together: Together, ko: str, en: str) -> None:
    (first, second), entities = together(f"{ko} 왔다.", f"Later {en} it.")
    assert set(first.values()) == set(second.values())
    assert entities[0].linked_by == ("transliteration",)
    assert entities[0].names.ko
    assert entities[0].names.en


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[ORG SK텔레콤]이 왔다.", "[ORG SK hynix] came."),
        ("[ORG LG유플러스]가 왔다.", "[ORG LG Electronics] came."),
        ("[ORG SK]가 왔다.", "[ORG SK Telecom] came."),
        ("[PERSON 김민수] 씨가 왔다.", "[PERSON Kim Min-seo] came."),
        ("[PERSON 올리버 제이]가 왔다.", "[PERSON Oliver Jake] came."),
        ("[ORG 오픈AI]가 왔다.", "[ORG OpenAI Korea] came."),
    ],
)
def test_neighbours_stay_apart(together: Together, one: str, other: str) -> None:
    (first, second), _ = together(one, other)
    assert set(first.values()).isdisjoint(second.values())


def test_one_korean_name_is_spelled_in_several_ways(together: Together) -> None:
    (korean, first, second), _ = together(
        "[PERSON 방덕수] 씨가 왔다.", "Later [PERSON Bang Duck-soo] came.", "[PERSON Bang Deok-su] came too."
    )
    assert len({*korean.values(), *first.values(), *second.values()}) == 1


def test_two_spellings_of_one_source_are_two_people(together: Together) -> None:
    (_, second), _ = together("[PERSON 방덕수] 씨가 왔다.", "[PERSON Bang Deok-su] met [PERSON Bang Duck-soo].")
    assert second["Bang Deok-su"] != second["Bang Duck-soo"]


def test_of_two_candidates_of_one_sound_neither_is_taken(together: Together) -> None:
    (first, second), _ = together(
        "[PERSON 방준서]가 왔다.", "[PERSON Bang Jun-seo] met [PERSON Bang Joon-suh] at the gate."
    )
    assert first["방준서"] not in second.values()


@pytest.mark.parametrize(
    ("ko", "en"), [("[ORG 푸른연대]가", "[ORG Green Alliance]"), ("[ORG 새길당]이", "[ORG New Path Party]")]
)
def test_parties_meet_by_their_translated_parts(together: Together, ko: str, en: str) -> None:
    (first, second), _ = together(f"{ko} 이겼다.", f"Then {en} won.")
    assert set(first.values()) == set(second.values())


def test_the_very_same_sounds_are_one_whatever_they_were_taken_for(together: Together) -> None:
    (first, second), _ = together("[PERSON 말뫼 로센]이 왔다.", "[ORG Malmo Rosen] came. [ORG Malmo Rosen] left.")
    assert first["말뫼 로센"] == second["Malmo Rosen"] == "org:말뫼-로센"


@pytest.mark.parametrize(
    ("type_", "one", "other"),
    [
        ("PERSON", "배선화", "Bae Sun-hwa"),
        ("PERSON", "구로다 나오미", "Naomi Kuroda"),
        ("ORG", "누리온게임즈", "Nurion Games"),
        ("PLACE", "삼덕동", "Samdeok-dong"),
    ],
)
def test_true_partners_share_a_blocking_key(rules: RuleSet, type_: str, one: str, other: str) -> None:
    kit = kit_of(rules)
    assert keys(one, type_, kit) & keys(other, type_, kit)


def test_names_of_two_types_do_not_meet_but_for_the_very_same_sounds(together: Together) -> None:
    (first, second), _ = together("[PERSON 배선화]가 왔다.", "[ORG Bae Sun-hwa] came.")
    assert first["배선화"] != second["Bae Sun-hwa"]


def test_one_script_alone_needs_no_matching(together: Together) -> None:
    (first, second), entities = together("[ORG 누리온게임즈]가 왔다.", "[ORG 다온바이오]가 왔다.")
    assert first["누리온게임즈"] != second["다온바이오"]
    assert all(entity.linked_by == () for entity in entities)


def test_each_must_choose_the_other(together: Together) -> None:
    (first, second), _ = together("[PERSON 방준서]와 [PERSON 방중서]가 왔다.", "[PERSON Bang Jun-seo] came.")
    assert first["방준서"] == second["Bang Jun-seo"] != first["방중서"]


@pytest.mark.parametrize(("latin", "one"), [("Geumhae No. 7", True), ("Geumhae No. 8", False)])
def test_numbered_ships_are_one_by_number_and_sound(together: Together, latin: str, one: bool) -> None:
    (first, second), _ = together("[PRODUCT 제7금해호]가 나포됐다.", f"The [PRODUCT {latin}] was seized.")
    assert (second[latin] == first["제7금해호"]) is one


def test_a_school_called_for_short_is_the_school_abroad(together: Together) -> None:
    (first, second), _ = together("[ORG 한빛초] 급식이 멈췄다.", "Lunch stopped at [ORG Hanbit Elementary].")
    assert first["한빛초"] == second["Hanbit Elementary"]


def test_a_town_and_its_county_are_no_rivals(together: Together) -> None:
    (first, second, third), _ = together(
        "[ORG 다온바이오]는 [PLACE 은호군]에 있다.",
        "[ORG Daon Bio] lies in [PLACE Eunho County].",
        "[ORG Daon Bio] lies in [PLACE Eunho].",
    )
    assert first["은호군"] == second["Eunho County"] == third["Eunho"]


@pytest.mark.parametrize(
    ("hangul", "latin", "type_"), [("하컴스", "Harcombe's", "ORG"), ("미라", "Typhoon Mira", "EVENT")]
)
def test_possessives_and_kinds_of_storms_are_heard_or_left_out(
    together: Together, hangul: str, latin: str, type_: str
) -> None:
    (first, second), _ = together(f"[{type_} {hangul}]가 왔다.", f"[{type_} {latin}] came.")
    assert first[hangul] == second[latin]
