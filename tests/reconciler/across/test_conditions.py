"""One statement under opposite conditions (FX306)."""

import pytest

from factx.link.identity.identify import identify
from factx.read.article import Declared, document
from factx.reconciler.reconcile import reconcile
from factx.reconciler.settings import Settings
from factx.run.pipeline import read_source

UNLESS = "The committee said doctors may prescribe the lupus drug unless kidney function is impaired."


def told(rules, *texts):
    day = Declared(published="2027-03-02", published_from="input")
    readings = [read_source(document(str(n), text, rules, day), rules) for n, text in enumerate(texts)]
    found, entities = identify(readings, rules)
    return [f.severity for f in reconcile(found, entities, rules, Settings()) if f.code == "FX306"]


def test_what_holds_unless_and_even_if_is_set_against_each_other(rules):
    ko = "위원회는 신장 기능이 떨어진 환자라 하더라도 의사가 이 루푸스 약을 처방할 수 있다고 밝혔다."
    assert told(rules, UNLESS, ko)


@pytest.mark.parametrize(
    "ko",
    [
        "위원회는 신장 기능이 떨어지지 않는 한 의사가 이 루푸스 약을 처방할 수 있다고 밝혔다.",
        "위원회에 따르면 회의는 비가 오더라도 열린다.",
        "위원회는 의사가 신장 약을 처방했다고 밝혔다.",
    ],
)
def test_the_same_condition_another_matter_and_none_are_left_alone(rules, ko):
    assert told(rules, UNLESS, ko) == []


def test_a_duty_here_and_a_permission_there_of_much_the_same(rules):
    must = "Takeaways in Wales must print calorie counts on their menus from October."
    may = "Takeaways in Wales may print calorie counts on their menus from October."
    assert told(rules, must, may)
    assert told(rules, must, must.replace("calorie counts", "calorie figures")) == []


ONLY = "새 시설은 도시 쓰레기만 태운다고 김민수 시장이 말했다."


def test_what_is_restricted_here_and_not_there(rules):
    assert told(rules, ONLY, "Mayor Kim Min-su said the new facility would burn not only the city's own waste.")
    assert told(rules, ONLY, "Mayor Kim Min-su said the new facility would burn only the city's own waste.") == []


def test_a_thing_that_goes_on_until_an_event_and_one_that_waits_for_it(rules):
    ko = "연구소는 폭발 원인을 찾기 전에는 로켓 엔진 시험을 다시 하지 않겠다고 밝혔다."
    goes_on = (
        "The institute said it would not stop testing the rocket engine until it finds the cause of the explosion."
    )
    assert told(rules, ko, goes_on)
    assert told(rules, ko, goes_on.replace("not stop", "not resume")) == []


def test_the_order_of_two_events_is_no_matter_of_which_is_told_first(rules):
    before = "The officer shouted a warning before he fired the taser at the suspect."
    after = "The officer fired the taser at the suspect after he shouted a warning."
    assert told(rules, before, after) == []
