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


def test_no_boundary_inside_a_word(read: Read) -> None:
    text = "'깜짝 발표'는 없었지만 국내 인공지능(AI) 생태계에 대한 깊은 이해를 보여줬다는 분석이 나온다."
    assert surfaces(read(text)) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "그는 “오픈AI는 범용 AI에 집중한다. 협력도 이어간다.”라고 말했다.",
        "권 CSO는 “지금이 기회다”라며 “이런 이유로 한국을 찾았다”라고 말했다.",
        "“한국은 중요한 시장이다.”고 강조했다.",
        "성장률은 3.5%로 예상치(3.2%)를 웃돌았다고 한국은행이 밝혔다.",
    ],
)
def test_a_quotation_does_not_end_the_sentence_around_it(read: Read, text: str) -> None:
    assert surfaces(read(text)) == [text]


def test_sentences_end_where_they_end(read: Read) -> None:
    text = "회사는 10일 출범했다. 그는 “협력하겠다”고 말했다. 이용자는 7억 명이다."
    assert surfaces(read(text)) == ["회사는 10일 출범했다.", "그는 “협력하겠다”고 말했다.", "이용자는 7억 명이다."]


def test_a_verb_made_a_noun_ends_no_sentence_without_a_full_stop(read: Read) -> None:
    text = "지하주차장에서 발견된 9명, 오천읍 실종자 1명, 급류 휩쓸림 1명 등이다."
    assert surfaces(read(text)) == [text]
    assert surfaces(read("회사는 인수를 검토함. 가격은 미정임.")) == ["회사는 인수를 검토함.", "가격은 미정임."]


def test_sentences_never_cross_paragraphs(read: Read) -> None:
    assert surfaces(read("첫 문단은 끝맺지 않았고\n둘째 문단이 이어졌다.")) == [
        "첫 문단은 끝맺지 않았고",
        "둘째 문단이 이어졌다.",
    ]


def test_offsets_are_code_points_also_after_an_emoji(read: Read) -> None:
    document = read("😀 한국어")
    token = document.sentences[0].tokens[-1]
    assert (document.text[token.start : token.end], token.start) == ("한국어", 2)


def test_tokens_may_overlap_and_differ_from_the_surface(read: Read) -> None:
    document = read("그는 그렇게 말했다.")
    stem, past = [t for t in document.sentences[0].tokens if document.text[t.start : t.end] == "했"]
    assert (stem.form, past.form) == ("하", "었")
    assert (stem.start, stem.end) == (past.start, past.end)


def test_tags_that_guards_rely_on(read: Read) -> None:
    tags = {t.form: t.tag for t in read("오는 12일 카카오 지분설에 “아니다”라고 했다.").sentences[0].tokens}
    assert tags["12"] == "SN"
    assert tags["일"] == "NNB"
    assert tags["“"] == "SSO"
    assert tags["”"] == "SSC"
    assert tags["라고"] == "JKQ"


def test_one_endless_line_stays_bounded(read: Read) -> None:
    document = read("가나다라마바사" * 3000)
    assert max(s.end - s.start for s in document.sentences) <= 4000
    assert document.sentences[-1].end == len(document.text)


@settings(max_examples=40, deadline=None)
@given(st.text(st.sampled_from("가나다했습니다. “”'‘’\"!?…10일명(),오픈AI\n😀\u0301"), max_size=120))
def test_pieces_lie_in_order_and_hold_their_tokens(text: str) -> None:
    end = 0
    for first, last, tokens in tokenizer("ko", default_rules()).sentences(text, 0, len(text)):
        assert end <= first < last <= len(text)
        assert all(first <= t.start <= t.end <= last for t in tokens)
        end = last
