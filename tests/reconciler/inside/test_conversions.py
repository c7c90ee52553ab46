"""What a source gives in two units or currencies."""

import pytest

from factx.reconciler.inside.conversions import alike_elsewhere, conversions, rates, sums, told_elsewhere
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings


@pytest.fixture
def sources(reported):
    """Texts, each of them a source."""
    return lambda *texts: [reported(text, name=f"x{n}", lang="en") for n, text in enumerate(texts)]


@pytest.fixture
def converted(sources):
    def run(*texts):
        readings = sources(*texts)
        return [(a.text, b.text) for a, b in rates(readings, {"x0": {"x1"}, "x1": {"x0"}})]

    return run


def test_one_sum_that_two_sources_convert_into_two(converted):
    texts = "Prosecutors put it at 426 billion won ($304 million).", "It was 426 billion won ($30.4 million)."
    assert converted(*texts) == [("$304 million", "$30.4 million")]


def test_the_rate_of_another_day_is_no_mistake(converted):
    assert converted("It cost 1.2 billion won ($840,000).", "It cost 1.2 billion won (about $900,000).") == []


def test_two_sums_are_converted_to_two(converted):
    assert converted("It cost 1.2 billion won ($840,000).", "It cost 12 billion won ($8.4 million).") == []


def test_what_others_tell_as_the_conversion_does_stands_beside_it(rules, sources):
    texts = "It pushes with a force of 18,000 pounds, or 82 metric tons.", "The 82-tonne engine exploded."
    readings = sources(*texts)
    converted = next(m for m in readings[0].mentions if m.text.startswith("82"))
    assert [mention.text for mention in alike_elsewhere(converted, readings[1:], with_rules(Settings(), rules))] == [
        "82-tonne"
    ]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The fire burned 1,512 hectares (15,120 acres).", [("1,512 hectares", "15,120 acres")]),
        ("The fire burned 1,512 hectares (3,736 acres).", []),
        ("The pole is 50 feet (15 metres) tall.", []),
        ("It was 20 degrees Celsius (20 degrees Fahrenheit).", [("20 degrees Celsius", "20 degrees Fahrenheit")]),
    ],
)
def test_a_measure_and_its_conversion_are_one(rules, reported, text, wrong):
    found = conversions(reported(text, lang="en"), with_rules(Settings(), rules))
    assert [(one.text, other.text) for one, other in found] == wrong


def test_a_korean_measure_and_its_conversion_are_one(rules, reported):
    found = conversions(
        reported("산불로 100㏊(30만 평)가 탔다. 10㏊(30만 평)는 살았다."), with_rules(Settings(), rules)
    )
    assert [(one.text, other.text) for one, other in found] == [("10㏊", "30만 평")]


def test_a_conversion_stands_against_the_same_measure_and_its_conversion_elsewhere(sources):
    readings = sources(
        "The fire burned 1,512 hectares (15,120 acres).",
        "It burned 1,512 hectares (3,736 acres) and 12 barns.",
        "Rain fell on 90 acres.",
    )
    one, other = (next(m for m in readings[0].mentions if m.text.endswith(unit)) for unit in ("hectares", "acres"))
    assert [mention.text for mention in told_elsewhere(one, other, readings[1:])] == ["1,512 hectares", "3,736 acres"]


def test_sums_are_known_with_what_they_are_converted_to(reported):
    found = sums(reported("It cost 1.2 billion won ($840,000) and covers 2 hectares (5 acres).", lang="en"))
    assert [(one.text, other.text) for one, other in found] == [("1.2 billion won", "$840,000")]
