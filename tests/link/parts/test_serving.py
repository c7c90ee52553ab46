"""Who served as what."""

import pytest

from factx.link.clause.view import View
from factx.link.parts.choices import read


def served(reading, text, rules):
    made = reading(text)
    view = View(made.document, made.mentions, rules)
    return [(c.hit.concept, c.bearer) for s in view.sentences for c in read(s) if c.bearer is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON Albert Crane] had come to Korea as a war correspondent.", "war_correspondent"),
        ("[PERSON Albert Crane] spent three years here as an interpreter for the army.", "interpreter"),
        ("[PERSON 한도윤]이 군의관으로 부대를 따라왔다.", "army_doctor"),
        ("[PERSON 한도윤](34) 씨는 그 병원에서 간호사로 일했다.", "nurse"),
        ("그 병원에서 간호사로 일하던 [PERSON 한도윤] 씨가 신고했다.", "nurse"),
        ("A curator named [PERSON Albert Crane] went to prison.", "curator"),
    ],
)
def test_a_word_apart_from_the_name_is_told_of_its_bearer(reading, rules, text, expected):
    assert expected in [concept for concept, _ in served(reading, text, rules)]


@pytest.mark.parametrize(
    "text",
    [
        "[PERSON Albert Crane] dressed the wound as a doctor would.",
        "[PERSON Albert Crane] left and the house was let as a nurse wished.",
        "경찰은 [PERSON 한도윤]에게 간호사로 신고하라고 했다.",
    ],
)
def test_who_is_only_likened_to_one_or_no_subject_is_none(reading, rules, text):
    assert served(reading, text, rules) == []
