"""The words of reports in both languages."""

import string

import pytest

from factx.models.finding import SEVERITIES
from factx.report import words as module
from factx.report.words import Words

EN, KO = Words("en"), Words("ko")


@pytest.mark.parametrize("table", ["_WORDS", "_VERDICTS", "_REVIEW", "_COUNTED"])
def test_both_languages_say_the_same_with_the_same_fields(table: str) -> None:
    fields = string.Formatter().parse
    for key, said in getattr(module, table).items():
        english, korean = said[0], said[-1]
        assert english, key
        assert any("가" <= letter <= "힣" for letter in korean), key
        if table != "_COUNTED":
            assert {f for _, f, _, _ in fields(english) if f} == {f for _, f, _, _ in fields(korean) if f}, key


def test_one_is_singular_in_english_and_counted_in_korean() -> None:
    assert [EN.count("source", n) for n in (0, 1, 5)] == ["0 sources", "1 source", "5 sources"]
    assert KO.count("source", 5) == "출처 5곳"


@pytest.mark.parametrize("severity", SEVERITIES)
def test_english_names_severities_as_the_output_does(severity: str) -> None:
    assert EN.severity(severity) == severity
    assert KO.severity(severity) == KO(severity)


def test_verdicts_and_statuses_have_names() -> None:
    assert (EN.verdict("not_comparable"), KO.verdict("not_comparable")) == ("not comparable", "비교 불가")
    assert KO.status("ongoing") == "진행 중"


def test_the_review_fills_in_its_numbers() -> None:
    assert KO.review("place", n=2, all=5, judged=1) == "5건 중 2 · 판정 1건"


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        EN("no such word")
