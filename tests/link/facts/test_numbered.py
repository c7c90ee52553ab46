"""Things that have a number for a name."""

import pytest

from factx.link.facts.numbered import RULE


@pytest.fixture
def named(reported):
    def run(lang: str, text: str) -> list[tuple[str, int]]:
        facts = reported(text, lang=lang, published="2028-05-16").facts
        return [(fact.attribute, int(fact.value.number)) for fact in facts if fact.rule == RULE]

    return run


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ko", "눈사태가 2캠프를 덮쳤다.", [("open.camp", 2)]),
        ("ko", "고리 3호기가 멈췄다.", [("open.reactor", 3)]),
        ("ko", "불은 4층에서 시작됐다.", [("open.floor", 4)]),
        ("ko", "지하 2층에서 연기가 났다.", [("open.floor", -2)]),
        ("ko", "241번 게이트에서 기다렸다.", [("open.gate", 241)]),
        ("ko", "지하철 2호선이 멈췄다.", [("open.line", 2)]),
        ("en", "It struck Camp One at night.", [("open.camp", 1)]),
        ("en", "It landed on Camp Two.", [("open.camp", 2)]),
        ("en", "The No. 4 reactor was shut down.", [("open.reactor", 4)]),
        ("en", "The fire began on the third floor.", [("open.floor", 3)]),
        ("en", "They waited at Gate 214.", [("open.gate", 214)]),
        ("en", "He has third-degree burns.", [("open.burn", 3)]),
    ],
)
def test_a_number_that_is_a_name_says_which_one(named, lang, text, expected):
    assert named(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "12층짜리 건물이 무너졌다."),
        ("ko", "3층 건물이 탔다."),
        ("ko", "지하 1층, 지상 5층 규모의 병원이다."),
        ("ko", "캠프 2곳이 문을 닫았다."),
        ("en", "Two camps were struck."),
        ("en", "The plant two miles away was closed."),
        ("en", "A 12-storey building collapsed."),
        ("en", ""),
    ],
)
def test_what_is_counted_has_no_number_for_a_name(named, lang, text):
    assert not named(lang, text)


def test_such_a_number_is_no_figure(reported):
    for lang, text in (("ko", "눈사태가 2캠프를 덮쳤다."), ("en", "It landed on Camp Two.")):
        mentions = reported(text, lang=lang).mentions
        assert not [mention for mention in mentions if mention.kind == "figure"]


def test_the_table_is_sorted_and_no_word_is_of_two_sorts_of_one_language(rules):
    rows = rules.table("shared/numbered")
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
    for lang in ("ko", "en"):
        words = [word for row in rows for word in row[lang].split("|")]
        assert len(words) == len(set(words))
