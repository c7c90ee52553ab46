"""A Korean sentence as the rules see it."""

from collections.abc import Callable

import pytest

from factx.extractors.entity.gazetteer import gazetteer
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import korean_words
from factx.models.document import Document
from factx.rules.load import RuleSet

View = Callable[[str], KoreanSentence]


@pytest.fixture(scope="module")
def view(rules: RuleSet, read: Callable[..., Document]) -> View:
    def make(text: str) -> KoreanSentence:
        (sentence,) = read(text, lang="ko").sentences
        lists = gazetteer(rules)
        hits = sorted(lists.hits(text), key=lambda hit: (hit.start, -hit.end))
        return KoreanSentence(sentence, text, hits, korean_words(rules), lists, [])

    return make


def test_a_listed_name_begins_a_word_and_ends_where_the_tagger_ends_one(view: View) -> None:
    assert "오픈AI" in [hit.surface for hit in view("오픈AI가 왔다.").hits]
    assert "상주" not in [hit.surface for hit in view("회사는 사람을 현장에 상주시켜 살폈다.").hits]


def test_the_verb_in_a_listed_name_makes_it_none(view: View) -> None:
    assert "사람인" not in [hit.surface for hit in view("그가 좋은 사람인 줄 알았다.").hits]


def test_chunks_know_their_neighbours(view: View) -> None:
    sentence = view("서울 마포경찰서, 부산 해운대구")
    texts = [chunk.text for chunk in sentence.chunks]
    police = texts.index("마포경찰서")
    before = sentence.before(police)
    assert before is not None
    assert before.text == "서울"
    assert sentence.after(police) is None  # a comma lies between
    assert sentence.before(0) is None


def test_an_ending_tells_a_type(view: View) -> None:
    sentence = view("서울 마포경찰서가 조사한다.")
    found = sentence.suffixed("가람경찰서")
    assert found is not None
    assert (found[0], found[1]) == ("ORG", "경찰서")
    assert sentence.suffixed("사람") is None


@pytest.mark.parametrize(("text", "shape"), [("김철수", True), ("선우정민", True), ("김", False), ("철수", False)])
def test_the_shape_of_a_korean_name(view: View, text: str, *, shape: bool) -> None:
    assert view("비가 왔다.").korean_shape(text) is shape


def test_an_honorific_is_cut_off_a_name(view: View) -> None:
    sentence = view("김씨는 웃었다.")
    name, cue = sentence.split_role(sentence.chunks[0])
    assert cue
    assert name is None or name.text == "김"


def test_a_market_is_no_mayor(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("여림", "PERSON") not in names("고기는 여림 중앙시장의 식당에 팔렸다.")


def test_a_city_that_is_a_word_stands_behind_its_nation(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert names("그는 필리핀 세부의 한 호텔에 머문다.") == [("필리핀 세부", "PLACE")]
