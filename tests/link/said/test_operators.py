"""What the words of a sentence come to together, in wordings of either language."""

import pytest

from factx.link.clause.view import View
from factx.link.said.operators import operators
from factx.rules.load import default_rules

ONLY = """
시장은 새 소각로에 우리 시 쓰레기만 받겠다고 밝혔다.
소각로는 우리 시 쓰레기에 한해 받는다.
우리 시 쓰레기 말고는 받지 않겠다고 했다.
사고 원인은 조종사 과실 하나뿐이라고 했다.
사고의 유일한 원인은 조종사 과실이라고 했다.
찍기만 했더라도 죄가 된다고 했다.
촬영 행위 자체만으로 유죄라고 판단했다.
The incinerator will take only the city's own waste, the mayor said.
The incinerator will burn the city's waste and nothing else.
Pilot error was the sole cause of the crash.
Pilot error alone caused the crash.
Filming alone is enough to convict.
The mere act of filming is an offence.
"""
NOT_ONLY = """
시장은 우리 시 쓰레기만 받는 것은 아니라고 밝혔다.
우리 시 쓰레기뿐만 아니라 다른 시 쓰레기도 받겠다고 했다.
소각로 반입은 우리 시 쓰레기에 국한되지 않는다고 했다.
조종사만의 잘못은 아니라고 했다.
사고를 조종사 탓으로만 돌릴 수 없다고 했다.
촬영한 것만으로는 처벌할 수 없다고 판시했다.
촬영만으로는 처벌하기에 부족하다고 했다.
찍기만 해서는 죄가 되지 않는다고 했다.
The incinerator would handle not only the city's own waste.
The furnace would burn more than just the city's waste.
Pilot error was one of several causes of the crash.
Pilot error alone did not cause the crash.
Filming by itself does not constitute a crime.
"""
NOTHING_BEFORE = """
원인을 찾기 전에는 시험을 다시 하지 않겠다고 했다.
원인을 찾을 때까지 시험을 중단하겠다고 했다.
원인을 찾은 뒤에야 시험을 다시 하겠다고 했다.
원인이 나올 때까지 시험을 보류한다고 했다.
We will not resume testing until we find the cause.
We will stop testing until we find the cause.
There will be no testing before the cause is found.
Until we find the cause, we will not test again.
Testing will resume only after the cause is found.
"""
ON_BEFORE = """
원인을 찾을 때까지 시험을 멈추지 않겠다고 했다.
원인을 찾을 때까지 시험을 계속하겠다고 했다.
원인을 찾기 전이라도 시험을 다시 하겠다고 했다.
We will not stop testing until we find the cause.
We will keep testing until we find the cause.
Until we find the cause, we will not stop testing.
Testing will resume even before the cause is found.
"""
NEED_NOT = """
계정을 정지하지 않아도 된다.
계정을 정지할 필요는 없다.
계정 정지는 의무가 아니다.
Platforms may, but need not, suspend accounts.
Platforms do not have to suspend accounts.
Suspending accounts is optional.
"""
MUST_NOT = """
사진을 찍어서는 안 된다.
사진을 찍으면 안 된다.
사진 촬영은 허용되지 않는다.
Visitors must not take photos.
Visitors are not allowed to take photos.
"""
NOT_ALL = """
승객이 모두 다친 것은 아니다.
모든 책임을 지지는 않겠다.
전부 공개하는 건 아니다.
Not all the passengers were hurt.
Not everyone was rescued.
"""
NOT_MEANT = """
숨기려던 게 아니라 기다렸을 뿐이다.
숨길 생각은 없었다.
고의는 아니었다.
I did not mean to hide it.
I had no intention of hiding it.
"""
NO_LONGER = """
더는 일하지 않는다.
더 이상 일하지 않는다.
He no longer works there.
He does not work there any more.
"""


def names(read, text):
    rules = default_rules()
    return {
        operator.name
        for sentence in View(read(text), [], rules).sentences
        for operator in operators(rules, sentence.lang).of(sentence, (sentence.start, sentence.end))
    }


@pytest.mark.parametrize(
    ("texts", "told", "other"),
    [
        (ONLY, "only", "not_only"),
        (NOT_ONLY, "not_only", "only"),
        (NOTHING_BEFORE, "off_before", "on_before"),
        (ON_BEFORE, "on_before", "off_before"),
        (NEED_NOT, "need_not", "must"),
        (MUST_NOT, "must_not", "may"),
        (NOT_ALL, "not_all", "all"),
        (NOT_MEANT, "not_meant", "meant"),
        (NO_LONGER, "no_longer", "still"),
    ],
)
def test_many_wordings_come_to_one_operator(read, texts, told, other):
    for text in texts.strip().splitlines():
        found = names(read, text)
        assert told in found, text
        assert other not in found, text


@pytest.mark.parametrize(
    "text",
    [
        "잘못이 없다고는 하지 않겠다.",
        "잘못이 아니라고 할 수 없다.",
        "책임이 없지 않다.",
        "위험을 부인하지 않는다.",
        "We are not without blame.",
        "I do not deny the risk.",
        "Nobody doubts that he lied.",
    ],
)
def test_two_negations_undo_each_other(read, text):
    assert "neg" not in names(read, text)


@pytest.mark.parametrize(
    "text", ["잘못이 없다.", "위험을 부인했다.", "We are without blame.", "He doubts that he lied."]
)
def test_one_negation_stays(read, text):
    assert "neg" in names(read, text)


def test_a_number_that_is_small_restricts_no_deed(read):
    assert "only" not in names(read, "Only 30 people came.") | names(read, "서른 명만 왔다.")


def test_never_is_none_of_a_doubt_that_is_denied(read):
    for text in ("그는 자리를 한 번도 의심하지 않았다.", "He never doubted his place."):
        assert "never" not in names(read, text)
    assert "never" in names(read, "그는 자리를 한 번도 지키지 않았다.")
