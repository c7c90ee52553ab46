"""Who says it."""

from collections.abc import Callable

import pytest

from factx.link.facts.attribution import Sources
from factx.link.facts.maker import Maker
from factx.models.fact import Fact
from factx.rules.load import RuleSet

Facts = Callable[..., tuple[Fact, ...]]


def figure(found: tuple[Fact, ...], words: str) -> Fact:
    return next(f for f in found if f.kind == "figure" and words in f.evidence[0].text)


def test_a_source_that_is_named_holds_the_value(facts: Facts) -> None:
    fact = figure(facts("Inflation was 3.2 percent, according to Statistics Korea.", "en"), "3.2 percent")
    assert fact.attribution.text == "Statistics Korea"
    assert {item.role for item in fact.evidence} == {"value", "holder", "cue"}


@pytest.mark.parametrize(
    ("lang", "text", "words", "holder", "manner"),
    [
        ("ko", "류건희 대표는 “매출이 3.2% 올랐다”고 말했다.", "3.2%", "류건희 대표", "direct"),
        ("en", "“Sales rose 3.2 percent,” Ryu Gun-hee said.", "3.2 percent", "Ryu Gun-hee", "direct"),
    ],
)
def test_the_speaker_of_the_quotation_around_a_value(
    facts: Facts, lang: str, text: str, words: str, holder: str, manner: str
) -> None:
    said = figure(facts(text, lang), words).attribution
    assert said.text is not None
    assert said.text in holder
    assert said.manner == manner


@pytest.mark.parametrize(("lang", "text"), [("ko", "물가는 3.2% 올랐다."), ("en", "Inflation was 3.2 percent.")])
def test_what_nobody_is_named_for_is_the_narrators(facts: Facts, lang: str, text: str) -> None:
    said = figure(facts(text, lang), "3.2").attribution
    assert (said.holder, said.text, said.manner, said.cue) == (None, None, "none", None)


@pytest.mark.parametrize(
    ("lang", "text", "name", "cue"),
    [
        ("ko", "통계청에 따르면 물가는 3.2% 올랐다.", "통계청", "에 따르면"),
        ("en", "Inflation was 3.2 percent, according to Statistics Korea.", "Statistics Korea", "according to"),
        ("en", "Inflation was 3.2 percent, according to officials.", "officials", "according to"),
    ],
)
def test_a_sentence_names_its_source(
    maker: Callable[..., Maker], rules: RuleSet, lang: str, text: str, name: str, cue: str
) -> None:
    found = Sources(rules).named(maker(text, lang).view.sentences[0])
    assert found is not None
    assert (found.attribution.text, found.attribution.manner) == (name, "document")
    assert text[slice(*found.holder)].strip() == name
    assert text[slice(*found.cue)].strip() == cue


@pytest.mark.parametrize(
    ("lang", "text"),
    [("ko", "물가는 3.2% 올랐다."), ("en", "Inflation was 3.2 percent."), ("en", "It rose according to")],
)
def test_most_sentences_name_none(maker: Callable[..., Maker], rules: RuleSet, lang: str, text: str) -> None:
    assert Sources(rules).named(maker(text, lang).view.sentences[0]) is None


def test_a_report_passes_on_what_its_maker_says(maker: Callable[..., Maker], rules: RuleSet) -> None:
    text = "Inflation was 3.2 percent, according to a report by Daon Bio."
    found = Sources(rules).named(maker(text, "en").view.sentences[0])
    assert found is not None
    assert [link.text for link in found.attribution.chain] == ["Daon Bio"]


def test_words_in_marks_that_nobody_speaks_attribute_nothing(maker: Callable[..., Maker]) -> None:
    text = "이른바 ‘3.2% 룰’이 통과됐다."
    made = maker(text, "ko")
    span = (text.index("3.2"), text.index("3.2") + 4)
    assert made.attribution(made.view.sentences[0], span)[0].manner == "none"
