"""The words of reports in both languages."""

import string
from pathlib import Path

import pytest

from factx.models.finding import SEVERITIES
from factx.reconciler.catalogue import interface
from factx.report import words as module
from factx.report.words import Words

EN, KO = Words("en"), Words("ko")


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


ENTRIES = [(table, key, said) for table, keys in interface().items() for key, said in keys.items()]


@pytest.mark.parametrize(("table", "key", "said"), ENTRIES, ids=[f"{table}-{key}" for table, key, _ in ENTRIES])
def test_both_languages_say_everything_with_the_same_fields(table: str, key: str, said: dict[str, str]) -> None:
    assert set(said) == {"en", "ko"} | ({"one"} if table == "counted" else set())
    assert all(said.values())
    assert len({frozenset(_fields(text)) for text in said.values()}) == 1
    assert any("가" <= letter <= "힣" for letter in said["ko"])
    assert not any("가" <= letter <= "힣" for letter in said["en"])


def test_every_text_is_used() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(module.__file__).parents[1].rglob("*.py"))
    unused = [(table, key) for table, key, _ in ENTRIES if f'"{key}"' not in code and f"'{key}'" not in code]
    assert unused == []


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
