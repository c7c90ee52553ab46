"""The parts of names in Korean sentences."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.korean_parts import place_of, read
from factx.models.report import Reading
from factx.rules.load import RuleSet

Parts = Callable[[str], dict[str, set[str]]]


@pytest.fixture
def parts(reading: Callable[..., Reading], rules: RuleSet) -> Parts:
    """The parts of the names of a marked sentence, by their words."""

    def run(marked: str) -> dict[str, set[str]]:
        made = reading(marked, lang="ko")
        (sentence, *_) = View(made.document, made.mentions, rules).sentences
        named = [mention for mention in made.mentions if mention.kind == "entity"]
        found = list(read(sentence, named))
        assert all(sentence.start <= start < end <= sentence.end for *_, spans in found for start, end in spans)
        return {mention.text: set(names) for mention, names, _ in found}

    return run


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("자전거는 [PLACE 파주]의 한 창고에서 발견됐다.", {"in"}),
        ("그는 [PLACE 두바이]행 비행기를 탔다.", {"to"}),
        ("대표는 [PLACE 천안] 공장에서 회견을 열었다.", {"in", "from"}),
        ("[ORG 대법원]은 징역 2년을 확정했다.", {"agent"}),
        ("[PERSON 민가람](29)씨가 금동관을 발견했다.", {"agent"}),
    ],
)
def test_the_particle_of_the_phrase_gives_the_part(parts: Parts, text: str, part: set[str]) -> None:
    (found,) = parts(text).values()
    assert found == part


@pytest.mark.parametrize(
    "text", ["경찰은 [PERSON 민가람]을 체포했다.", "[PERSON 민가람]", "[PLACE 파주]는 조용하다.", "자전거가 발견됐다."]
)
def test_an_object_a_bare_name_and_a_place_that_acts_have_none(parts: Parts, text: str) -> None:
    assert parts(text) == {}


def test_a_phrase_that_is_no_name_may_say_where(reading: Callable[..., Reading], rules: RuleSet) -> None:
    text = "상자는 오피스텔에서 발견됐다."
    (sentence,) = View(reading(text, lang="ko").document, (), rules).sentences
    found = place_of(sentence, text.index("에서"))
    assert found is not None
    assert found[0] == {"in", "from"}
    assert any("발견" in text[slice(*span)] for span in found[1])
    assert place_of(sentence, text.index("는")) is None
    assert place_of(sentence, len(text)) is None
