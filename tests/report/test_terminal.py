"""The terminal report."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from factx.models.naming import short_names
from factx.models.report import Report
from factx.report.terminal import Settings, render
from factx.report.words import Words


def shown(report: Report, width: int, **settings: object) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None)
    render(report, console, Settings(width=width, **settings))
    return console.file.getvalue()


def test_each_side_shows_its_words_marked_in_their_sentence(report: Report) -> None:
    text = shown(report, 100)
    assert "▸진행 중◂" in text
    assert "are being ▸speculated◂" in text


def test_status_and_holder_of_each_side_are_named(report: Report) -> None:
    assert "rumoured · author" in shown(report, 100)


def test_the_report_ends_with_a_summary(report: Report) -> None:
    assert shown(report, 100).rstrip().endswith("2 sources · 2 facts · 1 possible")


def test_without_findings_the_summary_tells_no_difference_from_nothing_to_compare(report: Report) -> None:
    calm = replace(report, findings=())
    assert shown(calm, 100).rstrip().endswith("no difference")
    alone = replace(calm, readings=calm.readings[:1])
    assert shown(alone, 100).rstrip().endswith("1 source · 1 fact · nothing to compare it with")


def test_what_a_baseline_holds_is_known_and_not_without_difference(report: Report) -> None:
    assert shown(replace(report, findings=(), known=9), 100).rstrip().endswith("nothing new · 9 known")
    assert shown(replace(report, known=9), 100).rstrip().endswith("1 possible · 9 known")


def test_one_article_that_is_held_against_facts_is_compared(report: Report) -> None:
    alone = replace(report, findings=(), readings=report.readings[:1], held=4)
    assert shown(alone, 100).rstrip().endswith("1 source · 1 fact · 4 reference facts · no difference")


def many(report: Report, grounds: tuple[str, ...] = ("subject",)) -> Report:
    notes = [
        report.findings[0].model_copy(
            update={"id": f"x:{n}", "severity": "note", "message": f"Sentence {n}.", "grounds": grounds}
        )
        for n in range(20)
    ]
    return replace(report, findings=(*report.findings, *notes))


def test_notes_of_a_long_report_are_sentences_under_their_code(report: Report) -> None:
    text = shown(many(report), 100)
    assert text.count("▸speculated◂") == 1
    assert " · Sentence 19.\n" in text
    assert "--full" in text


def test_on_demand_every_note_shows_its_words(report: Report) -> None:
    assert shown(many(report), 100, full=True).count("▸speculated◂") == 21


def test_notes_that_rest_on_nearness_alone_are_counted_in_one_line(report: Report) -> None:
    text = shown(many(report, grounds=()), 100)
    assert "Sentence" not in text
    assert "20 further notes set two values beside each other" in text
    assert shown(many(report, grounds=()), 100, full=True).count("▸speculated◂") == 21


def test_what_is_new_is_marked_and_counted(report: Report) -> None:
    text = shown(report, 100, new=frozenset({"x:1"}))
    assert "new FX504" in text
    assert text.rstrip().endswith("1 new")


def test_a_finding_is_headed_by_words_and_not_by_ids(report: Report) -> None:
    assert shown(report, 100).splitlines()[4].endswith("OpenAI · partnership")


def test_findings_below_the_chosen_severities_are_left_out(report: Report) -> None:
    assert "FX504" not in shown(report, 100, severities=frozenset({"error"}))


def test_an_escape_in_a_source_never_reaches_the_terminal(report: Report) -> None:
    assert "\x1b" not in shown(report, 100)


@pytest.mark.parametrize("width", [60, 80, 140, 200])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    from rich.cells import cell_len

    assert max(cell_len(line) for line in shown(report, width).splitlines()) <= width


def test_sources_of_one_file_name_keep_their_folders() -> None:
    assert short_names(["a/x.txt", "b/x.txt", "b/y.txt"]) == {
        "a/x.txt": "a/x.txt",
        "b/x.txt": "b/x.txt",
        "b/y.txt": "y",
    }


def test_short_names_are_the_shortest_that_tell_files_apart() -> None:
    assert short_names(["n/000_ab.txt", "n/001_cd.txt"]) == {"n/000_ab.txt": "000", "n/001_cd.txt": "001"}
    assert short_names(["n/openai_ko.txt", "n/openai_en.txt"])["n/openai_ko.txt"] == "openai_ko"


def test_no_line_ends_in_blanks(report: Report) -> None:
    lines = shown(report, 80).splitlines()
    assert len(lines) > 3
    assert lines == [line.rstrip() for line in lines]


def test_korean_readers_get_korean_words_and_the_same_codes(report: Report) -> None:
    text = shown(report, 100, words=Words("ko"))
    assert "FX504" in text
    assert "충돌 가능" in text
    assert "소문 · 기사" in text
    assert text.rstrip().endswith("출처 2곳 · 사실 2건 · 충돌 가능 1건")
