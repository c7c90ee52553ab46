"""What a value was before, beside what it is now."""

import pytest

from factx.link.facts.reckoned import ways_of


@pytest.fixture
def ways(reported):
    def of(lang, text, words):
        facts = reported(text, lang=lang, published="2026-08-14").facts
        return ways_of(next(f.warnings for f in facts if f.kind == "figure" and f.evidence[0].text == words))

    return of


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The bureau logged 23 alerts in the third quarter, up from 19 a year before.", "23"),
        ("en", "The ward treated 240 patients in June, compared with 180 in May.", "240 patients"),
        ("ko", "소방서는 지난해 19건보다 많은 27건의 화재를 껐다.", "27건"),
    ],
)
def test_a_value_beside_what_it_was_is_a_level(ways, lang, text, words):
    assert "to" in ways(lang, text, words)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The bureau logged 23 alerts and heard 19 witnesses.", "23"),
        ("en", "The bureau logged 23 alerts, up by 19 percent from a year before.", "23"),
        ("ko", "소방서는 화재 19건과 구조 27건을 처리했다.", "27건"),
    ],
)
def test_a_value_beside_another_one_is_nothing_more(ways, lang, text, words):
    assert "to" not in ways(lang, text, words)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "이 회사 주가는 3만8천450원에 장을 마쳤다.", "3만8천450원"),
        ("en", "The shares closed at 38,450 won.", "38,450 won"),
    ],
)
def test_what_a_share_closes_at_is_a_level(ways, lang, text, words):
    assert "to" in ways(lang, text, words)
