"""What ``factx explain`` says of rules: those of the rule files and those that are code."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from factx.extractors.mentions import mentions
from factx.link.link import link
from factx.models.document import Document
from factx.models.report import Reading, Report
from factx.report.explain import by_id, code, coded, rule, stage
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


@pytest.mark.parametrize("name", ["FX504", "fx504"])
@pytest.mark.parametrize(("lang", "words"), [("en", "rumour"), ("ko", "소문")])
def test_a_code_is_explained_in_either_language(name: str, lang: str, words: str) -> None:
    told = code(name, Words(lang)) or ""
    assert told.startswith("FX504  ")
    assert words in told


def test_an_unknown_code_is_not_explained() -> None:
    assert code("FX999", Words("en")) is None


def test_a_fact_is_shown_with_what_it_rests_on(report: Report) -> None:
    fact = report.readings[0].facts[0]
    told = by_id(fact.id, report) or ""
    assert told.splitlines()[0] == f"{fact.id}  status  partnership"
    assert "value: news/000.txt:1  “진행 중”" in told


def test_a_finding_is_shown_with_its_sides_and_facts(report: Report) -> None:
    finding = report.findings[0]
    told = by_id(finding.id, report) or ""
    assert "side 2: rumoured  (news/001.txt)" in told
    assert all(name in told for name in finding.facts)


def test_an_entity_is_shown_by_its_id_and_nothing_by_another(report: Report) -> None:
    assert "OpenAI" in (by_id("org:openai", report) or "")
    assert by_id("org:nobody", report) is None


def test_a_mention_is_shown_with_its_rule(reported: Callable[..., Reading], report: Report) -> None:
    reading = reported("The bridge cost 4 million won.", lang="en")
    (mention,) = (one for one in reading.mentions if one.kind == "figure")
    told = by_id(mention.id, replace(report, readings=(reading,))) or ""
    assert told.startswith(f"{mention.id}  4 million won\nrule: {mention.rule}\n")


@pytest.mark.parametrize(
    ("name", "words"),
    [("tokens", "다리/NNG@0:2"), ("mentions", "400만 원"), ("facts", "status: "), ("comparisons", "x:1  FX504")],
)
def test_each_step_shows_what_it_makes_of_an_article(
    reported: Callable[..., Reading], report: Report, rules: RuleSet, name: str, words: str
) -> None:
    readings = (reported("다리 공사에 400만 원이 들었다.", lang="ko"),)
    assert words in stage(name, replace(report, readings=readings), rules)
