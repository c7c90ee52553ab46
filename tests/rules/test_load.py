"""Loading rule folders."""

from pathlib import Path

import pytest

from factx.models.document import Document, Sentence
from factx.models.source import Source
from factx.rules.errors import RuleError
from factx.rules.load import RuleSet

RULE = """
schema = "factx.rules/1"
lang = "ko"
kind = "date"

[[rule]]
id = "ko.date.coming-day"
summary = "오는 11일"
pattern = '{pattern}'
emit = {{ type = "DATE", cue = "$when.id" }}
{more}

[[rule.example]]
text = "오는 11일"
find = "오는 11일"

[[rule.counterexample]]
text = "11개"
why = "no day"
"""


def folder(root: Path, pattern: str = "{when} \\d+일", more: str = "", name: str = "day.toml") -> Path:
    (root / "ko" / "date").mkdir(parents=True, exist_ok=True)
    (root / "ko" / "lexicon").mkdir(parents=True, exist_ok=True)
    (root / "ko" / "lexicon" / "when.tsv").write_text("surface\tid\n오는\tfuture\n지난\tpast\n", encoding="utf-8")
    (root / "ko" / "date" / name).write_text(RULE.format(pattern=pattern, more=more), encoding="utf-8")
    return root


def document(text: str) -> Document:
    source = Source(
        id="t", path=None, url=None, lang="ko", title=None, publisher=None, published=None, published_from="none",
        encoding="utf-8", sha256="", characters=len(text), normalized=False,
    )  # fmt: skip
    return Document(source, text, (), (Sentence(0, len(text), "ko", "body", 0),))


def test_a_rule_finds_its_span_and_fills_its_values(tmp_path: Path) -> None:
    (match,) = RuleSet([folder(tmp_path)]).scan("date", document("행사는 오는 11일 열린다"))
    assert (match.start, match.end) == (4, 10)
    assert match.emitted() == {"type": "DATE", "cue": "future"}


def test_what_stands_before_can_forbid_a_match(tmp_path: Path) -> None:
    rules = RuleSet([folder(tmp_path, more="unless = { before = '한국에\\s' }")])
    assert list(rules.scan("date", document("한국에 오는 11일"))) == []


def test_an_unknown_slot_is_an_error_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"day\.toml:7: ko\.date\.coming-day: unknown slot \{planet\}"):
        RuleSet([folder(tmp_path, "{planet} \\d+일")]).matchers("date", "ko")


def test_two_rules_of_one_id_are_an_error(tmp_path: Path) -> None:
    folder(tmp_path)
    with pytest.raises(RuleError, match="a second rule of this id"):
        RuleSet([folder(tmp_path, name="other.toml")]).matchers("date", "ko")


def test_a_rule_without_a_counterexample_is_an_error(tmp_path: Path) -> None:
    file = folder(tmp_path) / "ko" / "date" / "day.toml"
    file.write_text(file.read_text(encoding="utf-8").split("[[rule.counterexample]]")[0], encoding="utf-8")
    with pytest.raises(RuleError, match=r"day\.toml:7: ko\.date\.coming-day: counterexample"):
        RuleSet([tmp_path]).matchers("date", "ko")


def test_an_overlay_replaces_and_disables(tmp_path: Path) -> None:
    base, overlay = folder(tmp_path / "base"), tmp_path / "mine"
    (overlay / "ko" / "date").mkdir(parents=True)
    (overlay / "ko" / "date" / "off.toml").write_text(
        'schema = "factx.rules/1"\nlang = "ko"\nkind = "date"\ndisable = ["ko.date.coming-day"]\n', encoding="utf-8"
    )
    assert RuleSet([base, overlay]).matchers("date", "ko") == ()


def test_the_digest_changes_with_a_word_list(tmp_path: Path) -> None:
    before = RuleSet([folder(tmp_path)]).digest
    (tmp_path / "ko" / "lexicon" / "when.tsv").write_text("surface\tid\n오는\tfuture\n", encoding="utf-8")
    assert RuleSet([tmp_path]).digest != before


def test_the_concepts_of_a_shared_list_are_at_hand(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "trouble.tsv").write_text("concept\tnote\nleak\t\nquarrel\t\n", encoding="utf-8")
    assert RuleSet((tmp_path,)).concepts("trouble") == {"leak", "quarrel"}
