"""Names for short that have no fuller one in their own source."""

from collections.abc import Callable

import pytest

from factx.models.fact import Entity

Together = Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]


def test_a_surname_with_its_title_meets_its_bearer_in_the_same_company(together: Together) -> None:
    (first, second), entities = together(
        "[PERSON Ryu Gun-hee], [ROLE CEO] of [ORG Daon Bio], came.", "[ORG Daon Bio] [ROLE CEO] [PERSON Ryu] left."
    )
    assert second["Ryu"] == first["Ryu Gun-hee"]
    assert any("role+surname" in entity.linked_by for entity in entities)


def test_a_surname_in_other_company_is_somebody_else(together: Together) -> None:
    (first, second), _ = together(
        "[PERSON Ryu Gun-hee], [ROLE CEO] of [ORG Daon Bio], came.", "[ORG Mirin Lines] [ROLE CEO] [PERSON Ryu] left."
    )
    assert second["Ryu"] != first["Ryu Gun-hee"]


def test_a_body_named_for_short_meets_the_one_fuller_name_in_the_same_company(together: Together) -> None:
    (first, second), _ = together(
        "[ORG Mujin Construction] hired [PERSON Noh Gi-tae].", "[PERSON Noh Gi-tae] left [ORG Mujin]."
    )
    assert second["Mujin"] == first["Mujin Construction"]


def test_a_body_named_for_short_meets_its_fuller_name_in_the_other_script(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 성곡토건]은 [PERSON 노기태]를 뽑았다.", "[PERSON Noh Gi-tae] left [ORG Seonggok]."
    )
    assert second["Seonggok"] == first["성곡토건"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[ORG Mujin Construction] hired [PERSON Noh Gi-tae].", "[PERSON Ryu Gun-hee] left [ORG Mujin]."),
        ("[ORG Mujin Construction] and [ORG Mujin Bank] met [PERSON Noh Gi-tae].",
         "[PERSON Noh Gi-tae] left [ORG Mujin]."),
        ("[ORG Seoul Construction] hired [PERSON Noh Gi-tae].", "[PERSON Noh Gi-tae] left [ORG Seoul]."),
    ],
)  # fmt: skip
def test_a_short_name_stays_apart_in_other_company_between_two_and_for_a_place(
    together: Together, one: str, other: str
) -> None:
    (first, second), _ = together(one, other)
    assert second.keys() & {"Mujin", "Seoul"}
    assert all(second[name] not in first.values() for name in second.keys() & {"Mujin", "Seoul"})


def test_a_foreign_surname_alone_meets_its_full_name_in_the_same_company(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 누리온게임즈]의 [PERSON 오카포르]가 왔다.", "[PERSON Ifeoma Okafor] of [ORG Nurion Games] came."
    )
    assert first["오카포르"] == second["Ifeoma Okafor"]


def test_a_surname_short_for_a_full_name_of_its_source_meets_nobody_else(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 누리온게임즈]의 [PERSON 방지훈] 씨가 왔고 [PERSON 방] 씨가 말했다.",
        "[PERSON Bang Sang-cheol] of [ORG Nurion Games] came.",
    )
    assert first["방지훈"] != second["Bang Sang-cheol"]


def test_a_foreign_surname_in_other_company_stays_alone(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오]의 [PERSON 오카포르]가 왔다.", "[PERSON Ifeoma Okafor] of [ORG Nurion Games] came."
    )
    assert first["오카포르"] != second["Ifeoma Okafor"]


def test_two_spellings_of_a_foreign_surname_meet_one_full_name(together: Together) -> None:
    (first, second, third), _ = together(
        "[ORG 누리온게임즈]의 [PERSON 오카포르]가 왔다.",
        "[ORG 누리온게임즈]의 [PERSON 오카포어]가 왔다.",
        "[PERSON Ifeoma Okafor] of [ORG Nurion Games] came.",
    )
    assert first["오카포르"] == second["오카포어"] == third["Ifeoma Okafor"]


def test_a_foreign_name_of_korean_shape_needs_the_very_sounds(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 누리온게임즈]의 [PERSON 구로다]와 [PERSON 이소라]가 왔다.",
        "[PERSON Naomi Kuroda] and [PERSON Isabel Soler] of [ORG Nurion Games] came.",
    )
    assert first["구로다"] == second["Naomi Kuroda"]
    assert first["이소라"] != second["Isabel Soler"]
