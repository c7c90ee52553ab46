"""Notes on plans that are off elsewhere and on firm denials of what is told elsewhere."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.reconciler.settings import Settings

Notes = Callable[..., list[Finding]]
EXERCISE = (
    "국방부는 한·미·일 3국이 제주 남방 공해상에서 연합 해상훈련을 15일부터 사흘간 실시한다고 8일 밝혔다. "
    "훈련에는 구축함 등 함정 7척이 참가한다."
)
CALLED_OFF = "South Korea, the United States and Japan have called off a naval exercise south of Jeju, blaming a storm."


@pytest.fixture(scope="module")
def notes(between: Notes) -> Notes:
    def run(*texts: str, language: str = "en") -> list[Finding]:
        findings = between(*texts, settings=Settings(language=language), published="2027-06-09")
        return [finding for finding in findings if finding.code in ("FX506", "FX516")]

    return run


@pytest.fixture(scope="module")
def note(notes: Notes) -> Finding:
    (found,) = notes(EXERCISE, CALLED_OFF)
    return found


def test_the_sides_are_what_is_told_and_what_is_said_against_it(note: Finding) -> None:
    assert [list(side.value) for side in note.sides] == [["told"], ["against"]]
    assert [side.sources for side in note.sides] == [("s0",), ("s1",)]
    assert note.independent_sources == 2


def test_evidence_is_cut_from_the_sources(note: Finding) -> None:
    texts = {"s0": EXERCISE, "s1": CALLED_OFF}
    assert len(note.sides) == 2
    for side in note.sides:
        assert all(shown.text == texts[shown.source][shown.start : shown.end] for shown in side.evidence)
        assert side.label == side.evidence[0].text


def test_it_is_a_note_with_the_words_as_its_grounds(note: Finding) -> None:
    assert (note.severity, note.grounds, note.facts) == ("note", ("phrase",), ())


def test_its_id_does_not_hang_on_the_language_of_the_report(notes: Notes, note: Finding) -> None:
    (korean,) = notes(EXERCISE, CALLED_OFF, language="ko")
    assert korean.id == note.id
    assert korean.message != note.message


def test_sources_that_call_it_off_together_are_one_finding(notes: Notes) -> None:
    other = "한·미·일 제주 해상훈련이 태풍으로 취소됐다. 국방부는 새 날짜를 밝히지 않았다."
    (found,) = notes(EXERCISE, CALLED_OFF, other)
    assert set(found.sides[1].sources) == {"s1", "s2"}
