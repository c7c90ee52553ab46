"""Which of a kind something is told to be."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts.choices import BY_AGE, BY_NAME, SPOTS, VENUE, alternatives, is_where, parents
from factx.read.article import Declared, document
from factx.rules.load import RuleSet, default_rules
from factx.run.pipeline import read_source

ROWS = default_rules().table("shared/alternatives")


def choices(text: str, lang: str, rules: RuleSet) -> dict[str, tuple[str, str | None]]:
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    return {p.evidence.text: (p.entity, p.bearer) for p in reading.parts if p.type == "WORD"}


@pytest.mark.parametrize(
    ("text", "lang", "word", "member"),
    [
        ("Pi Seung-hyeon, the team's physiotherapist, was charged.", "en", "physiotherapist", "physiotherapist"),
        ("Police questioned estate agent Myung Se-ra on Monday.", "en", "estate agent", "broker"),
        ("Tak Yun-ho, a cousin who lent his name, was fined.", "en", "cousin", "cousin"),
        ("Yoon Ha-jin is a nurse.", "en", "nurse", "nurse"),
        ("협회는 대표팀 주치의 피승현 박사를 직무에서 뺐다.", "ko", "주치의", "attending_physician"),
        ("중개는 공인중개사 명세라(41) 씨가 맡았다.", "ko", "공인중개사", "broker"),
        ("윤하진 씨는 간호사다.", "ko", "간호사", "nurse"),
    ],
)
def test_a_trade_beside_a_name_is_of_its_bearer(rules: RuleSet, text: str, lang: str, word: str, member: str) -> None:
    found, bearer = choices(text, lang, rules)[word]
    assert found == member
    assert bearer is not None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A nurse who rented one of the flats complained.", "en"),
        ("Ban Tae-o complained that a nurse had seen the list.", "en"),
        ("세입자인 한 간호사가 경찰에 알렸다.", "ko"),
    ],
)
def test_a_trade_without_a_name_is_nobodys(rules: RuleSet, text: str, lang: str) -> None:
    assert "nurse" not in {member for member, _ in choices(text, lang, rules).values()}


def test_of_which_sex_somebody_is_may_be_told_without_a_name(rules: RuleSet) -> None:
    assert choices("A 67-year-old woman died on Sunday.", "en", rules) == {"woman": ("woman", None)}


@pytest.mark.parametrize(
    ("text", "lang", "word"),
    [
        ("He was caught at a motel on Sunday.", "en", "motel"),
        ("그는 8일 새벽 너울동 오피스텔에서 붙잡혔다.", "ko", "오피스텔"),
    ],
)
def test_a_building_counts_where_something_happens_in_it(rules: RuleSet, text: str, lang: str, word: str) -> None:
    assert word in choices(text, lang, rules)


@pytest.mark.parametrize(("text", "lang"), [("The motel was sold.", "en"), ("그는 오피스텔을 팔았다.", "ko")])
def test_a_building_that_is_dealt_with_is_no_place_of_a_deed(rules: RuleSet, text: str, lang: str) -> None:
    assert choices(text, lang, rules) == {}


@pytest.mark.parametrize(
    ("text", "lang", "word", "member"),
    [
        ("Firefighters traced the leak to a pipe in the basement.", "en", "basement", "basement"),
        ("누출은 옥상 배관이 갈라지면서 시작됐다.", "ko", "옥상", "rooftop"),
        ("The ring lay under the roof of a farmhouse.", "en", "under the roof", "attic"),
        ("그가 앉은 자리는 조수석이었다.", "ko", "조수석", "passenger_seat"),
    ],
)
def test_a_part_of_a_building_or_car_counts_wherever_it_is_named(
    rules: RuleSet, text: str, lang: str, word: str, member: str
) -> None:
    assert choices(text, lang, rules)[word] == (member, None)


@pytest.mark.parametrize(("text", "lang"), [("갑판원 두 명이 다쳤다.", "ko"), ("The deckhand was hurt.", "en")])
def test_who_works_there_is_no_part_of_a_ship(rules: RuleSet, text: str, lang: str) -> None:
    assert "deck" not in {member for member, _ in choices(text, lang, rules).values()}


def test_the_rows_are_sorted_and_every_word_stands_once() -> None:
    assert [(row["group"], row["member"]) for row in ROWS] == sorted({(row["group"], row["member"]) for row in ROWS})
    for lang in ("ko", "en"):
        words = [word if lang == "en" else "".join(word.split()) for row in ROWS for word in row[lang].split("|")]
        assert all(words)
        assert len(words) == len(set(words))


def test_what_holds_a_member_is_of_its_group_or_shared(rules: RuleSet) -> None:
    assert parents(rules)["attending_physician"] == "doctor"
    groups = {row["member"]: row["group"] for row in ROWS}
    for member, holder in parents(rules).items():
        siblings = [other for other, within in parents(rules).items() if within == holder and other != member]
        assert groups.get(holder) == groups[member] or siblings


def test_the_groups_with_rules_of_their_own_exist() -> None:
    assert {*BY_NAME, *BY_AGE, *SPOTS, VENUE} <= {row["group"] for row in ROWS}


@pytest.mark.parametrize(
    ("text", "lang", "where"),
    [
        ("He was caught in the basement.", "en", True),
        ("The owner sold the basement.", "en", False),
        ("그는 지하실에서 붙잡혔다.", "ko", True),
        ("주인은 지하실을 팔았다.", "ko", False),
    ],
)
def test_a_phrase_says_where_something_is(
    seen: Callable[[str, str], SentenceView], rules: RuleSet, text: str, lang: str, where: bool
) -> None:
    sentence = seen(text, lang)
    (hit,) = sentence.listed(alternatives(rules))
    assert is_where(sentence, hit) is where
