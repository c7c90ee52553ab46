"""Who stands next to which title."""

from collections.abc import Callable

import pytest

from factx.link.coreference.titles import holdings, is_entity
from factx.models.report import Reading

Make = Callable[..., Reading]
Held = Callable[..., list[tuple[str, str, str | None]]]


@pytest.fixture
def held(reading: Make) -> Held:
    """Person, title and organisation, by their words."""

    def run(marked: str, **declared: object) -> list[tuple[str, str, str | None]]:
        made = reading(marked, **declared)
        found = holdings(made.document, made.mentions)
        return [(h.person.text, h.title.text, h.organization.text if h.organization else None) for h in found]

    return run


def test_whose_lawyer_somebody_is_is_no_lawyer_himself(held: Held) -> None:
    assert held("[PERSON 마태경] 씨의 [ROLE 변호인]은 항소하겠다고 했다.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON 제이슨 권] [ORG 오픈AI] [ROLE CSO]가 왔다.", ("제이슨 권", "CSO", "오픈AI")),
        ("[ORG 오픈AI] [PERSON 제이슨 권] [ROLE CSO]가 왔다.", ("제이슨 권", "CSO", "오픈AI")),
        ("[PERSON 은수현](34) [ROLE 감독]이 왔다.", ("은수현", "감독", None)),
        ("[PERSON 탁윤재] [ORG 경북소방본부] 구조 [ROLE 과장]이 왔다.", ("탁윤재", "과장", "경북소방본부")),
        ("[ROLE Chief Executive] [PERSON Ryu Gun-hee] came.", ("Ryu Gun-hee", "Chief Executive", None)),
        ("[PERSON Ryu Gun-hee], [ORG Daon Bio]’s [ROLE CEO], came.", ("Ryu Gun-hee", "CEO", "Daon Bio")),
        ("[PERSON Tak Yun-jae], a [ROLE director] at [ORG Daon Bio], came.", ("Tak Yun-jae", "director", "Daon Bio")),
        ("[PERSON Choi Mi-ran], who is the [ROLE mayor] of the town, came.", ("Choi Mi-ran", "mayor", None)),
    ],
)
def test_a_title_before_or_behind_a_name_with_its_body(held: Held, text: str, expected: tuple[str, ...]) -> None:
    assert held(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "[PERSON 문도겸]은 누리온게임즈 [ROLE 대표]와 만났다.",
        "[PERSON 문도겸]이 왔다. 그 뒤로 오랫동안 아무 말도 없던 사람들이 웅성거리기 시작하자 [ROLE 대표]가 나섰다.",
        "[PERSON Ryu Gun-hee] met the [ROLE mayor] of the town.",
        "The [ROLE mayor] spoke.",
        "[PERSON Ryu Gun-hee] spoke.",
        "",
    ],
)
def test_a_title_of_somebody_else_is_not_held(held: Held, text: str) -> None:
    assert held(text) == []


def test_of_two_people_each_has_the_title_before_him(held: Held) -> None:
    text = "[ROLE CSO] [PERSON Jason Kwon], [ROLE Director] [PERSON Oliver Jay] and others came."
    assert held(text, lang="en") == [("Jason Kwon", "CSO", None), ("Oliver Jay", "Director", None)]


def test_is_it_an_entity_of_these_types(reading: Make) -> None:
    (person,) = reading("[PERSON 문도겸]이 왔다.").mentions
    assert is_entity(person, "ORG", "PERSON")
    assert not is_entity(person, "ORG")
    assert not is_entity(person)
