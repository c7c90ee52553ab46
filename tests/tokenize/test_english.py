import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.models.document import Document
from factx.rules.load import default_rules
from factx.tokenize import tokenizer

Read = Callable[..., Document]


def surfaces(read: Document) -> list[str]:
    return [read.text[s.start : s.end] for s in read.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Kim met Dr. Lee of the U.S. State Department on Sept. 10 at 4 p.m. Wednesday.",
        "J. K. Rowling sold No. 7 of Vol. 3 to Acme Inc. Chairman Park for $3.5 million.",
        "“Are you sure?” he asked.",
        "The company, e.g. Kakao Corp., declined to comment, said St. Louis Fed Gov. Smith.",
        "Growth was 3.2 percent vs. 2.9 percent a year earlier.",
        "He paid 3.5 million won ... and left.",
        "The bridge was closed on 16. Nov. 2016 and on 2. December 2017.",
    ],
)
def test_a_full_stop_need_not_end_a_sentence(read: Read, text: str) -> None:
    assert surfaces(read(text)) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It opened in the U.S. The office is in Seoul.", 2),
        ("Sales rose at Acme Inc. It said so on Monday.", 2),
        ("“We will invest.” The firm declined to say more.", 2),
        ("Will it? Nobody knows! So they say.", 3),
        ("He left at 4 p.m. But she stayed.", 2),
        ("The team won by 12. November was worse.", 2),
        ("It was him (Kim). 300 people came.", 2),
        ("The rate fell to 3 percent. That’s what I said. I agree.", 3),
    ],
)
def test_sentences_end_where_they_end(read: Read, text: str, parts: int) -> None:
    assert len(surfaces(read(text))) == parts


def test_tokens_partition_the_words_and_carry_no_tag(read: Read) -> None:
    document = read("Kwon said users hit 20.31 million in August, up from $5bn.")
    tokens = document.sentences[0].tokens
    assert [document.text[t.start : t.end] for t in tokens[:6]] == ["Kwon", "said", "users", "hit", "20.31", "million"]
    assert {t.tag for t in tokens} == {""}


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("Aab. “”'’\"!?…10$(),U.S.\n\t😀"), max_size=120))
def test_pieces_lie_in_order_and_hold_their_tokens(text: str) -> None:
    end = 0
    for first, last, tokens in tokenizer("en", default_rules()).sentences(text, 0, len(text)):
        assert end <= first < last <= len(text)
        assert all(first <= t.start < t.end <= last for t in tokens)
        end = last


@pytest.mark.parametrize(
    ("text", "absent"), [("Kakao plans to update its app.", "kiwipiepy"), ("카카오가 개편한다.", "spacy")]
)
def test_a_language_that_is_not_there_is_not_loaded(text: str, absent: str) -> None:
    program = (
        "import sys; from factx.rules.load import default_rules; from factx.read import document;"
        "from factx.tokenize import tokenize; r = default_rules();"
        f"assert tokenize(document('t', {text!r}, r), r).sentences; assert {absent!r} not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
