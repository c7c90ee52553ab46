"""What ``factx explain`` says of rules: those of the rule files and those that are code."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from factx.extractors.mentions import mentions
from factx.link.link import link
from factx.models.document import Document
from factx.report.explain import coded, rule
from factx.report.words import Words
from factx.rules.load import RuleSet

FIXTURES = Path(__file__).parents[2] / "fixtures"
SOURCES = Path(__file__).parents[2] / "src" / "factx"
_ID = re.compile(r"""["']((?:en|ko)\.(?:quote|entity|figure|role)\.[a-z-]+(?:\.[a-z-]+)?|link\.[a-z-]+)["']""")
ARTICLES = [*sorted((FIXTURES / "articles").glob("*/*.txt")), *sorted((FIXTURES / "events").glob("*/*.txt"))]


def test_catalogue_is_sorted_without_repeats_and_says_something_in_both_languages(rules: RuleSet) -> None:
    rows = rules.table("shared/coded_rules")
    ids = [row["id"] for row in rows]
    assert ids == sorted(set(ids))
    assert all(row["en"].endswith(".") and row["ko"].endswith(".") for row in rows)


def test_families_and_languages_share_a_row(rules: RuleSet) -> None:
    english = Words("en")
    assert (coded("ko.entity.list.sports", rules, english) or "").startswith("ko.entity.list.sports\n\nThe name stands")
    assert "따옴표" in (coded("en.quote.term", rules, Words("ko")) or "")
    assert coded("ko.quote.invented", rules, english) is None
    assert coded("invented", rules, english) is None


def test_every_rule_id_in_the_code_is_explained(rules: RuleSet) -> None:
    sources = [path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py")]
    ids = {match[1] for text in sources for match in _ID.finditer(text)}
    assert len(ids) > 40
    assert {one for one in ids if not (rule(one, rules) or coded(one, rules, Words("en")))} == set()


@pytest.mark.slow
def test_every_rule_that_the_fixtures_meet_is_explained(rules: RuleSet, read: Callable[..., Document]) -> None:
    met: set[str] = set()
    for path in ARTICLES:
        document = read(path.read_text(encoding="utf-8"))
        found = mentions(document, rules)
        met |= {mention.rule for mention in found} | {fact.rule for fact in link(document, found, rules).facts}
    assert len(met) > 100
    assert {one for one in met if not (rule(one, rules) or coded(one, rules, Words("en")))} == set()
