"""What the five sample articles must show between them (the rows that reading and linking reach)."""

import pytest

from factx.models.finding import Finding
from factx.reconciler.settings import Settings
from factx.run.pipeline import read_source, reconciled, run_record, together

Places = tuple[str, str]


@pytest.fixture(scope="module")
def found(rules, seeds) -> tuple[Finding, ...]:
    documents = [article_of(path, rules) for path in sorted(seeds.glob("*.txt"))]
    readings = [read_source(document, rules) for document in documents]
    return reconciled(together(run_record(rules, {}), readings, rules), rules, Settings()).findings


def article_of(path, rules):
    from factx.read.article import document

    return document(path.stem[:3], path.read_text(encoding="utf-8"), rules)


def cites(side, place: Places) -> bool:
    source, words = place
    return any(e.source == source and (words in e.text or e.text in words) for e in side.evidence)


def sides_apart(finding, one: Places, other: Places) -> bool:
    here = {n for n, side in enumerate(finding.sides) if cites(side, one)}
    there = {n for n, side in enumerate(finding.sides) if cites(side, other)}
    return bool(here and there and len(here | there) > 1)


DIFFER = [
    ("Samsung and SK: speculated, in motion", "FX504", ("003", "being speculated"), ("004", "partnerships in motion")),
    (
        "data centre: no commitment, possible",
        "FX505",
        ("000", "데이터센터 설립"),
        ("004", "may establish a data center"),
    ),
    ("MOU: planned, announced", "FX501", ("000", "MOU를 체결"), ("004", "memorandum of understanding")),
    ("partner lists", "FX601", ("003", "Yanolja"), ("004", "GS Engineering")),
    ("equity: rumoured, denied", "FX510", ("003", "equity stake"), ("004", "alluded to rejecting")),
    ("ties inside 004: potential, in motion", "FX504", ("004", "potential ties"), ("004", "partnerships in motion")),
    ("cooperation with the government", "FX505", ("001", "계획은 밝히지 않았"), ("002", "comprehensive cooperation")),
    ("denial in words and in paraphrase", "FX303", ("004", "We haven’t had any"), ("004", "alluded to rejecting")),
    ("integration: done, planned", "FX501", ("002", "Kakao has integrated"), ("004", "plans to update")),
]


@pytest.mark.parametrize(("code", "one", "other"), [row[1:] for row in DIFFER], ids=[row[0] for row in DIFFER])
def test_a_difference_that_must_come_out(found, code, one, other):
    assert any(code in (f.code, *f.also) and sides_apart(f, one, other) for f in found)


AGREE = [
    ("third office in Asia", ("001", "세 번째"), ("003", "third")),
    ("12th in the world", ("001", "12번째"), ("004", "12th")),
    ("launch day", ("000", "10일"), ("004", "Wednesday")),
    ("headcount undisclosed", ("001", "인력 규모"), ("004", "headcount")),
    ("launch", ("000", "출범을 공식화했다"), ("003", "launching its Korean subsidiary")),
]


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in AGREE], ids=[row[0] for row in AGREE])
def test_an_agreement_across_languages(found, one, other):
    calm = [f for f in found if f.relation in ("agrees", "refines", "compatible")]
    assert any(any(cites(s, one) for s in f.sides) and any(cites(s, other) for s in f.sides) for f in calm)


def test_nothing_in_the_sample_is_a_plain_contradiction(found):
    assert not [f for f in found if f.severity == "error"]


def test_002_draws_on_another_report(found):
    assert any(f.code == "FX701" and f.sides[1].label == "ZDNet Korea" for f in found)


def test_weekly_users_of_the_world_and_monthly_users_of_korea_raise_no_alarm(found):
    alarms = [f for f in found if f.severity in ("warning", "error")]
    assert not [f for f in alarms if sides_apart(f, ("001", "7억 명"), ("004", "20.31 million"))]
