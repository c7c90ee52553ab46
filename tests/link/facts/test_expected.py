"""Values that were expected and are no outcome."""

import pytest


@pytest.fixture(scope="module")
def told(reported):
    def run(text: str) -> dict[str, tuple[str, str]]:
        lang = "ko" if any("가" <= letter <= "힣" for letter in text) else "en"
        reading = reported(text, lang=lang)
        return {f.evidence[0].text: (f.attribute, f.status.name) for f in reading.facts if f.kind == "figure"}

    return run


def test_what_was_expected_is_of_what_it_is_compared_with(told):
    facts = told("Revenue stood at 79 trillion won, below market expectations of 81.57 trillion won.")
    assert facts["79 trillion won"] == ("business.revenue", "done")
    assert facts["81.57 trillion won"] == ("business.revenue", "projected")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Operating profit came to 9.1 trillion won, missing the 10.3 trillion won forecast by analysts.",
            "10.3 trillion won",
        ),
        ("Earnings were $1.62 a share, beating the $1.51 analysts had expected.", "$1.51"),
        ("증권사 예상치 10조7717억원에 못 미쳤다.", "10조7717억원"),
        ("영업이익이 시장 컨센서스(10조3000억원)를 밑돌았다.", "10조3000억원"),
        ("2분기 성장률은 0.5% 높아졌을 것이라는 게 정부 예상이다.", "0.5%"),
    ],
)
def test_expected_values_are_projected(told, text, value):
    assert told(text)[value][1] == "projected"


def test_what_misses_an_expectation_is_an_outcome(told):
    assert told("영업이익이 시장 기대를 밑도는 9조원으로 집계됐다.")["9조원"][1] != "projected"
