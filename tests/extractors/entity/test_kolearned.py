"""What the first reading of a Korean document tells of its names."""

import pytest

from factx.extractors.entity.found import Found
from factx.extractors.entity.kolearned import Learned
from factx.extractors.entity.words_ko import KoreanWords
from factx.models.mention import EntityType
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def words(rules: RuleSet) -> KoreanWords:
    return KoreanWords(rules)


def learned(name: str, kind: EntityType, rule: str, words: KoreanWords) -> Learned:
    """What a document tells that holds one name."""
    return Learned([Found(0, len(name), kind, f"ko.entity.{rule}")], name, words)


def test_a_person_in_two_words_is_known_by_either(words: KoreanWords) -> None:
    assert learned("크리스틴 포드", "PERSON", "person.title", words).names.keys() >= {"크리스틴", "포드"}


def test_a_person_in_one_word_is_known_by_the_surname(words: KoreanWords) -> None:
    assert learned("양판식", "PERSON", "person.honorific", words).surnames == {"양"}


def test_the_shape_of_a_person_alone_tells_no_name(words: KoreanWords) -> None:
    assert not learned("양판식", "PERSON", "person.shape", words).names


def test_a_county_is_known_without_its_rank(words: KoreanWords) -> None:
    assert learned("은산군", "PLACE", "place.rank", words).wholes["은산"] == "PLACE"


def test_a_province_is_known_without_its_rank(words: KoreanWords) -> None:
    assert learned("동령도", "PLACE", "place.do", words).wholes["동령"] == "PLACE"


def test_a_body_of_four_syllables_stands_in_the_bare_text(words: KoreanWords) -> None:
    assert learned("온새항공", "ORG", "org.ending", words).wholes["온새항공"] == "ORG"


def test_the_places_of_a_dateline_are_known(words: KoreanWords) -> None:
    text = "(서령·담포=연합뉴스) 주민들이 모였다."
    assert Learned([], text, words).wholes == {"서령": "PLACE", "담포": "PLACE"}


def test_what_is_named_in_quotation_marks_may_stand_without_them(words: KoreanWords) -> None:
    assert learned("솔개", "PRODUCT", "product.marked", words).articles == {"솔개"}
