"""What words mean in either language, as facts are told by them."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.clause.concepts import concepts
from factx.link.clause.view import View
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[..., Document]


@pytest.fixture
def told(read: Read, rules: RuleSet) -> Callable[[str, str], list[str]]:
    def found(text: str, lang: str) -> list[str]:
        document = read(text, lang=lang, published="2025-09-10")
        view = View(document, mentions(document, rules), rules)
        return [hit.concept for sentence in view.sentences for hit in sentence.hits]

    return found


def test_months_and_currencies_are_no_words_of_the_sentence(told: Callable[[str, str], list[str]]) -> None:
    assert "parade" not in told("The intruders entered the server on March 28.", "en")
    assert "win" not in told("The fee was 50 million won.", "en")


def test_a_derived_noun_speaks_of_what_it_is_made_from(told: Callable[[str, str], list[str]]) -> None:
    assert "inauguration" in told("취임식은 6월 4일로 잡혔다.", "ko")
    assert "inauguration" in told("The mayor will take office on June 2.", "en")


def test_a_counter_is_not_the_noun_that_it_looks_like(told: Callable[[str, str], list[str]]) -> None:
    assert "award" not in told("임상 3상 결과가 나왔다.", "ko")


def test_words_that_news_uses_for_one_another_are_one(told: Callable[[str, str], list[str]]) -> None:
    assert set(told("선원이 탈출했다.", "ko")) & set(told("The crew escaped.", "en"))


def test_a_noun_with_a_prefix_is_one_word(told: Callable[[str, str], list[str]]) -> None:
    assert told("재수사가 시작됐다.", "ko")[0] == told("The reinvestigation began.", "en")[0] == "reinvestigate"
    assert "ash" not in told("재취업이 늘었다.", "ko")


def test_verbs_are_known_by_their_irregular_forms(told: Callable[[str, str], list[str]]) -> None:
    assert "submit" in told("They submitted the plan.", "en")
    assert "occur" in told("A second blast was occurring as the first one occurred.", "en")
    assert "bear" not in told("She bore the cost.", "en")


def test_a_verb_with_words_behind_it_is_known_in_all_its_forms(told: Callable[[str, str], list[str]]) -> None:
    assert "resign" in told("The minister is stepping down.", "en")
    assert "destroy" in told("The roof caved in.", "en")


def test_an_apostrophe_is_one_however_it_is_written(told: Callable[[str, str], list[str]]) -> None:
    straight, curly = (told(f"They sat through the shareholders{mark} meeting.", "en") for mark in "'’")
    assert "general_assembly" in straight
    assert straight == curly


def test_words_with_a_hyphen_are_met_as_they_are_cut_and_without_it(told: Callable[[str, str], list[str]]) -> None:
    for text in ("A by-election was held.", "Profit rose year-on-year."):
        assert set(told(text, "en")) & {"fill_vacancy", "year_on_year"}
    assert "full_stack" in told("It has full-stack capabilities.", "en")
    assert "full_stack" in told("It has full stack capabilities.", "en")


def test_english_abbreviations_in_korean_are_known(told: Callable[[str, str], list[str]]) -> None:
    assert "artificial_intelligence" in told("정부는 AI 강국을 목표로 한다.", "ko")
    assert told("그는 A 씨를 만났다.", "ko") == told("그는 B 씨를 만났다.", "ko")


@pytest.mark.parametrize(
    ("noun", "other", "concept"),
    [
        ("그는 부인과 함께 왔다.", "회사는 의혹을 부인했다.", "wife"),
        ("그는 사과를 먹었다.", "대표는 유족에게 사과했다.", "fruit"),
        ("배우가 무대에 올랐다.", "학생들은 영어를 배우고 있다.", "actor"),
        ("약을 먹었다.", "약 300명이 왔다.", "drug"),
        ("새가 날았다.", "새 건물이 섰다.", "bird"),
    ],
)
def test_another_word_of_the_same_letters_before_hada_or_as_a_verb(
    told: Callable[[str, str], list[str]], noun: str, other: str, concept: str
) -> None:
    assert concept in told(noun, "ko")
    assert concept not in told(other, "ko")


def test_what_befell_people_is_told_by_the_verb_too(told: Callable[[str, str], list[str]]) -> None:
    assert "rescue" in told("구급대는 12명을 구조했다.", "ko")


def test_homonyms_are_sorted_told_once_and_words_of_the_lexicon(rules: RuleSet) -> None:
    rows = [(row["surface"], row["group"]) for row in rules.lexicon("ko", "homonym").rows]
    assert rows == sorted(dict.fromkeys(rows))
    assert {group for _, group in rows} == {"adverb", "hada", "modified", "verb"}
    assert len({surface for surface, _ in rows}) == len(rows)
    assert [surface for surface, _ in rows if not concepts(rules).word("ko", surface)] == []


def test_a_noun_with_its_verb_may_be_another_word_than_alone(told: Callable[[str, str], list[str]]) -> None:
    assert told("그는 혐의를 부인했다.", "ko") == ["allegation", "deny"]
    assert "wife" in told("부인이 함께 왔다.", "ko")


def test_a_stem_of_one_syllable_is_told_from_the_noun_of_its_letters(told: Callable[[str, str], list[str]]) -> None:
    assert "sell" in told("집을 팔았다.", "ko")
    assert "sell" not in told("팔을 다쳤다.", "ko")


def test_a_phrase_of_a_noun_and_a_verb_means_one_thing(told: Callable[[str, str], list[str]]) -> None:
    assert told("그는 목숨을 잃었다.", "ko") == ["death"]
    assert "snow" in told("눈이 내렸다.", "ko")
    assert "snow" not in told("눈을 떴다.", "ko")


def test_a_verb_that_only_carries_a_noun_says_nothing(told: Callable[[str, str], list[str]]) -> None:
    assert told("그는 조사를 받았다.", "ko") == ["investigation"]
    assert "receive" in told("그는 편지를 받았다.", "ko")


def test_verbs_with_their_ending_and_adverbs_are_words_too(told: Callable[[str, str], list[str]]) -> None:
    assert "according_to" in told("경찰에 따르면 차가 멈췄다.", "ko")
    assert "perfect" in told("완전히 무너졌다.", "ko")
    assert "strong" in told("It was the strongest quake in years.", "en")
    assert "cancel" in told("The show was cancelled.", "en")


def test_a_set_phrase_does_not_mean_what_its_words_mean(told: Callable[[str, str], list[str]]) -> None:
    assert "hand" not in told("The union, on the other hand, refused the offer.", "en")
    assert "hand" in told("He raised his hand.", "en")
    assert told("현지 시간 오전에 개막했다.", "ko") == told("오전에 개막했다.", "ko")


def test_a_verb_that_only_carries_a_figure_says_nothing(told: Callable[[str, str], list[str]]) -> None:
    assert "record" not in told("기온은 38도를 기록했다.", "ko")
    assert "record" in told("그의 기록은 오래 남았다.", "ko")


def test_a_noun_that_only_closes_a_clause_is_not_the_noun(told: Callable[[str, str], list[str]]) -> None:
    assert "work" not in told("있을 수 없는 일이 벌어졌다.", "ko")
    assert "work" in told("그는 30년간 일에 매달렸다.", "ko")


def test_words_of_an_english_name_in_brackets_are_not_read(told: Callable[[str, str], list[str]]) -> None:
    assert not {"safety", "national"} & set(told("위원회(National Safety Commission)가 출범했다.", "ko"))
    assert "artificial_intelligence" in told("AI GPU 시장이 커졌다.", "ko")


def test_the_stem_of_a_verb_is_not_read_in_a_noun(told: Callable[[str, str], list[str]]) -> None:
    assert "decrease" not in told("시민들이 줄을 섰다.", "ko")
    assert "decrease" in told("관객이 줄었다.", "ko")


def test_a_thing_has_no_forms_of_a_verb(told: Callable[[str, str], list[str]]) -> None:
    assert "shoe" in told("She left her boots outside.", "en")
    assert "shoe" not in told("The defender booted the ball away.", "en")


def test_a_verb_with_its_ending_is_not_the_noun_it_sounds_like(told: Callable[[str, str], list[str]]) -> None:
    assert "ball" not in told("다시는 볼 수 없는 풍경이다.", "ko")
    assert "discover" in told("구조대가 생존자를 찾았다.", "ko")


def test_what_makes_adjectives_of_nouns_is_read_with_them(told: Callable[[str, str], list[str]]) -> None:
    assert "proud" in told("아버지는 딸이 자랑스러웠다.", "ko")
    assert "boast" in told("그는 재산을 자랑했다.", "ko")


def test_two_verbs_that_make_one_are_the_verb_of_the_table(told: Callable[[str, str], list[str]]) -> None:
    assert "leak" in told("탱크에서 톨루엔 300ℓ가 새어 나온 일을 조사했다.", "ko")
    assert "come_out" not in told("탱크에서 톨루엔 300ℓ가 새어 나왔다.", "ko")
    assert "leak" not in told("새가 날아 나왔다.", "ko")


def test_two_verbs_may_be_one_word(told: Callable[[str, str], list[str]]) -> None:
    assert "come_to_light" in told("사실이 밝혀졌다.", "ko")
    assert "mention" not in told("사실이 밝혀졌다.", "ko")
    assert "mention" in told("그는 뜻을 밝혀 왔다.", "ko")
    assert "overcome_difficulty" in told("선수들은 부상을 이겨냈다.", "ko")
    assert "attract_investment" in told("이 기업은 투자금을 끌어모았다.", "ko")


def test_a_phrase_may_end_in_a_noun_made_a_verb(told: Callable[[str, str], list[str]]) -> None:
    assert "plead_guilty" in told("피고인은 혐의를 인정했다.", "ko")
    assert "plead_guilty" not in told("그는 혐의를 벗었다.", "ko")
