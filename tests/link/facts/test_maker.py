"""What all facts of a document share."""

from collections.abc import Callable

import pytest

from factx.link.facts.maker import LONGEST_EVIDENCE, NOBODY, Maker, values_of
from factx.models.fact import Fact

Facts = Callable[..., tuple[Fact, ...]]


Make = Callable[..., Maker]
TEXT = "카카오는 2024년 이용자 700만명을 넘겼다. 카카오의 류건희 대표는 “내년에 공장 3곳을 짓겠다”고 말했다."


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.fixture
def made(maker: Make) -> Maker:
    return maker(TEXT, "ko")


def test_the_organisation_named_most_is_what_the_document_is_about(made: Maker, maker: Make) -> None:
    assert made.main == "org:kakao"
    assert maker("카카오가 왔다.", "ko").main is None
    assert maker("", "ko").main is None


def test_evidence_is_cut_from_the_text_and_never_long(made: Maker, maker: Make) -> None:
    evidence = made.evidence(span("700만명"))
    assert (evidence.text, evidence.line, evidence.role) == ("700만명", 1, "value")
    long = maker("가" * 1000, "ko")
    assert len(long.evidence((0, 1000)).text) == LONGEST_EVIDENCE


def test_a_place_is_told_in_thousandths(made: Maker, maker: Make) -> None:
    assert made.position(0) == 0
    assert 0 < made.position(len(TEXT) // 2) < 1000
    assert maker("", "ko").position(0) == 0


def test_names_and_values_of_a_sentence(made: Maker) -> None:
    first, second = made.view.sentences
    assert made.names(first) == ("org:kakao",)
    (users,) = first.of_kind("figure")
    assert made.near(first, users) == ("2024",)
    assert made.near(first, None) == ("2024", "7000000")
    assert made.near_in(first, (first.start, users.start)) == ("2024",)
    assert values_of(users) == ("7000000",)
    assert values_of(second.of_kind("quote")[0]) == ()


def test_the_clause_of_what_is_quoted_ends_with_the_quotation(made: Maker) -> None:
    second = made.view.sentences[1]
    start, end = made.clause(second, *span("3곳"))
    assert TEXT[start:end].strip("“”.") == "내년에 공장 3곳을 짓겠다"
    assert len(made.speech(second)) >= 1
    assert made.speech(made.view.sentences[0]) == []


def test_who_says_the_words_at_a_span(made: Maker) -> None:
    first, second = made.view.sentences
    said, evidence = made.attribution(second, span("3곳"))
    assert said.holder == "person:류건희"
    assert {item.role for item in evidence} <= {"holder", "cue"}
    assert made.attribution(first, span("700만명"))[0].manner == "none"


def test_a_subject_is_a_name_or_a_noun_with_a_concept(made: Maker) -> None:
    first = made.view.sentences[0]
    assert made.subject(first, None, span("카카오")).entity == "org:kakao"
    noun = made.subject(made.view.sentences[1], span("공장"))
    assert (noun.entity, noun.text, noun.key) == (None, "공장", "factory")
    assert made.subject(first, None) == NOBODY
    assert made.is_name(first, span("카카오"))
    assert not made.is_name(first, span("이용자"))


def test_concepts_around_a_value_leave_the_value_out(made: Maker) -> None:
    second = made.view.sentences[1]
    topic = made.topic(second, span("3곳"), made.clause(second, *span("3곳")))
    assert "factory" in topic
    assert "factory" not in made.topic(second, span("공장"), made.clause(second, *span("공장")))
    assert made.kin(second, span("3곳"), (None,)) == ()
    assert "factory" in made.kin(second, span("3곳"), (span("공장"),))
