"""A search at likely places finds what the pattern finds by itself."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from factx.rules.load import RuleSet
from factx.rules.search import Search

PATTERNS = (r"(?i:may|mar(?:ch)?)(?!\w)", r"\d{1,2}[./-]\d", r"\w+ly", r"(?<=a)b{1,2}", r"a?", r"[Aa]t\s(?:noon|\d)")


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.text("aAbtmrchy no9.-\n", max_size=40), start=st.integers(0, 10))
def test_the_same_matches_as_the_pattern_itself(pattern: str, text: str, start: int) -> None:
    alone = [match.span() for match in regex.finditer(pattern, text, pos=start, endpos=len(text))]
    assert [match.span() for match in Search(pattern).finditer(text, start, len(text))] == alone


def test_the_first_match_and_the_one_at_a_place() -> None:
    months = Search("(?i:may|march)")
    text = "In March or May"
    assert months.search(text, 4, len(text))[0] == "May"
    assert months.match(text, 3, len(text))[0] == "March"
    assert months.match(text, 4, len(text)) is None


def test_listed_words_are_found_with_what_their_list_allows_between_them(rules: RuleSet) -> None:
    outlets = Search(rules.lexicon("en", "outlet").pattern)
    text = "as The  New York\nTimes reported"
    assert outlets.search(text, 0, len(text))


def test_a_long_text_is_searched_as_a_whole_and_by_stretches_alike() -> None:
    text = "It closed in March. " * 40 + "It opens in May."
    months = Search("(?i:may|march)")
    whole = [match[0] for match in months.finditer(text, 0, len(text))]
    assert whole == ["March"] * 40 + ["May"]
    assert [match[0] for match in months.finditer(text, 780, len(text))] == ["March", "May"]
