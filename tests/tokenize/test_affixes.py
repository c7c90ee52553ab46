"""English tokens are those of spaCy."""

import time
from collections.abc import Callable

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.tokenize.affixes import Splitter, tables

TABLES = tables()
Tokens = list[tuple[int, str]]


@pytest.fixture(scope="module")
def both() -> Callable[[str], tuple[Tokens, Tokens]]:
    """The tokens of a text, ours and spaCy's."""
    ours, theirs = Splitter(TABLES), spacy.blank("en").tokenizer
    return lambda text: (ours.tokens(text), [(t.idx, t.text) for t in theirs(text) if not t.is_space])


def test_a_sentence_of_news_is_split_as_spacy_splits_it(both: Callable[[str], tuple[Tokens, Tokens]]) -> None:
    ours, theirs = both("“They can't,” Mr. O'Neil said at 4 p.m. of the $5bn e-commerce deal (see http://a.co/b).")
    assert ours == theirs
    assert [token for _, token in ours][:6] == ["“", "They", "ca", "n't", ",", "”"]


@pytest.mark.parametrize("chunk", ["$" * 200, "." * 200, "a" + "." * 70, "(" * 90 + "5km" + ")" * 90, "…" * 70 + "'s"])
def test_a_long_run_is_split_as_spacy_splits_it(both: Callable[[str], tuple[Tokens, Tokens]], chunk: str) -> None:
    ours, theirs = both(chunk)
    assert ours == theirs


@pytest.mark.parametrize("letter", ["$", "(", '"', "%", "+", "’", "."])
def test_a_run_of_marks_takes_linear_time(letter: str) -> None:
    start = time.process_time()
    Splitter(TABLES).tokens(letter * 2000)
    assert time.process_time() - start < 1


@settings(max_examples=400)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(sorted(TABLES.exceptions)),
            st.sampled_from(["http://a.co/b", "$5bn", "well-known", "10km", "U.S.", "and/or", "한글", " ", "  ", "\n"]),
            st.text("abIUst. “”’'\"!?…10$(),-:;/=_@#%&*\n\t", max_size=4),
        ),
        max_size=8,
    )
)
def test_any_text_is_split_as_spacy_splits_it(both: Callable[[str], tuple[Tokens, Tokens]], parts: list[str]) -> None:
    ours, theirs = both("".join(parts))
    assert ours == theirs
