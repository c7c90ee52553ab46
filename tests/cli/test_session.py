"""One run of a command over articles."""

from dataclasses import replace
from pathlib import Path

import pytest
import typer

from factx.cli import options as o
from factx.cli.session import Session, checked, judged, language, listed, only, spoken, write
from factx.models.finding import Finding
from factx.models.report import Report

KO = "오픈AI는 2025년 9월 10일 서울에서 “협력하겠다”고 밝혔다. 이용자는 7억 명이다.\n"


@pytest.fixture
def session(here: Path):
    (here / "a.txt").write_text(KO, encoding="utf-8")

    def make(*paths: str, **reads: object) -> Session:
        return Session(paths or ("a.txt",), o.Reads(**reads))

    return make


def test_what_cannot_be_read_is_told_and_costs_only_itself(session, capsys) -> None:
    made = session("none.txt", "a.txt")
    assert [reading.source.id for reading in made.readings()] == ["a.txt"]
    assert capsys.readouterr().err == "factx: none.txt: no such file or folder\n"
    assert (made.problems, made.status(), made.status(grave=True)) == (1, 3, 3)


def test_the_status_of_a_run_without_problems(session) -> None:
    made = session()
    list(made.readings())
    assert (made.status(), made.status(grave=True)) == (0, 1)


@pytest.mark.parametrize(
    ("reads", "message"),
    [
        ({"anchor": "yesterday"}, "--anchor yesterday: not an ISO date"),
        ({"input_format": "yaml"}, "no input format 'yaml'"),
    ],
)
def test_wrong_options_end_it_before_anything_is_read(session, capsys, reads: dict[str, str], message: str) -> None:
    with pytest.raises(typer.Exit):
        session(**reads)
    assert message in capsys.readouterr().err


def test_nothing_read_is_an_error_unless_an_empty_report_will_do(session, capsys) -> None:
    with pytest.raises(typer.Exit) as ended:
        session("none.txt").report()
    assert ended.value.exit_code == 2
    assert session("none.txt").report(empty=True).readings == ()


@pytest.mark.parametrize(
    ("judges", "message"),
    [
        ({"rate": ["KRW=1380"]}, "a rate looks like"),
        ({"rate": ["KRW/XXX=5"]}, "KRW/XXX=5: there is no currency 'XXX'"),
        ({"judgements": Path("none.jsonl")}, "none.jsonl: no such file of judgements"),
        ({"reference": Path("none.jsonl")}, "none.jsonl: no such file"),
        ({"reference": Path("bad.jsonl")}, "bad.jsonl:1: not a fact"),
        ({"baseline": Path("none.json")}, "none.json: no such file"),
    ],
)
def test_what_findings_are_held_against_must_be_right(
    session, report: Report, here: Path, capsys, judges: dict[str, object], message: str
) -> None:
    (here / "bad.jsonl").write_text('{"record": "fact", "id": 1}\n', encoding="utf-8")
    with pytest.raises(typer.Exit):
        judged(report, o.Judges(**judges), session())
    assert message in capsys.readouterr().err


def test_mentions_of_some_kinds_alone(session) -> None:
    whole = session().report()
    some = only(whole, ("date",))
    assert {m.kind for reading in some.readings for m in reading.mentions} == {"date"}
    assert some.readings[0].facts == whole.readings[0].facts


@pytest.mark.parametrize(
    ("environment", "ui", "lang"),
    [
        ({"LC_ALL": "ko_KR.UTF-8"}, None, "ko"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "ko_KR"}, None, "ko"),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "ko_KR"}, None, "en"),
        ({"LC_ALL": "C"}, o.Ui.ko, "ko"),
        ({"LC_ALL": "ko_KR.UTF-8"}, o.Ui.en, "en"),
    ],
)
def test_reports_speak_the_language_of_the_reader(monkeypatch, environment, ui: o.Ui | None, lang: str) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language(ui).lang == lang
    assert spoken(o.Writes(format="markdown", ui=ui)) == lang
    assert spoken(o.Writes(format="json", ui=ui)) == ("ko" if ui is o.Ui.ko else "en")


def test_parts_of_a_list_are_known_words(capsys) -> None:
    assert listed(" fact, run ,", ("run", "fact"), "records") == ("fact", "run")
    for wrong in ("facts", "", ",", "fact,runs"):
        with pytest.raises(typer.Exit):
            listed(wrong, ("run", "fact"), "records")
    assert "no records facts" in capsys.readouterr().err.replace("'", "")


def test_the_ending_of_a_file_chooses_the_format(report: Report, here: Path) -> None:
    write(report, o.Writes(output=here / "r.json"), "finding")
    assert (here / "r.json").read_text(encoding="utf-8").startswith("{")
    with pytest.raises(typer.Exit):
        write(report, o.Writes(output=here / "none" / "r.json"), "finding")


def test_findings_are_told_in_the_language_asked_for(session, report: Report, here: Path) -> None:
    told: dict[str, tuple[Finding, ...]] = {
        lang: judged(report, o.Judges(show=o.Show.all), session(), lang).findings for lang in ("en", "ko")
    }
    assert len(told["en"]) == len(told["ko"])


@pytest.mark.parametrize("name", ["out.xlsx", "out.txt", "out.xyz", "out"])
def test_an_ending_that_stands_for_no_format_is_refused_with_those_that_do(capsys, name: str) -> None:
    with pytest.raises(typer.Exit) as ended:
        checked(o.Writes(output=Path(name)), "fact")
    assert ended.value.exit_code == 2
    told = capsys.readouterr().err
    assert told.startswith(f"factx: {name}: no format has this ending (.jsonl, .ndjson, .json, .csv,")
    checked(o.Writes(output=Path(name), format="csv"), "fact")


def test_a_table_of_what_makes_no_table_is_refused(capsys) -> None:
    with pytest.raises(typer.Exit):
        checked(o.Writes(format="csv", records="run"), "fact")
    assert capsys.readouterr().err == "factx: no table holds records of kind run (--format jsonl)\n"


def test_what_is_made_of_findings_needs_a_command_that_compares(capsys) -> None:
    checked(o.Writes(format="claimreview"), "fact")
    with pytest.raises(typer.Exit):
        checked(o.Writes(format="claimreview"), "fact", compares=False)
    assert "extract compares nothing (factx reconcile --format claimreview)" in capsys.readouterr().err


def test_where_nothing_is_contested_there_are_no_drafts_and_that_is_said(report: Report, capsys) -> None:
    calm = replace(report, findings=())
    write(calm, o.Writes(format="claimreview"), "finding")
    assert capsys.readouterr().err.startswith("factx: nothing to write: claimreview drafts conflicts")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the document is empty"),
        ("Гривна", "neither Korean nor English"),
        ("인구는 <b>279만</b> 명이다.", "the text holds HTML markup, which is read as words: <b>"),
    ],
)
def test_a_source_that_gives_nothing_is_named(session, here: Path, capsys, text: str, message: str) -> None:
    (here / "b.txt").write_text(text, encoding="utf-8")
    list(session("a.txt", "b.txt").readings())
    told = capsys.readouterr().err
    assert told.startswith(f"factx: b.txt: {message}")
    assert "a.txt" not in told
    list(session("b.txt", quiet=True).readings())
    assert capsys.readouterr().err == ""


def test_what_the_baseline_has_is_counted(session, here: Path) -> None:
    (here / "b.txt").write_text(KO.replace("7억", "9억"), encoding="utf-8")
    made = session("a.txt", "b.txt")
    whole = judged(made.report(), o.Judges(), made)
    write(whole, o.Writes(output=here / "before.jsonl"), "finding")
    after = judged(made.report(), o.Judges(baseline=here / "before.jsonl"), made)
    assert len(whole.findings) > 0
    assert (after.findings, after.known) == ((), len(whole.findings))


def test_what_is_wrong_with_rates_is_said(session, report: Report, capsys) -> None:
    rates = o.Judges(rate=["USD/KRW=1447"])
    judged(report, rates, session())
    slip, unused = capsys.readouterr().err.splitlines()
    assert slip.startswith("factx: --rate USD/KRW=1447: a KRW never cost")
    assert unused.startswith("factx: --rate USD/KRW=1447 was not used")
    judged(report, rates, session(quiet=True))
    assert capsys.readouterr().err.splitlines() == [slip]


def test_pages_that_are_left_out_are_told(session, here: Path, capsys) -> None:
    (here / "page.html").write_text("<p>인구는 279만 명이다.</p>", encoding="utf-8")
    session(".", quiet=True)
    assert capsys.readouterr().err == ""
    session(".")
    assert capsys.readouterr().err == "factx: HTML pages were left out: 1 (save their text as .txt)\n"
