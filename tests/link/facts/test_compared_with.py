"""Values that a sentence of their own sets beside the one before."""

import pytest


@pytest.fixture
def told(reported):
    def run(lang, text):
        facts = reported(text, lang=lang, published="2028-07-16").facts
        return {fact.evidence[0].text: fact.attribute for fact in facts if fact.rule == "link.figure"}

    return run


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The number of cases reached 1,023, the agency said. That compares with 847 on Friday.", "847"),
        ("ko", "환자는 1천23명으로 늘었다. 이는 금요일의 847명과 비교된다.", "847명"),
        ("ko", "관람객은 3만2천 명이었다. 이는 지난해 2만8천 명보다 많은 것이다.", "2만8천 명"),
    ],
)
def test_a_value_is_of_what_the_one_before_is_of(told, lang, text, words):
    found = told(lang, text)
    assert len(found) == 2
    assert set(found.values()) == {found[words]}
    assert not found[words].startswith("open.")


def test_a_sentence_that_only_begins_so_keeps_its_own(told):
    found = told("en", "The fire killed 12 people. That hall was built for 847 guests.")
    assert found["12 people"] == "disaster.deaths"
    assert found["847 guests"] != "disaster.deaths"
