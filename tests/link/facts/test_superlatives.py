"""Superlatives of a named field, which state a rank."""

import pytest

from factx.link.facts.superlatives import RULE


@pytest.fixture
def firsts(reported):
    def run(lang: str, text: str) -> list[tuple[str, str | None]]:
        facts = reported(text, lang=lang, published="2026-08-14").facts
        return [(fact.evidence[0].text, fact.subject) for fact in facts if fact.rule == RULE]

    return run


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "온새항공은 국내 최대 항공사다.", "최대"),
        ("ko", "청람댐은 국내에서 가장 큰 댐이다.", "가장 큰"),
        ("ko", "이번 지진은 1978년 관측 이래 가장 강했다.", "가장 강했다"),
        ("ko", "후보 가운데 가장 높은 득표율이다.", "가장 높은"),
        ("en", "Onsae Air, South Korea's biggest airline, cut its fleet.", "biggest"),
        ("en", "It reached 39.8 degrees, the highest since records began there.", "highest"),
        ("en", "The Cheongnam is the most expensive dam in the country.", "most expensive"),
        ("en", "They are the largest supplier of desserts to canteens.", "largest"),
        ("en", "It was the worst flood in the province in a decade.", "worst"),
    ],
)
def test_the_largest_of_a_field_is_its_first(firsts, lang, text, words):
    assert [found for found, _ in firsts(lang, text)] == [words]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "가장 큰 문제는 돈이다."),
        ("ko", "최대 30명이 다쳤다."),
        ("ko", "국내 최대 30곳이 문을 닫는다."),
        ("ko", "2017년 이후 가장 낮다."),
        ("ko", "국내 최대화 방안을 찾는다."),
        ("ko", "국내에서 두 번째로 큰 댐이다."),
        ("en", "The biggest problem is money."),
        ("en", "It is the highest since 2017."),
        ("en", "It is the country's second-largest airline."),
        ("en", "The west of the country stayed dry."),
        ("en", ""),
    ],
)
def test_without_a_field_nothing_is_ranked(firsts, lang, text):
    assert not firsts(lang, text)


def test_a_superlative_in_apposition_is_of_the_name_before(firsts):
    assert firsts("en", "Samsung Electronics, the world's largest maker of chips, cut prices.") == [
        ("largest", "org:samsung-electronics")
    ]


def test_it_is_told_without_a_mention(reported):
    facts = reported("온새항공은 국내 최대 항공사다.", lang="ko").facts
    told = [fact for fact in facts if fact.rule == RULE]
    assert [(f.value.form, int(f.value.number), f.evidence[0].mention) for f in told] == [("rank", 1, None)]


@pytest.mark.parametrize("name", ["superlative", "rank_field"])
def test_the_words_are_sorted_and_single(rules, name):
    words = [row["surface"] for row in rules.lexicon("ko", name).rows]
    assert words == sorted(set(words))


def test_the_english_words_of_fields_are_sorted_and_single(rules):
    words = [row["surface"] for row in rules.lexicon("en", "rank_field").rows]
    assert words == sorted(set(words))
