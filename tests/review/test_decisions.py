"""Decisions on findings."""

from factx.reconciler.judgements import read_judgements
from factx.review.decisions import Decisions


def test_a_decision_is_on_disk_at_once_and_the_next_finding_is_shown(decisions: Decisions) -> None:
    decisions.decide("same", "번역 차이")
    assert read_judgements(decisions.file)["x:1"].note == "번역 차이"
    assert decisions.current.id == "x:2"


def test_a_review_goes_on_where_the_last_one_stopped(decisions: Decisions) -> None:
    decisions.decide("conflict")
    again = Decisions.start(decisions.findings, decisions.file, None, decisions.now)
    assert again.current.id == "x:2"


def test_undo_takes_back_the_last_decision_on_disk_too(decisions: Decisions) -> None:
    decisions.decide("conflict")
    decisions.undo()
    assert (decisions.current.id, decisions.judgement) == ("x:1", None)
    assert read_judgements(decisions.file) == {}


def test_undo_of_a_second_thought_brings_back_the_first(decisions: Decisions) -> None:
    decisions.decide("conflict")
    decisions.move(-1)
    decisions.decide("ignore")
    decisions.undo()
    assert decisions.judgement.verdict == "conflict"


def test_undo_without_a_decision_does_nothing(decisions: Decisions) -> None:
    assert decisions.undo() is None


def test_a_note_keeps_the_verdict(decisions: Decisions) -> None:
    decisions.decide("conflict")
    decisions.move(-1)
    decisions.note("기자에게 확인")
    assert (decisions.judgement.verdict, decisions.judgement.note) == ("conflict", "기자에게 확인")


def test_the_file_only_grows(decisions: Decisions) -> None:
    decisions.decide("conflict")
    before = decisions.file.read_bytes()
    decisions.undo()
    assert decisions.file.read_bytes().startswith(before)


def test_moving_stops_at_both_ends(decisions: Decisions) -> None:
    decisions.move(-5)
    assert decisions.position == 0
    decisions.move(9)
    assert decisions.position == 1
