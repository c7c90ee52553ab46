from itertools import permutations

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factx.models.fact import QuoteFactValue, RelationValue
from factx.models.finding import SEVERITIES
from factx.reconciler.settings import Settings

USERS = {"attribute": "open.user", "topic": ("use", "week"), "names": ("org:openai", "product:chatgpt")}


def brief(findings):
    return [(f.code, f.relation, f.severity, [side.sources for side in f.sides]) for f in findings]


@pytest.fixture
def four(make, figure):
    """Three sources with one count of users and one with another."""
    return [
        make(figure(400, unit="person"), source="s1", **USERS),
        make(figure(400, unit="person"), source="s2", lang="en", **USERS),
        make(figure(470, unit="person"), source="s3", **USERS),
        make(figure(400, unit="person"), source="s4", lang="en", **USERS),
    ]


def test_two_values_among_four_sources_are_one_finding_with_two_sides(find, four):
    found = find(*four)
    (conflict,) = [f for f in found if f.code]
    assert brief([conflict]) == [("FX103", "possibly_conflicts", "warning", [("s1", "s2", "s4"), ("s3",)])]
    assert conflict.independent_sources == 4
    assert "470" in conflict.message


def test_equal_values_are_one_agreement(find, four):
    (agreement,) = [f for f in find(*four) if f.code is None]
    assert brief([agreement]) == [(None, "agrees", "none", [("s1", "s2", "s4")])]


def test_the_order_of_sources_changes_nothing_but_the_order_of_sides(find, four):
    wanted = {f.id for f in find(*four)}
    assert wanted
    for order in permutations(four):
        assert {f.id for f in find(*order)} == wanted


def test_a_value_that_the_other_source_has_too_is_in_conflict_with_nothing(find, make, figure):
    last_year, this_year = figure(300, unit="person"), figure(400, unit="person")
    found = find(
        make(last_year, source="s1", start=1, **USERS),
        make(this_year, source="s1", start=50, **USERS),
        make(last_year, source="s2", start=1, **USERS),
        make(this_year, source="s2", start=50, **USERS),
    )
    assert {f.relation for f in found} == {"agrees"}


def test_sources_without_a_word_in_common_are_not_mixed(find, make, figure):
    a = make(figure(12, unit="person"), source="s1", subject=None, attribute="open.death", topic=("fire", "factory"))
    b = make(figure(17, unit="person"), source="s2", subject=None, attribute="open.death", topic=("ship", "storm"))
    assert not find(a, b)


def test_findings_stand_gravest_first(find, make, four):
    about = {"attribute": "relation.acquisition", "start": 90, "names": ("org:openai",)}
    deal = RelationValue(object="org:kakao", object_text="Kakao")
    found = find(
        *four, make(deal, source="s1", status="done", **about), make(deal, source="s2", status="denied", **about)
    )
    severities = [SEVERITIES.index(f.severity) for f in found]
    assert severities == sorted(severities)
    assert found[0].code == "FX511"


def test_reference_facts_are_compared_and_never_counted_as_independent(find, four):
    reference = four[2].fact.model_copy(update={"source": "official", "id": "f:reference"})
    found = find(*four[:2], settings=Settings(reference=(reference,)))
    (conflict,) = [f for f in found if f.code]
    assert conflict.sides[1].sources == ("official",)
    assert conflict.independent_sources == 2


def test_korean_titles_and_messages(find, four):
    (conflict,) = [f for f in find(*four, settings=Settings(language="ko")) if f.code]
    assert conflict.title == "수치가 다르나 범위가 다 밝혀지지 않음"
    assert "s3은 ‘" in conflict.message


@hypothesis_settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 30)), max_size=12))
def test_same_facts_same_findings(find, make, figure, rows):
    statements = [
        make(figure(n, unit="person"), source=f"s{source}", start=k, id=f"f:{k}", **USERS)
        for k, (source, n) in enumerate(rows)
    ]
    there = find(*statements)
    assert there == find(*statements)
    assert len({f.id for f in there}) == len(there)


def test_two_versions_of_one_speakers_words_meet_however_short(find, make):
    from_a = QuoteFactValue(text="급하게 오른쪽으로 방향을 틀자 배가 왼쪽으로 기울었다", manner="direct")
    from_b = QuoteFactValue(text="급하게 왼쪽으로 방향을 틀자 배가 오른쪽으로 기울었다", manner="direct")
    found = find(
        make(from_a, subject="person:최", attribute="quote"),
        make(from_b, subject="person:최", attribute="quote", source="b"),
    )
    assert [finding.code for finding in found] == ["FX301"]
