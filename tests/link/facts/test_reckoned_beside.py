"""Words at the side of a figure that say how its amount is reckoned."""

import pytest

from factx.link.facts.reckoned import ways_of


@pytest.fixture
def ways(reported):
    """How the figure with these words is reckoned."""

    def run(text, lang, words):
        facts = reported(text, lang=lang, published="2026-08-14").facts
        return ways_of(next(f.warnings for f in facts if f.kind == "figure" and f.evidence[0].text == words))

    return run


@pytest.mark.parametrize(
    ("lang", "text", "words", "way"),
    [
        ("ko", "유족들에게 1인당 3억원을 준다.", "3억원", "each"),
        ("en", "The families will get 300 million won apiece.", "300 million won", "each"),
        ("ko", "지점을 270곳으로 줄이겠다고 했다.", "270곳", "to"),
        ("en", "The city will raise tram fares to 300 won.", "300 won", "to"),
        ("ko", "노선 40개 감축을 알렸다.", "40개", "by"),
        ("en", "The bank will cut its branches by 270.", "270", "by"),
    ],
)
def test_a_word_at_the_side_of_an_amount_says_how_it_is_reckoned(ways, lang, text, words, way):
    assert way in ways(text, lang, words)


def test_what_somebody_earned_is_no_change_by_so_much(ways):
    assert "by" not in ways("회사는 영업이익 1천860억원을 올렸다.", "ko", "1천860억원")


def test_a_price_for_a_pyeong_is_one_for_so_many_square_metres(ways):
    pyeong = ways("아파트는 평당 4천만원에 팔렸다.", "ko", "4천만원")
    metres = ways("아파트는 3.3㎡당 4천만원에 팔렸다.", "ko", "4천만원")
    assert (
        {way for way in pyeong if way.startswith("per:")} == {way for way in metres if way.startswith("per:")} != set()
    )
