"""Words behind a count that say who they are."""

import pytest


@pytest.fixture
def counted(reported):
    def run(lang: str, text: str) -> list[tuple[str, str]]:
        facts = reported(text, lang=lang, published="2026-08-14").facts
        return [(fact.evidence[0].text, fact.attribute) for fact in facts if fact.kind == "figure"]

    return run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were 124 people aboard.", ("124 people", "disaster.aboard")),
        ("Of the 124 people on board, some slept.", ("124 people", "disaster.aboard")),
        ("Between them they have 12,900 on the payroll.", ("12,900", "business.employees")),
    ],
)
def test_a_place_behind_people_says_who_they_are(counted, text, expected):
    assert expected in counted("en", text)


def test_what_became_of_the_second_is_told_by_its_own_verb(counted):
    text = "Of the 124 people aboard, 88 have been rescued and 15 are still missing."
    assert counted("en", text)[1:] == [("88", "disaster.rescued"), ("15", "disaster.missing")]
    text = "The ferry carried 124 people, of whom 88 were saved and 19 died."
    assert counted("en", text)[1:] == [("88", "disaster.rescued"), ("19", "disaster.deaths")]


def test_a_plain_place_says_nothing(counted):
    assert counted("en", "There were 12 in the square.") == [("12", "open.count")]


def test_a_korean_rank_is_of_the_noun_behind_it(reported):
    facts = reported("문가람이 하평의 첫 여성 선장이 됐다.", lang="ko").facts
    assert [fact.kin for fact in facts if fact.kind == "figure"] == [("woman", "skipper")]
