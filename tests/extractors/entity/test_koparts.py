"""What the full name of a body tells of shorter ones."""

from factx.extractors.entity.found import Found
from factx.extractors.entity.koparts import committees_in, towns_in
from factx.extractors.entity.words_ko import korean_words
from factx.models.mention import EntityType
from factx.rules.load import RuleSet


def body(name: str, rule: str = "ko.entity.org.private", kind: EntityType = "ORG") -> list[Found]:
    return [Found(0, len(name), kind, rule)]


def test_a_town_stands_in_the_bodies_of_towns(rules: RuleSet) -> None:
    words = korean_words(rules)
    assert towns_in(body("하평경찰서"), "하평경찰서", words) == {"하평": False}
    assert towns_in(body("노강체육관", "ko.entity.place.stem", "PLACE"), "노강체육관", words) == {"노강": False}


def test_a_town_is_sure_by_a_rank_or_by_two_bodies(rules: RuleSet) -> None:
    words = korean_words(rules)
    assert towns_in(body("하평군의회"), "하평군의회", words) == {"하평": True}
    two = "하평경찰서 하평소방서"
    found = [Found(0, 5, "ORG", "ko.entity.org.public"), Found(6, 11, "ORG", "ko.entity.org.public")]
    assert towns_in(found, two, words) == {"하평": True}


def test_an_ordinary_word_before_such_an_ending_is_no_town(rules: RuleSet) -> None:
    assert not towns_in(body("관할경찰서"), "관할경찰서", korean_words(rules))


def test_a_listed_body_tells_nothing_more(rules: RuleSet) -> None:
    words = korean_words(rules)
    assert not towns_in(body("하평경찰서", "ko.entity.list.agencies_kr"), "하평경찰서", words)


def test_committees_have_short_names_in_one_syllable() -> None:
    name = "매평지방노동위원회"
    assert list(committees_in(body(name), name)) == ["노동위", "방노동위", "지방노동위"]
