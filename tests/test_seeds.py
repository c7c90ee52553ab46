"""What the sample articles must and must not show (what holds between them: test_seed_findings)."""

from pathlib import Path

import pytest

from factx.api import extract
from factx.models.document import FACT_ZONES
from factx.models.mention import FigureValue, Mention, QuoteValue
from factx.models.report import Report

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def report() -> Report:
    return extract([SEEDS])


def mentions(report: Report, number: str, kind: str) -> list[Mention]:
    (reading,) = [r for r in report.readings if f"/{number}_" in f"/{r.source.id}"]
    return [mention for mention in reading.mentions if mention.kind == kind]


def test_words_of_every_mention_stand_at_its_offsets(report: Report) -> None:
    for reading in report.readings:
        assert reading.mentions
        for mention in reading.mentions:
            assert mention.text == reading.document.text[mention.start : mention.end]


@pytest.mark.parametrize(
    ("number", "inside"),
    [("004", "Standards Board Policy (0/250자)"), ("004", "Cafe24"), ("004", "LG U+"), ("002", "May 26 (Korean time)")],
)
def test_digits_of_names_dates_and_page_furniture_are_no_figures(report: Report, number: str, inside: str) -> None:
    (reading,) = [r for r in report.readings if f"/{number}_" in f"/{r.source.id}"]
    start = reading.document.text.index(inside)
    figures = mentions(report, number, "figure")
    assert not [m.text for m in figures if start <= m.start < start + len(inside)]


def test_one_of_the_three_great_is_a_rank_and_counts_nothing(report: Report) -> None:
    (great,) = [m.value for m in mentions(report, "001", "figure") if "3대" in m.text]
    assert isinstance(great, FigureValue)
    assert (great.form, great.number) == ("rank", 3)


@pytest.mark.parametrize(
    ("number", "words"),
    [("000", "톱다운"), ("001", "오픈AI 포 컨트리즈(OpenAI for Countries)"), ("002", "OpenAI for Countries")],
)
def test_names_in_quotation_marks_are_not_spoken(report: Report, number: str, words: str) -> None:
    quotes = [m.value for m in mentions(report, number, "quote")]
    manners = {q.manner for q in quotes if isinstance(q, QuoteValue) and q.content.text == words}
    assert manners == {"term"}


def test_facts_come_from_prose_alone(report: Report) -> None:
    for reading in report.readings:
        outside = [b for b in reading.document.blocks if b.zone not in FACT_ZONES]
        assert reading.facts
        for fact in reading.facts:
            for evidence in fact.evidence:
                assert not [b.zone for b in outside if b.start < evidence.end and evidence.start < b.end]


def test_users_a_week_worldwide_are_read_with_their_bound(report: Report) -> None:
    (users,) = [m.value for m in mentions(report, "001", "figure") if "7억" in m.text]
    assert isinstance(users, FigureValue)
    assert (users.number, users.bound, users.unit, users.step) == (700_000_000, "at_least", "person", 100_000_000)


def test_what_a_bound_in_the_verb_says_is_kept(report: Report) -> None:
    (customers,) = [m.value for m in mentions(report, "001", "figure") if "500만" in m.text]
    assert isinstance(customers, FigureValue)
    assert (customers.bound, customers.bound_cue and customers.bound_cue.text[:2]) == ("more_than", "넘어")


def test_one_man_is_one_entity_in_all_five_articles(report: Report) -> None:
    (kwon,) = [e for e in report.entities if "제이슨 권" in e.names.ko]
    assert "Jason Kwon" in kwon.names.en
    assert len(kwon.sources) == 5
