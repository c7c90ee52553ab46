"""What a change is measured from."""

import pytest


@pytest.fixture(scope="module")
def told(reported):
    def run(text: str) -> dict[str, str | None]:
        lang = "ko" if any("가" <= letter <= "힣" for letter in text) else "en"
        reading = reported(text, lang=lang)
        return {f.evidence[0].text: f.facets.basis for f in reading.facts if f.kind == "figure"}

    return run


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        (
            "지난해 3분기보다 매출은 17.21%, 영업이익은 274% 늘었다.",
            {"17.21%": "change:P1Y", "274%": "change:P1Y"},
        ),
        ("전기 대비 매출은 6.66% 증가했다.", {"6.66%": "change:P3M"}),
        ("직전 분기(2분기)와 비교하면 매출은 6.66% 늘었다.", {"6.66%": "change:P3M"}),
        ("1분기 수출은 지난해 4분기에 견줘 12.4% 늘었다.", {"12.4%": "change:P3M"}),
        ("4분기 수출은 지난해 4분기에 견줘 12.4% 늘었다.", {"12.4%": "change:P1Y"}),
        ("물가가 전달보다 0.2% 올랐다.", {"0.2%": "change:P1M"}),
        ("Revenue rose 9 percent from a year earlier.", {"9 percent": "change:P1Y"}),
        ("Output fell 2% on-quarter.", {"2%": "change:P3M"}),
        ("Prices rose 3 percent.", {"3 percent": None}),
    ],
)
def test_the_words_of_comparison_say_from_when(told, text, bases):
    assert told(text) == bases


def test_a_level_has_no_base(told):
    assert told("매출은 지난해보다 늘어난 79조원이다.") == {"79조원": None}
