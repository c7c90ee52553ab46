"""Values that stand alone opposite each other in two sentences that tell one thing."""

import pytest

from factx.read.article import Declared, document
from factx.reconciler.across.opposite import opposite
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import Origin, Statement
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import Told
from factx.reconciler.rulebook import unit_scales
from factx.run.pipeline import read_source


@pytest.fixture
def found(rules):
    def run(ko, en, held=False, day="2026-05-02"):
        readings = [
            read_source(
                document(lang, text, rules, Declared(lang=lang, published=published, published_from="input")), rules
            )
            for lang, text, published in (("ko", ko, "2026-05-02"), ("en", en, day))
        ]
        sides = [
            [Statement(fact, Origin(r.source.id, r.source.lang, r.source.published, r.source.id)) for fact in r.facts]
            for r in readings
        ]
        contexts = Contexts(readings, {"ko": sides[0], "en": sides[1]})
        near = Counterparts(*map(Told, readings))
        told = {s.fact.id for s in sides[0]} if held else set()
        pairs = opposite(*sides, near, told, contexts, Attributes.of(rules), unit_scales(rules))
        return [(a.fact.evidence[0].text, b.fact.evidence[0].text, c.severity) for a, b, c in pairs]

    return run


ORDER = "구청은 이 식당에 영업정지 한 달을 명령했다."


def test_lengths_of_two_names_meet_in_sentences_that_tell_one_order(found):
    told = "The district office ordered the restaurant to close for three months."
    assert found(ORDER, told) == [("한 달", "three months", "note")]


def test_counts_meet_whatever_either_source_calls_them(found):
    ko = "심사위원 9명 가운데 5명이 이 영화에 표를 던졌다. 시상식은 다음 달 부산에서 열린다."
    en = "Six of the nine jurors voted for the film. The prize will be handed over in Busan next month."
    assert found(ko, en) == [("5명", "Six", "note")]


def test_what_the_other_source_tells_too_stands_opposite_nothing(found):
    told = "The district office ordered the restaurant to close for three months, not one month."
    assert found(ORDER, told) == []


def test_what_is_settled_is_not_compared(found):
    assert found(ORDER, "The district office ordered the restaurant to close for three months.", True) == []


def test_sentences_of_two_matters_hold_nothing_opposite(found):
    assert found(ORDER, "The mayor will open the new library in three months.") == []


def test_values_of_two_stated_periods_are_two(found):
    ko = "시는 새 다리의 통행료로 승용차에 매일 2천 원을 받는다."
    en = "The city charges cars a toll of 5,000 won a month on the new bridge."
    assert found(ko, en) == []


def test_a_count_that_only_grows_is_no_difference_between_two_days(found):
    ko = "제방이 무너져 12명이 숨졌다."
    en = "The levee burst, killing 17 people."
    assert found(ko, en, day="2026-05-03") == []
