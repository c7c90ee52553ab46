"""Evidence in its sentence, with the right words marked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.base import Span
from factx.models.document import Sentence
from factx.models.fact import Evidence, Status
from factx.models.finding import Side
from factx.models.naming import referred
from factx.models.report import Report
from factx.report.context import CLAUSE, WIDEST, Contexts, Passage, merged


def side(*evidence: Evidence) -> Side:
    return Side(value=None, label="", sources=tuple(e.source for e in evidence), evidence=evidence)


def marked(passage: Passage) -> list[str]:
    return [passage.text[a:b] for a, b in passage.marks]


def rewritten(report: Report, text: str, *ends: int) -> Report:
    """The report with another first text, its sentences ending there."""
    first = report.readings[0]
    sentences = tuple(Sentence(a, b, "ko", "body", 0) for a, b in zip((0, *ends), ends, strict=False))
    document = replace(first.document, text=text, sentences=sentences)
    return replace(report, readings=(replace(first, document=document), *report.readings[1:]))


def piece(text: str, words: str, role: str = "value") -> Evidence:
    start = text.index(words)
    return Evidence(source="news/000.txt", start=start, end=start + len(words), text=words, line=1, role=role)  # type: ignore[arg-type]


def test_a_passage_is_the_sentence_with_its_evidence_marked(report: Report) -> None:
    passages = [Contexts(report).passages(side)[0] for side in report.findings[0].sides]
    assert [p.text for p in passages] == [reading.document.text for reading in report.readings]
    assert [marked(p) for p in passages] == [["진행 중"], ["speculated"]]
    assert [(p.lang, p.line, p.facts[0].source) for p in passages] == [
        ("ko", 1, "news/000.txt"), ("en", 1, "news/001.txt"),
    ]  # fmt: skip


def test_two_words_of_one_sentence_are_one_passage(report: Report) -> None:
    text = "회사가 10일 밝혔다. 협력은 3년 이어진다."
    cited = side(piece(text, "10일"), piece(text, "회사"), piece(text, "3년"))
    assert [marked(p) for p in Contexts(rewritten(report, text, 12, len(text))).passages(cited)] == [
        ["회사", "10일"], ["3년"],
    ]  # fmt: skip


def test_a_sentence_that_only_names_the_speaker_is_left_out(report: Report) -> None:
    text = "권 CSO가 나왔다. 협력은 3년 이어진다."
    told = Contexts(rewritten(report, text, 11, len(text)))
    assert [p.text for p in told.passages(side(piece(text, "권 CSO", "holder"), piece(text, "3년")))] == [text[11:]]
    assert len(told.passages(side(piece(text, "권 CSO", "holder")))) == 1


def test_of_a_clause_the_cues_of_certainty_are_marked(report: Report) -> None:
    text = "오픈AI는 내년부터 서울에 자료 센터를 두고 한국어 모형을 함께 만들 것으로 전망된다고 회사가 밝혔다."
    cue = piece(text, "전망")
    changed = rewritten(report, text, len(text))
    clause = piece(text, text[: text.index("고 회사")])
    assert clause.end - clause.start > CLAUSE
    status = Status(name="projected", cues=(Span(text="전망", start=cue.start, end=cue.end),))
    fact = report.readings[0].facts[0].model_copy(update={"evidence": (clause,), "status": status})
    first = replace(changed.readings[0], facts=(fact,))
    told = Contexts(replace(changed, readings=(first, *changed.readings[1:])))
    assert [marked(p) for p in told.passages(side(clause))] == [["전망"]]


def test_an_endless_sentence_is_cut_around_its_evidence(report: Report) -> None:
    text = "가" * 5000 + "7억" + "나" * 5000
    (passage,) = Contexts(rewritten(report, text, len(text))).passages(side(piece(text, "7억")))
    assert len(passage.text) <= WIDEST
    assert marked(passage) == ["7억"]


def test_reference_facts_have_no_source_and_show_their_own_words(report: Report) -> None:
    told = Contexts(report)
    (passage,) = told.passages(side(Evidence(source="known", start=5, end=8, text="3년간", line=1)))
    assert (told.source("known"), passage.text, passage.lang) == (None, "3년간", "ko")


@pytest.mark.parametrize(
    ("spans", "out"), [([], []), ([(4, 6), (0, 2)], [(0, 2), (4, 6)]), ([(0, 2), (2, 3)], [(0, 3)])]
)
def test_touching_spans_become_one(spans: list[tuple[int, int]], out: list[tuple[int, int]]) -> None:
    assert merged(spans) == out


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda s: (s[0], s[0] + s[1])), max_size=8))
def test_merging_keeps_every_place_and_no_other(spans: list[tuple[int, int]]) -> None:
    out = merged(spans)
    assert {n for a, b in out for n in range(a, b)} == {n for a, b in spans for n in range(a, b)}
    assert out == sorted(out) == merged(out)


def test_without_sentences_the_paragraph_is_shown(report: Report) -> None:
    first = report.readings[0]
    bare = replace(first, document=replace(first.document, sentences=()))
    (passage,) = Contexts(replace(report, readings=(bare,))).passages(report.findings[0].sides[0])
    assert passage.text == first.document.text


def test_a_source_has_its_record_and_a_reference_has_none(report: Report) -> None:
    contexts = Contexts(report)
    assert contexts.source("news/001.txt") is report.readings[1].source
    assert contexts.source("reference.jsonl") is None


def test_reference_facts_of_an_article_stand_in_its_sentence_unless_they_were_changed(report: Report) -> None:
    (cited,) = report.findings[0].sides[0].evidence
    moved = cited.model_copy(update={"source": referred(cited.source)})
    (whole,) = Contexts(report).passages(side(moved))
    assert (whole.source, whole.lang) == (referred(cited.source), "ko")
    assert len(whole.text) > len(cited.text)
    changed = moved.model_copy(update={"text": "15,000,000,000 USD"})
    (bare,) = Contexts(report).passages(side(changed))
    assert (bare.text, bare.lang) == ("15,000,000,000 USD", "ko")
