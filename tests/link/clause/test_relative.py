"""The clause that says who or what is counted in Korean."""

import pytest


@pytest.fixture
def fact(reported):
    def run(text, words):
        facts = reported(text, lang="ko", published="2028-07-16").facts
        return next(f for f in facts if f.kind == "figure" and f.evidence[0].text == words)

    return run


@pytest.mark.parametrize(
    ("text", "words", "attribute"),
    [
        ("병원으로 옮겨진 사람은 8명이다.", "8명", "disaster.hospitalized"),
        ("집을 잃은 이들은 모두 240명이었다.", "240명", "disaster.displaced"),
        ("이 사고로 다쳐 치료를 받은 이는 스무 명 남짓이다.", "스무 명 남짓", "disaster.hospitalized"),
    ],
)
def test_what_befell_them_stands_before_a_head_that_says_little(fact, text, words, attribute):
    assert fact(text, words).attribute == attribute


def test_the_words_of_the_clause_say_what_is_counted(fact):
    assert "recall_of_product" in fact("리콜 대상이 된 것은 3만 대다.", "3만 대").kin
    assert {"evacuation", "resident"} <= set(fact("대피소로 몸을 옮긴 주민은 350명이다.", "350명").kin)


def test_the_topic_of_the_sentence_is_no_part_of_the_clause(fact):
    assert "factory" not in fact("공장은 불에 탄 집이 34채라고 밝혔다.", "34채").kin
