"""Patterns of Korean cues around unknown names."""

import pytest

from factx.extractors.entity.kocues import PARTICLE, PartyWords, ShoreWords, told_outlet
from factx.patterns import compiled
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def parties(rules: RuleSet) -> PartyWords:
    return PartyWords(rules)


@pytest.mark.parametrize("word", ["마루는", "마루에서도", "마루까지", "마루와", "마루"])
def test_a_particle_may_follow_a_name(word: str) -> None:
    assert compiled(f"마루{PARTICLE}").fullmatch(word)


def test_more_of_the_word_follows_no_name() -> None:
    assert not compiled(f"마루{PARTICLE}").match("마루판을")


def test_the_kind_of_a_party_tells_its_name(parties: PartyWords) -> None:
    text = "이번 총선에서는 극우 정당 푸른연대가 약진했다."
    found = parties.behind_kind.search(text, 0, len(text))
    assert found is not None
    assert found["name"] == "푸른연대"


@pytest.mark.parametrize("seats", ["44석을 얻었다", "31.5%를 득표했다", "몫이다"])
def test_who_has_seats_or_a_share_is_a_party(parties: PartyWords, seats: str) -> None:
    text = f"새벽당은 {seats}."
    found = parties.with_seats.search(text, 0, len(text))
    assert found is not None
    assert found["name"] == "새벽당"


def test_parties_stand_in_a_row(parties: PartyWords) -> None:
    text = "새벽당과 들꽃연합이 손을 잡았다."
    found = parties.row.search(text, 0, len(text))
    assert found is not None
    assert (found["one"], found["name"]) == ("새벽당", "들꽃연합")


def test_nouns_that_only_end_like_a_party_are_plain(parties: PartyWords) -> None:
    assert parties.ending.search("식당")
    assert parties.plain.search("식당")
    assert not parties.plain.search("새벽당")


def test_words_of_votes_are_known(parties: PartyWords) -> None:
    assert parties.votes.search("오는 총선에서")
    assert not parties.votes.search("오는 가을에")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("어선은 저구도 앞바다에서 멈췄다.", "저구도"),
        ("어선은 저구도 남서쪽 약 12㎞ 지점에서 멈췄다.", "저구도"),
        ("화물선이 가람항을 떠났다.", "가람항"),
        ("화물선이 가람항에 입항했다.", "가람항"),
        ("여객선이 솔여에 부딪쳤다.", "솔여"),
        ("여객선이 암초인 검은여에 올라탔다.", "검은여"),
    ],
)
def test_what_ships_do_tells_islands_ports_and_rocks(rules: RuleSet, text: str, name: str) -> None:
    words = ShoreWords(rules)
    assert name in [found["name"] for sight in words.sights for found in sight.finditer(text)]


def test_where_no_ship_is_told_of_there_is_no_island(rules: RuleSet) -> None:
    text = "판매 속도는 빨라졌다. 태도 변화가 보인다."
    assert not [found for sight in ShoreWords(rules).sights for found in sight.finditer(text)]


@pytest.mark.parametrize(
    "text", ["그는 새벽통신과 한 통화에서 말했다.", "그는 새벽통신에 “맞다”고 했다.", "새벽통신이 입수한 문건이다."]
)
def test_whom_somebody_talks_to_is_an_outlet(rules: RuleSet, text: str) -> None:
    found = told_outlet(rules).search(text, 0, len(text))
    assert found is not None
    assert found["outlet"] == "새벽통신"


@pytest.mark.parametrize("text", ["그는 생방송과 인터뷰에서 떨었다.", "새벽통신과 경쟁한다."])
def test_a_plain_noun_or_another_deed_tells_no_outlet(rules: RuleSet, text: str) -> None:
    assert told_outlet(rules).search(text, 0, len(text)) is None
