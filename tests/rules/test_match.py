"""A compiled rule: where it matches, what forbids a match, and the values behind its groups."""

from pathlib import Path
from typing import Any

import pytest

from factx.models.document import Token
from factx.normalise.grammars import Grammar
from factx.rules.lexicon import Lexicon
from factx.rules.match import LOOK, Match, Matcher
from factx.rules.schema import RuleSpec
from factx.rules.slots import expand

WHEN = Lexicon("when", "ko", ({"surface": "오는", "id": "future"}, {"surface": "지난", "id": ""}))
DAY = Grammar(r"\d{1,2}", lambda text: int(text) if 0 < int(text) < 32 else None, frozenset("0"))


def matcher(pattern: str, **more: Any) -> Matcher:
    proofs = {"example": [{"text": "a", "find": "a"}], "counterexample": [{"text": "b", "why": "c"}]}
    rule = RuleSpec.model_validate({"id": "ko.date.test", "summary": "test", "pattern": pattern} | proofs | more)
    return Matcher(rule, "ko", "date", Path("test.toml"), expand(pattern, {"when": WHEN, "day": DAY}.__getitem__))


def found(pattern: str, text: str, **more: Any) -> list[str]:
    return [text[m.start : m.end] for m in matcher(pattern, **more).finditer(text)]


def only(pattern: str, text: str, **more: Any) -> Match:
    (match,) = matcher(pattern, **more).finditer(text)
    return match


def test_matches_follow_each_other_without_overlap() -> None:
    assert found("{when} {day}일", "오는 3일과 지난 12일") == ["오는 3일", "지난 12일"]
    assert found("aa", "aaaa") == ["aa", "aa"]


def test_a_value_that_the_grammar_refuses_is_no_match() -> None:
    assert found("{day}일", "32일과 31일") == ["2일", "31일"]
    assert found(r"\b{day}일", "32일과 31일") == ["31일"]


def test_the_span_may_be_a_group_while_the_whole_is_known() -> None:
    match = only("{when} {day}일", "행사는 오는 3일", span="$day")
    assert (match.start, match.end, match.whole_start, match.whole_end) == (7, 8, 4, 9)
    assert found("{when}? {day}일", " 3일", span="$when") == []


def test_emitted_values_are_rows_parsed_values_and_constants() -> None:
    emit = {"cue": "$when.id", "day": "$day", "type": "DATE", "month": "$month"}
    assert only("{when} {day}일", "오는 3일", emit=emit).emitted() == {
        "cue": "future", "day": 3, "type": "DATE", "month": None,
    }  # fmt: skip
    assert only("{when} {day}일", "지난 3일", emit=emit).emitted()["cue"] is None


@pytest.mark.parametrize(
    ("unless", "text"),
    [
        ({"before": r"한국에\s"}, "한국에 3일"),
        ({"after": "간"}, "3일간"),
        ({"inside": "3"}, "3일"),
    ],
)
def test_surroundings_can_forbid_a_match(unless: dict[str, str], text: str) -> None:
    assert found("{day}일", text) == ["3일"]
    assert found("{day}일", text, unless=unless) == []


def test_what_lies_far_away_forbids_nothing() -> None:
    far = "한국" + "가" * LOOK + "3일"
    assert found("{day}일", far, unless={"before": "한국.{0,200}"}) == ["3일"]


def test_a_guard_asks_for_the_tag_of_the_token_under_a_group() -> None:
    number, noun = Token(0, 1, "3", "SN"), Token(0, 1, "3", "NNG")
    wanted = matcher("{day}일", guard={"day": {"tag": ["SN"]}})
    assert [bool([*wanted.finditer("3일", tokens=[token])]) for token in (number, noun)] == [True, False]
    unwanted = matcher("{day}일", guard={"day": {"not_tag": ["NN"]}})
    assert [bool([*unwanted.finditer("3일", tokens=[token])]) for token in (number, noun)] == [True, False]
    assert [*unwanted.finditer("3일")]


def test_the_end_of_the_stretch_is_not_looked_beyond_but_its_beginning_is() -> None:
    rule = matcher("(?<!오는 ){day}일(?!간)")
    assert [m.start for m in rule.finditer("오는 3일간", 0, 5)] == []
    assert [m.start for m in rule.finditer("4월 3일간", 0, 5)] == [3]
    assert [m.start for m in rule.finditer("오는 3일", 3)] == []


def test_known_places_give_the_same_matches() -> None:
    text = "오는 3일, a3일, 12일"
    rule = matcher(r"(?<![a-z\d]){day}일")
    plain = [(m.start, m.end) for m in rule.finditer(text)]
    assert plain == [(m.start, m.end) for m in rule.finditer(text, places=range(len(text)))]
    assert [m.start for m in rule.finditer(text, places=[8])] == []


@pytest.mark.parametrize(
    "pattern",
    [r"(?i)(?<![a-z])(?=[a-z\d]{2}일|\d일){day}일", r"(?<![a-z])(?={day}일)\d{1,2}일", r"(?i:(?<![a-z]){day}일)"],
)
def test_what_a_pattern_asks_first_refuses_no_match(pattern: str) -> None:
    text = "오는 3일, a3일, B4일, 12일"
    rule = matcher(pattern)
    plain = [(m.start, m.end) for m in rule.finditer(text)]
    assert plain
    assert plain == [(m.start, m.end) for m in rule.finditer(text, places=range(len(text)))]


def test_zones_limit_a_rule() -> None:
    assert matcher("a").allows("caption")
    assert not matcher("a", zones=["body"]).allows("caption")


def test_nothing_wide_is_no_match() -> None:
    assert found("x?", "abc") == []
    assert found("{day}일", "") == []
