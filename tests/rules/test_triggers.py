"""What can be told of all matches of a pattern from the pattern itself."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.grammars import Grammar
from factx.rules.lexicon import Lexicon
from factx.rules.shape import folded
from factx.rules.triggers import beginnings, required

MONTHS = Lexicon(
    "month",
    "en",
    (
        {"surface": "January", "n": "1"},
        {"surface": "Jan.", "n": "1"},
        {"surface": "May", "n": "5", "case": "exact"},
    ),
)
AGO = Lexicon("ago", "en", ({"surface": "a while ago"}, {"surface": "once-famous days"}))
NUMBER = Grammar(r"\d{1,12}", int, frozenset("0"))


def vocabulary(name: str) -> Lexicon | Grammar:
    return {"month": MONTHS, "ago": AGO, "number": NUMBER}[name]


@pytest.mark.parametrize(
    ("pattern", "triggers"),
    [
        ("오는 {number}일", [{"오는 "}, {"0"}]),
        (r"(?:지난|오는)\s*{number}일", [{"지난", "오는"}, {"0"}]),
        (r"(?i:(?<!a){month}\s+\d{4})", [{"january", "jan.", "may"}, {" 0000"}]),
        ("(?:{month})? go", [{" go"}]),
        ("[a-z]+(?=xx)", [{"xx"}]),
        ("(?<=xx)[a-z]+(?!xx)", []),
        ("a?b*", []),
        ("go+al", [{"oal"}]),
        ("one|{month}", [{"one", "january", "jan.", "may"}]),
        (r"{number}(?:st|nd)?", [{"0"}]),
        (r"(?P<hour>[01]\d):(?P<minute>[0-5]\d)", [{"00:00"}]),
        (r"20\d\d(?!\d)년", [{"0000년"}]),
        (r"\d{2,4}s", [{"00s"}]),
        (r"\d{2,}s", [{"00"}, {"00s"}]),
        (r"\d{1,2}\s?[ap]m", [{"0am", "0 am", "0pm", "0 pm"}]),
        (r"\d{1,2}[./\-]\d{4}", [{"0.0000", "0/0000", "0-0000"}]),
    ],
)
def test_triggers_are_strings_without_which_nothing_can_match(pattern: str, triggers: list[set[str]]) -> None:
    assert sorted(map(sorted, required(pattern, vocabulary))) == sorted(map(sorted, triggers))


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        (r"(?<!\w)(?:the\s)?{month}", {"january", "jan.", "may", "the january", "the jan.", "the may"}),
        (r"(?:early|late)\s{number}", {"early ", "late 0"}),
        ("{ago}", {"a ", "once-famous"}),
        (r"[Aa]ccording\sto", {"accord"}),
        (r"A\.?D\.?\s\d", {"ad 0", "ad. 0", "a.d 0", "a.d. 0"}),
        (r"(?=\d)\d{1,2}(?:st|th)", {"0st", "00st", "0th", "00th"}),
        (r"\d(?=\s?월)", {"0월", "0 월"}),
        (r"(?:\d(?=월))월", {"0월"}),
        (r"\d{4}년", {"0000년"}),
        ("{@figure}명", {"\ue012"}),
        (r"\w+ago", set()),
        ("(?:{month})?", set()),
        ("a?go", {"ago", "go"}),
        ("an?", set()),
    ],
)
def test_beginnings_are_told_as_far_as_the_pattern_is_plain(pattern: str, strings: set[str]) -> None:
    assert beginnings(pattern, vocabulary) == strings


PIECES = (
    "ab",
    "a?",
    "[xy]",
    "(?:ab|c)",
    r"\d",
    r"\d{1,2}",
    r"\s",
    "(?=b)",
    "(?<!a)",
    "(?:b|)",
    "x+",
    "(?P<n>c)",
    "[^b]",
)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5), st.text("abcxy 17\n", max_size=30))
def test_every_match_holds_its_triggers_and_begins_as_told(pieces: list[str], text: str) -> None:
    pattern = "".join(pieces)
    sets, heads = required(pattern, vocabulary), beginnings(pattern, vocabulary)
    for match in regex.finditer(pattern, text, overlapped=True):
        assert all(any(trigger in folded(text) for trigger in triggers) for triggers in sets)
        assert not heads or folded(text).startswith(tuple(heads), match.start())


def test_white_space_and_digits_are_folded_character_for_character() -> None:
    assert folded("３ MAY\n2024\u00a0İ") == "0 may 0000 İ"
