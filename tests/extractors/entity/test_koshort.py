"""Short forms that a Korean text gives itself."""

from collections.abc import Callable

import pytest

from factx.extractors.entity.found import Found
from factx.extractors.entity.koshort import abbreviates, short_forms
from factx.extractors.entity.words_ko import korean_words
from factx.rules.load import RuleSet

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [("국평원", "국가시험평가원", True), ("금감원", "금융감독원", True), ("국평원", "금융감독원", False),
     ("국시", "국가시험평가원", False), ("금융감독", "금융감독원", False)],
)  # fmt: skip
def test_a_short_form_has_its_syllables_in_order_and_the_last_in_the_head(
    short: str, full: str, expected: bool
) -> None:
    assert abbreviates(short, full) is expected


def found(text: str, name: str, rule: str = "ko.entity.org.private") -> Found:
    start = text.index(name)
    return Found(start, start + len(name), "PERSON" if "person" in rule else "ORG", rule)


def test_brackets_give_short_forms_and_letters(rules: RuleSet) -> None:
    text = "국가시험평가원(이하 국평원)과 홍수대책추진단(FRTF)이 나섰다."
    names = [found(text, "국가시험평가원"), found(text, "홍수대책추진단")]
    assert short_forms(names, text, korean_words(rules)) >= {"국평원", "FRTF"}


def test_a_shape_of_a_person_is_the_body_that_it_abbreviates(rules: RuleSet) -> None:
    text = "금융감독원이 나섰다. 금감원은 조사한다."
    by_shape = found(text, "금감원", "ko.entity.person.shape")
    assert "금감원" in short_forms([found(text, "금융감독원"), by_shape], text, korean_words(rules))


def test_who_is_told_to_be_a_person_stays_one(rules: RuleSet) -> None:
    text = "금융감독원이 나섰다. 금감원 씨는 조사했다."
    person = found(text, "금감원", "ko.entity.person.honorific")
    assert "금감원" not in short_forms([found(text, "금융감독원"), person], text, korean_words(rules))


def test_in_brackets_a_short_form_may_begin_later() -> None:
    assert not abbreviates("안평원", "제품안전평가원")
    assert abbreviates("안평원", "제품안전평가원", said=True)


def test_the_end_of_a_long_name_is_its_short_form_where_it_looks_like_a_person(rules: RuleSet) -> None:
    text = "국가생활제품안전원이 나섰다. 안전원은 조사했다."
    names = [found(text, "국가생활제품안전원"), Found(16, 19, "PERSON", "ko.entity.person.shape")]
    assert text[16:19] == "안전원"
    assert "안전원" in short_forms(names, text, korean_words(rules))


def test_an_office_goes_by_its_ending_alone(names: Names) -> None:
    found = names("국립장기나눔원은 10일 회의를 열었다. 나눔원 관계자는 말을 아꼈다.")
    assert ("나눔원", "ORG") in found


def test_an_office_before_a_title_is_no_part_of_its_bearers_name(names: Names) -> None:
    found = names("테니스청렴국은 주심의 자격을 정지했다. 피오나 캐러 청렴국 수석조사관은 말했다.")
    assert ("피오나 캐러", "PERSON") in found
    assert ("청렴국", "ORG") in found
