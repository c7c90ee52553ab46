"""factx as a library."""

import subprocess
import sys

import pytest

import factx
from factx import InputError, extract, reconcile

KO = "오픈AI는 2025년 9월 10일 서울에서 “협력하겠다”고 밝혔다.\n"
EN = "According to a report by ZDNet Korea, OpenAI said on 10 September 2025 that it opened an office in Seoul.\n"


def test_texts_and_paths_give_a_report(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(KO, encoding="utf-8")
    report = extract(["a.txt", {"id": "b", "text": EN, "lang": "en", "published": "2025-09-10"}])
    assert [reading.source.id for reading in report.readings] == ["a.txt", "b"]
    assert report.readings[1].source.published == "2025-09-10"
    assert all(m.text == r.document.text[m.start : m.end] for r in report.readings for m in r.mentions)


def test_findings_come_with_the_report() -> None:
    assert [finding.code for finding in reconcile([{"id": "b", "text": EN}]).findings] == ["FX701"]


def test_what_cannot_be_read_raises_or_is_told() -> None:
    with pytest.raises(InputError, match="no such file"):
        extract(["missing.txt"])
    problems: list[str] = []
    assert len(extract(["missing.txt", {"text": KO}], problems=problems).readings) == 1
    assert problems == ["missing.txt: no such file or folder"]


def test_the_names_of_the_package_are_those_it_has() -> None:
    assert all(getattr(factx, name) is not None for name in factx.__all__)
    with pytest.raises(AttributeError):
        factx.nothing  # noqa: B018


def test_records_go_into_a_data_frame() -> None:
    pandas = pytest.importorskip("pandas")
    frame = factx.to_frame(extract([{"text": KO}]), "source")
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["lang"]) == ["ko"]


def test_a_spacy_pipeline_takes_factx_in() -> None:
    program = (
        "import spacy; from factx.spacy_component import register; register(); nlp = spacy.blank('en');"
        "nlp.add_pipe('factx', config={'published': '2025-09-10'});"
        f"doc = nlp({EN!r}); spans = doc.spans['factx'];"
        "assert [s for s in spans if s.label_ == 'entity' and s._.factx.text == 'OpenAI'], spans"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
