"""A finding under review as rich text."""

from dataclasses import replace

from factx.models.report import Report
from factx.report.words import Words
from factx.review.decisions import Decisions
from factx.review.show import Shown


def test_the_title_says_code_subject_and_place(shown: Shown, decisions: Decisions) -> None:
    title = shown.title(decisions.current, decisions).plain
    assert title.startswith("FX504")
    assert "OpenAI" in title
    assert title.endswith("1 of 2 · 0 judged")


def test_each_side_has_its_label_and_its_marked_words(shown: Shown, decisions: Decisions) -> None:
    first, second = (side.plain for side in shown.sides(decisions.current, 80))
    assert first.startswith("ongoing")
    assert "▸진행 중◂" in first
    assert second.startswith("rumoured")
    assert "▸speculated◂" in second


def test_only_korean_words_are_romanised_and_only_when_asked(shown: Shown, decisions: Decisions) -> None:
    plain = shown.sides(decisions.current, 80)
    shown.latin = True
    korean, english = shown.sides(decisions.current, 80)
    assert "samseong" in korean.plain.lower()
    assert "samseong" not in plain[0].plain.lower()
    assert english.plain == plain[1].plain


def test_whole_articles_have_their_evidence_marked_and_no_escapes(shown: Shown, decisions: Decisions) -> None:
    text = shown.articles(decisions.current)
    assert "\x1b" not in text.plain
    assert [text.plain[span.start : span.end] for span in text.spans if "underline" in str(span.style)] == [
        "진행 중", "speculated",
    ]  # fmt: skip


def test_an_article_that_is_not_cited_is_not_shown(report: Report, decisions: Decisions) -> None:
    finding = report.findings[0]
    one_sided = finding.model_copy(update={"sides": finding.sides[:1]})
    assert "Ties with Samsung" not in Shown(report).articles(one_sided).plain


def test_a_decision_is_told_with_its_note_and_kept_in_the_history(shown: Shown, decisions: Decisions) -> None:
    finding = decisions.current
    assert shown.history(decisions).plain == "nothing decided yet"
    decisions.decide("same", "같은 말")
    assert "same  " in shown.history(decisions).plain
    assert "같은 말" in shown.history(decisions).plain
    assert finding.code is not None
    assert finding.code in shown.history(decisions).plain


def test_a_korean_reader_is_told_in_korean(report: Report, decisions: Decisions) -> None:
    shown = Shown(replace(report), Words("ko"))
    assert "2건 중 1 · 판정 0건" in shown.title(decisions.current, decisions).plain
    assert shown.history(decisions).plain == "아직 판정한 것이 없습니다"
