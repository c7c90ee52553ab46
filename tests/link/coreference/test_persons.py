"""Who goes by part of his name inside one source."""

from collections.abc import Callable

import pytest

from factx.link.coreference.persons import is_full
from factx.link.kit import kit_of
from factx.models.mention import EntityValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]
Ids = Callable[[Reading], dict[str, str | None]]


def test_a_surname_with_a_title_is_the_full_name_before_it(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 제이슨 곤] 대표가 말했다. [PERSON 곤] 대표는 웃었다."))
    assert found["곤"] == found["제이슨 곤"] == "person:제이슨-곤"


def test_an_english_surname_is_the_full_name_in_either_order(reading: Make, ids: Ids) -> None:
    found = ids(
        reading("[PERSON Moon Do-gyeom] met [PERSON Derek Holbrook]. [PERSON Moon] left; [PERSON Holbrook] not.")
    )
    assert found["Moon"] == found["Moon Do-gyeom"]
    assert found["Holbrook"] == found["Derek Holbrook"]


def test_a_foreign_surname_in_hangul_is_part_of_the_full_name(reading: Make, ids: Ids) -> None:
    found = ids(
        reading("[PERSON 구로다 나오미]와 [PERSON 이마 오카포르]가 왔다. [PERSON 구로다]와 [PERSON 오카포르]는 앉았다.")
    )
    assert found["구로다"] == found["구로다 나오미"]
    assert found["오카포르"] == found["이마 오카포르"]


def test_two_people_of_one_surname_are_never_joined(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 방혜림] 후보와 [PERSON 방준서] 후보가 맞붙었다. 개표 결과 [PERSON 방] 씨가 이겼다."))
    assert found["방혜림"] != found["방준서"]
    assert found["방"] not in (found["방혜림"], found["방준서"])


def test_a_source_that_introduces_its_own_lincoln_means_him(reading: Make, ids: Ids) -> None:
    found = ids(reading("작가 [PERSON 애니 링컨]이 상을 받았다. [PERSON 링컨]은 웃었다."))
    assert found["링컨"] == found["애니 링컨"] == "person:애니-링컨"


def test_words_that_two_names_share_do_not_make_them_one(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 올리버 제이]와 [PERSON 제이슨 권], [PERSON 제이크 윌크]가 왔다."))
    assert len(set(found.values())) == 3


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("제이슨 권", True),
        ("김민수", True),
        ("오카포르", True),
        ("권", False),
        ("Jason Kwon", True),
        ("Kwon", False),
        ("", False),
    ],
)
def test_a_name_that_can_stand_for_itself(rules: RuleSet, name: str, full: bool) -> None:
    assert is_full(name, kit_of(rules)) is full


def test_of_two_bearers_the_title_tells_which(reading: Make, ids: Ids) -> None:
    text = "[PERSON 김서윤] [ROLE 의원]과 [PERSON 김도윤] [ROLE 장관]이 맞섰다. [PERSON 김] [ROLE 장관]은 거절했다."
    found = ids(reading(text))
    assert found["김"] == found["김도윤"]


def test_a_surname_far_from_two_bearers_is_nobody(reading: Make, ids: Ids) -> None:
    between = "Nothing was decided that day. " * 40
    text = f"[PERSON Anna Vogel] met [PERSON Peter Vogel]. {between}[PERSON Vogel] left."
    found = ids(reading(text, lang="en"))
    assert found["Vogel"] not in (found["Anna Vogel"], found["Peter Vogel"])


def test_a_shared_surname_goes_at_each_sight_by_title_or_to_who_was_called_so_before(
    reading: Make, ids: Callable[[Reading], dict[str, str | None]]
) -> None:
    made = reading(
        "[PERSON 탁윤석] 씨가 왔다. [PERSON 탁] 씨는 웃었다.\n"
        "[PERSON 탁기준] [ROLE 의원]은 부인했다. [PERSON 탁] [ROLE 의원]은 조사를 받았다.\n[PERSON 탁] 씨는 항소했다."
    )
    short = [m.value.entity for m in made.mentions if m.text == "탁" and isinstance(m.value, EntityValue)]
    assert short == ["person:탁윤석", "person:탁기준", "person:탁윤석"]
    assert ids(made)["탁기준"] == "person:탁기준"


def test_somebody_who_is_not_named_is_not_who_is_named_beside_him(reading: Callable[..., Reading]) -> None:
    told = reading("[PERSON 배] 모 씨는 부인했다. 변호인인 [PERSON 배윤기] 변호사는 돈을 갚겠다고 했다.")
    assert len({entity.id for entity in told.entities if entity.type == "PERSON"}) == 2


def test_where_a_paragraph_names_neither_the_one_whose_age_is_told_is_meant(reading: Make, ids: Ids) -> None:
    found = ids(
        reading(
            "[PERSON Tak Yun-seok], 53, stood still in court.\n\n[PERSON Tak Yun-ho], a cousin, got two years.\n\n"
            "Much was gambled away, and in June [PERSON Tak] signed the buildings over."
        )
    )
    assert found["Tak"] == found["Tak Yun-seok"]


def test_of_two_of_one_surname_and_title_the_only_one_named_by_then_is_meant(reading: Make) -> None:
    made = reading(
        "[PERSON 김민수] [ROLE 부장]은 12일 회의를 열었다. [PERSON 김] [ROLE 부장]은 부인했다.\n"
        "이에 대해 [PERSON 김영호] [ROLE 부장]은 답하지 않았다."
    )
    assert [m.value.entity for m in made.mentions if m.text == "김" and isinstance(m.value, EntityValue)] == [
        "person:김민수"
    ]
