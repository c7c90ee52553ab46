"""Whether a speaker says that something is so."""

import pytest

from factx.link.clause.view import View
from factx.link.said.asserted import asserted
from factx.rules.load import default_rules


def told(read, text, words):
    document = read(text)
    sentence = View(document, [], default_rules()).sentences[0]
    start = document.text.index(words)
    clause = sentence.start, sentence.end
    return asserted(default_rules()).of(sentence, clause, (start, start + len(words)), sentence.end)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("시장은 책임을 지고 물러난다.", "물러난다"),
        ("시장이 물러난다는 뜻은 굳다.", "물러난다는"),
        ("이 조각은 진품 줄에 놓는다.", "진품"),
        ("비가 그치면 다시 문을 연다.", "문을 연다"),
        ("The mayor will resign if the vote fails.", "resign"),
    ],
)
def test_what_is_said_is_said(read, text, words):
    assert told(read, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("위조라도 돌려줄 뜻은 없다.", "위조라도"),
        ("위작이라면 값을 돌려주겠다.", "위작이라면"),
        ("I would keep the vase even if it were a fake.", "fake"),
        ("They would keep us posted unless the dam was unsafe.", "unsafe"),
    ],
)
def test_what_is_but_supposed_is_left_open(read, text, words):
    assert not told(read, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Will the coach stay, or will he leave?", "stay"),
        ("언제 다시 문을 열지는 정해지지 않았다.", "문을 열지는"),
        ("왜 시장이 물러나야 하느냐.", "물러나야"),
    ],
)
def test_what_is_asked_is_left_open(read, text, words):
    assert not told(read, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("시장이 물러난다는 소문을 들었다.", "물러난다는"),
        ("The idea that the bridge is unsafe is old.", "unsafe"),
        ("나도 그림이 진짜인 줄 알았다.", "진짜인"),
        ("We thought the water was safe.", "safe"),
        ("We hope to reopen in May.", "reopen"),
    ],
)
def test_what_others_say_or_was_believed_or_hoped_is_left_open(read, text, words):
    assert not told(read, text, words)
