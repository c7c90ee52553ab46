"""Surnames of people whom one source does not name."""

from collections.abc import Callable

import pytest

from factx.models.fact import Entity

Together = Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]


def test_a_surname_with_the_same_age_in_the_same_company_is_the_one_who_is_named(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오]와 [ORG 미린해운]은 [PERSON 김서린](26) 씨를 뽑았다.",
        "[ORG 다온바이오]와 [ORG 미린해운]의 [PERSON 김] 모(26)씨는 떠났다.",
    )
    assert second["김"] == first["김서린"]


def test_a_rare_surname_in_the_same_company_needs_no_age(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오]와 [ORG 미린해운]은 [PERSON 배서린] 씨를 뽑았다.",
        "[ORG 다온바이오]와 [ORG 미린해운]의 [PERSON 배] 모 씨는 떠났다.",
    )
    assert second["배"] == first["배서린"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "[ORG 다온바이오]와 [ORG 미린해운]은 [PERSON 김서린] 씨를 뽑았다.",
            "[ORG 다온바이오]와 [ORG 미린해운]의 [PERSON 김] 모 씨는 떠났다.",
        ),
        (
            "[ORG 다온바이오]와 [ORG 미린해운]은 [PERSON 배서린](26) 씨를 뽑았다.",
            "[ORG 다온바이오]와 [ORG 미린해운]의 [PERSON 배] 모(52)씨는 떠났다.",
        ),
        ("[ORG 다온바이오]는 [PERSON 배서린](26) 씨를 뽑았다.", "[ORG 가람은행]의 [PERSON 배] 모(26)씨는 떠났다."),
    ],
)
def test_a_common_surname_another_age_and_other_company_tell_nobody(together: Together, one: str, other: str) -> None:
    (first, second), _ = together(one, other)
    assert not {second.get("김"), second.get("배")} & set(first.values())


def test_an_english_age_tells_too(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오]와 [ORG 미린해운]은 [PERSON 최광호](63) 선장을 뽑았다.",
        "[ORG 다온바이오] and [ORG 미린해운] lost the captain, a 63-year-old surnamed [PERSON Choi].",
    )
    assert second["Choi"] == first["최광호"]


def test_two_sources_that_do_not_name_him_mean_one_of_a_rare_surname(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오]와 [ORG 미린해운]의 [PERSON 봉] 모 씨는 떠났다.",
        "[ORG 다온바이오] and [ORG 미린해운] lost a man surnamed [PERSON Bong].",
    )
    assert first["봉"] == second["Bong"]
