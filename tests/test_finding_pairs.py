"""Finding codes in made-up articles: a pair that shows the code, and one like it that must not."""

import json
from pathlib import Path

import pytest

from factx.models.finding import Finding
from factx.read import article
from factx.reconciler.catalogue import catalogue
from factx.reconciler.settings import Settings
from factx.run.pipeline import read_source, reconciled, run_record, together

PAIRS = Path(__file__).parents[1] / "fixtures" / "pairs"
FOLDERS = {path.name.split("-")[0]: path for path in sorted(PAIRS.iterdir())}


def findings(path, rules) -> tuple[Finding, ...]:
    readings = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        declared = article.Declared(lang=row["lang"], published=row.get("published"), published_from="input")
        readings.append(read_source(article.document(row["id"], row["text"], rules, declared), rules))
    return reconciled(together(run_record(rules, {}), readings, rules), rules, Settings()).findings


def codes(found):
    return {code for finding in found for code in (finding.code, *finding.also) if code}


def test_every_code_about_the_world_has_a_pair():
    assert set(FOLDERS) == {code for code in catalogue() if not code.startswith("FX9")}


@pytest.mark.slow
@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_the_pair_shows_its_code_and_the_other_raises_no_alarm(code, rules):
    assert code in codes(findings(FOLDERS[code] / "pair.jsonl", rules))
    calm = findings(FOLDERS[code] / "not.jsonl", rules)
    assert code not in codes(calm)
    assert [finding for finding in calm if finding.severity in ("warning", "error")] == []
