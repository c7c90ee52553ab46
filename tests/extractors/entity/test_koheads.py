"""Firms that an article calls by the head of their names."""

from collections.abc import Callable

from factx.extractors.entity.found import Found
from factx.extractors.entity.koheads import heads_in
from factx.extractors.entity.words_ko import korean_words
from factx.models.report import Reading
from factx.rules.load import RuleSet

Names = Callable[[str], list[tuple[str, str]]]


def body(name: str, rule: str = "ko.entity.org.private") -> list[Found]:
    return [Found(0, len(name), "ORG", rule)]


def bodies(names: Names, text: str) -> list[str]:
    return [name for name, kind in names(text) if kind == "ORG"]


def test_a_firm_is_called_by_what_stands_before_its_ending(rules: RuleSet) -> None:
    words = korean_words(rules)
    assert list(heads_in(body("루미온세미콘"), "루미온세미콘", words)) == ["루미온"]
    assert not list(heads_in(body("공공병원"), "공공병원", words))


def test_a_party_goes_without_its_ending(rules: RuleSet) -> None:
    found = body("그린누리당", "ko.entity.org.party")
    assert list(heads_in(found, "그린누리당", korean_words(rules))) == ["그린누리"]


def test_a_firm_is_called_by_what_stands_before_its_ware(rules: RuleSet) -> None:
    words = korean_words(rules)
    assert list(heads_in(body("도원승강기", "ko.entity.org.known"), "도원승강기", words)) == ["도원"]


def test_a_head_that_is_a_word_is_the_firm_where_it_acts_like_one(names: Names) -> None:
    text = "가람모바일의 통신망이 12일 멈췄다. 가람은 다음 주 보상안을 발표했다고 했다. 주주들은 가람 주식을 팔았다."
    assert bodies(names, text) == ["가람모바일", "가람", "가람"]


def test_a_head_that_is_a_word_is_a_word_elsewhere(names: Names) -> None:
    text = "하늘제약이 신약을 내놨다. 하늘은 맑았다. 손님들은 하늘을 올려다봤다. 경쟁사는 하늘을 상대로 소송을 냈다."
    assert bodies(names, text) == ["하늘제약", "하늘"]


def test_a_head_that_looks_like_a_count_is_the_firm(reported: Callable[..., Reading]) -> None:
    found = reported("점검은 세명엔지니어링이 맡았다. 경찰은 세명을 압수수색했다.")
    assert [m.kind for m in found.mentions if m.text == "세명"] == ["entity"]
