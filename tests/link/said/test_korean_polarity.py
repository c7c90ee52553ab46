"""Korean words of denial, and what they are of."""

import pytest

from factx.link.clause.view import View
from factx.link.said.korean_polarity import Korean
from factx.link.said.telling import Told
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def read(rules: RuleSet, text: str) -> Told:
    reading = read_source(document("t", text, rules, Declared()), rules)
    sentence = View(reading.document, reading.mentions, rules).sentences[0]
    return Korean(rules).read(sentence, (0, len(text)), [])


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("회사는 정보를 숨기지 않았다.", "no"),
        ("빵값이 오를 가능성은 낮다.", "no"),
        ("빵값이 오를 가능성이 있다.", "yes"),
        ("불참해 투표가 성립하지 않았다.", "no"),
        ("대피 문자를 한 통도 받지 못했다.", "no"),
        ("선수는 안전모를 쓰지 않은 상태였다.", "no"),
        ("누구도 막을 수 없던 사고였다.", "no"),
        ("선수는 안전모를 쓴 상태였다.", "yes"),
        ("못 먹는 버섯을 먹었다.", "yes"),
    ],
)
def test_what_a_clause_says(rules: RuleSet, text: str, polarity: str) -> None:
    assert read(rules, text).polarity == polarity


def test_only_a_verb_of_rebutting_answers_somebody(rules: RuleSet) -> None:
    assert read(rules, "회사는 의혹을 부인했다.").rebuts
    assert not read(rules, "회사는 제안을 거부했다.").rebuts
    assert not read(rules, "값이 오를 가능성은 희박하다.").rebuts


def test_a_rebutted_claim_gives_the_word_that_rebuts_it(rules: RuleSet) -> None:
    text = "회사가 공장을 팔았다는 의혹을 부인했다."
    said = 0, text.index("는 의혹")
    cue = text.index("의혹"), text.index("의혹") + 2
    found = Korean(rules).rebutted_claim(text, said, cue, len(text))
    assert found is not None
    assert text[slice(*found)].startswith("부인")
